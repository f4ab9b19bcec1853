// PostgreSQL of the embedded database is killed while our process lives: it comes back at the same address, by itself.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { startEmbedded, type Embedded } from '../../../server/platform/db/embedded/embedded.js'
import { Keeper, type KeeperEvent } from '../../../server/platform/db/embedded/keeper.js'
import type { Postmaster } from '../../../server/platform/db/embedded/postmaster.js'
import { oneConnection } from '../../../server/platform/db/single.js'
import { kill, killGroup, postmasterPid, startChild } from './embedded.process.js'

let dataDir: string
const lines = vi.hoisted(() => [] as string[])
vi.mock(import('../../../server/platform/env/log-line.js'), () => ({
  logLine: (level: string, msg: string) => void lines.push(`${level} ${msg}`),
}))

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'regiotafel-herstart-'))
  chmodSync(dataDir, 0o711)
  await (await startEmbedded(dataDir)).stop()
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
afterEach(() => {
  kill(postmasterPid(dataDir))
  lines.length = 0
})

/** One question on a connection of its own, asked until it is answered. */
async function answers(url: string): Promise<void> {
  await vi.waitFor(
    async () => {
      const sql = oneConnection(url, { connect_timeout: 2 })
      try {
        await sql`select 1`
      } finally {
        void sql.end({ timeout: 0 }).catch(() => undefined)
      }
    },
    { timeout: 20_000, interval: 50 },
  )
}
/** A server process of PostgreSQL that is busy, so that it outlives its postmaster for a while. */
function keepBusy(url: string): void {
  const sql = oneConnection(url)
  void sql`select pg_sleep(30)`.catch(() => undefined).finally(() => void sql.end({ timeout: 0 }))
}
async function killAndAwait(database: Embedded): Promise<void> {
  const before = postmasterPid(dataDir)!
  keepBusy(database.url)
  await answers(database.url)
  kill(before)
  await vi.waitUntil(() => ![undefined, before, process.pid].includes(postmasterPid(dataDir)), 20_000)
  await answers(database.url)
}

describe('PostgreSQL met kill -9 gestopt terwijl wij leven', () => {
  test('komt drie keer na elkaar terug op hetzelfde adres, ook met een bezig kindproces, en het staat in het log', async () => {
    const database = await startEmbedded(dataDir)
    for (const _ of [1, 2, 3]) await killAndAwait(database)
    await database.stop()
    expect(postmasterPid(dataDir)).toBeUndefined()
    expect(lines.filter((l) => l.startsWith('error De ingebouwde database is onverwacht gestopt'))).toHaveLength(3)
    expect(lines.filter((l) => l === 'warn De ingebouwde database draait weer.')).toHaveLength(3)
  }, 90_000)

  test('komt ook terug als wij haar van een eerder proces overnamen', async () => {
    const earlier = startChild(dataDir)
    await earlier.first
    await killGroup(earlier)
    const database = await startEmbedded(dataDir)
    expect(database.reused).toBe(true)
    await killAndAwait(database)
    await killAndAwait(database)
    await database.stop()
    expect(postmasterPid(dataDir)).toBeUndefined()
  }, 90_000)

  test('komt niet terug als wij haar zelf stoppen, ook niet als zij op dat moment net valt', async () => {
    const database = await startEmbedded(dataDir)
    kill(postmasterPid(dataDir))
    const lock = await database.halt()
    await new Promise((done) => setTimeout(done, 500))
    // The file of a killed one stays behind; no process belongs to it.
    expect(() => process.kill(postmasterPid(dataDir) ?? 2 ** 22, 0)).toThrow()
    expect(lines.join()).not.toContain('draait weer')
    lock.release()
    const again = await startEmbedded(dataDir)
    expect(again.reused).toBe(false)
    await again.stop()
    await new Promise((done) => setTimeout(done, 500))
    expect(postmasterPid(dataDir)).toBeUndefined()
  }, 60_000)
})

describe('wie PostgreSQL draaiend houdt', () => {
  const postmaster = (): Postmaster & { lose: () => void; stopped: boolean } => {
    let lose = (): void => undefined
    const lost = new Promise<string>((resolve) => (lose = () => resolve('log')))
    const made = { port: 1, lost, lose, stopped: false, stop: async () => void (made.stopped = true) }
    return made
  }
  const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 20))

  test('wacht bij het stoppen op een herstart die bezig is en stopt ook die', async () => {
    const [first, second] = [postmaster(), postmaster()]
    let started = (): void => undefined
    const keeper = new Keeper(
      first,
      () => new Promise((resolve) => (started = () => resolve(second))),
      () => undefined,
    )
    first.lose()
    await settle()
    const stop = keeper.stop()
    started()
    await stop
    expect(second.stopped).toBe(true)
  })

  test('probeert het opnieuw na een mislukte start, en geeft het na de tijd op met een melding', async () => {
    const events: KeeperEvent['kind'][] = []
    const [first, second] = [postmaster(), postmaster()]
    let fail = 2
    const restart = async (): Promise<Postmaster> => {
      if (fail-- > 0) throw new Error('vol')
      return second
    }
    new Keeper(first, restart, (e) => events.push(e.kind), 5000)
    first.lose()
    await vi.waitUntil(() => events.includes('back'))
    expect(events).toEqual(['lost', 'retry', 'retry', 'back'])
    events.length = 0
    new Keeper(postmaster(), restart, () => undefined)
    const lost = postmaster()
    new Keeper(
      lost,
      () => Promise.reject(new Error('vol')),
      (e) => events.push(e.kind),
      150,
    )
    lost.lose()
    await vi.waitUntil(() => events.includes('given-up'))
    const told = events.length
    await settle()
    expect(events).toHaveLength(told)
  })
})
