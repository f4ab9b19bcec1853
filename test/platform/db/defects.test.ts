// What the driver does wrongly with a connection that broke, in two halves: through our pool every case holds, and the
// driver alone breaks exactly the cases of the list below. So another version of it is judged, and not hoped for (ADR 0007).
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AVOIDED } from '../../support/defects/avoided.js'
import { CASES } from '../../support/defects/cases.js'
import { poolDriver } from '../../support/defects/drivers.js'
import { freshDatabase, type FreshDatabase } from '../../support/database.js'

/** A version that mends one of these may make something of ours superfluous; one that breaks another one is not taken. */
const JUDGED = {
  version: '3.4.9',
  broken: [
    'lostWriteTimer',
    'nullSocket',
    'stuckConnection',
    'foreignAnswer',
    'foreignTransaction',
    'foreignRollback',
    'holes',
    'unreservedBegin',
    'hotLoop',
    'endHangs',
    'zombie',
    'failedFactory',
    'cancelDies',
  ],
}
const CHILD = path.resolve(import.meta.dirname, '../../support/defects/child.ts')
const AT_ONCE = 6

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database?.drop())

describe('door onze eigen voorraad', () => {
  it.each(Object.entries(CASES))('houdt %s stand', async (_name, one) => {
    const driver = poolDriver(database.url)
    try {
      const [holds, seen] = await one(driver)
      expect(holds, seen).toBe(true)
    } finally {
      await driver.end()
    }
  })
})

/** @returns what was seen, or how its process ended */
function onDriver(name: string): Promise<{ holds: boolean; seen: string }> {
  const env = { PATH: process.env['PATH'], PGURL: database.url }
  const options = { env, timeout: 60_000, killSignal: 'SIGKILL' } as const
  return new Promise((done) =>
    execFile(process.execPath, ['--import', 'tsx', CHILD, name], options, (e, stdout, stderr) => {
      const died = /^\w*Error.*/m.exec(stderr)?.[0] ?? e?.signal ?? 'without a word'
      done(stdout ? (JSON.parse(stdout) as { holds: boolean; seen: string }) : { holds: false, seen: `died: ${died}` })
    }),
  )
}

it('de driver zelf doet precies fout wat er van deze versie is opgeschreven', async () => {
  const left = Object.keys({ ...CASES, ...AVOIDED })
  const all = [...left]
  const found = new Map<string, { holds: boolean; seen: string }>()
  const work = async (): Promise<void> => {
    for (let name = left.shift(); name; name = left.shift()) found.set(name, await onDriver(name))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  // Some are races, which a busy machine may not run: what did not show is tried once more, alone.
  for (const name of JUDGED.broken.filter((name) => found.get(name)!.holds)) found.set(name, await onDriver(name))
  const { version } = JSON.parse(readFileSync('node_modules/postgres/package.json', 'utf8')) as { version: string }
  const told = JSON.stringify(Object.fromEntries(found), null, 1)
  expect({ version, broken: all.filter((name) => !found.get(name)!.holds) }, told).toEqual(JUDGED)
}, 180_000)
