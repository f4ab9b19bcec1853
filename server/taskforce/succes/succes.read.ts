// How a succes may be read.
import { sql } from 'drizzle-orm'
import { ID } from 'type-graphql'
import { mayOnRow } from '../../platform/rights/actor.js'
import type { Cols } from '../../platform/read/declare/expression.js'
import { tsField } from '../../platform/read/declare/field.js'
import { op } from '../../platform/read/declare/filter.js'
import { list, one } from '../../platform/read/declare/query.js'
import { noun } from '../../platform/read/declare/noun.js'
import { magField } from '../../platform/rights/mag.js'
import { inMyRegion, ofOwnPartner } from '../../platform/rights/policies.js'
import { Zichtbaarheid } from '../../platform/rights/visibility.type.js'
import { cijferJson } from '../../sturing/cijfer/cijfer.kolommen.js'
import { toonCijfer } from '../../sturing/cijfer/cijfer.rules.js'
import { Thema } from '../knelpunt/knelpunt.type.js'
import { succesActs } from './succes.acts.js'
import { succesStore } from './succes.store.js'
import { succes } from './succes.table.js'
import { Succes } from './succes.type.js'
import { succesRelations } from '../taskforce.relations.js'

const rij = {
  schrijfgroep: (s: Cols<typeof succes>) => s.schrijfgroep,
  eigen: (s: Cols<typeof succes>) => sql<boolean>`coalesce(${ofOwnPartner(s.melderId)}, false)`,
}
/** The actor's organisation reported it or took part. */
const vanMij = (s: Cols<typeof succes>) =>
  sql<boolean>`(${rij.eigen(s)} or ${s.id} = any(array(select p.succes_id from succes_partner p where ${inMyRegion(sql.raw('p.regio_code'))} and ${ofOwnPartner(sql.raw('p.partner_id'))})))`

export const succesRead = noun(
  Succes,
  succes,
  {
    beleid: 'succes',
    tenant: 'leesgroep',
    fields: {
      cijfer: tsField({ ...rij, cijfer: (s) => cijferJson(s) }, (s, { actor }) =>
        s.cijfer ? toonCijfer(s.cijfer, mayOnRow(actor, 'succes', 'succesWijzigen', s)) : null,
      ),
      mag: magField(succesStore, succesActs),
    },
    filter: {
      thema: Thema,
      zichtbaarheid: Zichtbaarheid,
      gemeente: op('gemeenteCode', ID),
      melder: op('melderId', ID),
      titel: String,
      periode: String,
      vanMij: op(vanMij, Boolean, 'Meldde uw organisatie het succes, of werkte zij eraan mee?'),
    },
    zoek: 'zoektekst',
    sort: { thema: 'thema', titel: 'titel', gewijzigdOp: 'gewijzigdOp', aangemaaktOp: 'aangemaaktOp' },
    standaard: ['thema', 'OPLOPEND'],
    queries: { succes: one('Eén succes.'), successen: list('De successen die u mag zien.') },
  },
  succesRelations,
)
