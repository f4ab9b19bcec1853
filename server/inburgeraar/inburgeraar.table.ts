// The person, in the caseload of a regisseur. What fewer roles may see stands in parts: delen.table.ts.
import { sql, type SQL } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  unique,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { byValue, inOrder } from '../platform/read/compile/order.js'
import { changeable, key, leesgroep, oneOf, regionKeys, schrijfgroep, zoektekst } from '../platform/rights/columns.js'
import { rowPolicies, writableBy } from '../platform/rights/policies.js'
import { sightTable } from '../platform/rights/sight.table.js'
import { wordsTable } from '../platform/rights/words.table.js'
import { historyTable } from '../platform/write/history.table.js'
import { personen } from './personen.js'

/** Wi 13: the two groups of the law. Names are DUO's. */
export const DOELGROEPEN = ['ASIELSTATUSHOUDER', 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT'] as const
/** DUO's refinement of the two. */
export const GEDETAILLEERDE_DOELGROEPEN = [
  'ASIELSTATUSHOUDER',
  'GEESTELIJK_BEDIENAAR',
  'GEZINSHERENIGER',
  'GEZINSHERENIGER_MET_ASIELSTATUSHOUDER',
  'GEZINSVORMER',
  'GEZINSVORMER_MET_ASIELSTATUSHOUDER',
  'OVERIG',
] as const
export const TREDEN = [1, 2, 3, 4, 5, 6] as const

/** The column in which a person names its household. */
export const LID_VAN = 'huishouden_id'
const huishoudenSleutel = (): [AnyPgColumn, AnyPgColumn, AnyPgColumn] => [
  huishouden.regioCode,
  huishouden.gemeenteCode,
  huishouden.id,
]
export const inburgeraar = pgTable(
  'inburgeraar',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    code: text('code').notNull(),
    gemeenteCode: text('gemeente_code').notNull(),
    fictief: boolean('fictief').notNull(),
    roepnaam: text('roepnaam'),
    achternaam: text('achternaam').notNull(),
    /** names under which the person was known, oldest first: who gets another name is still found by the one before */
    eerdereNamen: text('eerdere_namen').array().notNull().default([]),
    /** those in one text, for searching; written by the acts because PostgreSQL cannot join an array here */
    zoeknamen: text('zoeknamen').notNull().default(''),
    geboortedatum: date('geboortedatum', { mode: 'string' }),
    vNummer: text('v_nummer'),
    doelgroep: text('doelgroep', { enum: DOELGROEPEN }),
    gedetailleerdeDoelgroep: text('gedetailleerde_doelgroep', { enum: GEDETAILLEERDE_DOELGROEPEN }),
    verblijfSoort: text('verblijf_soort'),
    verblijfStatus: text('verblijf_status'),
    verblijfGeldigVanaf: date('verblijf_geldig_vanaf', { mode: 'string' }),
    verblijfGeldigTot: date('verblijf_geldig_tot', { mode: 'string' }),
    asielrechtenWijzigingVerblijfsdoel: text('asielrechten_wijziging_verblijfsdoel'),
    herkomstland: text('herkomstland'),
    moedertaal: text('moedertaal'),
    opleidingsniveau: text('opleidingsniveau'),
    participatieladderTrede: integer('participatieladder_trede'),
    tolkNodig: boolean('tolk_nodig').notNull().default(false),
    digidAangevraagd: boolean('digid_aangevraagd'),
    regisseurId: uuid('regisseur_id'),
    huishoudenId: uuid(LID_VAN),
    /** the day on which somebody said so: without it nothing is known, which is not the same */
    alleenVastgelegdOp: date('alleen_vastgelegd_op', { mode: 'string' }),
    /** kept by the acts of contactmomenten, in the same transaction; null = no contact is known */
    laatsteContactdatum: date('laatste_contactdatum', { mode: 'string' }),
    /** sorts who never had a contact as longest ago */
    laatsteContactSortering: date('laatste_contact_sortering', { mode: 'string' })
      .notNull()
      .generatedAlwaysAs(sql`coalesce(laatste_contactdatum, date '0001-01-01')`),
    ...changeable(),
    /** as lists are ordered: of one surname by roepnaam. Two blanks come before whatever a longer surname goes on with. */
    naamvolgorde: text('naamvolgorde')
      .notNull()
      .generatedAlwaysAs(sql`achternaam || '  ' || coalesce(roepnaam, '')`),
    // What every reader of the row sees: the V-nummer is for fewer, so nobody searches by it.
    zoektekst: zoektekst(sql`coalesce(roepnaam, '') || ' ' || achternaam || ' ' || code || ' ' || zoeknamen`),
    leesgroep: leesgroep(sql`gemeente_code`),
    schrijfgroep: schrijfgroep(),
  },
  (t) => [
    ...regionKeys('inburgeraar', t, [t.regioCode, t.regisseurId, t.doelgroep]),
    unique('inburgeraar_code_uq').on(t.regioCode, t.code),
    unique('inburgeraar_gemeente_uq').on(t.regioCode, t.gemeenteCode, t.id),
    // What hangs on a person may keep who the regisseur is: it then changes along.
    unique('inburgeraar_regisseur_uq').on(t.regioCode, t.id, t.regisseurId),
    unique('inburgeraar_v_nummer_uq').on(t.regioCode, t.gemeenteCode, t.vNummer),
    index('inburgeraar_lijst').on(t.leesgroep, inOrder(t.naamvolgorde), t.id),
    index('inburgeraar_regisseur').on(t.regioCode, t.regisseurId),
    index('inburgeraar_huishouden').on(t.regioCode, t.huishoudenId),
    index('inburgeraar_laatste_contact').on(t.leesgroep, t.laatsteContactSortering, t.id),
    index('inburgeraar_geboren').on(t.leesgroep, byValue(t.geboortedatum)),
    oneOf('inburgeraar_doelgroep', t.doelgroep, DOELGROEPEN),
    oneOf('inburgeraar_gedetailleerde_doelgroep', t.gedetailleerdeDoelgroep, GEDETAILLEERDE_DOELGROEPEN),
    check('inburgeraar_v_nummer', sql`${t.vNummer} ~ '^[0-9]{10}$'`),
    check('inburgeraar_trede', sql`${t.participatieladderTrede} between 1 and 6`),
    check('inburgeraar_alleen', sql`${t.alleenVastgelegdOp} is null or ${t.huishoudenId} is null`),
    check('inburgeraar_verblijf', sql`${t.verblijfGeldigTot} >= ${t.verblijfGeldigVanaf}`),
    foreignKey({
      name: 'inburgeraar_regisseur_fk',
      columns: [t.regioCode, t.regisseurId],
      foreignColumns: [gebruiker.regioCode, gebruiker.id],
    }),
    foreignKey({
      name: 'inburgeraar_huishouden_fk',
      columns: [t.regioCode, t.gemeenteCode, t.huishoudenId],
      foreignColumns: huishoudenSleutel(),
    }),
    ...rowPolicies('inburgeraar', {
      lezen: personen.readable('inburgeraar', { ...t, persoonId: t.id }),
      leesgroep: t.leesgroep,
      schrijfgroep: t.schrijfgroep,
      eigen: personen.inCaseload({ ...t, persoonId: t.id }),
    }),
  ],
)

