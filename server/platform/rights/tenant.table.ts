// Reference tables: public facts about the region, no tenant.
import { sql } from 'drizzle-orm'
import { check, date, integer, numeric, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { withoutTenant } from './grants.js'

export const regio = pgTable('regio', {
  code: text('code').primaryKey(),
  naam: text('naam').notNull(),
})

/** The tenant. `code` is the CBS code of the gemeente as text. */
export const gemeente = pgTable(
  'gemeente',
  {
    code: text('code').primaryKey(),
    regioCode: text('regio_code')
      .notNull()
      .references(() => regio.code),
    naam: text('naam').notNull(),
    volgorde: integer('volgorde').notNull(),
    /** a figure, with the day and the source that it is stated with; all three or none */
    regisseurFte: numeric('regisseur_fte', { precision: 5, scale: 2, mode: 'number' }),
    regisseurFtePeildatum: date('regisseur_fte_peildatum', { mode: 'string' }),
    regisseurFteBron: text('regisseur_fte_bron'),
    regisseurFteVoetnoot: text('regisseur_fte_voetnoot'),
  },
  (t) => [
    unique('gemeente_regio_uq').on(t.regioCode, t.code),
    check(
      'gemeente_regisseur_fte',
      sql`num_nonnulls(${t.regisseurFte}, ${t.regisseurFtePeildatum}, ${t.regisseurFteBron}) in (0, 3)`,
    ),
  ],
)
withoutTenant(regio, ['SELECT'])
withoutTenant(gemeente, ['SELECT'])
