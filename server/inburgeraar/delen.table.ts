// Parts of a person, each for the roles that `delen` in beleid.ts names: how to reach the person, BSN, health.
import { check, pgTable, primaryKey, text, uniqueIndex, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { key } from '../platform/rights/columns.js'
import { childPolicies } from '../platform/rights/policies.js'
import { blindIndex } from '../platform/secret/blind.js'
import { encrypted, resealPolicies } from '../platform/secret/column.js'
import { toPerson, writesPerson, type OfPerson } from './inburgeraar.table.js'
import { personen } from './personen.js'

const ofPerson = () => ({
  regioCode: key.regioCode(),
  gemeenteCode: text('gemeente_code').notNull(),
  inburgeraarId: uuid('inburgeraar_id').notNull(),
})
const partOf = (table: string, deel: string, t: OfPerson & Record<'regioCode' | 'inburgeraarId', AnyPgColumn>) => [
  primaryKey({ columns: [t.regioCode, t.inburgeraarId] }),
  toPerson(table, t),
  ...childPolicies(
    personen.part('inburgeraar', deel, { regioCode: t.regioCode, persoonId: t.inburgeraarId }),
    writesPerson(t),
    ['insert', 'update', 'delete'],
  ),
]

export const inburgeraarContact = pgTable(
  'inburgeraar_contact',
  { ...ofPerson(), telefoon: text('telefoon'), email: text('email'), opmerking: text('opmerking') },
  (t) => partOf('inburgeraar_contact', 'CONTACT', t),
)

export const inburgeraarBsn = pgTable(
  'inburgeraar_bsn',
  {
    ...ofPerson(),
    bsn: encrypted('bsn', { id: 'inburgeraar_id' }).notNull(),
    bsnBi: text('bsn_bi').notNull(),
  },
  (t) => [
    ...partOf('inburgeraar_bsn', 'BSN', t),
    uniqueIndex('inburgeraar_bsn_uq').on(t.regioCode, t.gemeenteCode, t.bsnBi),
    ...resealPolicies(t.gemeenteCode),
  ],
)
/** Equal BSNs of one gemeente, without knowing them. */
export const bsnIndex = blindIndex(inburgeraarBsn.bsnBi, (bsn) => bsn.replace(/\D/g, ''))

/** Bi 9.11: health apart, for those who need it for intake, PIP and guidance (Wi 37 lid 2). */
export const GEZONDHEID_DOELEN = ['INTAKE', 'PIP', 'BEGELEIDING'] as const
export const inburgeraarGezondheid = pgTable(
  'inburgeraar_gezondheid',
  {
    ...ofPerson(),
    tekst: encrypted('tekst', { id: 'inburgeraar_id' }).notNull(),
    /** for which task of the college it is kept */
    doel: text('doel', { enum: GEZONDHEID_DOELEN }).notNull(),
  },
  (t) => [
    ...partOf('inburgeraar_gezondheid', 'GEZONDHEID', t),
    check('inburgeraar_gezondheid_doel', sql`${t.doel} in ('INTAKE', 'PIP', 'BEGELEIDING')`),
    ...resealPolicies(t.gemeenteCode),
  ],
)
