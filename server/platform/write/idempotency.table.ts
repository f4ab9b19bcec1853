// What every write needs besides its own row: remembered answers.
import { sql } from 'drizzle-orm'
import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment, key } from '../rights/columns.js'
import { bySystem, ofMe, policiesPer } from '../rights/policies.js'

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
    // Old ones are forgotten by the system, also of who writes no more.
    ...policiesPer(sql`(${ofMe(t.gebruikerId)} or ${bySystem()})`, {
      insert: ofMe(t.gebruikerId),
      delete: sql`(${ofMe(t.gebruikerId)} or ${bySystem()})`,
    }),
  ],
)
