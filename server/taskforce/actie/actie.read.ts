// How an actie may be read. A plain column needs no line here; a computed or filterable field does.
import { sql, type SQL } from 'drizzle-orm'
import { ID } from 'type-graphql'
import { readCode } from '../../platform/write/codes.js'
import type { Cols, Env } from '../../platform/read/declare/expression.js'
import { object, sqlField } from '../../platform/read/declare/field.js'
import { op, someOf } from '../../platform/read/declare/filter.js'
import { list, one } from '../../platform/read/declare/query.js'
import { noun } from '../../platform/read/declare/noun.js'
import { magField } from '../../platform/rights/mag.js'
import { inMyRegion } from '../../platform/rights/policies.js'
import { isAbsent } from '../../platform/rights/present.js'
import { Datum } from '../../platform/values/scalars.js'
import { Zichtbaarheid } from '../../platform/rights/visibility.type.js'
import { actieActs } from './actie.acts.js'
import { actieStore } from './actie.store.js'
import { OPEN_ACTIE } from '../../platform/values/work.js'
import { actie, isEigenActie } from './actie.table.js'
import { Actie, ActieStatus as Status } from './actie.type.js'
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
/** A list of its own: within the region of the actor, whatever group the actie is read by. */
const vanMij = (a: Kolommen): SQL<boolean> => sql`${inMyRegion(a.regioCode)} and ${isEigenActie(a)}`
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
      mag: magField(actieStore, actieActs),
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
