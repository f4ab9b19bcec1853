// Figures on housing statushouders: the target, what was realised, and an achterstand that a source states by itself.
import { sql } from 'drizzle-orm'
import { boolean, check, date, integer, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { historyTable } from '../../platform/write/history.table.js'
import { oneOf, leesgroepPartners, regionKeys, schrijfgroep, key, changeable } from '../../platform/rights/columns.js'
import { rowPolicies } from '../../platform/rights/policies.js'
import { columnsOf } from '../../platform/rights/grants.js'

export const TAAKSTELLING_SOORTEN = ['TAAKSTELLING', 'ACHTERSTAND', 'REALISATIE'] as const

export const taakstelling = pgTable(
  'taakstelling',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    gemeenteCode: text('gemeente_code').notNull(),
    jaar: integer('jaar').notNull(),
    /** 1 or 2; null = the whole year */
    halfjaar: integer('halfjaar'),
    soort: text('soort', { enum: TAAKSTELLING_SOORTEN }).notNull(),
    /** persons */
    waarde: integer('waarde').notNull(),
    peildatum: date('peildatum', { mode: 'string' }).notNull(),
    voorlopig: boolean('voorlopig').notNull(),
    bron: text('bron').notNull(),
    voetnoot: text('voetnoot'),
    afgeleid: boolean('afgeleid').notNull().default(false),
    openbaarVastgesteld: boolean('openbaar_vastgesteld').notNull().default(false),
    ...changeable(),
    leesgroep: leesgroepPartners(),
    schrijfgroep: schrijfgroep(),
  },
  (t) => [
    ...regionKeys('taakstelling', t),
    unique('taakstelling_periode_uq')
      .on(t.regioCode, t.gemeenteCode, t.jaar, t.halfjaar, t.soort, t.peildatum)
      .nullsNotDistinct(),
    oneOf('taakstelling_soort', t.soort, TAAKSTELLING_SOORTEN),
    check('taakstelling_waarde', sql`${t.waarde} >= 0`),
    check('taakstelling_halfjaar', sql`${t.halfjaar} in (1, 2)`),
    check('taakstelling_jaar', sql`${t.jaar} between 2000 and 2100`),
    ...rowPolicies('taakstelling', { leesgroep: t.leesgroep, schrijfgroep: t.schrijfgroep }),
  ],
)

export const taakstellingGebeurtenis = historyTable('taakstelling', taakstelling, {
  gewoon: [
    'gemeenteCode',
    'jaar',
    'halfjaar',
    'soort',
    'waarde',
    'peildatum',
    'voorlopig',
    'bron',
    'voetnoot',
    'afgeleid',
    'openbaarVastgesteld',
  ],
})
columnsOf(taakstelling, { fixed: ['jaar', 'halfjaar', 'soort'] })
