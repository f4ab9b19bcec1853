// The root fields through which a noun is read.
import type { SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Expr } from './expression.js'

/** A root field. `where` narrows a list; it is no protection, row level security is. */
export interface Query<Tb extends PgTable = PgTable> {
  kind: 'one' | 'list' | 'plain'
  description: string
  where?: Expr<Tb>
  /** the list holds most rows of the noun, so it is read in their order; else its few rows are looked up first */
  most?: true
}
/** One row by its key; out of reach or absent: null and NIET_GEVONDEN. */
export const one = (description: string): Query => ({ kind: 'one', description })
/** A connection. */
export const list = <Tb extends PgTable>(description: string, where?: Expr<Tb, SQL | undefined>): Query<Tb> =>
  ({ kind: 'list', description, where }) as Query<Tb>
/** A connection of most rows of the noun: what `where` leaves out is little. */
export const most = <Tb extends PgTable>(description: string, where: Expr<Tb, SQL | undefined>): Query<Tb> =>
  ({ kind: 'list', description, where, most: true }) as Query<Tb>
/** A short closed list, without pages. */
export const plain = <Tb extends PgTable>(description: string, where?: Expr<Tb, SQL | undefined>): Query<Tb> =>
  ({ kind: 'plain', description, where }) as Query<Tb>
