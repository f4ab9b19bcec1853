// Who walks, and how far the memberships of each reach before any noun is named. By hand from the access matrix and NOT derived
// from beleid.ts: the walk compares the server with this, so a mistake in beleid.ts shows. What a noun opens of it stands in
// nouns/<noun>.ts.
import { randomUUID } from 'node:crypto'
import type { Waarden } from './isolatie.eigenaar.js'

/** The demo accounts, people with two memberships, the coordinator of another region, a program with a token, and nobody. */
export const WIE = [
  'coordinator',
  'beleid.weert',
  'regisseur.weert',
  'regisseur.nederweert',
  'regisseur.cranendonck',
  'taskforce',
  'werkkom',
  'puntwelzijn',
  'bestuurder.weert',
  'beheer',
  'privacy',
  'dubbel.regisseur',
  'dubbel.bestuurder',
  'elders',
  'dashboard.weert',
  'anoniem',
] as const
export type Wie = (typeof WIE)[number]
/** Those who work for a partner. */
export const PARTNERS: readonly Wie[] = ['werkkom', 'puntwelzijn']
/** Those who may ask nothing about people. */
export const ZONDER_PERSONEN: readonly Wie[] = ['bestuurder.weert', 'dashboard.weert', 'anoniem']
/** The token that walks along: of Weert. */
export const GEHEIM = `rt_${'w'.repeat(43)}`
export const TOKEN_ID = randomUUID()

export const WNC = 'wnc'
export const ANDERS = 'zuid'
export const GEMEENTEN = ['0988', '0946', '1706']
export const [W, N, C, R, P] = ['0988', '0946', '1706', 'REGIO', 'PARTNERS'] as const
/** Reading group of a row, or whose it is to write; everything of another region is ELDERS. */
export type Groep = typeof W | typeof N | typeof C | typeof R | typeof P | 'ELDERS'
/** null = refused as a whole */
export type Groepen = readonly Groep[] | null
export type Per<T> = Readonly<Record<Wie, T>>

const allen = (groepen: Groepen): Per<Groepen> => Object.fromEntries(WIE.map((n) => [n, groepen])) as Per<Groepen>
/** Nobody but these. */
export const alleen = (wie: Partial<Per<Groepen>>): Per<Groepen> => ({ ...allen(null), ...wie })
export const zonder = (per: Per<Groepen>, ...wie: readonly Wie[]): Per<Groepen> => ({
  ...per,
  ...Object.fromEntries(wie.map((n) => [n, null])),
})

/** Rows for all partners of a region: everyone who signs in there. */
export const IEDER: Per<Groepen> = { ...allen([P]), elders: ['ELDERS'], anoniem: null }
/** Where memberships read: the own gemeente, the region, what is shared with partners. */
export const LEEST: Per<Groepen> = {
  coordinator: [W, N, C, R, P],
  'beleid.weert': [W, R, P],
  'regisseur.weert': [W, R, P],
  'regisseur.nederweert': [N, R, P],
  'regisseur.cranendonck': [C, R, P],
  taskforce: [W, R, P],
  werkkom: [P],
  puntwelzijn: [P],
  'bestuurder.weert': [W, R, P],
  beheer: [W, N, C, R, P],
  privacy: [W, N, C, R, P],
  'dubbel.regisseur': [C, W, R, P],
  'dubbel.bestuurder': [W, N, R, P],
  elders: ['ELDERS'],
  'dashboard.weert': [W, R, P],
  anoniem: null,
}
/** Where history is read: a bestuurder and a token read none; who is bestuurder of Weert does so as regisseur of Nederweert. */
export const GESCHIEDENIS: Per<Groepen> = {
  ...zonder(LEEST, 'bestuurder.weert', 'dashboard.weert'),
  'dubbel.bestuurder': [N, R, P],
}
/** Whose rows are written by who works on the taskforce: REGIO = those of the region. Partners write their own only. */
export const SCHRIJFT = alleen({
  coordinator: [W, N, C, R],
  'beleid.weert': [W],
  'regisseur.weert': [W],
  'regisseur.nederweert': [N],
  'regisseur.cranendonck': [C],
  taskforce: [W, R],
  werkkom: [W, N, C, R],
  puntwelzijn: [W, N, C, R],
  'dubbel.regisseur': [C, W],
  'dubbel.bestuurder': [N],
  elders: ['ELDERS'],
})
/** Whose rows are written by who steers: the coordinator, and beleid in the own gemeente. */
export const STUURT = alleen({
  coordinator: [W, N, C, R],
  'beleid.weert': [W],
  'dubbel.regisseur': [W],
  elders: ['ELDERS'],
})

/** The group of a row, from what people chose and not from the column that the policies read. */
export function groepVan(r: Waarden): Groep {
  if (r.regio_code !== WNC) return 'ELDERS'
  if (!('zichtbaarheid' in r)) return P
  return r.zichtbaarheid === 'GEMEENTE' ? (r.gemeente_code as Groep) : (r.zichtbaarheid as Groep)
}
/** Who keeps a row, and where a gebruiker belongs: its gemeente, or the region. Names are never for partners as a group. */
export const thuisVan = (r: Waarden): Groep =>
  r.regio_code === WNC ? ((r.gemeente_code as Groep | null) ?? R) : 'ELDERS'
