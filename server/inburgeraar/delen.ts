// Writing what hangs on a person under its own key: parts, and facts about where somebody lives.
import type { PgTable } from 'drizzle-orm/pg-core'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
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

const named = (contact: ContactInput | null | undefined): [string, string | null][] =>
  Object.entries(contact ?? {}).filter((e): e is [string, string | null] => e[1] !== undefined)
export const changesContact = (contact: ContactInput | null | undefined): FieldChange[] =>
  named(contact).length ? changed('contact') : []
export async function putContact(w: Writing, of: OfPersonRow, contact: ContactInput | null | undefined): Promise<void> {
  const values = named(contact)
  if (values.length) await put(w, inburgeraarContact, of, Object.fromEntries(values))
}
