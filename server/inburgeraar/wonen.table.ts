// Facts with a date about where a person comes to live: linked by COA, housed, registered.
import { check, date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { partner } from '../partner/partner.table.js'
import { key, leesgroep } from '../platform/rights/columns.js'
import { childPolicies } from '../platform/rights/policies.js'
import { toPerson, writesPerson } from './inburgeraar.table.js'
import { personen } from './personen.js'

const ofPerson = () => ({
  regioCode: key.regioCode(),
  gemeenteCode: text('gemeente_code').notNull(),
  inburgeraarId: uuid('inburgeraar_id').notNull(),
  leesgroep: leesgroep(sql`gemeente_code`),
})

/** COA links a statushouder to a gemeente. */
export const koppeling = pgTable(
  'koppeling',
  {
    ...ofPerson(),
    datum: date('datum', { mode: 'string' }).notNull(),
    azcId: uuid('azc_id'),
    opmerking: text('opmerking'),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.inburgeraarId] }),
    toPerson('koppeling', t),
    index('koppeling_azc').on(t.regioCode, t.azcId),
    foreignKey({
      name: 'koppeling_azc_fk',
      columns: [t.regioCode, t.azcId],
      foreignColumns: [partner.regioCode, partner.id],
    }),
    ...childPolicies(
      personen.behind('inburgeraar', 'koppeling', { regioCode: t.regioCode, persoonId: t.inburgeraarId }),
      writesPerson(t),
      ['insert', 'update'],
    ),
  ],
)

/** The move into a house, and the registration there. */
export const huisvesting = pgTable(
  'huisvesting',
  {
    ...ofPerson(),
    datum: date('datum', { mode: 'string' }).notNull(),
    plaats: text('plaats').notNull(),
    straat: text('straat'),
    huisnummer: text('huisnummer'),
    corporatieId: uuid('corporatie_id'),
    brpDatum: date('brp_datum', { mode: 'string' }),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.inburgeraarId] }),
    toPerson('huisvesting', t),
    index('huisvesting_corporatie').on(t.regioCode, t.corporatieId),
    index('huisvesting_datum').on(t.leesgroep, t.datum),
    check('huisvesting_brp', sql`${t.brpDatum} >= ${t.datum}`),
    foreignKey({
      name: 'huisvesting_corporatie_fk',
      columns: [t.regioCode, t.corporatieId],
      foreignColumns: [partner.regioCode, partner.id],
    }),
    ...childPolicies(
      personen.behind('inburgeraar', 'huisvesting', { regioCode: t.regioCode, persoonId: t.inburgeraarId }),
      writesPerson(t),
      ['insert', 'update'],
    ),
  ],
)
