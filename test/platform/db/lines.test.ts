// The pool of lines, and every way to lose a connection, bent by hand.
import net from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { countsOf, type Client } from '../../../server/platform/db/client.js'
import { repeatable } from '../../../server/platform/db/face.js'
import { withDeadline } from '../../../server/platform/db/deadline.js'
import { DatabaseAway } from '../../../server/platform/db/away.js'
import { failure, say, Workbench } from '../../support/pool.js'

let bench: Workbench
let database: { url: string }
const pool = (...args: Parameters<Workbench['pool']>) => bench.pool(...args)
const wired = () => bench.wired()

beforeAll(async () => {
  bench = database = await Workbench.open()
  const sql = pool(database.url)
  await sql`create table effect (key text not null)`
})
afterEach(() => bench.tidy())
afterAll(() => bench.drop())

const effects = async (sql: Client, key: string): Promise<number> => {
  const [row] = await sql<{ n: number }[]>`select count(*)::int n from effect where key = ${key}`
  return row!.n
}

describe('een verbinding die breekt', () => {
  it('hangt nooit en geeft niemand het antwoord van een ander: 20 keer alles verbroken onder 12 vragers', async () => {
    const { wire, url } = await wired()
    const sql = pool(url)
    const n = { ok: 0, lost: 0, foreign: 0 }
    let going = true
    const inTransaction = (mine: string) =>
      sql.begin(async (tx) => {
        await tx`select set_config('x.who', ${mine}, true)`
        const [row] = await tx<{ v: string }[]>`select current_setting('x.who', true) v`
        return row!.v
      })
    const callers = Array.from({ length: 12 }, async (_, who) => {
      for (let i = 0; going; i++) {
        const mine = `${who}-${i}`
        const got = await (i % 3 ? say(sql, mine).then((r) => r.v) : inTransaction(mine)).catch(() => undefined)
        n[got === undefined ? 'lost' : got === mine ? 'ok' : 'foreign']++
      }
    })
    for (let i = 1; i <= 20; i++) {
      while (n.ok < i * 5) await sleep(5)
      wire.resetAll()
    }
    going = false
    await Promise.all(callers)
    expect(n.foreign).toBe(0)
    for (let i = 0; i < 8; i++) expect((await say(sql, `after ${i}`)).v).toBe(`after ${i}`)
  })

  it('krijgt binnen de termijn een fout, en het late antwoord bereikt niemand', async () => {
    const { wire, url } = await wired()
    const sql = pool(url, 1, { readMs: 1000 })
    const { pid } = await say(sql, 'first')
    const held: (() => void)[] = []
    const [client] = [...wire.pairs][0]!
    wire.toClient = (chunk) => {
      held.push(() => client.write(chunk))
      return false
    }
    expect(await failure(say(sql, 'secret of A'))).toMatchObject({ kind: 'term' })
    wire.straight()
    for (const release of held) release()
    const next = await say(sql, 'B')
    expect(next.v).toBe('B')
    expect(next.pid).not.toBe(pid)
  })

  it('beëindigt een transactie: wat die daarna nog doet, bereikt geen andere', async () => {
    const { wire, url } = await wired()
    const sql = pool(url, 1)
    let goOn = (): void => {}
    const gate = new Promise<void>((done) => (goOn = done))
    let arrived = (): void => {}
    const atGate = new Promise<void>((done) => (arrived = done))
    let late: unknown
    const lost = failure(
      sql.begin(async (tx) => {
        await tx`insert into effect values ('broken')`
        arrived()
        await gate
        late = await failure((async () => tx`insert into effect values ('late')`)())
      }),
    )
    await atGate
    wire.resetAll()
    expect(await lost).toMatchObject({ kind: 'lost', uncertain: false })
    await sql.begin(async (tx) => {
      await tx`insert into effect values ('other')`
      goOn()
      while (!late) await sleep(5)
    })
    expect(late).toBeInstanceOf(Error)
    expect(await Promise.all(['broken', 'late', 'other'].map((key) => effects(sql, key)))).toEqual([0, 0, 1])
  })

  it('sluit ook een savepoint dat nog loopt', async () => {
    const sql = pool(database.url, 1)
    let inner: Client | undefined
    let goOn = (): void => {}
    const gate = new Promise<void>((done) => (goOn = done))
    await sql.begin(async (tx) => {
      void tx.savepoint(async (sp) => {
        inner = sp as unknown as Client
        await gate
      })
      await tx`select 1`
    })
    expect(() => inner!`select 1`).toThrow('transaction already finished')
    goOn()
  })
})

