// The caseload of a gemeente on a day, as those may know it who see no persons. What may not be shown is not in this table: a small
// cell is hidden before it is stored, and a stand that would give one away by its difference with the one before is not stored.
import { sql } from 'drizzle-orm'
import { boolean, check, date, integer, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { key, leesgroep, moment, oneOf, regionKeys, schrijfgroep } from '../../platform/rights/columns.js'
import { rowPolicies } from '../../platform/rights/policies.js'
import { WETSREGIMES } from '../traject.waarden.js'

export const VERBORGEN = ['KLEINE_CEL', 'AANVULLENDE_CEL'] as const
export const caseloadStand = pgTable(
  'caseload',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    gemeenteCode: text('gemeente_code').notNull(),
    peildatum: date('peildatum', { mode: 'string' }).notNull(),
    /** null: of all laws together */
    wetsregime: text('wetsregime', { enum: WETSREGIMES }),
    waarde: integer('waarde'),
    verborgen: text('verborgen', { enum: VERBORGEN }),
    bron: text('bron').notNull(),
    voetnoot: text('voetnoot'),
    openbaarVastgesteld: boolean('openbaar_vastgesteld').notNull().default(false),
    aangemaaktOp: moment('aangemaakt_op').notNull().defaultNow(),
    leesgroep: leesgroep(sql`gemeente_code`),
    schrijfgroep: schrijfgroep(),
  },
  (t) => [
    ...regionKeys('caseload', t),
    unique('caseload_uq').on(t.regioCode, t.gemeenteCode, t.peildatum, t.wetsregime).nullsNotDistinct(),
    oneOf('caseload_wetsregime', t.wetsregime, WETSREGIMES),
    oneOf('caseload_verborgen', t.verborgen, VERBORGEN),
    check('caseload_een', sql`num_nonnulls(${t.waarde}, ${t.verborgen}) = 1`),
    // Whoever writes this table: no small count stands in it that no public document gives.
    check(
      'caseload_klein',
      sql`${t.openbaarVastgesteld} or ${t.waarde} is null or ${t.waarde} = 0 or ${t.waarde} >= 5`,
    ),
    ...rowPolicies('caseload', { leesgroep: t.leesgroep, schrijfgroep: t.schrijfgroep }),
  ],
)
