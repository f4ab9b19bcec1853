// A blind index: what a value is looked for by, without the value. A plain column beside the encrypted one holds it.
import type { KeyObject } from 'node:crypto'
import { getTableName } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { hmac } from './cipher.js'

/** A column with a blind index, and the one form that two spellings of a value share. */
export interface Blind {
  column: AnyPgColumn
  of: (key: KeyObject, plain: string) => string
}
/**
 * @param column `…_bi`, plain text, unique together with the gemeente where the value is
 * @param normal the form that is compared, such as the nine digits of a BSN
 */
export const blindIndex = (column: AnyPgColumn, normal: (plain: string) => string): Blind => ({
  column,
  // With the column in it: the same value in two columns is not told to be the same.
  of: (key, plain) => hmac(key, ['zoeken', getTableName(column.table), column.name, normal(plain)]),
})
