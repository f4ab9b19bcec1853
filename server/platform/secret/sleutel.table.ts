// The keys of each gemeente, each closed with SLEUTEL: useless to who has this table without it.
import { sql } from 'drizzle-orm'
import { foreignKey, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { key, moment, oneOf } from '../rights/columns.js'
import { withoutTenant } from '../rights/grants.js'
import { gemeente } from '../rights/tenant.table.js'

export const SOORTEN = ['GEGEVENS', 'ZOEKEN'] as const

/** Of one gemeente any number: what an old one sealed must open as long as it, or a back-up of it, is there. */
export const sleutel = pgTable(
  'sleutel',
  {
    id: uuid('id').primaryKey(),
    regioCode: key.regioCode(),
    gemeenteCode: text('gemeente_code').notNull(),
    soort: text('soort', { enum: SOORTEN }).notNull(),
    omhuld: text('omhuld').notNull(),
    gemaaktOp: moment('gemaakt_op').notNull().defaultNow(),
    /** from then on nothing new is sealed with it */
    nietNieuwVanaf: moment('niet_nieuw_vanaf'),
  },
  (t) => [
    foreignKey({
      name: 'sleutel_gemeente_fk',
      columns: [t.regioCode, t.gemeenteCode],
      foreignColumns: [gemeente.regioCode, gemeente.code],
    }),
    oneOf('sleutel_soort', t.soort, SOORTEN),
    // Two instances that make the first key at once: one of them wins.
    uniqueIndex('sleutel_in_gebruik')
      .on(t.gemeenteCode, t.soort)
      .where(sql`niet_nieuw_vanaf is null`),
  ],
)
// The application makes the first keys of a gemeente. To retire or close one anew is for the owner, by `npm run sleutel`.
withoutTenant(sleutel, ['SELECT', 'INSERT'])
