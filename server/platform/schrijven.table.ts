// What every write needs besides its own row: remembered answers.
import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment, sleutel } from './kolommen.js'
import { kindPolicies, vanMij } from './rls.js'

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
