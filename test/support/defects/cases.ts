// The eleven ways in which postgres 3.4.9 goes wrong, as things that any driver can be asked to do. No timing luck: the case
// owns the sockets and breaks them exactly as Node does when a read fails: 'error' first and 'close' a moment later.
import net from 'node:net'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Driver } from './drivers.js'

/** Whether the case holds, and what was seen. */
export type Finding = [holds: boolean, seen: string]
export type Case = (driver: Driver) => Promise<Finding>

export const HANGS = 'hangs'
const reset = (s: net.Socket): void =>
  void s.destroy(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }))
const closed = (s: net.Socket): Promise<void> => new Promise((done) => s.once('close', () => setImmediate(done)))
const show = (x: unknown): string => (typeof x === 'string' ? x : JSON.stringify(x))
const failure = (e: unknown): string => `error ${(e as { code?: string }).code ?? (e as Error).message}`

/** The outcome, a failure in words, or that there is none. */
export const within = (p: PromiseLike<unknown>, ms: number): Promise<unknown> =>
  Promise.race([Promise.resolve(p).catch(failure), sleep(ms, HANGS)])

/** A promise that the case settles itself. */
function gate(): { opened: Promise<void>; open: () => void; fail: (e: Error) => void } {
  let open = (): void => {}
  let fail = (_: Error): void => {}
  const opened = new Promise<void>((done, no) => ((open = done), (fail = no)))
  opened.catch(() => undefined)
  return { opened, open, fail }
}

/** A line on which something was asked that was not answered yet, or a transaction stands open, breaks. */
async function breakLine(
  driver: Driver,
  sockets: net.Socket[],
  state: 'active' | 'idle in transaction',
): Promise<void> {
  await driver.until(state)
  reset(sockets[0]!)
  await closed(sockets[0]!)
}

/** Writes in two transactions: that of A lost its line, that of B has it now. @returns what was stored, and what B was told */
async function twoWriters(driver: Driver, late: 'insert' | 'fail'): Promise<{ who: string; told: unknown }> {
  const { sql, sockets } = driver.open(1)
  const table = sql(`defect_${late}`)
  await sql`drop table if exists ${table}`
  await sql`create table ${table} (who text)`
  const goOn = gate()
  const lateDone = gate()
  const lost = within(
    sql.begin(async (t) => {
      await t`select 1`
      await goOn.opened
      try {
        await t`insert into ${table} values ('A')`
      } finally {
        lateDone.open()
      }
      await sleep(300)
    }),
    driver.limitMs,
  )
  await breakLine(driver, sockets, 'idle in transaction')
  const told = await within(
    sql.begin(async (t) => {
      await t`insert into ${table} values ('B')`
      if (late === 'insert') goOn.open()
      else goOn.fail(new Error('A'))
      await Promise.race([late === 'insert' ? lateDone.opened : lost, sleep(1000)])
      return 'saved'
    }),
    driver.limitMs,
  )
  await lost
  const rows = await sql<{ who: string }[]>`select who from ${table} order by 1`
  return { who: rows.map((r) => r.who).join(), told }
}

/** A asks again the moment its line broke; what B asks next is not for A. @returns what A and B got */
async function askedAgain(driver: Driver, b: 'statement' | 'transaction'): Promise<{ a: string; b: string }> {
  const { sql, sockets } = driver.open(1)
  await sql`select 'known' as v`
  // Begins with `values`, so that nobody but A asks it again.
  const a = within(
    sql`values (pg_sleep(30))`.catch(() => sql`select 'known' as v`),
    driver.limitMs,
  )
  await breakLine(driver, sockets, 'active')
  const first = within(
    b === 'statement' ? sql`select 'B' as v` : sql.begin((t) => t`select 'secret of B' as v`),
    driver.limitMs,
  )
  const seen = { a: show(await a), b: show(await first) }
  return b === 'statement' ? { ...seen, b: show(await within(sql`select 'C' as v`, driver.limitMs)) } : seen
}

