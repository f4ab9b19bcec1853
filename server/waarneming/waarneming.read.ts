// How waarnemingen may be read.
import { ID } from 'type-graphql'
import { sqlField } from '../platform/read/declare/field.js'
import { op } from '../platform/read/declare/filter.js'
import { noun } from '../platform/read/declare/noun.js'
import { list, one } from '../platform/read/declare/query.js'
import { magField } from '../platform/rights/mag.js'
import { Datum } from '../platform/values/scalars.js'
import { waarnemingActs } from './waarneming.acts.js'
import { waarnemingRelations } from './waarneming.relations.js'
import { status, waarnemingStore } from './waarneming.store.js'
import { waarneming } from './waarneming.table.js'
import { Waarneming, WaarnemingStatus } from './waarneming.type.js'

export const waarnemingRead = noun(
  Waarneming,
  waarneming,
  {
    beleid: 'waarneming',
    tenant: 'leesgroep',
    fields: { status: sqlField(status), mag: magField(waarnemingStore, waarnemingActs) },
    filter: {
      gemeente: op('gemeenteCode', ID),
      voor: op('voorId', ID),
      door: op('doorId', ID),
      status: op(status, WaarnemingStatus),
      vanafDatum: Datum,
      totDatum: Datum,
    },
    zoek: 'zoektekst',
    sort: { vanafDatum: 'vanafDatum', totDatum: 'totDatum', aangemaaktOp: 'aangemaaktOp' },
    standaard: ['vanafDatum', 'AFLOPEND'],
    queries: {
      waarneming: one('Eén waarneming.'),
      waarnemingen: list('Wie voor wie waarneemt: wat loopt, wat komt en wat voorbij is.'),
    },
  },
  waarnemingRelations,
)
