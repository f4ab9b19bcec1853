// What every write needs besides its own row: numbers per writing group and remembered answers.
import { sql } from 'drizzle-orm'
import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment, sleutel } from './kolommen.js'
import { kindPolicies, schrijversVan, vanMij } from './rls.js'

/** The last number given out per noun and writing group: a number over all rows would betray rows of others. */
export const volgnummer = pgTable(
  'volgnummer',
  {
    regioCode: sleutel.regioCode(),
    schrijfgroep: text('schrijfgroep').notNull(),
    noun: text('noun').notNull(),
    laatste: integer('laatste').notNull(),
  },
  (t) => {
    const schrijvers = sql`(${schrijversVan('knelpunt', t.schrijfgroep)} or ${schrijversVan('actie', t.schrijfgroep)})`
    return [
      primaryKey({ columns: [t.regioCode, t.schrijfgroep, t.noun] }),
      ...kindPolicies(schrijvers, schrijvers, ['insert', 'update']),
    ]
  },
)

/** A key that was used before: the same body gets the same answer, another body is refused. */
export const idempotentie = pgTable(
  'idempotentie',
  {
    regioCode: sleutel.regioCode(),
    gebruikerId: uuid('gebruiker_id').notNull(),
    sleutel: text('sleutel').notNull(),
    handeling: text('handeling').notNull(),
    hash: text('hash').notNull(),
    resultaatId: uuid('resultaat_id').notNull(),
    op: moment('op').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.gebruikerId, t.sleutel] }),
    ...kindPolicies(vanMij(t.gebruikerId), vanMij(t.gebruikerId), ['insert', 'delete']),
  ],
)
