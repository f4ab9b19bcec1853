// What history may tell of a column. Every column of a row with history has a class; one that was forgotten stops the start,
// and if it did not, its values would still not be told.
import { getTableColumns, getTableName, type Table } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { FieldChange } from './history.table.js'

/**
 * `gewoon`: from what to what. `gevoelig` and `geheim`: that it changed, never what; the values stand in a part with a policy
 * of its own. `stil`: no news at all: kept by the acts or by PostgreSQL from other columns.
 */
export type HistoryClass = 'gewoon' | 'gevoelig' | 'geheim' | 'stil'
export type Classes<T extends PgTable> = Partial<Record<HistoryClass, readonly (keyof T['$inferSelect'] & string)[]>>

/** Of every row: who it is and when it was written. */
const BASE = ['regioCode', 'id', 'versie', 'aangemaaktOp', 'gewijzigdOp']
const known = new WeakMap<Table, Map<string, HistoryClass>>()
/** Rows of another table that a history tells of too, and what their fields are called there. */
interface Guest {
  /** `contactmoment` makes the field `contactmoment datum` */
  als: string
  table: PgTable
  /** columns that have a name of their own in the history */
  names: Readonly<Record<string, string>>
}
const guests = new WeakMap<Table, Guest[]>()
/** Of a history: the tables whose rows it tells of beside those of its parent. */
export const guestsOf = (history: Table): readonly Guest[] => guests.get(history) ?? []
/** What a column of a row is called in a history that also tells of other rows. */
export const nameIn = (history: Table, als: string | undefined, column: string): string => {
  if (!als) return column
  const names = guestsOf(history).find((guest) => guest.als === als)?.names ?? {}
  return Object.hasOwn(names, column) ? names[column]! : `${als} ${column}`
}

/** `eigenaarId` is the field `eigenaar`. */
export const fieldName = (column: string): string => column.replace(/(Id|Code)$/, '')

/**
 * Declares the classes of the columns of `parent`, told in the history table. What PostgreSQL generates is silent.
 * @throws Error at start-up for a column without class, one with two, and a class for a column that is not there
 */
export function declareClasses<T extends PgTable>(history: Table, parent: T, classes: Classes<T>): void {
  known.set(history, classesOf(parent, classes))
}
/**
 * Declares that a history tells of the rows of another table as well: what hangs on a person stands in the dossier. Their fields
 * are called after `als`, so that they are not taken for those of the parent.
 * @param names of columns whose fields are called otherwise: the words of the noun itself, that no field of the parent has
 * @throws Error at start-up as `declareClasses` does, and for a name that is taken
 */
export function tellIn<T extends PgTable>(
  history: Table,
  als: string,
  table: T,
  classes: Classes<T>,
  names: Partial<Record<keyof T['$inferSelect'] & string, string>> = {},
): void {
  const own = known.get(history) ?? new Map<string, HistoryClass>()
  guests.set(history, [...guestsOf(history), { als, table, names: names as Record<string, string> }])
  for (const [column, c] of classesOf(table, classes)) {
    const name = nameIn(history, als, column)
    if (own.has(name)) throw new Error(`history of ${getTableName(table)}: ${name} is the name of something else`)
    own.set(name, c)
  }
  known.set(history, own)
}
function classesOf<T extends PgTable>(parent: T, classes: Classes<T>): Map<string, HistoryClass> {
  const columns = getTableColumns(parent)
  const said = Object.entries(classes).flatMap(([c, names]) =>
    names.map((n): [string, HistoryClass] => [n, c as never]),
  )
  const silent = Object.keys(columns).filter((n) => BASE.includes(n) || columns[n]!.generated)
  const all = new Map<string, HistoryClass>([...silent.map((n): [string, HistoryClass] => [n, 'stil']), ...said])
  const wrong = [
    ...Object.keys(columns).filter((n) => !all.has(n)),
    ...said.map(([n]) => n).filter((n, i, names) => !(n in columns) || names.indexOf(n) !== i),
  ]
  if (wrong.length) throw new Error(`history of ${getTableName(parent)}: no one class for ${wrong.join(', ')}`)
  return all
}
/** The class of a column; of one that nobody knows, no value is told. */
export const classOf = (history: Table, column: string): HistoryClass => known.get(history)?.get(column) ?? 'geheim'
/** Names of the fields of these classes, as history writes them. */
export const fieldsOf = (history: Table, ...classes: HistoryClass[]): string[] =>
  [...(known.get(history) ?? [])].filter(([, c]) => classes.includes(c)).map(([name]) => fieldName(name))

/** Of a field whose values history does not keep. */
export const NOT_KEPT = 'gewijzigd (waarde niet in de geschiedenis)'
/** Changes as a reader may hear them, by the class of today as well as that of then. */
export const told = (history: Table, changes: readonly FieldChange[]): FieldChange[] => {
  const kept = fieldsOf(history, 'gevoelig', 'geheim')
  return changes.map((c) => (c.klasse || kept.includes(c.veld) ? { veld: c.veld, oud: null, nieuw: NOT_KEPT } : c))
}
