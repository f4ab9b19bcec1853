// Who reads and writes what, written down by hand from the access matrix and NOT derived from beleid.ts: the walk compares
// the server with this table, so a mistake in beleid.ts shows.
import type { Waarden } from './isolatie.eigenaar.js'
import { isGeweigerdRegio, REGIO, type Regio } from './isolatie.verwacht.regio.js'

const [W, N, C, R, P] = ['0988', '0946', '1706', 'REGIO', 'PARTNERS'] as const
/** Reading group of a row; everything of another region is ELDERS. */
export type Groep = typeof W | typeof N | typeof C | typeof R | typeof P | 'ELDERS'

export interface Verwachting {
  /** groups of knelpunten and acties, with their history; null = the nouns are refused */
  taskforce: readonly Groep[] | null
  /** groups of names of gebruikers; null = refused, apart from `mij`. Own partner and oneself come on top. */
  namen: readonly Groep[] | null
  /** groups of gebruikers whose e-mail and roles show, besides one's own */
  email: readonly Groep[]
  /** partners; null = refused, and then only figures are left */
  partner: readonly Groep[] | null
  /** gemeenten of which tokens show; null = refused */
  tokens?: readonly Groep[]
  /** contact persons and history of partners; null = refused */
  contact: readonly Groep[] | null
  schrijft: Schrijft
  /** convenant, pilots, successen and figures; see isolatie.verwacht.regio */
  regio?: Regio
}
export interface Schrijft {
  /** gemeente of the rows it changes, REGIO = rows without gemeente; null = refused */
  knelpunt: readonly Groep[] | null
  actie: readonly Groep[] | null
  /** only rows of which it is the owner or reporter */
  eigenKnelpunt?: true
  eigenActie?: true
  /** acts on acties it owns, in any gemeente where it reads them */
  eigenaar?: true
  volgen: boolean
  partner: boolean
  contact: 'alle' | 'eigen' | null
  /** gemeenten of which it issues and revokes tokens; absent = refused */
  token?: readonly Groep[]
}
const NIETS: Schrijft = { knelpunt: null, actie: null, volgen: false, partner: false, contact: null }
const ALLES = [W, N, C, R, P] as const
/** Adds no acties, and does what an owner does on those it owns. */
const EIGENAAR = { actie: [], eigenaar: true } as const
const lid = (g: Groep, schrijft: Partial<Schrijft>, email: Groep[] = []): Verwachting => ({
  taskforce: [g, R, P],
  namen: [g, R],
  email,
  partner: [P],
  contact: [P],
  schrijft: { ...NIETS, volgen: true, ...schrijft },
})
const partnerMedewerker: Verwachting = {
  taskforce: [P],
  namen: [],
  email: [],
  partner: [P],
  contact: [P],
  schrijft: {
    ...NIETS,
    volgen: true,
    knelpunt: [W, N, C, R],
    eigenKnelpunt: true,
    actie: [W, N, C, R],
    eigenActie: true,
    eigenaar: true,
    contact: 'eigen',
  },
}
export const VERWACHT: Record<string, Verwachting> = {
  coordinator: {
    taskforce: ALLES,
    namen: [W, N, C, R],
    email: [],
    partner: [P],
    contact: [P],
    schrijft: { knelpunt: [W, N, C, R], actie: [W, N, C, R], volgen: true, partner: true, contact: 'alle' },
  },
  'beleid.weert': { ...lid(W, { knelpunt: [W], actie: [W], eigenaar: true, token: [W] }, [W]), tokens: [W] },
  'regisseur.weert': lid(W, { knelpunt: [W], ...EIGENAAR }),
  'regisseur.nederweert': lid(N, { knelpunt: [N], ...EIGENAAR }),
  'regisseur.cranendonck': lid(C, { knelpunt: [C], ...EIGENAAR }),
  taskforce: lid(W, { knelpunt: [W, R], actie: [W, R], eigenActie: true, eigenaar: true }),
  werkkom: partnerMedewerker,
  puntwelzijn: partnerMedewerker,
  'bestuurder.weert': { taskforce: [W, R, P], namen: null, email: [], partner: [P], contact: null, schrijft: NIETS },
  beheer: {
    taskforce: null,
    namen: [W, N, C, R],
    email: [W, N, C, R],
    partner: [P],
    contact: [P],
    tokens: [W, N, C],
    schrijft: { ...NIETS, partner: true, contact: 'alle', token: [W, N, C] },
  },
  privacy: {
    taskforce: ALLES,
    namen: [W, N, C, R],
    email: [W, N, C],
    partner: [P],
    contact: [P],
    tokens: [W, N, C],
    schrijft: { ...NIETS, volgen: true },
  },
  // Two memberships: each right only where it was given.
  'dubbel.regisseur': {
    taskforce: [C, W, R, P],
    namen: [C, W, R],
    email: [W],
    partner: [P],
    contact: [P],
    tokens: [W],
    schrijft: { ...NIETS, volgen: true, knelpunt: [C, W], actie: [W], eigenaar: true, token: [W] },
  },
  // As bestuurder of Weert it reads, without people; as regisseur of Nederweert it also acts there.
  'dubbel.bestuurder': { ...lid(N, { knelpunt: [N], ...EIGENAAR }), taskforce: [W, N, R, P] },
  elders: {
    taskforce: ['ELDERS'],
    namen: ['ELDERS'],
    email: [],
    partner: ['ELDERS'],
    contact: ['ELDERS'],
    schrijft: { knelpunt: ['ELDERS'], actie: ['ELDERS'], volgen: true, partner: true, contact: 'alle' },
  },
  // A program with a token of one gemeente: figures, and nothing else.
  'dashboard.weert': { taskforce: null, namen: null, email: [], partner: null, contact: null, schrijft: NIETS },
  anoniem: { taskforce: null, namen: null, email: [], partner: [], contact: null, schrijft: NIETS },
}

