// What was measured at a pilot.
import { boolean, check, date, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { leesgroepPartners, key } from '../platform/rights/columns.js'
import { childPolicies, readable } from '../platform/rights/policies.js'
import { cijferKolommen, cijferRegels } from '../sturing/cijfer/cijfer.kolommen.js'
import { pilotSchrijfbaar, vanPilot } from './pilot.table.js'
import { columnsOf } from '../platform/rights/grants.js'

/** What was measured in a period. */
export const meetmoment = pgTable(
  'meetmoment',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    pilotId: uuid('pilot_id').notNull(),
    periode: text('periode').notNull(),
    toelichting: text('toelichting'),
    /** is the day of measuring read from the period, because the source names none? */
    afgeleid: boolean('afgeleid').notNull().default(false),
    ...cijferKolommen(),
    peildatum: date('peildatum', { mode: 'string' }).notNull(),
    leesgroep: leesgroepPartners(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.id] }),
    unique('meetmoment_periode_uq').on(t.regioCode, t.pilotId, t.periode, t.peildatum),
    index('meetmoment_lijst').on(t.regioCode, t.pilotId, t.peildatum, t.id),
    ...cijferRegels('meetmoment', t),
    check('meetmoment_heel', sql`${t.eenheid} is not null`),
    vanPilot('meetmoment', t),
    ...childPolicies(readable('pilot', t.leesgroep), pilotSchrijfbaar(t), ['insert', 'update']),
  ],
)
columnsOf(meetmoment, { fixed: ['pilotId'] })
