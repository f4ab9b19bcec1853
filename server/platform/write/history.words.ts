// Codes in words: a line of history says the word of a value, as the screen does, and not its code. The word is written at the
// moment itself; a code in a line that was written before that is told by the word of now.
import { getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { hasWords, wordOf } from '../values/words.js'
import { classOf, fieldName, guestsOf, nameIn } from './history.classes.js'
import { parentOf } from './history.references.js'
import type { FieldChange } from './history.table.js'

type Told = (value: string) => string
export const yesNo = (value: boolean): string => (value ? 'ja' : 'nee')
const known = new WeakMap<PgTable, ReadonlyMap<string, Told>>()

/** Every column that the history tells of, by its name there. */
const columnsTold = (history: PgTable) =>
  [{ als: undefined, table: parentOf(history) }, ...guestsOf(history)].flatMap(({ als, table }) =>
    Object.entries(getTableColumns(table)).map(([name, column]) => [nameIn(history, als, name), column] as const),
  )
/** Per field whose values are codes, how its history tells them. */
function codesOf(history: PgTable): ReadonlyMap<string, Told> {
  const found = known.get(history)
  if (found) return found
  const made = new Map<string, Told>()
  for (const [name, { enumValues, dataType }] of columnsTold(history)) {
    if (enumValues?.length) made.set(fieldName(name), (v) => wordOf(enumValues, v))
    if (dataType === 'boolean')
      made.set(fieldName(name), (v) => (v === 'true' || v === 'false' ? yesNo(v === 'true') : v))
  }
  known.set(history, made)
  return made
}
/** The change with words where it had codes; what is no code stays as it is. */
export function inWords<C extends FieldChange>(history: PgTable, change: C): C {
  const tell = codesOf(history).get(change.veld)
  if (!tell) return change
  const side = (value: string | null) => (value === null ? null : tell(value))
  return { ...change, oud: side(change.oud), nieuw: side(change.nieuw) }
}
/** @throws Error at start-up for a column whose values history tells and nobody gave words (enumOf does) */
export function requireWords(history: PgTable): void {
  const without = columnsTold(history).filter(
    ([name, { enumValues }]) => enumValues?.length && classOf(history, name) === 'gewoon' && !hasWords(enumValues),
  )
  if (without.length) throw new Error(`history: no words for the values of ${without.map(([name]) => name).join(', ')}`)
}
