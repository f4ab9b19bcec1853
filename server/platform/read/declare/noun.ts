// The declaration of one noun: only what the planner cannot find by name in the table, the relations and the GraphQL class.
import { getTableName, type Relations, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { ID } from 'type-graphql'
import type { Noun as BeleidNoun } from '../../../beleid.js'
import type { Cols, Expr } from './expression.js'
import type { Computed } from './field.js'
import { Op } from './filter.js'
import type { Query } from './query.js'

export type Direction = 'OPLOPEND' | 'AFLOPEND'

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
  /**
   * Column with the person that a row is about: whoever is shown the row is logged as having seen that person. Of a row that
   * several persons share: one of them whom the reader sees, or the log would tell of somebody who was not shown.
   */
  person?: Col<Tb> | Expr<Tb>
  /** of rows about persons: the column with their gemeente, where it is not `gemeenteCode` */
  gemeente?: Col<Tb>
  /** rows about persons that are reached otherwise than by a reading group, by their keys (rights/persons.ts) */
  reached?: Expr<Tb>
  /** of a row about a person: when the field may be shown, where fewer roles read it than the row; its value is null elsewhere */
  shows?: (veld: string) => Expr<Tb, SQL | undefined>
  /** which rows the actor may know of, for a table that has no policies of its own */
  visible?: Expr<Tb>
  /**
   * Where the rows come from when no table has them: parts with the columns by their names, under policies of their own, that have
   * no row in common. Each part of a list is read in its own order: PostgreSQL sorts all of a union instead.
   */
  rows?: () => readonly SQL[]
  /** rows of no reading group that are the actor's own: many, and read in the order of an index that begins with them */
  own?: Expr<Tb>
  /** says who looked at whom: asking it is a question for a purpose, and is logged as one that shows nobody */
  asks?: true
  /** which rows lists show, where a row that can be asked by its id is no longer listed */
  listed?: Expr<Tb>
  /** text column with the reading group, for tables whose root lists run per group */
  tenant?: Col<Tb>
  /** GraphQL field → type of its operators when the column has the same name, else `op(…)` */
  filter?: Record<string, object | Op<Tb>>
  /** column that `q` searches, made with `searchNormal` */
  zoek?: Col<Tb>
  /** table with its words (rights/words.table.ts), for a noun of so many rows that looking at each would show */
  words?: PgTable
  /** GraphQL field → NOT NULL column */
  sort: S
  standaard: [keyof S & string, Direction]
  queries?: Record<string, Query<Tb>>
} & Fields<T, Tb, R>

/** A declared noun under its general type. Several nouns may share one GraphQL type (Gebeurtenis), or one table of which one is a Node. */
export interface Noun {
  type: new () => object
  /** name of the GraphQL type */
  name: string
  /** name of the table */
  id: string
  table: PgTable
  beleid: BeleidNoun
  key: string
  person?: string | Expr<PgTable>
  gemeente?: string
  reached?: Expr<PgTable>
  shows?: (veld: string) => Expr<PgTable, SQL | undefined>
  visible?: Expr<PgTable>
  rows?: () => readonly SQL[]
  own?: Expr<PgTable>
  asks?: true
  listed?: Expr<PgTable>
  tenant?: string
  fields: Record<string, Computed>
  filter: Record<string, Op>
  zoek?: string
  words?: PgTable
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
