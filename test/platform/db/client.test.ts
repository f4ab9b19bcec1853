import { sql as template } from 'drizzle-orm'
import { date, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { drizzle } from 'drizzle-orm/postgres-js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, type Client } from '../../../server/platform/db/client.js'
import { withoutData } from '../../../server/platform/db/database-error.js'
import { freshDatabase, type FreshDatabase } from '../../support/database.js'

const kaart = pgTable('kaart', {
  id: integer().primaryKey(),
  dag: date({ mode: 'string' }),
  tekstOp: timestamp('tekst_op', { withTimezone: true, mode: 'string' }),
  momentOp: timestamp('moment_op', { withTimezone: true, mode: 'date' }),
  tekst: text(),
})

let database: FreshDatabase
let sql: Client

beforeAll(async () => {
  database = await freshDatabase()
  sql = connect(database.url, { max: 2 })
  await sql`create table kaart (
    id int primary key, dag date, tekst_op timestamptz, moment_op timestamptz, tekst text unique)`
  await sql`insert into kaart values (1, '1990-01-01', '2026-07-01T00:30:00+02', '2026-07-01T00:30:00+02', 'eerste')`
})

afterAll(async () => {
  await sql.end({ timeout: 1 })
  await database.drop()
})

/** Everything of an error that a log or an answer could show. */
function shown(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const own = Object.getOwnPropertyNames(error).map((name) => String(Reflect.get(error, name)))
  return [...own, 'query' in error, 'parameters' in error, shown(error.cause ?? '')].join('\n')
}

async function failure(query: PromiseLike<unknown>): Promise<Error> {
  const outcome = await Promise.resolve(query).then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(outcome instanceof Error)) throw new Error('expected a failure')
  return outcome
}

describe('een verbinding', () => {
  test('rekent in UTC, houdt na vijf seconden op en noemt zich regiotafel', async () => {
    expect(await sql`show timezone`).toEqual([{ TimeZone: 'UTC' }])
    expect(await sql`show statement_timeout`).toEqual([{ statement_timeout: '5s' }])
    expect(await sql`show application_name`).toEqual([{ application_name: 'regiotafel' }])
  })

  test('heeft ook wat uit of nul moet zijn: de driver zelf laat dat weg', async () => {
    expect(await sql`show jit`).toEqual([{ jit: 'off' }])
    const admin = connect(database.url, { max: 1 })
    await admin`alter role current_user set statement_timeout = 7000`
    const unlimited = connect(database.url, { max: 1, statementTimeoutMs: 0 })
    try {
      expect(await unlimited`show statement_timeout`).toEqual([{ statement_timeout: '0' }])
    } finally {
      await admin`alter role current_user reset statement_timeout`
      await Promise.all([admin.end(), unlimited.end()])
    }
  })

  test('geeft een dag en een moment als tekst, ook in een server in een andere tijdzone', async () => {
    const [row] = await sql`select dag, tekst_op from kaart where id = 1`
    expect(row).toEqual({ dag: '1990-01-01', tekst_op: '2026-06-30 22:30:00+00' })
  })

  test('volgt in drizzle de gekozen vorm van een dag en een moment', async () => {
    const [row] = await drizzle(sql)
      .select()
      .from(kaart)
      .where(template`id = 1`)
    expect(row).toMatchObject({ dag: '1990-01-01', tekstOp: '2026-06-30 22:30:00+00' })
    expect(row?.momentOp).toEqual(new Date('2026-06-30T22:30:00Z'))
  })

  test('bereidt elke opdracht van drizzle voor', async () => {
    const one = connect(database.url, { max: 1 })
    await drizzle(one)
      .select({ id: kaart.id })
      .from(kaart)
      .where(template`tekst = ${'eerste'}`)
    const prepared = await one<{ statement: string }[]>`select statement from pg_prepared_statements`
    await one.end()
    expect(prepared.map(({ statement }) => statement)).toContain('select "id" from "kaart" where tekst = $1')
  })
})

describe('een afgelopen transactie', () => {
  test('weigert elk gebruik van haar tx', async () => {
    const kept: Client[] = []
    await sql.begin(async (tx) => {
      kept.push(tx as unknown as Client)
      await tx`select 1`
    })
    for (const tx of kept) {
      expect(() => tx`select 1`).toThrow('transaction already finished')
      expect(() => tx.unsafe('select 1')).toThrow('transaction already finished')
    }
    expect(kept).toHaveLength(1)
  })

  test('weigert in drizzle ook een tx die is teruggedraaid en een afgelopen savepoint', async () => {
    const db = drizzle(sql)
    const kept: (typeof db)[] = []
    const work = db.transaction(async (tx) => {
      kept.push(tx as unknown as typeof db)
      await tx.transaction(async (inner) => void kept.push(inner as unknown as typeof db))
      await expect(kept[1]?.select().from(kaart)).rejects.toThrow()
      await tx.select().from(kaart)
      throw new Error('terug')
    })
    await expect(work).rejects.toThrow('terug')
    for (const tx of kept) await expect(tx.insert(kaart).values({ id: 99 })).rejects.toThrow()
    expect(await sql`select id from kaart where id = 99`).toEqual([])
  })
})

describe('een fout uit de database', () => {
  test.each<[string, string, () => PromiseLike<unknown>]>([
    ['een dubbele waarde', '23505', () => sql`insert into kaart (id, tekst) values (2, 'eerste')`],
    ['een waarde van de verkeerde soort', '22P02', () => sql.unsafe('select $1::uuid', ['eerste'])],
    ['een zoekopdracht die niet klopt', '42601', () => sql`select to_tsquery('simple', ${'eerste & & x'})`],
    ['een fout in een transactie', '22P02', () => sql.begin((tx) => tx`select ${'eerste'}::text::int`)],
    [
      'een fout in een transactie van drizzle',
      '23505',
      () => drizzle(sql).transaction((tx) => tx.insert(kaart).values({ id: 3, tekst: 'eerste' })),
    ],
  ])('%s noemt de code, maar geen opdracht en geen waarde', async (_name, code, query) => {
    const error = await failure(query())
    expect(error).toMatchObject({ code })
    expect(shown(error)).not.toMatch(/eerste|insert into|select/)
  })

  test('noemt tabel en regel', async () => {
    const error = await failure(sql`insert into kaart (id, tekst) values (2, 'eerste')`)
    expect(error).toMatchObject({ table_name: 'kaart', constraint_name: 'kaart_tekst_key' })
  })

  test('buiten een transactie ontdoet withoutData de fout van drizzle van opdracht en waarden', async () => {
    const error = await failure(drizzle(sql).insert(kaart).values({ id: 4, tekst: 'eerste' }))
    expect(shown(error)).toContain('eerste')
    expect(withoutData(error)).toMatchObject({ code: '23505' })
    expect(shown(withoutData(error))).not.toMatch(/eerste|insert into/)
  })

  test('van een verbroken verbinding toont de opdracht niet', async () => {
    const one = connect(database.url, { max: 1, lines: { tries: 1 } })
    const [row] = await one<{ pid: number }[]>`select pg_backend_pid() as pid`
    const waiting = failure(one`select pg_sleep(4), ${'eerste'}::text`)
    await sql`select pg_sleep(0.1), pg_terminate_backend(${row?.pid ?? 0})`
    expect(shown(await waiting)).not.toMatch(/eerste|pg_sleep/)
    await one.end({ timeout: 1 })
  })

  test('een fout die niet uit de database komt, blijft zoals hij is', () => {
    const error = new Error('iets anders')
    expect(withoutData(error)).toBe(error)
  })
})
