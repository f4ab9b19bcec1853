// What a row always has cannot be cleared. The table says which columns those are, so no rule lists them.
import { getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { invalid, type FieldErrors } from '../values/errors.js'

/** The field of an input that fills a column. */
const fieldOf = (property: string): string => property.replace(/(Id|Code)$/, '')

/**
 * @param values an input or a patch; absent = untouched, null = cleared
 * @returns an error for each null that the table has no place for; a column with a default takes that instead
 */
export function cleared(table: PgTable, values: object): FieldErrors {
  const fields: FieldErrors = {}
  for (const [property, column] of Object.entries(getTableColumns(table)))
    if ((values as Record<string, unknown>)[property] === null && column.notNull && !column.hasDefault)
      fields[fieldOf(property)] = 'Vul dit veld in.'
  return fields
}
/** @throws ONGELDIGE_INVOER naming each field that was cleared and cannot be */
export function requireFilled(table: PgTable, values: object): void {
  const fields = cleared(table, values)
  if (Object.keys(fields).length) throw invalid(fields)
}
