// How a statement carries the actor to PostgreSQL. With transactie.ts, which uses `zetInstellingen`, the only place that
// writes settings: another way of carrying them (docs: growth) is a change of this file.
import { sql, type SQL } from 'drizzle-orm'
import type postgres from 'postgres'
import type { Actor } from '../actor.js'
import { INSTELLINGEN, waardenVan } from '../instellingen.js'
import { arrayLiteral, bind } from './bind.js'

/** Sets every setting for the rest of the transaction; never null, so `… is not null` makes sure it is evaluated. */
const setAll = (values: SQL): SQL => {
  const name = (n: string) => sql.raw(`'${n}'`)
  const sets = INSTELLINGEN.map((n, i) => sql`set_config(${name(n)}, w[${sql.raw(String(i + 1))}], true)`)
  return sql`(select ${sql.join(sets, sql` || `)} from (select ${values}) ${sql.raw('x(w)')})`
}
/** For a transaction: `select ${zetInstellingen(actor)}` as its first statement. */
export const zetInstellingen = (actor: Actor): SQL => setAll(sql`${arrayLiteral(waardenVan(actor))}::text[]`)

/**
 * The seam between a compiled reading and the database. On Citus the settings travel as SET LOCAL in a transaction around
 * the statement; then `wrap` is the identity and `send` opens that transaction.
 */
export interface Envelope {
  wrap: (body: SQL) => SQL
  send: (statement: Statement) => Promise<string | null>
}
export interface Statement {
  sql: string
  params: (string | null)[]
  prepare: boolean
  actor: Actor
}
/** Settings and reading in one statement: one round trip, and `case` evaluates the reading after the settings. */
export const inOneStatement = (client: postgres.Sql): Envelope => ({
  wrap: (body) =>
    sql`select case when ${setAll(bind((r) => arrayLiteral(waardenVan(r.ctx.actor)), 'text[]'))} is not null then ${body} end v`,
  send: async ({ sql: text, params, prepare }) => {
    const [row] = await client.unsafe<{ v: string | null }[]>(text, params as string[], { prepare })
    return row?.v ?? null
  },
})
