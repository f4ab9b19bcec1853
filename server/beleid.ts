// WHO MAY DO WHAT. Pure data: the guard, the row level security policies, the rights of the portal and the printed
// matrix for the privacy officer (`npm run matrix`) all come from this file. Source: the access matrix of the project.

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

/** `bereik` = every row the role reaches; `eigen` = of those, only the actor's own (eigenaar, mede-eigenaar, melder). */
export type Bereik = 'bereik' | 'eigen'
export type Actie = 'insert' | 'update'
export interface Handeling {
  /** the SQL command the act needs on the table of the noun; absent for acts on rows that hang on it */
  op?: Actie
  wie: Partial<Record<Uitvoerder, Bereik>>
  /** not a mutation: done by the system as a consequence of another act */
  intern?: true
}
export interface Zelfstandig {
  /** the GraphQL type whose fields need `lezen`, also when nested */
  type: string
  /** root queries that read this noun */
  vragen: readonly string[]
  lezen: readonly Uitvoerder[]
  handelingen: Record<string, Handeling>
  /** fields fewer roles may read than the noun itself; filters, sorts and search on them count as reading */
  velden?: Record<string, readonly Uitvoerder[]>
}

const IEDEREEN: readonly Uitvoerder[] = UITVOERDERS
const TASKFORCE = {
  REGIOCOORDINATOR: 'bereik',
  BELEIDSMEDEWERKER: 'bereik',
  REGISSEUR: 'bereik',
  TASKFORCELID: 'bereik',
  PARTNERMEDEWERKER: 'eigen',
} as const
const ACTIE = {
  REGIOCOORDINATOR: 'bereik',
  BELEIDSMEDEWERKER: 'bereik',
  TASKFORCELID: 'eigen',
  PARTNERMEDEWERKER: 'eigen',
} as const
const BEHEER = { REGIOCOORDINATOR: 'bereik', FUNCTIONEEL_BEHEERDER: 'bereik' } as const
const CONTACT = { ...BEHEER, PARTNERMEDEWERKER: 'eigen' } as const
const LEEST_TASKFORCE: readonly Uitvoerder[] = [
  'REGIOCOORDINATOR',
  'BELEIDSMEDEWERKER',
  'REGISSEUR',
  'TASKFORCELID',
  'PARTNERMEDEWERKER',
  'PRIVACY_OFFICER',
  'SYSTEEM',
]
const update = (wie: Handeling['wie']): Handeling => ({ op: 'update', wie })
const insert = (wie: Handeling['wie']): Handeling => ({ op: 'insert', wie })
/** Source data and jobs: the system may add rows of this noun. */
const inladen: Handeling = { op: 'insert', wie: { SYSTEEM: 'bereik' }, intern: true }

export const beleid = {
  zelf: { type: '', vragen: ['mij', 'mijnRechten'], lezen: IEDEREEN, handelingen: {} },
  gemeente: { type: 'Gemeente', vragen: ['gemeenten'], lezen: IEDEREEN, handelingen: {} },
  gebruiker: {
    type: 'Gebruiker',
    vragen: ['gebruiker', 'gebruikers'],
    lezen: [...LEEST_TASKFORCE, 'FUNCTIONEEL_BEHEERDER'],
    handelingen: { gebruikerInladen: inladen },
  },
  partner: {
    type: 'Partner',
    vragen: ['partner', 'partners'],
    lezen: [...LEEST_TASKFORCE, 'BESTUURDER', 'FUNCTIONEEL_BEHEERDER'],
    handelingen: {
      partnerToevoegen: insert(BEHEER),
      partnerWijzigen: update(BEHEER),
      contactpersoonToevoegen: { wie: CONTACT },
      contactpersoonWijzigen: { wie: CONTACT },
      contactpersoonVerwijderen: { wie: CONTACT },
      partnerInladen: inladen,
    },
    // A bestuurder sees no persons, so no contact persons either.
    velden: {
      contactpersonen: [...LEEST_TASKFORCE, 'FUNCTIONEEL_BEHEERDER'],
      acties: LEEST_TASKFORCE,
      geschiedenis: [...LEEST_TASKFORCE, 'FUNCTIONEEL_BEHEERDER'],
    },
  },
  knelpunt: {
    type: 'Knelpunt',
    vragen: ['knelpunt', 'knelpunten', 'knelpuntVerloop'],
    lezen: LEEST_TASKFORCE,
    handelingen: {
      knelpuntMelden: insert(TASKFORCE),
      knelpuntWijzigen: update(TASKFORCE),
      knelpuntOnderzoeken: update(TASKFORCE),
      knelpuntOplossen: update(TASKFORCE),
      knelpuntParkeren: update(TASKFORCE),
      knelpuntAfwijzen: update(TASKFORCE),
      knelpuntHeropenen: update(TASKFORCE),
      // Following is reading with a reminder: whoever may read may follow.
      knelpuntVolgen: { wie: { ...TASKFORCE, PARTNERMEDEWERKER: 'bereik', PRIVACY_OFFICER: 'bereik' } },
      knelpuntOntvolgen: { wie: { ...TASKFORCE, PARTNERMEDEWERKER: 'bereik', PRIVACY_OFFICER: 'bereik' } },
      knelpuntActieLoopt: { op: 'update', wie: { SYSTEEM: 'bereik' }, intern: true },
      knelpuntInladen: inladen,
    },
  },
  actie: {
    type: 'Actie',
    vragen: ['actie', 'acties', 'mijnActies'],
    lezen: LEEST_TASKFORCE,
    handelingen: {
      actieToevoegen: insert({ ...ACTIE, TASKFORCELID: 'bereik' }),
      actieWijzigen: update(ACTIE),
      actieToewijzen: update(ACTIE),
      actieStarten: update(ACTIE),
      actieGereedmelden: update(ACTIE),
      actieBlokkeren: update(ACTIE),
      actieDeblokkeren: update(ACTIE),
      actieUitstellen: update(ACTIE),
      actieLatenVervallen: update(ACTIE),
      actieHeropenen: update(ACTIE),
      actieInladen: inladen,
    },
  },
  taakstelling: {
    type: 'Taakstelling',
    vragen: ['taakstellingen'],
    lezen: IEDEREEN,
    handelingen: { taakstellingInladen: inladen },
  },
} as const satisfies Record<string, Zelfstandig>

export type Noun = keyof typeof beleid
export type Handelingsnaam = { [N in Noun]: keyof (typeof beleid)[N]['handelingen'] & string }[Noun]
/** The same data under its general type, for code that walks the whole table. */
export const nouns: Record<Noun, Zelfstandig> = beleid
