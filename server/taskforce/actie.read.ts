// How an actie may be read. A plain column needs no line here; a computed or filterable field does.
import { sql, type SQL } from 'drizzle-orm'
import { ID } from 'type-graphql'
import { readCode } from '../platform/codes.js'
import { list, noun, object, one, op, sqlField, tsField, type Cols, type Env } from '../platform/leesplan/noun.js'
import { magVan } from '../platform/mag.js'
import { Datum } from '../platform/scalars.js'
import { Zichtbaarheid } from '../platform/zichtbaarheid.type.js'
import { kanActie, OPEN_ACTIE, type ActieStatus } from './actie.rules.js'
import { actie } from './actie.table.js'
import { Actie, ActieStatus as Status } from './actie.type.js'
import { actieRelations } from './taskforce.relations.js'

type Kolommen = Cols<typeof actie>
const isOpen = (a: Kolommen): SQL<boolean> => sql`${a.status} in (${sql.raw(OPEN_ACTIE.map((s) => `'${s}'`).join())})`
const isTeLaat = (a: Kolommen, { vandaag }: Env): SQL<boolean> =>
  sql`coalesce(${a.streefdatum} < ${vandaag}, false) and ${isOpen(a)}`
/** Own = eigenaar, eigenaarPartner or medeEigenaar. */
const isEigen = (a: Kolommen, { gebruiker, partners }: Env): SQL<boolean> =>
  sql`coalesce(${a.eigenaarId} = ${gebruiker}, false) or coalesce(${a.eigenaarPartnerId} = any(${partners}), false) or exists (select 1 from actie_mede_eigenaar m where m.regio_code = ${a.regioCode} and m.actie_id = ${a.id} and m.partner_id = any(${partners}))`
export const actieRead = noun(
  Actie,
  actie,
  {
    beleid: 'actie',
    tenant: 'leesgroep',
    fields: {
      isTeLaat: sqlField(isTeLaat),
      blokkade: object(
        (a) => ({
          wachtenOp: sql`${a.blokkade} ->> 'wachtenOp'`,
          opgehevenAls: sql`${a.blokkade} ->> 'opgehevenAls'`,
          sindsDatum: sql`${a.blokkade} ->> 'sindsDatum'`,
        }),
        { when: (a) => sql`${a.blokkade} is not null` },
      ),
      mag: tsField({ schrijfgroep: (a) => a.schrijfgroep, status: (a) => a.status, eigen: isEigen }, (a, { actor }) =>
        magVan(actor, 'actie', a, (h) => kanActie(h, a.status as ActieStatus)),
      ),
    },
    filter: {
      status: Status,
      zichtbaarheid: Zichtbaarheid,
      streefdatum: Datum,
      gemeente: op('gemeenteCode', ID),
      eigenaar: op('eigenaarId', ID),
      eigenaarPartner: op('eigenaarPartnerId', ID),
      isTeLaat: op(isTeLaat, Boolean),
      isOpen: op(isOpen, Boolean, 'Filter op: moet de actie nog worden gedaan? Gereed en vervallen tellen niet mee.'),
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
      mijnActies: list('De acties waarvan u of uw organisatie eigenaar of mede-eigenaar is.', isEigen),
    },
  },
  actieRelations,
)
