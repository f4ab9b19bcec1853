// WHO MAY DO WHAT. Pure data: the guard, the row level security policies, the rights of the portal and the printed
// matrix for the privacy officer (`npm run matrix`) all come from this file. Source: the access matrix of the project.
import {
  ACTIE,
  BEHEER,
  CASELOAD,
  CONTACT,
  CONVENANT,
  DOSSIER,
  EIGEN_FILTER,
  INSTELLING,
  LEEST_DOSSIER,
  LEEST_GESCHIEDENIS,
  LEEST_INBURGERAAR,
  LEEST_INSTELLING,
  LEEST_PERSONEN,
  LEEST_TASKFORCE,
  LEEST_TELLING,
  LEEST_WAARNEMING,
  NIEUWE_ACTIE,
  STURING,
  TASKFORCE,
  TOKEN,
  VOLGEN,
  WAARNEMING,
} from './beleid.wie.js'

export const ROLLEN = [
  'REGIOCOORDINATOR',
  'BELEIDSMEDEWERKER',
  'REGISSEUR',
  'TASKFORCELID',
  'PARTNERMEDEWERKER',
  'BESTUURDER',
  'FUNCTIONEEL_BEHEERDER',
  'PRIVACY_OFFICER',
  'DASHBOARD',
] as const
export type Rol = (typeof ROLLEN)[number]
/** SYSTEEM is no role of a person: seeds, jobs and the consequences of an act run as it. No membership can hold it. */
export type Uitvoerder = Rol | 'SYSTEEM'
export const UITVOERDERS: readonly Uitvoerder[] = [...ROLLEN, 'SYSTEEM']

export type Doel = 'BEGELEIDING' | 'INTAKE' | 'TERMIJNBEWAKING' | 'VERWIJZING' | 'TOEZICHT' | 'INZAGEVERZOEK'
/**
 * For what a role may look at persons; the first is meant when a request says nothing. A role that is not here sees no person.
 */
export const DOELEN: Partial<Record<Rol, readonly Doel[]>> = {
  REGIOCOORDINATOR: ['TERMIJNBEWAKING'],
  REGISSEUR: ['BEGELEIDING', 'INTAKE', 'TERMIJNBEWAKING', 'VERWIJZING'],
  PARTNERMEDEWERKER: ['VERWIJZING'],
  PRIVACY_OFFICER: ['TOEZICHT', 'INZAGEVERZOEK'],
}

/** Who looks into the read log: at what it looked at itself, and at all that was shown of its gemeente. */
export const LEESLOG: Record<'eigen' | 'gemeente', readonly Rol[]> = {
  eigen: ['REGISSEUR', 'PARTNERMEDEWERKER'],
  gemeente: ['PRIVACY_OFFICER'],
}

/** Kinds of groups a row can belong to: one gemeente, all gemeenten of the region (R:…), or also the partners (P:…). */
type Groepsoort = 'EIGEN_GEMEENTE' | 'ALLE_GEMEENTEN' | 'REGIO' | 'PARTNERS'

/**
 * Where a membership reaches before any noun is named. A membership without gemeente reaches every gemeente of its
 * region where EIGEN_GEMEENTE stands.
 */
