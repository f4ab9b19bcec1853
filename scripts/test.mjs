// npm test: builds what the tests need (the portal, for the browser), then runs everything.
// npm test -- <vitest arguments> runs a part: npm test -- test/taskforce
import { spawnSync } from 'node:child_process'

const draai = (opdracht, ...args) => {
  const { status } = spawnSync(opdracht, args, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
draai(process.execPath, 'scripts/start.mjs', '--alleen-bouwen')
draai('node_modules/.bin/vitest', 'run', '--configLoader', 'runner', ...process.argv.slice(2))
