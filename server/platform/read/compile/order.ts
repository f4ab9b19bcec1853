// What a list is sorted on: one expression, the same in the order, the cursor and the index that serves both.
import { sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { columnsOf, typeOf } from './sql.js'

/** How texts are sorted, on every server, whatever the collation of its databases. db/collation.ts demands it at start. */
export const COLLATION = 'nl-x-icu'
/** Texts by the alphabet that people know, for a statement that is written by hand. */
export const alphabetical = (text: SQL | AnyPgColumn): SQL => sql`${text} collate ${sql.identifier(COLLATION)}`

/** The place of each value in its declaration is the order of the work; what is not filled in comes before the first. */
function place(c: AnyPgColumn, values: readonly string[]): SQL {
  const found = sql`array_position('{${sql.raw(values.join())}}'::text[], ${c})`
  return c.notNull ? found : sql`coalesce(${found}, 0)`
}
/** Where a table declares its indexes, drizzle gives columns that know nothing but their name. */
const declared = (c: AnyPgColumn): AnyPgColumn => Object.values(columnsOf(c.table)).find((x) => x.name === c.name) ?? c
const isText = (c: AnyPgColumn): boolean => typeOf(c) === 'text'
/** The values of a closed list, in the order of their declaration. */
const valuesOf = (c: AnyPgColumn): readonly string[] | undefined => (c.enumValues?.length ? c.enumValues : undefined)
/**
 * The expression that sorts a column: a closed list by its declaration, a text by the alphabet, anything else by its value. An
 * index that serves an order is made on this.
 */
export function inOrder(c: AnyPgColumn): SQL {
  const column = declared(c)
  const values = valuesOf(column)
  if (values) return place(column, values)
  return isText(column) ? alphabetical(c) : sql`${c}`
}
/** For an index in which a column is only looked up by its value, and that no list walks in its order. */
export const byValue = (c: AnyPgColumn): SQL => sql`${c}`
/** Is that expression the column itself? */
export const isBare = (c: AnyPgColumn): boolean => !valuesOf(c) && !isText(c)
/** The type of that expression. */
export const orderType = (c: AnyPgColumn): string => (valuesOf(c) ? 'integer' : typeOf(c))
/** Null has no place in a cursor; a closed list gives it one. */
export const hasPlace = (c: AnyPgColumn): boolean => c.notNull || valuesOf(c) !== undefined
