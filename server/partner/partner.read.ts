// How partners and their contact persons may be read.
import { sql } from 'drizzle-orm'
import type { Cols } from '../platform/read/declare/expression.js'
import { sqlField } from '../platform/read/declare/field.js'
import { op } from '../platform/read/declare/filter.js'
import { list, one } from '../platform/read/declare/query.js'
import { noun } from '../platform/read/declare/noun.js'
import { magField } from '../platform/rights/mag.js'
import { partnerActs } from './partner.acts.js'
import { contactpersoonRelations, partnerRelations } from './partner.relations.js'
import { partnerStore } from './partner.store.js'
import { blijft, contactpersoon, partner } from './partner.table.js'
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
    // By the id of a double one learns in which partner it went up.
    listed: blijft,
    fields: {
      isPartij: sqlField(isPartij),
      isOndertekenaar: sqlField(isPartij),
      mag: magField(partnerStore, partnerActs),
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
