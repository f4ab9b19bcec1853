// People who work with Regiotafel. Here only the name, as others in the region see it; how someone signs in and which
// rights they have is in account.table.ts.
import { sql } from 'drizzle-orm'
import { foreignKey, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { partner } from '../partner/partner.table.js'
import { leesgroep, regionKeys, key, schrijfgroep, changeable, zoektekst } from '../platform/rights/columns.js'
import { rowPolicies, ofOwnPartner, ofMe } from '../platform/rights/policies.js'

export const gebruiker = pgTable(
  'gebruiker',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    naam: text('naam').notNull(),
    gemeenteCode: text('gemeente_code'),
    partnerId: uuid('partner_id'),
    ...changeable(),
    zoektekst: zoektekst(sql`naam`),
    // Names of staff stay within their gemeente; coordinators and partner staff are known to all gemeenten, not to partners.
    leesgroep: leesgroep(sql`coalesce(gemeente_code, 'R:' || regio_code)`),
    schrijfgroep: schrijfgroep(),
  },
  (t) => [
    ...regionKeys('gebruiker', t),
    foreignKey({
      name: 'gebruiker_partner_fk',
      columns: [t.regioCode, t.partnerId],
      foreignColumns: [partner.regioCode, partner.id],
    }),
    ...rowPolicies('gebruiker', {
      leesgroep: t.leesgroep,
      schrijfgroep: t.schrijfgroep,
      leestOok: sql`${ofMe(t.id)} or ${ofOwnPartner(t.partnerId)}`,
    }),
  ],
)
