// What PostgreSQL keeps prepared on one line has a bound, whatever asked it.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '../../../server/platform/db/client.js'
import { say, Workbench } from '../../support/pool.js'

let bench: Workbench
beforeAll(async () => {
  bench = await Workbench.open()
})
afterEach(() => bench.tidy())
afterAll(() => bench.drop())

describe('wat een verbinding klaar heeft staan', () => {
  const kept = async (sql: Client): Promise<number> => {
    const [row] = await sql<{ n: number }[]>`select sum(length(statement))::int n from pg_prepared_statements`
    return row!.n
  }
  const ask = (sql: Client, n: number, options = {}): Promise<unknown> =>
    sql.unsafe(`select $1::text as ${'v'.repeat(50)}${n}`, ['x'], options)

  it('blijft binnen de grens: daarboven komt er een nieuwe verbinding, en wie tussen begin en einde zit merkt niets', async () => {
    const sql = bench.pool(bench.url, 1, { maxText: 2000 })
    const pids = new Set<number>()
    for (let n = 0; n < 100; n++) {
      await ask(sql, n)
      expect(await kept(sql)).toBeLessThanOrEqual(2200)
      pids.add((await say(sql, 'x')).pid)
    }
    expect(pids.size).toBeGreaterThan(3)
    expect(pids.size).toBeLessThan(10)
    await sql.begin(async (made) => {
      const tx = made as unknown as Client
      const { pid } = await say(tx, 'x')
      for (let n = 0; n < 50; n++) await ask(tx, n)
      expect((await say(tx, 'x')).pid).toBe(pid)
    })
  })
  it('telt niet wat niet klaar blijft staan', async () => {
    const sql = bench.pool(bench.url, 1, { maxText: 2000 })
    const { pid } = await say(sql, 'x')
    for (let n = 0; n < 100; n++) await ask(sql, n, { unprepared: true })
    expect((await say(sql, 'x')).pid).toBe(pid)
  })
})
