// How choices for settings may be read.
import { ID } from 'type-graphql'
import { sqlField } from '../platform/read/declare/field.js'
import { op } from '../platform/read/declare/filter.js'
import { noun } from '../platform/read/declare/noun.js'
import { list, one } from '../platform/read/declare/query.js'
import { magField } from '../platform/rights/mag.js'
import { Datum } from '../platform/values/scalars.js'
import { instellingActs } from './instelling.acts.js'
import { instellingRelations } from './instelling.relations.js'
import { instellingStore, status } from './instelling.store.js'
import { instelling } from './instelling.table.js'
import { Instelling, InstellingStatus } from './instelling.type.js'

export const instellingRead = noun(
  Instelling,
  instelling,
  {
    beleid: 'instelling',
    tenant: 'leesgroep',
    fields: { status: sqlField(status), mag: magField(instellingStore, instellingActs) },
    filter: {
      code: String,
      gemeente: op('gemeenteCode', ID),
      status: op(status, InstellingStatus),
      vanafDatum: Datum,
    },
    zoek: 'zoektekst',
    sort: { vanafDatum: 'vanafDatum', aangemaaktOp: 'aangemaaktOp' },
    standaard: ['vanafDatum', 'AFLOPEND'],
    queries: {
      instelling: one('Eén keuze voor een instelling.'),
      instellingen: list('De keuzes voor instellingen, ook die niet meer gelden en de voorstellen.'),
    },
  },
  instellingRelations,
)
