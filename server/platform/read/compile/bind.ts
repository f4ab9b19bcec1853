// Values of a request in a compiled statement. A plan is compiled once and run many times, so a value is never written in
// the SQL: its place holds a getter that each request asks.
import { Param, sql, type SQL } from 'drizzle-orm'
import type { ReadContext } from '../declare/context.js'
import type { Env } from '../declare/expression.js'
import type { Cursors } from '../run/cursors.js'

export type Args = Record<string, unknown>
/** One run of a plan: the read context, and per field with arguments its coerced arguments. */
export interface Run {
  ctx: ReadContext
  args: Args[]
  cursors: Cursors
  /** stands before each position that the statement writes (run/seal.ts) */
  mark: string
  /** key of the row a mutation returns */
  id?: string
  /** keys of the rows that are asked as nodes */
  ids?: readonly string[] | undefined
}
export type Getter = (run: Run) => unknown

/** The double cast tells PostgreSQL that the parameter itself is text: then every value travels in one form. */
export const bind = (get: Getter, type: string): SQL => sql`${new Param(get)}::text::${sql.raw(type)}`
/** A PostgreSQL array as text. */
export const arrayLiteral = (values: readonly unknown[]): string =>
  `{${values.map((v) => `"${String(v).replace(/["\\]/g, '\\$&')}"`).join()}}`

export const env: Env = {
  vandaag: bind((r) => r.ctx.vandaag, 'date'),
  gebruiker: bind((r) => r.ctx.actor.gebruikerId, 'uuid'),
  partners: bind((r) => arrayLiteral(r.ctx.actor.partners), 'uuid[]'),
  regio: bind((r) => r.ctx.actor.regioCode, 'text'),
}
/** The parameters of a plan for one run. */
export const valuesOf = (params: readonly unknown[], run: Run): (string | null)[] =>
  params.map((p) => {
    const value: unknown = typeof p === 'function' ? (p as Getter)(run) : p
    return value === null || value === undefined ? null : String(value)
  })

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** A value that cannot be a key finds nothing; it must not reach PostgreSQL as a cast error. */
export const keyValue = (type: string, v: unknown): unknown =>
  !type.startsWith('uuid') || UUID.test(String(v)) ? v : null
