// How partners and their contact persons may be read.
import { sql } from 'drizzle-orm'
import { list, noun, one, tsField } from '../platform/leesplan/noun.js'
import { magVan } from '../platform/mag.js'
import { contactpersoonRelations, partnerRelations } from './partner.relations.js'
import { contactpersoon, partner } from './partner.table.js'
import { Contactpersoon, Partner, PartnerSoort } from './partner.type.js'

export const partnerRead = noun(
  Partner,
  partner,
  {
    beleid: 'partner',
    tenant: 'leesgroep',
    fields: {
      mag: tsField(
        { schrijfgroep: (p) => p.schrijfgroep, eigen: (p, { partners }) => sql<boolean>`${p.id} = any(${partners})` },
        (p, { actor }) => magVan(actor, 'partner', p, () => true),
      ),
    },
    filter: {
      naam: String,
      soort: PartnerSoort,
      isOndertekenaar: Boolean,
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