/** Everything that is expected of one actor. */
export const verwachtVan = (naam: string): Verwachting => ({ ...VERWACHT[naam]!, regio: REGIO[naam]! })

/** The group of a row, from what people chose and not from the column that the policies read. */
export function groepVan(r: Waarden): Groep {
  if (r.regio_code !== 'wnc') return 'ELDERS'
  if (!('zichtbaarheid' in r)) return 'PARTNERS'
  return r.zichtbaarheid === 'GEMEENTE' ? (r.gemeente_code as Groep) : (r.zichtbaarheid as Groep)
}
/** Where a gebruiker belongs: names are never for partners as a group. */
export const thuisVan = (r: Waarden): Groep =>
  r.regio_code === 'wnc' ? ((r.gemeente_code as Groep | null) ?? 'REGIO') : 'ELDERS'
/** Who keeps a row: its gemeente, or the region. */
export const beheerVan = thuisVan

/** Fields that say something about a person without naming one. */
const OVER_PERSONEN = new Set(['eigenaarIsWeg', 'heeftEigenaar', 'heeftGemeldDoor'])
/** `Type.veld` that a role may not ask at all: the whole operation is refused. */
export function isGeweigerd(v: Verwachting, type: string, veld: string, doel: string): boolean {
  if (v.namen === null && OVER_PERSONEN.has(veld)) return true
  if (veld === 'mijnActies' && !v.schrijft.actie) return true
  if (!v.taskforce && (doel === 'Knelpunt' || doel === 'Actie')) return true
  if (!v.namen && doel === 'Gebruiker') return true
  if (!v.partner && doel === 'Partner') return true
  if (isGeweigerdRegio(v.regio!, type, veld, doel)) return true
  return v.contact === null && type === 'Partner' && (veld === 'contactpersonen' || veld === 'geschiedenis')
}