/** Who lives together. A household is what its members name, and seen by whoever sees any of them. */
export const huishouden = pgTable(
  'huishouden',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    gemeenteCode: text('gemeente_code').notNull(),
    ...changeable(),
    leesgroep: leesgroep(sql`gemeente_code`),
    schrijfgroep: schrijfgroep(),
  },
  (t) => [
    ...regionKeys('huishouden', t),
    unique('huishouden_gemeente_uq').on(t.regioCode, t.gemeenteCode, t.id),
    ...rowPolicies('huishouden', {
      lezen: personen.shared('huishouden', t, LID_VAN),
      leesgroep: t.leesgroep,
      schrijfgroep: t.schrijfgroep,
    }),
  ],
)

/** Who was let see whom for a time: at most an hour. */
export const inzage = sightTable('inzage', '1 hour', () => inburgeraar)

/** A row that hangs on one person, in the gemeente of that person. */
export interface OfPerson {
  regioCode: AnyPgColumn
  gemeenteCode: AnyPgColumn
  inburgeraarId: AnyPgColumn
}
/** It moves along when the person moves to another gemeente. */
export const toPerson = (table: string, t: OfPerson) =>
  foreignKey({
    name: `${table}_inburgeraar_fk`,
    columns: [t.regioCode, t.gemeenteCode, t.inburgeraarId],
    foreignColumns: [inburgeraar.regioCode, inburgeraar.gemeenteCode, inburgeraar.id],
  }).onUpdate('cascade')
/** Whoever may do acts on the person writes what hangs on it. */
export const writesPerson = (t: Pick<OfPerson, 'regioCode' | 'inburgeraarId'>): SQL =>
  sql`exists (select 1 from ${inburgeraar} where ${inburgeraar.regioCode} = ${t.regioCode} and ${inburgeraar.id} = ${t.inburgeraarId} and ${writableBy('inburgeraar', inburgeraar, personen.inCaseload({ ...inburgeraar, persoonId: inburgeraar.id }))})`

export const inburgeraarWoord = wordsTable('inburgeraar', inburgeraar, (t) =>
  writesPerson({ regioCode: t.regioCode, inburgeraarId: t.ouderId }),
)

export const inburgeraarGebeurtenis = historyTable(
  'inburgeraar',
  inburgeraar,
  {
    gewoon: [
      'fictief',
      'doelgroep',
      'gedetailleerdeDoelgroep',
      'participatieladderTrede',
      'tolkNodig',
      'digidAangevraagd',
      'regisseurId',
    ],
    gevoelig: [
      'roepnaam',
      'achternaam',
      'eerdereNamen',
      'geboortedatum',
      'vNummer',
      'verblijfSoort',
      'verblijfStatus',
      'verblijfGeldigVanaf',
      'verblijfGeldigTot',
      'asielrechtenWijzigingVerblijfsdoel',
      'herkomstland',
      'moedertaal',
      'opleidingsniveau',
    ],
    stil: ['code', 'zoeknamen', 'gemeenteCode', 'huishoudenId', 'alleenVastgelegdOp', 'laatsteContactdatum'],
  },
  (t) => personen.behind('inburgeraar', 'tijdlijn', { regioCode: t.regioCode, persoonId: t.ouderId }),
)
