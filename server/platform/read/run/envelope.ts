// How a statement carries the actor to PostgreSQL. With write/transaction.ts, which uses `setSettings`, the only place that
// writes settings: another way of carrying them (docs: growth) is a change of this file.
import { sql, type SQL } from 'drizzle-orm'
import type postgres from 'postgres'
import type { Actor } from '../../rights/actor.js'
import { SETTINGS, valuesOf, type Asking } from '../../rights/settings.js'
import { repeatable } from '../../db/face.js'
import { purposeOf } from '../../rights/purpose.js'
import { arrayLiteral, bind } from '../compile/bind.js'
import type { Findings } from '../compile/scope.js'
import type { ReadContext } from '../declare/context.js'
import { EXPIRED, logged } from './readlog.js'

/**
 * Sets every setting for the rest of the transaction. Counting makes sure that each is set, and is never null. Of five
 * forms tried on 22 settings this was the cheapest: 0.04 ms more than a statement without, against 0.06 with a parameter
 * per setting.
 */
const setAll = (values: SQL): SQL =>
  sql`(select count(set_config(n, v, true)) from unnest('${sql.raw(arrayLiteral(SETTINGS))}'::text[], ${values}) x(n, v))`
/**
 * Does what a remembered actor was made from still hold? A condition over the hash and the version that it remembers, as text;
 * never true for a session that ended.
 */
export type Holds = (hash: SQL, version: SQL) => SQL
/** The actor is not what it was: nothing was read. Make it anew and ask again. */
export class ProofExpired extends Error {}
/** For one statement: null when what the actor was made from does not hold any more. */
export const setIfHolds = (actor: Actor, holds: Holds, asking?: Asking): SQL =>
  actor.proof
    ? sql`case when ${holds(sql`${actor.proof.hash}::text`, sql`${actor.proof.version}::text`)} then ${setSettings(actor, asking)} end`
    : setSettings(actor, asking)
/** For a transaction: `select ${setSettings(actor)}` as its first statement. @param asking for what, where it is about persons */
export const setSettings = (actor: Actor, asking?: Asking): SQL =>
  setAll(sql`${arrayLiteral(valuesOf(actor, asking))}::text[]`)

/**
 * The seam between a compiled reading and the database. On Citus the settings travel as SET LOCAL in a transaction around
 * the statement; then `wrap` is the identity and `send` opens that transaction.
 */
export interface Envelope {
  /** @param about what the reading is about: a reading of persons says for what, and logs who was shown */
  wrap: (body: SQL, about?: Pick<Findings, 'persons' | 'uses'> & { label: string }) => SQL
  send: (statement: Statement) => Promise<string | null>
}
export interface Statement {
  sql: string
  params: (string | null)[]
  prepare: boolean
  actor: Actor
  /** it writes the read log: it goes to the primary */
  persons: boolean
}
/**
 * Session, settings and reading in one statement: one round trip, and `case` evaluates one after the other.
 * @param holds absent: no actor is remembered
 */
export const inOneStatement = (client: postgres.Sql, holds?: Holds): Envelope => ({
  wrap: (body, about) => {
    const hash = bind((r) => r.ctx.actor.proof?.hash, 'text')
    const version = bind((r) => r.ctx.actor.proof?.version, 'text')
    const expired = holds ? sql`when ${hash} is not null and (${holds(hash, version)}) is not true then chr(1) ` : sql``
    const doel = ({ actor, gevraagdDoel }: ReadContext) => (about?.persons ? purposeOf(actor, gevraagdDoel) : null)
    const set = setAll(bind((r) => arrayLiteral(valuesOf(r.ctx.actor, { planner: true, doel: doel(r.ctx) })), 'text[]'))
    const reading = sql`select case ${expired}when ${set} is not null then ${body} end v`
    return about?.persons ? logged(reading, about) : reading
  },
  send: async ({ sql: text, params, prepare, actor, persons }) => {
    if (actor.proof && !holds) throw new Error('leesplan: a remembered actor, and nothing that compares it')
    // db/client.ts prepares every statement, because drizzle asks for none; `unprepared` tells it that this one must not be.
    const options = { prepare, unprepared: !prepare }
    const query = client.unsafe<{ v: string | null }[]>(text, params as string[], options)
    // A question that is logged twice harms nobody.
    const [row] = await (persons ? repeatable(query) : query)
    if (row?.v === EXPIRED) throw new ProofExpired()
    return row?.v ?? null
  },
})
