// People who work with Regiotafel. Here only the name, as others in the region see it; how someone signs in and which
// rights they have is in account.table.ts.
import { sql } from 'drizzle-orm'
import { foreignKey, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { partner } from '../convenant/partner.table.js'
import { leesgroep, regioSleutels, sleutel, schrijfgroep, wijzigbareKolommen, zoektekst } from '../platform/kolommen.js'
import { rijPolicies, vanEigenPartner, vanMij } from '../platform/rls.js'

export const gebruiker = pgTable(
  'gebruiker',
  {
    regioCode: sleutel.regioCode(),
    id: sleutel.id(),
    naam: text('naam').notNull(),
    gemeenteCode: text('gemeente_code'),
    partnerId: uuid('partner_id'),
    ...wijzigbareKolommen(),
    zoektekst: zoektekst(sql`naam`),
    // Names of staff stay within their gemeente; coordinators and partner staff are known to all gemeenten, not to partners.
    leesgroep: leesgroep(sql`coalesce(gemeente_code, 'R:' || regio_code)`),
    schrijfgroep: schrijfgroep(),
  },
  (t) => [
    ...regioSleutels('gebruiker', t),
    foreignKey({
      name: 'gebruiker_partner_fk',
      columns: [t.regioCode, t.partnerId],
      foreignColumns: [partner.regioCode, partner.id],
    }),
    ...rijPolicies('gebruiker', {
      leesgroep: t.leesgroep,
      schrijfgroep: t.schrijfgroep,
      leestOok: sql`${vanMij(t.id)} or ${vanEigenPartner(t.partnerId)}`,
    }),
  ],
)
