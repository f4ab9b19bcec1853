// SQL that a declaration writes itself: over the columns of one row, and values of the request.
import { sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

/** What an SQL expression may use besides its own columns; bound values of the request, never text in the statement. */
export interface Env {
  /** date */
  vandaag: SQL
  /** uuid of the gebruiker, null for the system */
  gebruiker: SQL
  /** uuid[] of the partners the actor works for */
  partners: SQL
  /** text, code of the actor's region */
  regio: SQL
}
export type Cols<Tb extends PgTable> = Tb['_']['columns']
/** An expression over the columns of one row. */
export type Expr<Tb extends PgTable, X = SQL> = (t: Cols<Tb>, env: Env) => X
/** A declared condition, in brackets: it may hold an `or` of its own. */
export function conditionOf<Tb extends PgTable>(
  where: Expr<Tb, SQL | undefined> | undefined,
  t: Cols<Tb>,
  env: Env,
): SQL | undefined {
  const condition = where?.(t, env)
  return condition && sql`(${condition})`
}
