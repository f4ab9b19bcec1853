// BEGIN and COMMIT of our own: what is known of a transaction whose connection broke.
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { countsOf, type Client } from '../../../server/platform/db/client.js'
import { failure, say, Workbench } from '../../support/pool.js'

let bench: Workbench
let database: { url: string }
const pool = (...args: Parameters<Workbench['pool']>) => bench.pool(...args)
const wired = () => bench.wired()

beforeAll(async () => {
  bench = database = await Workbench.open()
  const sql = pool(database.url)
  await sql`create table effect (key text not null)`
  await sql`create table once (key text primary key)`
})
afterEach(() => bench.tidy())
afterAll(() => bench.drop())

/** As write/mutation.ts does it: a lock on the key, the earlier outcome, or the act and its key in one transaction. */
const act = (sql: Client, key: string): Promise<unknown> =>
  sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`
    if ((await tx`select 1 from once where key = ${key}`).length) return 'earlier'
    await tx`insert into effect values (${key})`
    await tx`insert into once values (${key})`
    return 'done'
  })
const effects = async (sql: Client, key: string): Promise<number> => {
  const [row] = await sql<{ n: number }[]>`select count(*)::int n from effect where key = ${key}`
  return row!.n
}

describe('COMMIT', () => {
  it.each([
    ['gedaan, en het antwoord verloren', 'toClient', 'COMMIT', 1],
    ['onderweg verloren', 'toServer', 'commit', 0],
  ] as const)('%s: gemeld als onzeker, en met de sleutel één keer gedaan', async (_name, side, text, done) => {
    const { wire, url } = await wired()
    const sql = pool(url)
    const key = randomUUID()
    wire.cutAt(side, text)
    expect(await failure(act(sql, key))).toMatchObject({ kind: 'lost', uncertain: true })
    expect(await effects(sql, key)).toBe(done)
    expect(await act(sql, key)).toBe(done ? 'earlier' : 'done')
    expect(await effects(sql, key)).toBe(1)
  })

  it('nog niet verstuurd: zeker niet gedaan', async () => {
    const { wire, url } = await wired()
    const sql = pool(url)
    const key = randomUUID()
    wire.cutAt('toServer', 'insert into once')
    expect(await failure(act(sql, key))).toMatchObject({ kind: 'lost', uncertain: false })
    expect(await effects(sql, key)).toBe(0)
  })

  it('na een weggemoffelde weigering is geen succes, en noemt die weigering', async () => {
    const sql = pool(database.url, 1)
    const swallowed = sql.begin(async (tx) => {
      await tx`select 1/0`.catch(() => {})
      return 'fine'
    })
    await expect(swallowed).rejects.toMatchObject({ code: '22012' })
    const after = sql.begin(async (tx) => {
      await tx`select 1/0`.catch(() => {})
      return tx`select 1`
    })
    await expect(after).rejects.toMatchObject({ code: '22012' })
    expect((await say(sql, 'same line')).v).toBe('same line')
    expect(countsOf(sql).opened).toBe(1)
  })

  it('van 300 handelingen door verbindingen die breken: elk precies één keer', async () => {
    const { wire, url } = await wired()
    const sql = pool(url, 6, { writeMs: 5000 })
    let chunks = 0
    // Every 67th chunk: 1 in 67, at ever other places of a transaction.
    wire.toServer = wire.toClient = (_chunk, cut) => {
      if (++chunks % 67) return true
      cut()
      return false
    }
    const keys = Array.from({ length: 300 }, () => randomUUID())
    const work = Array.from({ length: 6 }, async (_, w) => {
      for (let i = w; i < keys.length; i += 6) while ((await failure(act(sql, keys[i]!))) instanceof Error);
    })
    await Promise.all(work)
    wire.straight()
    const mine = keys.join()
    const [row] = await sql`
      select count(*)::int as rows, count(distinct key)::int as keys from effect where key = any(string_to_array(${mine}, ','))`
    expect(row).toEqual({ rows: 300, keys: 300 })
  }, 60_000)
})
