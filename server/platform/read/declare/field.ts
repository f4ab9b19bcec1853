// A field that is no column and no relation: how it is computed.
import type { SQL } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import { loadOne, type Load } from '../run/loaders.js'
import type { ReadContext } from './context.js'
import type { Expr } from './expression.js'

export type Computed<Tb extends PgTable = PgTable> =
  | { kind: 'sql'; sql: Expr<Tb> }
  | { kind: 'object'; parts: Expr<Tb, Record<string, SQL>>; when?: Expr<Tb> }
  | { kind: 'ts'; needs: Expr<Tb, Record<string, SQL | AnyPgColumn>>; compute: Compute }
/** All rows of the answer at once; an Error in place of a value becomes the error of that field. */
type Compute = (rows: never[], ctx: ReadContext) => unknown[] | Promise<unknown[]>

type Needs<Tb extends PgTable> = Record<string, Expr<Tb, SQL | AnyPgColumn>>
type ValueOf<X> =
  X extends SQL<infer V>
    ? V
    : X extends { _: { data: infer D; notNull: infer N } }
      ? N extends true
        ? D
        : D | null
      : never
/** The needed values in the form JSON gives them: a day or a moment is a string. */
type RowOf<N> = { [K in keyof N]: N[K] extends (...args: never[]) => infer X ? ValueOf<X> : never }

/** One SQL expression. */
export const sqlField = <Tb extends PgTable>(expr: Expr<Tb>): Computed<Tb> => ({ kind: 'sql', sql: expr })
/**
 * A value object of several SQL expressions, such as Cijfer; only the selected ones are computed.
 * @param options.when the object is null unless this holds
 */
export const object = <Tb extends PgTable>(
  parts: Expr<Tb, Record<string, SQL>>,
  options: { when?: Expr<Tb> } = {},
): Computed<Tb> => ({ kind: 'object', parts, ...options })
/** Computed in TypeScript, all rows of the answer at once. */
const rowsField = <Tb extends PgTable, N extends Needs<Tb>>(
  needs: N,
  compute: (rows: RowOf<N>[], ctx: ReadContext) => unknown[] | Promise<unknown[]>,
): Computed<Tb> => ({
  kind: 'ts',
  needs: (t, env) => Object.fromEntries(Object.entries(needs).map(([name, expr]) => [name, expr(t, env)])),
  compute: compute as Compute,
})
/** Computed in TypeScript from a few columns or SQL expressions of the row. */
export const tsField = <Tb extends PgTable, N extends Needs<Tb>>(
  needs: N,
  compute: (row: RowOf<N>, ctx: ReadContext) => unknown,
): Computed<Tb> =>
  rowsField<Tb, N>(needs, (rows, ctx) =>
    rows.map((row) => {
      try {
        return compute(row, ctx)
      } catch (e) {
        return e
      }
    }),
  )
type KeyNeeds<Tb extends PgTable> = Needs<Tb> & { key: Expr<Tb, SQL | AnyPgColumn> }
/**
 * What PostgreSQL cannot compute: another store, a key, a signed link. Loaded by `needs.key`, for every place of the answer in
 * one call; fields with the same `load` share what it loaded.
 * @param show what the field shows of it; the other needs are in `row`
 */
export const batch = <V, C extends ReadContext, Tb extends PgTable, N extends KeyNeeds<Tb>>(
  load: Load<V, C>,
  needs: N,
  show: (value: V | undefined, row: RowOf<N>, ctx: C) => unknown,
): Computed<Tb> =>
  rowsField<Tb, N>(needs, (rows, ctx) => {
    const one = async (row: RowOf<N>): Promise<unknown> =>
      show(await loadOne(ctx as C, load, String((row as { key: unknown }).key)), row, ctx as C)
    return Promise.all(rows.map((row) => one(row).catch((e: unknown) => e)))
  })
