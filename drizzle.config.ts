import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./server/**/*.table.ts', './server/**/*.relations.ts'],
  out: './migrations',
  entities: { roles: { include: [] } },
})
