// How a convenant, its parties and its afspraken may be read.
import { sql } from 'drizzle-orm'
import { sqlField } from '../platform/read/declare/field.js'
import { list, one } from '../platform/read/declare/query.js'
import { noun } from '../platform/read/declare/noun.js'
import { magField } from '../platform/rights/mag.js'
import { Datum } from '../platform/values/scalars.js'
import { afspraak } from './afspraak.table.js'
import { afspraakRelations, convenantPartijRelations, convenantRelations } from './convenant.relations.js'
import { convenantActs } from './convenant.acts.js'
import { convenantStore } from './convenant.store.js'
import { convenant, convenantPartij } from './convenant.table.js'
import { Afspraak, Convenant, ConvenantPartij, ConvenantStatus as Status } from './convenant.type.js'

export const convenantRead = noun(
  Convenant,
  convenant,
  {
    beleid: 'convenant',
    tenant: 'leesgroep',
    fields: {
      mag: magField(convenantStore, convenantActs),
    },
    filter: { titel: String, status: Status, ondertekeningsdatum: Datum },
    zoek: 'zoektekst',
    sort: { titel: 'titel', status: 'status', gewijzigdOp: 'gewijzigdOp' },
    standaard: ['titel', 'OPLOPEND'],
    queries: { convenant: one('Eén convenant.'), convenanten: list('De convenanten in de regio.') },
  },
  convenantRelations,
)

export const convenantPartijRead = noun(
  ConvenantPartij,
  convenantPartij,
  {
    beleid: 'convenant',
    fields: {
      naam: sqlField(
        (p) =>
          sql`coalesce((select x.naam from partner x where x.regio_code = ${p.regioCode} and x.id = ${p.partnerId}), (select 'Gemeente ' || g.naam from gemeente g where g.code = ${p.gemeenteCode}))`,
      ),
    },
    sort: { volgorde: 'volgorde' },
    standaard: ['volgorde', 'OPLOPEND'],
  },
  convenantPartijRelations,
)

export const afspraakRead = noun(
  Afspraak,
  afspraak,
  { beleid: 'convenant', sort: { volgorde: 'volgorde' }, standaard: ['volgorde', 'OPLOPEND'] },
  afspraakRelations,
)
