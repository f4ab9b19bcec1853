// How partners and their contact persons may be read.
import { isNull, sql } from 'drizzle-orm'
import { list, noun, one, op, sqlField, tsField, type Cols } from '../platform/read/declare/noun.js'
import { magOf } from '../platform/rights/mag.js'
import { contactpersoonRelations, partnerRelations } from './partner.relations.js'
import { contactpersoon, partner } from './partner.table.js'
import { Contactpersoon, Partner, PartnerSoort } from './partner.type.js'

/** Takes part now in a convenant that was signed. */
const isPartij = (p: Cols<typeof partner>) =>
  sql<boolean>`exists (select 1 from convenant_partij x join convenant c on c.regio_code = x.regio_code and c.id = x.convenant_id where x.regio_code = ${p.regioCode} and x.partner_id = ${p.id} and x.uittredingsdatum is null and c.status = 'ONDERTEKEND')`

export const partnerRead = noun(
  Partner,
  partner,
  {
    beleid: 'partner',
    tenant: 'leesgroep',
    // A double is found by its id only: it says in which partner it went up.
    listed: (p) => isNull(p.opgegaanInId),
    fields: {
      isPartij: sqlField(isPartij),
      isOndertekenaar: sqlField(isPartij),
      mag: tsField(
        {
          schrijfgroep: (p) => p.schrijfgroep,
          blijft: (p) => sql<boolean>`${p.opgegaanInId} is null`,
          eigen: (p, { partners }) => sql<boolean>`${p.id} = any(${partners})`,
        },
        (p, { actor }) => magOf(actor, 'partner', p, () => p.blijft),
      ),
    },
    filter: {
      naam: String,
      soort: PartnerSoort,
      isPartij: op(isPartij, Boolean),
      isOndertekenaar: op(isPartij, Boolean),
    },
    zoek: 'zoektekst',
    sort: { naam: 'naam', soort: 'soort' },
    standaard: ['naam', 'OPLOPEND'],
    queries: { partner: one('Eén partner.'), partners: list('De partners in de regio.') },
  },
  partnerRelations,
)

export const contactpersoonRead = noun(
  Contactpersoon,
  contactpersoon,
  { beleid: 'partner', sort: { naam: 'naam' }, standaard: ['naam', 'OPLOPEND'] },
  contactpersoonRelations,
)