export const REIKWIJDTE: Record<Rol, { leest: readonly Groepsoort[]; schrijft: readonly Groepsoort[] }> = {
  REGIOCOORDINATOR: { leest: ['ALLE_GEMEENTEN', 'REGIO', 'PARTNERS'], schrijft: ['ALLE_GEMEENTEN', 'REGIO'] },
  BELEIDSMEDEWERKER: { leest: ['EIGEN_GEMEENTE', 'REGIO', 'PARTNERS'], schrijft: ['EIGEN_GEMEENTE'] },
  REGISSEUR: { leest: ['EIGEN_GEMEENTE', 'REGIO', 'PARTNERS'], schrijft: ['EIGEN_GEMEENTE'] },
  // The taskforce works for its own gemeente and for the region as a whole.
  TASKFORCELID: { leest: ['EIGEN_GEMEENTE', 'REGIO', 'PARTNERS'], schrijft: ['EIGEN_GEMEENTE', 'REGIO'] },
  PARTNERMEDEWERKER: { leest: ['PARTNERS'], schrijft: ['EIGEN_GEMEENTE', 'REGIO'] },
  BESTUURDER: { leest: ['EIGEN_GEMEENTE', 'REGIO', 'PARTNERS'], schrijft: [] },
  FUNCTIONEEL_BEHEERDER: { leest: ['ALLE_GEMEENTEN', 'REGIO', 'PARTNERS'], schrijft: ['ALLE_GEMEENTEN', 'REGIO'] },
  PRIVACY_OFFICER: { leest: ['EIGEN_GEMEENTE', 'REGIO', 'PARTNERS'], schrijft: [] },
  DASHBOARD: { leest: ['EIGEN_GEMEENTE', 'REGIO', 'PARTNERS'], schrijft: [] },
}

/**
 * `bereik` = every row whose writing group the role has; `eigen` = of those, only the actor's own (eigenaar, mede-eigenaar,
 * melder); `eigenaar` = the actor's own, in any gemeente, as far as the role reads them: whoever may write the row made the
 * actor its owner; `bereikOfEigenaar` = both; `leest` = every row the role reads. Of rows about persons `caseload` = of those it
 * writes, the persons in its caseload.
 */
export type Bereik = 'bereik' | 'eigen' | 'caseload' | 'eigenaar' | 'bereikOfEigenaar' | 'leest'
/**
 * How far a role reads: `bereik` = every row of its reading groups; `eigen` = only what is the actor's own, whatever its group. Of rows about persons also `caseload` = of those, the persons
 * of the actor and of whom it stands in for, and all of a gemeente that works as one team; `inzage` = of those, only persons it
 * was let see for a time.
 */
export type Leesbereik = 'bereik' | 'eigen' | 'caseload' | 'inzage'
export type Lezers = Partial<Record<Uitvoerder, Leesbereik>>
export type SqlCommand = 'insert' | 'update'
export interface Handeling {
  /** the SQL command the act needs on the table of the noun; absent for acts on rows that hang on it */
  op?: SqlCommand
  wie: Partial<Record<Uitvoerder, Bereik>>
  /** not a mutation: done by the system as a consequence of another act */
  intern?: true
}
export interface Zelfstandig {
  /** the GraphQL type whose fields need `lezen`, also when nested */
  type: string
  /** root queries that read this noun */
  vragen: readonly string[]
  lezen: Lezers
  /** rows about persons: nobody sees one without a purpose (platform/rights/persons.ts) */
  personen?: true
  handelingen: Record<string, Handeling>
  /** fields fewer roles may read than the noun itself; filters, sorts and search on them count as reading */
  velden?: Record<string, readonly Uitvoerder[]>
  /** of persons: parts that stand in tables of their own, and the roles that see each (platform/rights/persons.ts) */
  delen?: Record<string, readonly Uitvoerder[]>
  /**
   * Of these fields: a yes or no about what the reader may not see, kept on the row itself. No id, no count and no word, and
   * nothing else tells it.
   */
  jaNee?: readonly string[]
}

/** These roles read every row of their reading groups. */
const lezers = (wie: readonly Uitvoerder[]): Lezers => Object.fromEntries(wie.map((rol) => [rol, 'bereik']))
/** These roles read what is the actor's own. */
const eigen = (wie: readonly Uitvoerder[]): Lezers => Object.fromEntries(wie.map((rol) => [rol, 'eigen']))
const IEDEREEN: readonly Uitvoerder[] = UITVOERDERS
/** Everyone with a role of a person or of the chain; a dashboard token sees figures only. */
const ZONDER_DASHBOARD: readonly Uitvoerder[] = IEDEREEN.filter((rol) => rol !== 'DASHBOARD')
const update = (wie: Handeling['wie']): Handeling => ({ op: 'update', wie })
const insert = (wie: Handeling['wie']): Handeling => ({ op: 'insert', wie })
/** Source data and jobs: the system may add rows of this noun. */
const inladen: Handeling = { op: 'insert', wie: { SYSTEEM: 'bereik' }, intern: true }

