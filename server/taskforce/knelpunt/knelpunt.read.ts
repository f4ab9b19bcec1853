// How a knelpunt may be read. A plain column needs no line here; a computed or filterable field does.
import { sql } from 'drizzle-orm'
import { ID } from 'type-graphql'
import { readCode } from '../../platform/write/codes.js'
import { sqlField } from '../../platform/read/declare/field.js'
import { op } from '../../platform/read/declare/filter.js'
import { list, one } from '../../platform/read/declare/query.js'
import { noun } from '../../platform/read/declare/noun.js'
import { magField } from '../../platform/rights/mag.js'
import { Datum } from '../../platform/values/scalars.js'
import { Zichtbaarheid } from '../../platform/rights/visibility.type.js'
import { knelpuntActs, knelpuntStore, volgtIk } from './knelpunt.acts.js'
import { knelpunt } from './knelpunt.table.js'
import { Ernst, Knelpunt, KnelpuntStatus as Status, Thema } from './knelpunt.type.js'
import { knelpuntRelations } from '../taskforce.relations.js'

export const knelpuntRead = noun(
  Knelpunt,
  knelpunt,
  {
    beleid: 'knelpunt',
    tenant: 'leesgroep',
    fields: {
      heeftEigenaar: sqlField((k) => sql`${k.eigenaarId} is not null`),
      heeftGemeldDoor: sqlField((k) => sql`${k.gemeldDoorId} is not null`),
      volgIk: sqlField(volgtIk),
      dagenOpen: sqlField(
        (k, { vandaag }) =>
          sql`case when ${k.melddatum} is not null then greatest(coalesce(${k.afgehandeldDatum}, ${vandaag}) - ${k.melddatum}, 0) end`,
      ),
      mag: magField(knelpuntStore, knelpuntActs),
    },
    filter: {
      thema: Thema,
      status: Status,
      ernst: Ernst,
      zichtbaarheid: Zichtbaarheid,
      gemeente: op('gemeenteCode', ID),
      melder: op('melderId', ID),
      eigenaar: op('eigenaarId', ID),
      melddatum: Datum,
      code: op('code', String, undefined, readCode('K')),
      titel: String,
      afgeleid: Boolean,
      volgIk: op(volgtIk, Boolean),
    },
    zoek: 'zoektekst',
    sort: {
      melddatum: 'melddatumSortering',
      code: 'code',
      titel: 'titel',
      thema: 'thema',
      status: 'status',
      ernst: 'ernst',
      gewijzigdOp: 'gewijzigdOp',
    },
    standaard: ['melddatum', 'AFLOPEND'],
    queries: {
      knelpunt: one('Eén knelpunt.'),
      knelpunten: list('De knelpunten die u mag zien.'),
    },
  },
  knelpuntRelations,
)
