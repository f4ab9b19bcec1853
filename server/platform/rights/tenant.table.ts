// Reference tables: public facts about the region, no tenant.
import { integer, numeric, pgTable, text, unique } from 'drizzle-orm/pg-core'
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
    regisseurFte: numeric('regisseur_fte', { precision: 5, scale: 2, mode: 'number' }),
  },
  (t) => [unique('gemeente_regio_uq').on(t.regioCode, t.code)],
)
withoutTenant(regio, ['SELECT'])
withoutTenant(gemeente, ['SELECT'])