/** Two rows of one partner become one: what hung on the double moves along, also where its writer does not reach. */
const samenvoegen: Handeling = { op: 'update', wie: { SYSTEEM: 'bereik' }, intern: true }

export const beleid = {
  zelf: { type: '', vragen: ['mij', 'mijnRechten', 'node', 'nodes'], lezen: lezers(IEDEREEN), handelingen: {} },
  gemeente: { type: 'Gemeente', vragen: ['gemeenten', 'regio'], lezen: lezers(IEDEREEN), handelingen: {} },
  gebruiker: {
    type: 'Gebruiker',
    vragen: ['gebruiker', 'gebruikers', 'actieEigenaarBezwaren', 'knelpuntEigenaarBezwaren'],
    lezen: lezers([...LEEST_PERSONEN, 'FUNCTIONEEL_BEHEERDER']),
    handelingen: { gebruikerInladen: inladen, gebruikerPartnerSamengevoegd: samenvoegen },
  },
  token: {
    type: 'Token',
    vragen: ['tokens'],
    lezen: lezers(['FUNCTIONEEL_BEHEERDER', 'BELEIDSMEDEWERKER', 'PRIVACY_OFFICER']),
    // No `op`: the table has no policies, server/token/token.opslag.ts reads and writes it.
    handelingen: { tokenUitgeven: { wie: TOKEN }, tokenIntrekken: { wie: TOKEN } },
  },
  // Who changes settings is told per setting as well (instelling/instelling.lijst.ts). What opens dossiers is confirmed by the
  // beleidsmedewerker of that gemeente: the gemeente decides, and who manages the system does not do so alone.
  instelling: {
    type: 'Instelling',
    vragen: ['instelling', 'instellingen', 'instellingStanden'],
    lezen: lezers(LEEST_INSTELLING),
    handelingen: {
      instellingWijzigen: insert(INSTELLING),
      instellingBevestigen: update({ BELEIDSMEDEWERKER: 'bereik' }),
      instellingAfwijzen: update({ ...INSTELLING, BELEIDSMEDEWERKER: 'bereik' }),
      instellingInladen: inladen,
    },
  },
  partner: {
    type: 'Partner',
    vragen: ['partner', 'partners', 'partnerVoorstellen'],
    lezen: lezers([...LEEST_TASKFORCE, 'FUNCTIONEEL_BEHEERDER']),
    handelingen: {
      partnerToevoegen: insert(BEHEER),
      partnerWijzigen: update(BEHEER),
      partnerSamenvoegen: update(BEHEER),
      partnerOpgegaan: samenvoegen,
      contactpersoonToevoegen: { wie: CONTACT },
      contactpersoonWijzigen: { wie: CONTACT },
      contactpersoonVerwijderen: { wie: CONTACT },
      partnerInladen: inladen,
    },
    // A bestuurder sees no persons, so no contact persons either.
    velden: {
      contactpersonen: [...LEEST_PERSONEN, 'FUNCTIONEEL_BEHEERDER'],
      acties: LEEST_TASKFORCE,
      geschiedenis: LEEST_GESCHIEDENIS,
    },
  },
  convenant: {
    type: 'Convenant',
    vragen: ['convenant', 'convenanten'],
    lezen: lezers(ZONDER_DASHBOARD),
    handelingen: {
      convenantToevoegen: insert(CONVENANT),
      convenantWijzigen: update(CONVENANT),
      convenantOndertekenen: update(CONVENANT),
      convenantBeeindigen: update(CONVENANT),
      partnerToetreden: update(CONVENANT),
      partnerUittreden: update(CONVENANT),
      afspraakToevoegen: update(CONVENANT),
      afspraakWijzigen: update(CONVENANT),
      afspraakVerwijderen: update(CONVENANT),
      convenantPartnerSamengevoegd: samenvoegen,
      convenantInladen: inladen,
    },
    velden: { geschiedenis: LEEST_GESCHIEDENIS },
  },
  pilot: {
    type: 'Pilot',
    vragen: ['pilot', 'pilots'],
    lezen: lezers(IEDEREEN),
    handelingen: {
      pilotToevoegen: insert(STURING),
      pilotWijzigen: update(STURING),
      pilotStarten: update(STURING),
      pilotMetingVastleggen: update(STURING),
      pilotEvalueren: update(STURING),
      pilotAfsluiten: update(STURING),
      pilotStoppen: update(STURING),
      pilotHeropenen: update(STURING),
      pilotCorrigeren: update(STURING),
      pilotPartnerSamengevoegd: samenvoegen,
      pilotInladen: inladen,
    },
    velden: { partners: ZONDER_DASHBOARD, convenant: ZONDER_DASHBOARD, geschiedenis: LEEST_GESCHIEDENIS },
  },
  knelpunt: {
    type: 'Knelpunt',
    vragen: ['knelpunt', 'knelpunten', 'knelpuntVerloop'],
    lezen: lezers(LEEST_TASKFORCE),
    handelingen: {
      knelpuntMelden: insert(TASKFORCE),
      knelpuntWijzigen: update(TASKFORCE),
      knelpuntOnderzoeken: update(TASKFORCE),
      knelpuntOplossen: update(TASKFORCE),
      knelpuntParkeren: update(TASKFORCE),
      knelpuntAfwijzen: update(TASKFORCE),
      knelpuntHeropenen: update(TASKFORCE),
      knelpuntVolgen: { wie: VOLGEN },
      knelpuntOntvolgen: { wie: VOLGEN },
      knelpuntActieLoopt: { op: 'update', wie: { SYSTEEM: 'bereik' }, intern: true },
      knelpuntPartnerSamengevoegd: samenvoegen,
      // What came to hang on the knelpunt, or no longer does: told in its history.
      knelpuntActieGekoppeld: { wie: { SYSTEEM: 'bereik' }, intern: true },
      knelpuntActieOntkoppeld: { wie: { SYSTEEM: 'bereik' }, intern: true },
      knelpuntSuccesVastgelegd: { wie: { SYSTEEM: 'bereik' }, intern: true },
      knelpuntInladen: inladen,
    },
    velden: { geschiedenis: LEEST_PERSONEN, heeftEigenaar: LEEST_PERSONEN, heeftGemeldDoor: LEEST_PERSONEN },
    jaNee: ['heeftEigenaar', 'heeftGemeldDoor'],
  },
  // Only for who can own one.
  eigenActies: {
    type: '',
    vragen: ['mijnActies'],
    lezen: lezers(Object.keys(ACTIE) as (keyof typeof ACTIE)[]),
    handelingen: {},
  },
  actie: {
    type: 'Actie',
    vragen: ['actie', 'acties'],
    lezen: lezers(LEEST_TASKFORCE),
    handelingen: {
      actieToevoegen: insert(NIEUWE_ACTIE),
      actieWijzigen: update(ACTIE),
      actieToewijzen: update(ACTIE),
      actieStarten: update(ACTIE),
      actieGereedmelden: update(ACTIE),
      actieBlokkeren: update(ACTIE),
      actieDeblokkeren: update(ACTIE),
      actieUitstellen: update(ACTIE),
      actieKoppelen: update(ACTIE),
      // Also whoever may change the knelpunt: see taskforce/koppeling.service.ts.
      actieOntkoppelen: update(ACTIE),
      actieLatenVervallen: update(ACTIE),
      actieHeropenen: update(ACTIE),
      actiePartnerSamengevoegd: samenvoegen,
      actieInladen: inladen,
    },
    velden: {
      geschiedenis: LEEST_PERSONEN,
      eigenaarIsWeg: LEEST_PERSONEN,
      heeftEigenaar: LEEST_PERSONEN,
      heeftKnelpunt: LEEST_TASKFORCE,
    },
    jaNee: ['heeftEigenaar', 'heeftKnelpunt'],
  },
  succes: {
    type: 'Succes',
    vragen: ['succes', 'successen'],
    lezen: lezers([...LEEST_GESCHIEDENIS, 'BESTUURDER']),
    handelingen: {
      succesVastleggen: insert(TASKFORCE),
      succesWijzigen: update(TASKFORCE),
      succesPartnerSamengevoegd: samenvoegen,
      succesInladen: inladen,
    },
    velden: { knelpunten: LEEST_TASKFORCE, geschiedenis: LEEST_GESCHIEDENIS },
  },
  taakstelling: {
    type: 'Taakstelling',
    vragen: ['taakstellingen'],
    lezen: lezers(IEDEREEN),
    handelingen: {
      taakstellingVastleggen: insert(STURING),
      realisatieVastleggen: insert(STURING),
      // Stating a figure again, with its version, corrects the row that is there.
      taakstellingCorrigeren: { ...update(STURING), intern: true },
      taakstellingInladen: inladen,
    },
    velden: { geschiedenis: LEEST_GESCHIEDENIS, geteld: LEEST_TELLING, geteldFictief: LEEST_TELLING },
  },
  // How many were housed, for who sees no persons. A regisseur counts the dossiers, or sees too few of them to count.
  taakstellingstand: {
    type: '',
    vragen: [],
    lezen: lezers(LEEST_TELLING.filter((rol) => rol !== 'REGISSEUR')),
    handelingen: { taakstellingstandInladen: inladen },
  },
  // It opens dossiers to somebody else, so nobody records it for oneself as the one who stands in (waarneming/waarneming.acts.ts).
  waarneming: {
    type: 'Waarneming',
    vragen: ['waarneming', 'waarnemingen'],
    lezen: lezers(LEEST_WAARNEMING),
    handelingen: {
      waarnemingVastleggen: insert(WAARNEMING),
      // Closing needs nobody else: who sees too much is stopped today.
      waarnemingBeeindigen: update({ ...WAARNEMING, FUNCTIONEEL_BEHEERDER: 'bereik' }),
      waarnemingInladen: inladen,
    },
  },
  inburgeraar: {
    type: 'Inburgeraar',
    vragen: ['inburgeraar', 'inburgeraars', 'statushouders'],
    personen: true,
    lezen: LEEST_INBURGERAAR,
    handelingen: {
      inburgeraarToevoegen: insert({ REGISSEUR: 'bereik' }),
      inburgeraarWijzigen: update(CASELOAD),
      inburgeraarKoppelen: update(CASELOAD),
      huisvestingVastleggen: update(CASELOAD),
      gezondheidVastleggen: update(CASELOAD),
      huishoudenVastleggen: update(CASELOAD),
      inburgeraarBsnVastleggen: update(CASELOAD),
      inburgeraarBsnTonen: update(CASELOAD),
      inburgeraarBsnWissen: update(CASELOAD),
      inburgeraarFictiefCorrigeren: update(CASELOAD),
      inburgeraarInladen: inladen,
      inburgeraarPartnerSamengevoegd: samenvoegen,
      // A household of the source is joined to its members when both are there.
      inburgeraarSamengebracht: { op: 'update', wie: { SYSTEEM: 'bereik' }, intern: true },
    },
    delen: {
      CONTACT: [...DOSSIER, 'REGIOCOORDINATOR'],
      BSN: DOSSIER,
      GEZONDHEID: DOSSIER,
    },
    // A coordinator with sight of a person sees who it is, how to reach the person and where the traject stands.
    velden: {
      herkomstland: DOSSIER,
      moedertaal: DOSSIER,
      opleidingsniveau: DOSSIER,
      participatieladderTrede: DOSSIER,
      digidAangevraagd: DOSSIER,
      verblijf: DOSSIER,
      vNummer: DOSSIER,
      koppeling: DOSSIER,
      huisvesting: DOSSIER,
      huishouden: DOSSIER,
      contactmomenten: DOSSIER,
      taken: DOSSIER,
      alleenVastgelegdOp: DOSSIER,
      tijdlijn: DOSSIER,
    },
  },
  // Whose it is reads it, and who watches over the gemeente (rights/sight.table.ts). It gives sight of persons and shows none.
  inzage: {
    type: 'Inzage',
    vragen: ['inzage', 'inzagen'],
    lezen: { REGIOCOORDINATOR: 'inzage', PRIVACY_OFFICER: 'bereik' },
    // Without `op`: the system adds the row, when all is checked. Where a coordinator may, the gemeente decides (instelling).
    handelingen: {
      dossierInzageAanvragen: { wie: { REGIOCOORDINATOR: 'bereik' } },
      noodinzageAanvragen: { wie: { PRIVACY_OFFICER: 'leest' } },
    },
  },
  // Apart from the person: an act there gives who does it a right to write what hangs on the person.
  bsnZoeken: {
    type: '',
    vragen: [],
    personen: true,
    lezen: LEEST_DOSSIER,
    handelingen: { inburgeraarBsnZoeken: { wie: { REGISSEUR: 'caseload', PRIVACY_OFFICER: 'leest' } } },
  },
  huishouden: {
    type: 'Huishouden',
    vragen: [],
    personen: true,
    lezen: LEEST_DOSSIER,
    handelingen: { huishoudenVormen: { ...insert({ REGISSEUR: 'bereik' }), intern: true }, huishoudenInladen: inladen },
  },
  traject: {
    type: 'Traject',
    vragen: ['traject', 'trajecten'],
    personen: true,
    lezen: LEEST_INBURGERAAR,
    handelingen: {
      trajectStarten: insert(CASELOAD),
      plichtVastleggen: update(CASELOAD),
      trajectFaseVastleggen: update(CASELOAD),
      pipDagtekeningVastleggen: update(CASELOAD),
      duoTermijnVastleggen: update(CASELOAD),
      termijnVerlengen: update(CASELOAD),
      vrijstellingVastleggen: update(CASELOAD),
      ontheffingVastleggen: update(CASELOAD),
      ontzorgingStarten: update(CASELOAD),
      uitstroomVastleggen: update(CASELOAD),
      trajectBeeindigen: update(CASELOAD),
      trajectHeropenen: update(CASELOAD),
      trajectToewijzen: update(CASELOAD),
      trajectenHerverdelen: update(CASELOAD),
      // The writing of those two: the new regisseur may be somebody whose dossiers the actor does not see.
      trajectOvergegaan: { op: 'update', wie: { SYSTEEM: 'bereik' }, intern: true },
      trajectInladen: inladen,
      // What follows from terms that the system computes again.
      termijnHerberekend: { op: 'update', wie: { SYSTEEM: 'bereik' }, intern: true },
    },
    // Who was let see a person to guard a term sees how far the traject is, not what the person lives on or was lifted from.
    velden: { vrijstellingen: DOSSIER, ontheffingen: DOSSIER, uitstroom: DOSSIER, ontzorging: DOSSIER },
  },
  // Who looked at whom (LEESLOG): what one looked at oneself, and what was shown of the gemeente that one watches over.
  leesregel: {
    type: 'Leesregel',
    vragen: ['leesregels'],
    lezen: { ...lezers(['PRIVACY_OFFICER', 'SYSTEEM']), REGISSEUR: 'eigen', PARTNERMEDEWERKER: 'eigen' },
    handelingen: {},
  },
  leesdossier: {
    type: 'Leesdossier',
    vragen: ['leesdossier', 'kijkgedrag'],
    lezen: lezers(['PRIVACY_OFFICER', 'SYSTEEM']),
    handelingen: {},
  },
  contactmoment: {
    type: 'Contactmoment',
    vragen: [],
    personen: true,
    lezen: LEEST_DOSSIER,
    handelingen: {
      contactmomentVastleggen: insert(CASELOAD),
      contactmomentWijzigen: update(CASELOAD),
      contactmomentIntrekken: update(CASELOAD),
      contactmomentInladen: inladen,
    },
  },
  taak: {
    type: 'Taak',
    vragen: ['mijnTaken', 'waargenomenTaken'],
    personen: true,
    lezen: LEEST_DOSSIER,
    handelingen: {
      taakToevoegen: insert(CASELOAD),
      taakWijzigen: update(CASELOAD),
      taakGereedmelden: update(CASELOAD),
      taakLatenVervallen: update(CASELOAD),
      taakHeropenen: update(CASELOAD),
      taakInladen: inladen,
    },
  },
  // The type that has a root field. Written with what they are made of, by whoever does an act on the person (`writesPerson`).
  termijn: { type: 'TermijnRegel', vragen: ['termijnen'], personen: true, lezen: LEEST_INBURGERAAR, handelingen: {} },
  // Written by triggers, with the traject: no act is on it.
  trajectregel: {
    type: 'TrajectRegel',
    vragen: ['trajectRegel', 'trajectRegels'],
    personen: true,
    lezen: { REGIOCOORDINATOR: 'bereik', SYSTEEM: 'bereik' },
    handelingen: {},
  },
  // Who sees no persons sees numbers, in which no small one can be found (sturing/cijfer/stand.rules.ts).
  caseload: {
    type: 'Caseload',
    vragen: ['caseload'],
    lezen: lezers(LEEST_TELLING),
    handelingen: {},
  },
  // How many a gemeente accompanied, for who sees no persons. A regisseur counts the dossiers; of one who sees the own alone, the stand
  // less those would be what the colleagues have.
  caseloadstand: {
    type: '',
    vragen: [],
    lezen: lezers(LEEST_TELLING.filter((rol) => rol !== 'REGISSEUR')),
    handelingen: { caseloadstandInladen: inladen },
  },
  formatie: {
    type: 'Formatie',
    vragen: [],
    lezen: lezers(LEEST_TELLING),
    handelingen: { formatieVastleggen: insert(STURING), formatieInladen: inladen },
  },
  // What an act on several dossiers did with each: for whoever did it.
  herverdeling: {
    type: 'Herverdeling',
    vragen: [],
    lezen: lezers(['REGISSEUR']),
    handelingen: { herverdelingVastleggen: { ...insert({ REGISSEUR: 'bereik' }), intern: true } },
  },
  // A filter that somebody kept: whoever made it sees it, in whatever role, and nobody else, the system included.
  bewaardfilter: {
    type: 'BewaardFilter',
    vragen: ['bewaardeFilters'],
    lezen: eigen(Object.keys(EIGEN_FILTER) as Rol[]),
    handelingen: {
      bewaardFilterVastleggen: insert(EIGEN_FILTER),
      bewaardFilterWijzigen: update(EIGEN_FILTER),
      // Without `op`: the table has a policy of its own for what is removed.
      bewaardFilterVerwijderen: { wie: EIGEN_FILTER },
    },
  },
  // Law and how we read it: no rows, no persons.
  rekenregel: { type: 'Rekenregel', vragen: ['rekenregels'], lezen: lezers(IEDEREEN), handelingen: {} },
} as const satisfies Record<string, Zelfstandig>

export type Noun = keyof typeof beleid
export type Handelingsnaam = { [N in Noun]: keyof (typeof beleid)[N]['handelingen'] & string }[Noun]
/** The same data under its general type, for code that walks the whole table. */
export const nouns: Record<Noun, Zelfstandig> = beleid
