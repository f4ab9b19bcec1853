// The caseload of a gemeente on a day, as those may know it who see no persons. A stand that would give a small cell away by its
// difference with the one before is not stored.
import { sql } from 'drizzle-orm'
import { pgTable, text, unique } from 'drizzle-orm/pg-core'
import { key, leesgroep, oneOf, regionKeys, schrijfgroep } from '../../platform/rights/columns.js'
import { rowPolicies } from '../../platform/rights/policies.js'
import { standKolommen, standRegels } from '../../sturing/cijfer/stand.kolommen.js'
import { WETSREGIMES } from '../traject.waarden.js'

export const caseloadStand = pgTable(
  'caseload',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    gemeenteCode: text('gemeente_code').notNull(),
    /** null: of all laws together */
    wetsregime: text('wetsregime', { enum: WETSREGIMES }),
    ...standKolommen(),
    leesgroep: leesgroep(sql`gemeente_code`),
    schrijfgroep: schrijfgroep(),
  },
  (t) => [
    ...regionKeys('caseload', t),
    unique('caseload_uq').on(t.regioCode, t.gemeenteCode, t.peildatum, t.wetsregime).nullsNotDistinct(),
    oneOf('caseload_wetsregime', t.wetsregime, WETSREGIMES),
    ...standRegels('caseload', t),
    ...rowPolicies('caseloadstand', { leesgroep: t.leesgroep, schrijfgroep: t.schrijfgroep }),
  ],
)
