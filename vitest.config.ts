import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

/**
 * A copy of every module for these: they plant a fault in one, or take its place. All others share the modules, which take
 * longer to load than most tests: what a test sets in one, it sets back. `test/support/together.ts` sees the environment, the
 * clock and the globals.
 */
const ALONE = [
  'test/**/*.fout.test.ts',
  'test/platform/signin/oidc.aanval.test.ts',
  'test/platform/db/embedded.herstart.test.ts',
]

/**
 * What another PostgreSQL server answers no differently, left out of the second run (`.ci/run`): the browser, our own rules and
 * texts (what `mag` offers is one), what starts a database of its own or breaks the connection to one, and the planted faults,
 * which try the tests. What is walked there as well: every policy for every role (matrix), all writing, and all reading by one of
 * each kind (backup.server).
 */
const ONCE = [
  'test/{admin,docs,e2e,huis,klanten,installatie}/**',
  '**/*.{fout,rules,pdf}.test.ts',
  'test/beheer/{backup.embedded,backup.lopend,duurzaam,proef,sql,storingen,zegel}.test.ts',
  'test/platform/db/{bewaker,cluster,defects,embedded,embedded.herstart,lines,onbereikbaar,wachten}.test.ts',
  'test/platform/{http,measure,paper}/**',
  'test/platform/graphql/{limieten*,schema*,welk-veld,get}.test.ts',
  'test/platform/jobs/{server,storing}.test.ts',
  'test/platform/secret/opdracht.test.ts',
  'test/platform/signin/oidc*.test.ts',
  'test/platform/write/{invoer*,samenvoegen}.test.ts',
  'test/platform/rights/matrix.rechten.test.ts',
  'test/traject/mag.test.ts',
  'test/isolatie/isolatie.verborgen.test.ts',
]
const left = process.env.TEST_ALLEEN_DATABASE ? ONCE : []

export default defineConfig({
  resolve: {
    // Vite prefers graphql's ES modules where Node gives type-graphql and Apollo the CommonJS files: two copies, and
    // graphql refuses a schema of the other copy. Everyone gets Node's choice.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    environment: 'node',
    globalSetup: ['test/global-setup.ts'],
    setupFiles: ['reflect-metadata'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'apart', include: ALONE, exclude: left } },
      {
        extends: true,
        test: {
          name: 'samen',
          include: ['test/**/*.test.ts'],
          exclude: [...left, ...ALONE],
          isolate: false,
          setupFiles: ['test/support/together.ts'],
        },
      },
    ],
  },
})
