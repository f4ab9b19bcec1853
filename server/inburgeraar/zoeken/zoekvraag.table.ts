// Searches by BSN of the last hour: what counts how many somebody made, on every server together. No BSN stands here.
import { index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { key, moment } from '../../platform/rights/columns.js'
import { bySystem, ofMe, policiesPer } from '../../platform/rights/policies.js'

export const bsnZoekvraag = pgTable(
  'bsn_zoekvraag',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    gebruikerId: uuid('gebruiker_id').notNull(),
    op: moment('op').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.id] }),
    index('bsn_zoekvraag_gebruiker').on(t.gebruikerId, t.op),
    // Old ones are forgotten by the system, also of who searches no more; what stays is the read log.
    ...policiesPer(sql`(${ofMe(t.gebruikerId)} or ${bySystem()})`, { insert: ofMe(t.gebruikerId), delete: bySystem() }),
  ],
)
