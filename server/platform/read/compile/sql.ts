// The few SQL shapes every answer is made of. README.md says why these.
import { getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'

/** `$` keeps it apart from every GraphQL alias: `select r from (…) r` would return a column that a client named r. */
export const ROW = sql.identifier('$r')
/** The person of a row, for the read log: the first column of the row, cut out of the answer. */
export const PERSON = '$p'
/** Property of a table about persons: the gemeente that a row is of, written beside its person in the read log. */
export const GEMEENTE = 'gemeenteCode'
/**
 * A null where the schema promises a value. A client can write neither this key nor an unescaped quote, so finding it in
 * the answer is proof.
 */
export const MISSING = '{"":0}'

export const asKey = (value: SQL, key: string): SQL => sql`${value} as ${sql.identifier(key)}`
export const commas = (parts: SQL[]): SQL => sql.join(parts, sql`, `)
/** A list of rows as value of one column. */
export const rowsOf = (list: SQL, from: SQL): SQL => sql`array(select ${ROW} from (select ${list} from ${from}) ${ROW})`
/** One row as value of one column; `rest` is everything after the select list. */
export const rowOf = (list: SQL, rest: SQL = sql``): SQL => sql`(select ${ROW} from (select ${list} ${rest}) ${ROW})`
export const orMissing = (json: SQL): SQL => sql`coalesce(${json}, '${sql.raw(MISSING)}'::json)`

export const columnsOf = (t: PgTable): Record<string, AnyPgColumn> => getTableColumns(t) as Record<string, AnyPgColumn>
/** The column of this property; the model has checked at start-up that it exists. */
export function columnOf(t: PgTable, property: string): AnyPgColumn {
  const column = columnsOf(t)[property]
  if (!column) throw new Error(`leesplan: no column ${property}`)
  return column
}
/** Type to cast a parameter to: without length or precision, which would cut or round the asked value. */
export const typeOf = (c: AnyPgColumn): string => c.getSQLType().replace(/\s*\([^)]*\)/, '')
