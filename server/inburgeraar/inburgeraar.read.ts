// How persons may be read. Whoever is shown a row is logged; see platform/read/README.md.
import { eq, sql } from 'drizzle-orm'
import { ID } from 'type-graphql'
import { readCode } from '../platform/write/codes.js'
import { object, sqlField } from '../platform/read/declare/field.js'
import type { Cols } from '../platform/read/declare/expression.js'
import { op } from '../platform/read/declare/filter.js'
import { list, most, one } from '../platform/read/declare/query.js'
import { noun } from '../platform/read/declare/noun.js'
import { magField } from '../platform/rights/mag.js'
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
import { huishouden, inburgeraar } from './inburgeraar.table.js'
import {
  Contact,
  Doelgroepindeling,
  Gezondheid,
  Huishouden,
  Huisvesting,
  Inburgeraar,
  Koppeling,
} from './inburgeraar.type.js'
import { personen } from './personen.js'
import { trajectFilters } from './traject.type.js'
import { huisvesting, koppeling } from './wonen.table.js'

const persoon = (t: Cols<typeof inburgeraar>): [typeof t.regioCode, typeof t.id] => [t.regioCode, t.id]
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
      dossiercode: op('code', String, undefined, readCode('P')),
      ...trajectFilters,
    },
    zoek: 'zoektekst',
    sort: { achternaam: 'achternaam', dossiercode: 'code', aangemaaktOp: 'aangemaaktOp', gewijzigdOp: 'gewijzigdOp' },
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
    person: 'inburgeraarId',
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
