// What every write needs besides its own row: remembered answers.
import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment, key } from '../rights/columns.js'
import { childPolicies, ofMe } from '../rights/policies.js'

/** A key that was used before: the same body gets the same answer, another body is refused. */
export const idempotentie = pgTable(
  'idempotentie',
  {
    regioCode: key.regioCode(),
    gebruikerId: uuid('gebruiker_id').notNull(),
    sleutel: text('sleutel').notNull(),
    handeling: text('handeling').notNull(),
    hash: text('hash').notNull(),
    resultaatId: uuid('resultaat_id').notNull(),
    op: moment('op').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.gebruikerId, t.sleutel] }),
    ...childPolicies(ofMe(t.gebruikerId), ofMe(t.gebruikerId), ['insert', 'delete']),
  ],
)
