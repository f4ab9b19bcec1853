// How a pilot and its measurements may be read.
import { sql, type SQL } from 'drizzle-orm'
import { ID, Int } from 'type-graphql'
import { mayOnRow, type Actor } from '../platform/rights/actor.js'
import type { ReadContext } from '../platform/read/declare/context.js'
import type { Cols } from '../platform/read/declare/expression.js'
import { sqlField, tsField } from '../platform/read/declare/field.js'
import { op } from '../platform/read/declare/filter.js'
import { list, one } from '../platform/read/declare/query.js'
import { noun } from '../platform/read/declare/noun.js'
import { magField } from '../platform/rights/mag.js'
import { Datum } from '../platform/values/scalars.js'
import { cijferJson } from '../sturing/cijfer/cijfer.kolommen.js'
import { percentageVan, toonCijfer, zonderWaarde } from '../sturing/cijfer/cijfer.rules.js'
import type { Cijfer } from '../sturing/cijfer/cijfer.type.js'
import { meetmomentRelations, pilotEvaluatieRelations, pilotRelations } from './pilot.relations.js'
import { pilotActs } from './pilot.acts.js'
import { isZelfdePeriode, toelichtingVan } from './pilot.rules.js'
import { pilotStore, status } from './pilot.store.js'
import { meetmoment } from './meetmoment.table.js'
import { pilot, pilotEvaluatie } from './pilot.table.js'
import { Meetmoment, Pilot, PilotEvaluatie, PilotStatus as Status } from './pilot.type.js'

type Kolommen = Cols<typeof pilot>
/** The latest measurement of a pilot as one JSON value. */
const laatste = (p: Kolommen): SQL<{ periode: string; cijfer: Cijfer } | null> =>
  sql`(select json_build_object('periode', ${meetmoment.periode}, 'cijfer', ${cijferJson(meetmoment)}) from ${meetmoment}
    where ${meetmoment.regioCode} = ${p.regioCode} and ${meetmoment.pilotId} = ${p.id} order by ${meetmoment.peildatum} desc, ${meetmoment.id} desc limit 1)`
const houdtBij = (actor: Actor, schrijfgroep: string): boolean =>
  mayOnRow(actor, 'pilot', 'pilotMetingVastleggen', { schrijfgroep, eigen: false })

interface Gemeten {
  laatste: { periode: string; cijfer: Cijfer } | null
  schrijfgroep: string
}
/** What was measured last, as this reader may see it; a pilot without measurement has no data, which is not nothing. */
const getoond = (r: Gemeten, { actor }: ReadContext): Cijfer =>
  r.laatste ? toonCijfer(r.laatste.cijfer, houdtBij(actor, r.schrijfgroep)) : zonderWaarde('GEEN_GEGEVENS', 'PERSONEN')

export const pilotRead = noun(
  Pilot,
  pilot,
  {
    beleid: 'pilot',
    tenant: 'leesgroep',
    fields: {
      status: sqlField(status),
      gerealiseerd: tsField({ laatste, schrijfgroep: (p) => p.schrijfgroep }, (r, ctx) => getoond(r, ctx)),
      percentage: tsField({ laatste, schrijfgroep: (p) => p.schrijfgroep, doel: (p) => p.doelAantal }, (r, ctx) =>
        percentageVan(getoond(r, ctx).waarde, r.doel),
      ),
      percentageToelichting: tsField(
        {
          laatste,
          schrijfgroep: (p) => p.schrijfgroep,
          doelAantal: (p) => p.doelAantal,
          doelPeriode: (p) => p.doelPeriode,
        },
        (r, ctx) => toelichtingVan(r, getoond(r, ctx).waarde, r.laatste?.periode ?? null),
      ),
      isZelfdePeriode: tsField({ laatste, doelPeriode: (p) => p.doelPeriode }, (r) =>
        isZelfdePeriode(r.doelPeriode, r.laatste?.periode ?? null),
      ),
      mag: magField(pilotStore, pilotActs),
    },
    filter: {
      naam: String,
      status: op(status, Status),
      gemeente: op('gemeenteCode', ID),
      begindatum: Datum,
      einddatum: Datum,
      evaluatieUiterlijkJaar: Int,
    },
    zoek: 'zoektekst',
    sort: { naam: 'naam', gewijzigdOp: 'gewijzigdOp' },
    standaard: ['naam', 'OPLOPEND'],
    queries: { pilot: one('Eén pilot.'), pilots: list('De pilots in de regio.') },
  },
  pilotRelations,
)

export const pilotEvaluatieRead = noun(
  PilotEvaluatie,
  pilotEvaluatie,
  { beleid: 'pilot', sort: { vastgelegdOp: 'vastgelegdOp' }, standaard: ['vastgelegdOp', 'AFLOPEND'] },
  pilotEvaluatieRelations,
)

export const meetmomentRead = noun(
  Meetmoment,
  meetmoment,
  {
    beleid: 'pilot',
    fields: {
      cijfer: tsField(
        {
          cijfer: (m) => cijferJson(m),
          schrijfgroep: (m) =>
            sql<string>`(select ${pilot.schrijfgroep} from ${pilot} where ${pilot.regioCode} = ${m.regioCode} and ${pilot.id} = ${m.pilotId})`,
        },
        (m, { actor }) => m.cijfer && toonCijfer(m.cijfer, houdtBij(actor, m.schrijfgroep)),
      ),
    },
    sort: { peildatum: 'peildatum' },
    standaard: ['peildatum', 'OPLOPEND'],
  },
  meetmomentRelations,
)