describe('wat nog eens wordt gevraagd', () => {
  it('is een opdracht die leest, en geen weigering', async () => {
    const { wire, url } = await wired()
    const sql = pool(url)
    await say(sql, 'warm')
    wire.cutAt('toServer', '')
    expect((await say(sql, 'again')).v).toBe('again')
    await expect(sql`select 1/0`).rejects.toMatchObject({ code: '22012' })
    expect(countsOf(sql).opened).toBe(2)
  })

  it('is geen opdracht die schrijft, tenzij gezegd is dat dat geen kwaad kan', async () => {
    const { wire, url } = await wired()
    const sql = pool(url)
    const seen = wire.cutAt('toClient', 'INSERT 0 1')
    expect(await failure(sql`insert into effect values ('single')`)).toMatchObject({ kind: 'lost' })
    expect([seen(), await effects(sql, 'single')]).toEqual([true, 1])
    wire.cutAt('toClient', 'UPDATE 1')
    expect((await repeatable(sql`update effect set key = 'single' where key = 'single'`)).count).toBe(1)
  })

  it('is niets meer als de tijd van het verzoek om is', async () => {
    const sql = pool(database.url)
    const late = withDeadline(300, () => failure(sql`select pg_sleep(0.6)`))
    expect(await late).toMatchObject({ kind: 'term' })
    const over = await withDeadline(0, () => failure(say(sql, 'x')))
    expect(over).toMatchObject({ kind: 'term' })
    expect((await say(sql, 'outside')).v).toBe('outside')
  })
})

it('een opdracht die halverwege mislukt, laat niets achter in het volgende antwoord', async () => {
  const sql = pool(database.url, 1)
  await expect(sql`select 10 / (3 - i) v from generate_series(1, 5) i`).rejects.toMatchObject({ code: '22012' })
  expect((await say(sql, 'mine')).v).toBe('mine')
  expect(countsOf(sql).opened).toBe(1)
})

describe('een database die weg is', () => {
  it('wordt meteen gemeld, en gevonden zodra ze terug is', async () => {
    const { wire, url } = await wired()
    const sql = pool(url)
    await say(sql, 'warm')
    await wire.close()
    for (let i = 0; i < 20; i++) expect(await failure(say(sql, 'x'))).toMatchObject({ kind: 'lost' })
    await wire.open()
    expect((await say(sql, 'back')).v).toBe('back')
  })

  it.each([
    ['ophangt', (s: net.Socket) => void s.end()],
    ['zwijgt', () => {}],
  ])('die opneemt en %s, wordt ook gemeld', async (_name, answer) => {
    const server = net.createServer(answer)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    server.unref()
    const sql = pool(`postgres://u@127.0.0.1:${(server.address() as net.AddressInfo).port}/d`, 1, {
      connectMs: 1000,
      readMs: 1000,
    })
    expect(await failure(say(sql, 'x'))).toBeInstanceOf(DatabaseAway)
  })

  it('laat niemand langer op een verbinding wachten dan de bedoeling is', async () => {
    const { wire, url } = await wired()
    const sql = pool(url, 2, { waitMs: 200, readMs: 1000 })
    await Promise.all([say(sql, '1'), say(sql, '2')])
    wire.toServer = () => false
    const all = await Promise.all(Array.from({ length: 10 }, () => failure(say(sql, 'x'))))
    const kinds = all.map((e) => (e as DatabaseAway).kind).sort()
    expect(kinds).toEqual([...(Array(8).fill('busy') as string[]), 'term', 'term'])
    wire.straight()
    expect((await say(sql, 'back')).v).toBe('back')
  })
})

it('end laat vragers uitspreken, en laat niets open', async () => {
  const { wire, url } = await wired()
  const sql = pool(url, 1)
  const running = sql<{ v: string }[]>`select pg_sleep(0.3), 'done' as v`
  void running.execute()
  const waiting = say(sql, 'waited')
  await sleep(150)
  await sql.end({ timeout: 2 })
  expect((await running)[0]!.v).toBe('done')
  expect((await waiting).v).toBe('waited')
  while (wire.pairs.size) await sleep(5)
  expect(await failure(say(sql, 'x'))).toMatchObject({ kind: 'lost' })
})
