// npm run check: generated files clean, nothing taken from clients, types, which room uses which, lint, layout. The same command locally and in CI.
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const stappen = [
  ['gegenereerde bestanden', 'tsx', 'scripts/gen.ts', '--controleer'],
  ['uitgegeven schema', 'tsx', 'scripts/schema-diff.main.ts'],
  ['typen van de server', 'tsc', '--noEmit', '-p', 'tsconfig.json'],
  ['typen van het portaal', 'tsc', '--noEmit', '-p', 'admin'],
  ['typen van de tests van het portaal', 'tsc', '--noEmit', '-p', 'test/admin'],
  [
    'vragen van het portaal',
    'vitest',
    'run',
    '--configLoader',
    'runner',
    '--silent',
    '--reporter=dot',
    'test/admin/documents.test.ts',
  ],
  ['kamers', process.execPath, 'scripts/rooms.mjs'],
  ['lint', 'eslint', '--max-warnings', '0', '.'],
  ['opmaak', 'prettier', '--check', '--log-level', 'warn', '.'],
]
let fout = false
for (const [naam, ...opdracht] of stappen) {
  const [programma, ...argumenten] = opdracht
  const { status } = spawnSync(path.resolve('node_modules/.bin', programma), argumenten, { stdio: 'inherit' })
  console.log(`${status === 0 ? 'goed' : 'FOUT'}  ${naam}`)
  fout ||= status !== 0
}
process.exit(fout ? 1 : 0)
