// The declaration of one noun: only what the planner cannot find by name in the table, the relations and the GraphQL class.
import { getTableName, sql, type Relations, type SQL } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import { ID } from 'type-graphql'
import type { Noun as BeleidNoun } from '../../../beleid.js'
import type { Actor } from '../../rights/actor.js'
import { loadOne, type Load, type Loaders } from '../run/loaders.js'

/** What a read needs to know of the request. */
export interface ReadContext {
  actor: Actor
  /** the calendar day, jjjj-mm-dd */
  vandaag: string
  /** of an actor that was remembered; absent: it was made for this request */
  session?: RememberedSession | undefined
  /** made when something is loaded: run/loaders.ts */
  loaders?: Loaders
}
/** What is known of the session of a remembered actor. */
export interface RememberedSession {
  /** `holds`: a statement of this request compared it, or the actor was made anew; `over`: nobody is signed in any more */
  state: 'unknown' | 'holds' | 'over'
  /** makes the actor anew in this context, once */
  renew: (ctx: ReadContext) => Promise<void>
}
/** Is the actor as the database says now? Asks it when that is not known yet. */
export async function settle(ctx: ReadContext): Promise<boolean> {
  if (ctx.session?.state === 'unknown') await ctx.session.renew(ctx)
  return ctx.session?.state !== 'over'
}
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
export type Direction = 'OPLOPEND' | 'AFLOPEND'

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

/** A root field. `where` narrows a list; it is no protection, row level security is. */
export interface Query<Tb extends PgTable = PgTable> {
  kind: 'one' | 'list' | 'plain'
  description: string
  where?: Expr<Tb>
}
/** One row by its key; out of reach or absent: null and NIET_GEVONDEN. */
export const one = (description: string): Query => ({ kind: 'one', description })
/** A connection. */
export const list = <Tb extends PgTable>(description: string, where?: Expr<Tb, SQL | undefined>): Query<Tb> =>
  ({ kind: 'list', description, where }) as Query<Tb>
/** A short closed list, without pages. */
export const plain = <Tb extends PgTable>(description: string, where?: Expr<Tb, SQL | undefined>): Query<Tb> =>
  ({ kind: 'plain', description, where }) as Query<Tb>

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

type Col<Tb extends PgTable> = keyof Cols<Tb> & string
type RelationOf<R> = R extends Relations<string, infer C> ? keyof C : never
/** Class fields that are neither column nor relation must be explained, or it does not compile. */
type Unexplained<T, Tb extends PgTable, R> = Exclude<keyof T & string, Col<Tb> | RelationOf<R>>
type Fields<T, Tb extends PgTable, R> = [Unexplained<T, Tb, R>] extends [never]
  ? { fields?: { [K in keyof T & string]?: Computed<Tb> } }
  : { fields: { [K in Unexplained<T, Tb, R>]: Computed<Tb> } & { [K in keyof T & string]?: Computed<Tb> } }
type Spec<T, Tb extends PgTable, R, S extends Record<string, Col<Tb>>> = {
  /** the noun in beleid.ts whose rights count */
  beleid: BeleidNoun
  /** column that root lookups and cursors use; default id */
  key?: Col<Tb>
  /** which rows the actor may know of, for a table that has no policies of its own */
  visible?: Expr<Tb>
  /** which rows lists show, where a row that can be asked by its id is no longer listed */
  listed?: Expr<Tb>
  /** text column with the reading group, for tables whose root lists run per group */
  tenant?: Col<Tb>
  /** GraphQL field → type of its operators when the column has the same name, else `op(…)` */
  filter?: Record<string, object | Op<Tb>>
  /** column that `q` searches, made with `searchNormal` */
  zoek?: Col<Tb>
  /** GraphQL field → NOT NULL column */
  sort: S
  standaard: [keyof S & string, Direction]
  queries?: Record<string, Query<Tb>>
} & Fields<T, Tb, R>

/** A declared noun under its general type. Several nouns may share one GraphQL type (Gebeurtenis); never one table. */
export interface Noun {
  type: new () => object
  /** name of the GraphQL type */
  name: string
  /** name of the table */
  id: string
  table: PgTable
  beleid: BeleidNoun
  key: string
  visible?: Expr<PgTable>
  listed?: Expr<PgTable>
  tenant?: string
  fields: Record<string, Computed>
  filter: Record<string, Op>
  zoek?: string
  sort: Record<string, string>
  standaard: [string, Direction]
  queries: Record<string, Query>
}
/**
 * Declares how a noun may be read.
 * @param relations the drizzle relations of the table: their names are the names of the GraphQL fields
 */
export function noun<
  T extends object,
  Tb extends PgTable,
  S extends Record<string, Col<Tb>>,
  R extends Relations | undefined = undefined,
>(type: new () => T, table: Tb, spec: Spec<T, Tb, R, S>, relations?: R): Noun {
  if (relations && relations.table !== (table as PgTable))
    throw new Error(`leesplan: relations of another table for ${type.name}`)
  const {
    key = 'id',
    fields = {},
    queries = {},
    ...rest
  } = spec as unknown as Partial<Noun> & Pick<Noun, 'beleid' | 'sort' | 'standaard'>
  const filter = Object.entries({ [key]: ID, ...rest.filter }).map(([veld, x]) => [
    veld,
    x instanceof Op ? x : new Op(veld, x),
  ])
  return {
    ...rest,
    type,
    name: type.name,
    id: getTableName(table),
    table,
    key,
    fields,
    queries,
    filter: Object.fromEntries(filter),
  }
}
