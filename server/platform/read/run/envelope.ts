// How a statement carries the actor to PostgreSQL. With write/transaction.ts, which uses `setSettings`, the only place that
// writes settings: another way of carrying them (docs: growth) is a change of this file.
import { sql, type SQL } from 'drizzle-orm'
import type postgres from 'postgres'
import type { Actor } from '../../rights/actor.js'
import { SETTINGS, valuesOf } from '../../rights/settings.js'
import { arrayLiteral, bind } from '../compile/bind.js'

/**
 * Sets every setting for the rest of the transaction. Counting makes sure that each is set, and is never null. Of five
 * forms tried on 22 settings this was the cheapest: 0.04 ms more than a statement without, against 0.06 with a parameter
 * per setting.
 */
const setAll = (values: SQL): SQL =>
  sql`(select count(set_config(n, v, true)) from unnest('${sql.raw(arrayLiteral(SETTINGS))}'::text[], ${values}) x(n, v))`
/** For a transaction: `select ${setSettings(actor)}` as its first statement. */
export const setSettings = (actor: Actor): SQL => setAll(sql`${arrayLiteral(valuesOf(actor))}::text[]`)

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
    sql`select case when ${setAll(bind((r) => arrayLiteral(valuesOf(r.ctx.actor)), 'text[]'))} is not null then ${body} end v`,
  send: async ({ sql: text, params, prepare }) => {
    // db/client.ts prepares every statement, because drizzle asks for none; `unprepared` tells it that this one must not be.
    const options = { prepare, unprepared: !prepare }
    const [row] = await client.unsafe<{ v: string | null }[]>(text, params as string[], options)
    return row?.v ?? null
  },
})
