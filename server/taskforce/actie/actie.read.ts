// How an actie may be read. A plain column needs no line here; a computed or filterable field does.
import { sql, type SQL } from 'drizzle-orm'
import { ID } from 'type-graphql'
import type { Actor, Reikwijdte } from '../../platform/rights/actor.js'
import { readCode } from '../../platform/write/codes.js'
import {
  list,
  noun,
  object,
  one,
  op,
  someOf,
  sqlField,
  tsField,
  type Cols,
  type Env,
} from '../../platform/read/declare/noun.js'
import { magOf } from '../../platform/rights/mag.js'
import { isAbsent } from '../../platform/rights/present.js'
import { Datum } from '../../platform/values/scalars.js'
import { Zichtbaarheid } from '../../platform/rights/visibility.type.js'
import { kanActie, type ActieStatus } from './actie.acts.js'
import { actie, OPEN_ACTIE } from './actie.table.js'
import { Actie, ActieStatus as Status } from './actie.type.js'
import { beheertKnelpunt, type Beheerd } from '../koppeling.js'
import { actieRelations } from '../taskforce.relations.js'

type Kolommen = Cols<typeof actie>
const isOpen = (a: Kolommen): SQL<boolean> => sql`${a.status} in (${sql.raw(OPEN_ACTIE.map((s) => `'${s}'`).join())})`
const isTeLaat = (a: Kolommen, { vandaag }: Env): SQL<boolean> =>
  sql`coalesce(${a.streefdatum} < ${vandaag}, false) and ${isOpen(a)}`
/** Who owns the actie or works along, as far as the reader sees these partners. */
const partners = (a: Kolommen): SQL =>
  sql`array(select p.id from partner p where p.regio_code = ${a.regioCode} and (p.id = ${a.eigenaarPartnerId} or exists (select 1 from actie_mede_eigenaar m where m.regio_code = ${a.regioCode} and m.actie_id = ${a.id} and m.partner_id = p.id)))`
/** As far as the reader sees who the owner is: row level security hides the others, also from the filter. */
const eigenaarIsWeg = (a: Kolommen, { vandaag }: Env): SQL<boolean> =>
  sql`exists (select 1 from gebruiker g where g.regio_code = ${a.regioCode} and g.id = ${a.eigenaarId} and ${isAbsent(sql`g.regio_code`, sql`g.id`, vandaag)})`
/** Own = eigenaar, eigenaarPartner or medeEigenaar. */
const isEigen = (a: Kolommen, { gebruiker, partners }: Env): SQL<boolean> =>
  sql`coalesce(${a.eigenaarId} = ${gebruiker}, false) or coalesce(${a.eigenaarPartnerId} = any(${partners}), false) or exists (select 1 from actie_mede_eigenaar m where m.regio_code = ${a.regioCode} and m.actie_id = ${a.id} and m.partner_id = any(${partners}))`
/** The same for a whole list: three conditions that an index serves, so that no other actie of the region is looked at. */
const vanMij = (a: Kolommen, { gebruiker, partners, regio }: Env): SQL<boolean> =>
  sql`${a.regioCode} = ${regio} and (${a.eigenaarId} = ${gebruiker} or ${a.eigenaarPartnerId} = any(${partners}) or ${a.id} = any(array(select m.actie_id from actie_mede_eigenaar m where m.regio_code = ${regio} and m.partner_id = any(${partners}))))`
/** The knelpunten on which the actie hangs that the reader sees, with what tells who keeps them. */
const gekoppeld = (a: Kolommen): SQL<Beheerd[]> =>
  sql`(select coalesce(json_agg(json_build_object('schrijfgroep', k.schrijfgroep, 'melderId', k.melder_id)), '[]') from actie_knelpunt l join knelpunt k on k.regio_code = l.regio_code and k.id = l.knelpunt_id where l.regio_code = ${a.regioCode} and l.actie_id = ${a.id})`
/** What the actor may do on an actie. It comes off a knelpunt by whoever changes the actie, and by whoever keeps the knelpunt. */
function magActie(
  actor: Actor,
  a: Reikwijdte & { status: string; heeftDatum: boolean; knelpunten: Beheerd[] },
): string[] {
  const mag = magOf(actor, 'actie', a, (h) => {
    if (h === 'actieOntkoppelen') return a.knelpunten.length > 0
    if (h === 'actieUitstellen' && !a.heeftDatum) return false
    return kanActie(h, a.status as ActieStatus)
  })
  const houdtKnelpunt = a.knelpunten.some((k) => beheertKnelpunt(actor, k))
  return houdtKnelpunt ? [...new Set([...mag, 'actieOntkoppelen'])] : mag
}
export const actieRead = noun(
  Actie,
  actie,
  {
    beleid: 'actie',
    tenant: 'leesgroep',
    fields: {
      isTeLaat: sqlField(isTeLaat),
      eigenaarIsWeg: sqlField(eigenaarIsWeg),
      heeftEigenaar: sqlField((a) => sql`${a.eigenaarId} is not null`),
      blokkade: object(
        (a) => ({
          wachtenOp: sql`${a.blokkade} ->> 'wachtenOp'`,
          opgehevenAls: sql`${a.blokkade} ->> 'opgehevenAls'`,
          sindsDatum: sql`${a.blokkade} ->> 'sindsDatum'`,
        }),
        { when: (a) => sql`${a.blokkade} is not null` },
      ),
      mag: tsField(
        {
          schrijfgroep: (a) => a.schrijfgroep,
          leesgroep: (a) => a.leesgroep,
          status: (a) => a.status,
          eigen: isEigen,
          heeftDatum: (a) => sql<boolean>`${a.streefdatum} is not null`,
          knelpunten: gekoppeld,
        },
        (a, { actor }) => magActie(actor, a),
      ),
    },
    filter: {
      status: Status,
      zichtbaarheid: Zichtbaarheid,
      streefdatum: Datum,
      gemeente: op('gemeenteCode', ID),
      eigenaar: op('eigenaarId', ID),
      eigenaarPartner: op('eigenaarPartnerId', ID),
      partner: someOf(partners, ID, 'Filter op: de partner die de actie doet of meewerkt.'),
      isTeLaat: op(isTeLaat, Boolean),
      eigenaarIsWeg: op(eigenaarIsWeg, Boolean),
      isOpen: op(isOpen, Boolean, 'Filter op: moet de actie nog worden gedaan? Klaar en vervallen tellen niet mee.'),
      code: op('code', String, undefined, readCode('A')),
      titel: String,
    },
    zoek: 'zoektekst',
    sort: {
      streefdatum: 'streefdatumSortering',
      code: 'code',
      titel: 'titel',
      status: 'status',
      gewijzigdOp: 'gewijzigdOp',
    },
    standaard: ['streefdatum', 'OPLOPEND'],
    queries: {
      actie: one('Eén actie.'),
      acties: list('De acties die u mag zien.'),
      mijnActies: list('De acties waarvan u of uw organisatie eigenaar of mede-eigenaar is.', vanMij),
    },
  },
  actieRelations,
)
