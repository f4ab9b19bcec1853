// How many persons were housed in a half-year, as those may know it who see no persons. Half-years share nobody, and a stand is
// made once: no difference between two of them is about anybody.
import { sql } from 'drizzle-orm'
import { check, integer, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { key, leesgroep, oneOf, regionKeys, schrijfgroep } from '../../../platform/rights/columns.js'
import { rowPolicies } from '../../../platform/rights/policies.js'
import { standKolommen, standRegels } from '../../cijfer/stand.kolommen.js'

/** Persons who exist, and persons who were made up to practise with. */
export const DELEN = ['ECHT', 'VERZONNEN'] as const
export const taakstellingStand = pgTable(
  'taakstelling_stand',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    gemeenteCode: text('gemeente_code').notNull(),
    jaar: integer('jaar').notNull(),
    halfjaar: integer('halfjaar').notNull(),
    /** null: of all together */
    deel: text('deel', { enum: DELEN }),
    ...standKolommen(),
    leesgroep: leesgroep(sql`gemeente_code`),
    schrijfgroep: schrijfgroep(),
  },
  (t) => [
    ...regionKeys('taakstelling_stand', t),
    unique('taakstelling_stand_uq').on(t.regioCode, t.gemeenteCode, t.jaar, t.halfjaar, t.deel).nullsNotDistinct(),
    oneOf('taakstelling_stand_deel', t.deel, DELEN),
    check('taakstelling_stand_halfjaar', sql`${t.halfjaar} in (1, 2)`),
    check('taakstelling_stand_jaar', sql`${t.jaar} between 2000 and 2100`),
    ...standRegels('taakstelling_stand', t),
    ...rowPolicies('taakstellingstand', { leesgroep: t.leesgroep, schrijfgroep: t.schrijfgroep }),
  ],
)
