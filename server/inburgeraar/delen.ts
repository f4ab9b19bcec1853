// Writing what hangs on a person under its own key: parts, and facts about where somebody lives.
import { and, eq } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Along } from '../platform/write/act.js'
import type { FieldChange } from '../platform/write/history.table.js'
import type { Writing } from '../platform/write/mutation.js'
import { inburgeraarContact } from './delen.table.js'
import type { ContactInput } from './inburgeraar.input.js'

type PartTable = PgTable & Record<'regioCode' | 'inburgeraarId', AnyPgColumn>
export interface OfPersonRow {
  regioCode: string
  gemeenteCode: string
  id: string
}
/** Writes the one row of this person: makes it, or changes what is named. */
export async function put(
  w: Writing,
  table: PartTable,
  of: OfPersonRow,
  values: Record<string, unknown>,
): Promise<void> {
  const key = { regioCode: of.regioCode, gemeenteCode: of.gemeenteCode, inburgeraarId: of.id }
  await w.tx
    .insert(table)
    .values({ ...key, ...values } as never)
    .onConflictDoUpdate({ target: [table.regioCode, table.inburgeraarId], set: values })
}
/** That a part changed, for history; never what. */
export const changed = (veld: string): FieldChange[] => [{ veld, oud: null, nieuw: null, klasse: 'gevoelig' }]
/** The same, where one of these values differs from what is stored. */
export const changedIf = (veld: string, row: object | undefined, values: object): FieldChange[] =>
  differs(row, values) ? changed(veld) : []
/** What an input leaves out stays as it is; null clears it. */
export const kept = <T>(given: T | null | undefined, before: T | null | undefined): T | null =>
  (given === undefined ? before : given) ?? null

type Given = ContactInput | null | undefined
const named = (contact: Given): [string, string | null][] =>
  Object.entries(contact ?? {}).filter((e): e is [string, string | null] => e[1] !== undefined)
/** Of a new person. */
export const changesContact = (contact: Given): FieldChange[] => (named(contact).length ? changed('contact') : [])
export async function putContact(w: Writing, of: OfPersonRow, contact: Given): Promise<void> {
  const values = named(contact)
  if (values.length) await put(w, inburgeraarContact, of, Object.fromEntries(values))
}
/** The one row of this person in a table that hangs on it. */
export const rowOf = async <T extends PartTable>(
  w: Writing,
  table: T,
  { regioCode, id }: OfPersonRow,
): Promise<T['$inferSelect'] | undefined> => {
  const [row] = await w.tx
    .select()
    .from(table as PgTable)
    .where(and(eq(table.regioCode, regioCode), eq(table.inburgeraarId, id)))
  return row as T['$inferSelect'] | undefined
}
/** Would this change what is stored? */
export const differs = (row: object | undefined, values: object): boolean =>
  Object.entries(values).some(
    ([name, value]) => ((row as Record<string, unknown> | undefined)?.[name] ?? null) !== value,
  )
/** What a save changes in how to reach the person. */
export async function contactAlong(w: Writing, of: OfPersonRow, contact: Given): Promise<Along | undefined> {
  const values = Object.fromEntries(named(contact))
  if (!differs(await rowOf(w, inburgeraarContact, of), values)) return undefined
  return { ook: changed('contact'), write: () => putContact(w, of, contact) }
}
