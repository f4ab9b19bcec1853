// What a filter of a noun looks at, where the column of the same name does not say it.
import type { SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { ReadContext } from './context.js'
import type { Cols, Expr } from './expression.js'

/** An asked value is not what the column holds: each becomes the keys that do. Then it can be equal, and nothing else. */
export interface Among {
  /** before the values of a statement are known: what `keys` needs */
  ready: (ctx: ReadContext) => Promise<void>
  keys: (value: string, ctx: ReadContext) => readonly string[]
}

/** One filter field: the column or expression it looks at, and the GraphQL type of its operators. */
export class Op<Tb extends PgTable = PgTable> {
  constructor(
    readonly source: string | Expr<Tb>,
    readonly type: unknown,
    readonly description?: string,
    /** how a given value is read before it is compared */
    readonly read?: (v: unknown) => unknown,
    /** is the source an array of keys, of which one must be meant? */
    readonly many = false,
    readonly among?: Among,
    /** the source is a key that an asked value leads to: keys of these values (text[]), as a select */
    readonly keys?: (values: SQL) => SQL,
    /** the source is of another row: is there one for which this holds? */
    readonly there?: Expr<Tb, (condition: SQL) => SQL>,
    /** the source is a condition on columns of the row itself, which an index may serve */
    readonly plain = false,
  ) {}
}
/** A filter on several keys at once: `eq` one of them, `in` one of both, `isNull` there are none. @param source uuid[] */
export const someOf = <Tb extends PgTable>(source: Expr<Tb>, type: unknown, description: string): Op<Tb> =>
  new Op<Tb>(source, type, description, undefined, true)
/**
 * @param source property name of the column, or an SQL expression
 * @param description what the filter is about, when the type has no field of that name to say it
 * @param read how a given value is read before it is compared, such as a code that people type
 */
export const op = <Tb extends PgTable>(
  source: (keyof Cols<Tb> & string) | Expr<Tb>,
  type: unknown,
  description?: string,
  read?: (v: unknown) => unknown,
): Op<Tb> => new Op<Tb>(source, type, description, read)
/**
 * A filter on a condition that asks the row itself and nothing else: PostgreSQL sees its parts, and takes an index for them. Of one
 * with a select in it, it would make a join.
 */
export const conditionOp = <Tb extends PgTable>(source: Expr<Tb>, description?: string): Op<Tb> =>
  new Op<Tb>(source, Boolean, description, undefined, false, undefined, undefined, undefined, true)
/**
 * A filter on what a row is known by, where the row itself holds the key: a value is looked up once, not compared with each row.
 * @param type of its operators: `eq` and `in` are all that can be
 * @param keys the keys of these values (text[]), as a select of one column
 */
export const keyOp = <Tb extends PgTable>(
  source: keyof Cols<Tb> & string,
  type: unknown,
  description: string,
  read: (v: unknown) => unknown,
  keys: (values: SQL) => SQL,
): Op<Tb> => new Op<Tb>(source, type, description, read, false, undefined, keys)
/**
 * A filter on a value of one other row that a row leads to. The rows that fit are looked up once, not one for each row of the list;
 * of what the actor does not see, the value is null.
 * @param source the value, of the other row
 * @param there of a row: is it among those that another row with this condition belongs to? Its select names nothing of the row
 */
export const thereOp = <Tb extends PgTable>(
  source: Expr<Tb>,
  there: Expr<Tb, (condition: SQL) => SQL>,
  type: unknown,
  description: string,
): Op<Tb> => new Op<Tb>(source, type, description, undefined, false, undefined, undefined, there)