export const CASES = {
  /** A write is waiting (setImmediate) when 'close' arrives; its handle is cleared, not forgotten. */
  async lostWriteTimer(driver) {
    const { sql, sockets } = driver.open(2)
    await Promise.all([sql`select pg_sleep(0.05)`, sql`select pg_sleep(0.05)`])
    // Both break in one turn. Who is told first asks again at once, and that is written to the other just before its 'close'.
    for (const s of sockets) s.once('close', () => void within(sql`select 'in between'`, driver.limitMs))
    const gone = sockets.map(closed)
    for (const s of sockets.slice(0, 2)) s.destroy()
    await Promise.all(gone)
    const answers: unknown[] = []
    for (let i = 0; i < 4; i++) answers.push(await within(sql`select ${i}::int as i`, driver.limitMs))
    return [answers.every((x) => Array.isArray(x)), answers.map(show).join(' | ')]
  },
  /** Upstream 1066, 1154, 1208: a transaction whose line is gone goes on, and the driver writes to a socket that is null. */
  async nullSocket(driver) {
    const { sql, sockets } = driver.open(1)
    const goOn = gate()
    const tx = within(
      sql.begin(async (t) => (await t`select 1`, await goOn.opened, await t`select 2`)),
      driver.limitMs,
    )
    await breakLine(driver, sockets, 'idle in transaction')
    goOn.open()
    const outcome = await tx
    await sleep(50)
    return [typeof outcome === 'string' && outcome !== HANGS, show(outcome)]
  },
  /** A query placed between 'error' and 'close' is never refused; the connection that carries it never answers again. */
  async stuckConnection(driver) {
    const { a, b } = await askedAgain(driver, 'statement')
    return [a !== HANGS && b !== HANGS, `A (asked again) ${a}, C ${b}`]
  },
  /** … and when a transaction uses that connection next, the answer to its first statement goes to the old query. */
  async foreignAnswer(driver) {
    const { a, b } = await askedAgain(driver, 'transaction')
    return [a.includes('known') && b.includes('secret'), `A asked 'known' and got ${a}; B ${b}`]
  },
  /** Upstream 1216: a transaction that lost its line writes into the transaction that has it now. */
  async foreignTransaction(driver) {
    const { who } = await twoWriters(driver, 'insert')
    return [who === 'B', `committed: ${who}`]
  },
  /** … and its rollback undoes that transaction, whose commit is then answered with success. */
  async foreignRollback(driver) {
    const { who, told } = await twoWriters(driver, 'fail')
    return [who === 'B' && told === 'saved', `told "${show(told)}", committed: ${who}`]
  },
  /** Upstream 1119, no lost connection needed: rows that came before a failure leave holes in the next answer. */
  async holes(driver) {
    const { sql } = driver.open(1)
    await within(sql`select 10 / (3 - i) as v from generate_series(1, 5) i`, driver.limitMs)
    const [row] = await sql<{ v: string }[]>`select 'mine' as v`
    return [row?.v === 'mine', `first row of the next answer: ${show(row)}`]
  },
  /** BEGIN behind a full pipeline is executed but never reserved: its transaction stays open in the shared pool. */
  async unreservedBegin(driver) {
    const { sql } = driver.open(1, { max_pipeline: 1 } as object)
    await sql`select 1`
    const slow = sql`select pg_sleep(0.2)`.execute()
    const tx = within(
      sql.begin((t) => t`select 1 as x`),
      driver.limitMs,
    )
    await slow
    const got = await tx
    await sleep(50)
    const open = await driver.count('idle in transaction')
    return [Array.isArray(got) && !open, `begin: ${show(got)}; left open: ${open}`]
  },
  /** A server that accepts and hangs up (a proxy without its database): no error, no back-off. */
  async hotLoop(driver) {
    let n = 0
    const server = net.createServer((s) => (n++, s.on('error', () => {}).once('data', () => s.end())))
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { port } = server.address() as net.AddressInfo
    const { sql } = driver.open(1, {}, `postgres://u@127.0.0.1:${port}/d`)
    const got = await within(sql`select 1`, driver.limitMs)
    server.close()
    return [got !== HANGS && n < 20, `${show(got)}, ${n < 20 ? 'a few' : 'many'} connections made`]
  },
  /** Upstream 1130: `end()` waits for a query that was refused long ago. */
  async endHangs(driver) {
    const { sql, sockets } = driver.open(1)
    const q = within(sql`values (pg_sleep(30))`, driver.limitMs)
    await breakLine(driver, sockets, 'active')
    await q
    const got = await within(
      sql.end().then(() => 'ended'),
      driver.limitMs,
    )
    return [got === 'ended', show(got)]
  },
  /** `end` while a connection is being made: it is made all the same and keeps the process. */
  async zombie(driver) {
    const { sql, sockets } = driver.open(1)
    const q = within(sql`select 1`, driver.limitMs)
    await Promise.resolve()
    await sql.end({ timeout: 0 })
    await q
    await sleep(300)
    const left = sockets.filter((s) => !s.destroyed).length
    return [left === 0, `${left} connections left`]
  },
} satisfies Record<string, Case>
