// How persons may be read. Whoever is shown a row is logged; see platform/read/README.md.
import { eq, sql, type SQL } from 'drizzle-orm'
import { ID } from 'type-graphql'
import { readCode } from '../platform/write/codes.js'
import { object, sqlField } from '../platform/read/declare/field.js'
import type { Cols, Env } from '../platform/read/declare/expression.js'
import { op } from '../platform/read/declare/filter.js'
import { list, most, one } from '../platform/read/declare/query.js'
import { noun } from '../platform/read/declare/noun.js'
import { magField } from '../platform/rights/mag.js'
import { NO_DAY } from '../platform/rights/columns.js'
import { inMyRegion } from '../platform/rights/policies.js'
import { decrypted, decryptedPart, onlyRevealed } from '../platform/secret/field.js'
import { Datum } from '../platform/values/scalars.js'
import { inburgeraarBsn, inburgeraarContact, inburgeraarGezondheid } from './delen.table.js'
import { inburgeraarActs } from './inburgeraar.acts.js'
import {
  huishoudenRelations,
  huisvestingRelations,
  inburgeraarRelations,
  koppelingRelations,
} from './inburgeraar.relations.js'
import { inburgeraarStore } from './inburgeraar.store.js'
import { huishouden, inburgeraar, inburgeraarWoord, LID_VAN } from './inburgeraar.table.js'
import { Contact, Gezondheid, Huisvesting, Koppeling } from './delen.type.js'
import { Doelgroepindeling, Huishouden, Inburgeraar } from './inburgeraar.type.js'
import { bijnaDagen } from '../instelling/instelling.sql.js'
import { personen } from './personen.js'
import { trajectFilters } from './traject.type.js'
import { huisvesting, koppeling } from './wonen.table.js'

const persoon = (t: Cols<typeof inburgeraar>): [typeof t.regioCode, typeof t.id] => [t.regioCode, t.id]
/**
 * Open terms: what is too late, and what is to come. How long data may be kept is no work on a person: that is in the list of terms
 * and in the dossier, not in front of who is shown in a list of persons.
 */
const telt = ({ vandaag }: Pick<Env, 'vandaag'>) =>
  sql`m$.open and m$.soort <> 'BEWAREN' and m$.laatste_dag_sortering < ${NO_DAY} and (m$.laatste_dag_sortering >= ${vandaag} or not m$.vanzelf)`
/** Those of a person. One index of `termijn` leads to them, in the order of their days. */
const termijnen = (t: Cols<typeof inburgeraar>, env: Pick<Env, 'vandaag'>) =>
  sql`from termijn m$ where m$.regio_code = ${t.regioCode} and m$.inburgeraar_id = ${t.id} and ${telt(env)}`
const eerste = (wat: SQL, t: Cols<typeof inburgeraar>, env: Env) =>
  sql`(select ${wat} ${termijnen(t, env)} order by m$.laatste_dag_sortering, m$.id limit 1)`
const row = (t: Cols<typeof inburgeraar>) => ({ ...t, persoonId: t.id })

export const inburgeraarRead = noun(
  Inburgeraar,
  inburgeraar,
  {
    beleid: 'inburgeraar',
    tenant: 'leesgroep',
    person: 'id',
    reached: (t) => personen.reached(row(t)),
    shows: (veld) => (t) => personen.shows('inburgeraar', veld, row(t)),
    fields: {
      dossiercode: sqlField((t) => sql`${t.code}`),
      ziet: sqlField((t) => personen.sees('inburgeraar', row(t))),
      inzageTot: sqlField((t) => personen.until(row(t))),
      bsn: decryptedPart(inburgeraarBsn.bsn, persoon, onlyRevealed('bsn')),
      bsnGemaskeerd: decryptedPart(inburgeraarBsn.bsn, persoon, (bsn) => `••••••${bsn.slice(-3)}`),
      verblijf: object(
        (t) => ({
          soort: sql`${t.verblijfSoort}`,
          status: sql`${t.verblijfStatus}`,
          geldigVanaf: sql`${t.verblijfGeldigVanaf}`,
          geldigTot: sql`${t.verblijfGeldigTot}`,
          asielrechtenWijzigingVerblijfsdoel: sql`${t.asielrechtenWijzigingVerblijfsdoel}`,
        }),
        { when: (t) => sql`${t.verblijfSoort} is not null` },
      ),
      eersteTermijn: object(
        (t, env) => ({
          soort: eerste(sql`m$.soort`, t, env),
          laatsteDag: eerste(sql`m$.laatste_dag`, t, env),
          // Of an open term with a last day; the rule whole is that of termijn.stand.ts.
          status: eerste(
            sql`case when m$.laatste_dag < ${env.vandaag} then 'VERSTREKEN' when m$.laatste_dag - ${env.vandaag} <= ${bijnaDagen(env)} then 'BIJNA_VERSTREKEN' else 'LOOPT' end`,
            t,
            env,
          ),
        }),
        { when: (t, env) => sql`exists (select 1 ${termijnen(t, env)})` },
      ),
      mag: magField(inburgeraarStore, inburgeraarActs),
    },
    filter: {
      gemeente: op('gemeenteCode', ID),
      regisseur: op('regisseurId', ID),
      doelgroep: Doelgroepindeling,
      achternaam: String,
      geboortedatum: Datum,
      fictief: Boolean,
      tolkNodig: Boolean,
      laatsteContactdatum: Datum,
      geenContactSinds: op(
        'laatsteContactSortering',
        Datum,
        'Filter op: sinds welke dag er geen contact is. Met lte: het laatste contact was op die dag of eerder, of er was er nog geen.',
      ),
      // Names nothing of the row, so that it is asked once.
      heeftTermijnBinnen30Dagen: op(
        (t, env: Env) =>
          sql`(${t.regioCode}, ${t.id}) in (select m$.regio_code, m$.inburgeraar_id from termijn m$ where ${inMyRegion(sql.raw('m$.regio_code'))} and ${telt(env)} and m$.laatste_dag_sortering <= ${env.vandaag} + 30)`,
        Boolean,
        'Is er een termijn die te laat is, of binnen 30 dagen afloopt? Bewaren telt niet mee.',
      ),
      dossiercode: op('code', String, undefined, readCode('P')),
      ...trajectFilters,
    },
    zoek: 'zoektekst',
    words: inburgeraarWoord,
    sort: {
      achternaam: 'naamvolgorde',
      dossiercode: 'code',
      laatsteContactdatum: 'laatsteContactSortering',
      aangemaaktOp: 'aangemaaktOp',
      gewijzigdOp: 'gewijzigdOp',
    },
    standaard: ['achternaam', 'OPLOPEND'],
    queries: {
      inburgeraar: one('Eén inburgeraar.'),
      inburgeraars: list('De inburgeraars die u mag zien.'),
      statushouders: most('De inburgeraars die asielstatushouder zijn.', (t) => eq(t.doelgroep, 'ASIELSTATUSHOUDER')),
    },
  },
  inburgeraarRelations,
)
export const huishoudenRead = noun(
  Huishouden,
  huishouden,
  {
    beleid: 'huishouden',
    person: (t) => personen.oneOf(t, LID_VAN),
    fields: {
      aantalPersonen: sqlField(
        (t) =>
          sql<number>`(select count(*)::int from inburgeraar m$ where m$.regio_code = ${t.regioCode} and m$.huishouden_id = ${t.id})`,
      ),
    },
    sort: { aangemaaktOp: 'aangemaaktOp' },
    standaard: ['aangemaaktOp', 'OPLOPEND'],
  },
  huishoudenRelations,
)

/** A part or fact of one person: it has the key of the person, and no list of its own. */
const ofPerson = {
  beleid: 'inburgeraar',
  key: 'inburgeraarId',
  person: 'inburgeraarId',
  sort: { inburgeraarId: 'inburgeraarId' },
  standaard: ['inburgeraarId', 'OPLOPEND'] as ['inburgeraarId', 'OPLOPEND'],
} as const

export const delenRead = [
  noun(Contact, inburgeraarContact, ofPerson),
  noun(Gezondheid, inburgeraarGezondheid, {
    ...ofPerson,
    fields: { tekst: decrypted(inburgeraarGezondheid.tekst) },
  }),
  noun(Koppeling, koppeling, ofPerson, koppelingRelations),
  noun(Huisvesting, huisvesting, ofPerson, huisvestingRelations),
]
