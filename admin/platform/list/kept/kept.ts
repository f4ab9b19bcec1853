// A filter of a list as it is kept on the server, and back. On screen it stands per input (`melddatum_gte`); kept it is said per
// field, with the kind of its value, because the server keeps nothing that somebody typed (ADR 0046).
import type { InputValues, RowOf } from '../../api.js'
import { dagenTot, minMaanden, plusDagen } from '../../dates.js'
import type { Noun, Veld } from '../../noun.js'
import { tekst } from '../../noun.js'
import { isVanPersonen } from '../../persons.js'
import type { Filters } from '../../print/description.js'
import type { Verwijsdoel } from '../../references.js'
import { filterveld } from '../address.js'

export type Voorwaarde = InputValues<'FilterVoorwaardeInput'>
export type Bewaard = RowOf<'BewaardFilter'>
export interface Volgorde {
  field: string
  order: 'ASC' | 'DESC'
}

const BEWAARD = `id versie naam mag
  filter { veld vergelijking keuzes ja verwijzingen dag dagen maanden } volgorde { veld richting }`
/** More than somebody can keep of one list. */
const AANTAL = 50
export const BEWAARDE_FILTERS_DOCUMENT = `query bewaardeFilters($lijst: String!) {
  bewaardeFilters(first: ${AANTAL}, filter: { lijst: { eq: $lijst } }) { nodes { ${BEWAARD} } }
}`

/** Rows that a kept filter may name: never one about a person. */
const VERWIJSBAAR: readonly Verwijsdoel[] = ['gemeenten', 'gebruikers']
/** Does the server keep what is chosen here? A test asks it of every filter of the portal. */
export const isBewaarbaar = ({ soort, naar, nietTeBewaren }: Veld): boolean =>
  !nietTeBewaren &&
  (['keuze', 'vink', 'datum'].includes(soort) || (soort === 'verwijzing' && !!naar && VERWIJSBAAR.includes(naar)))

const delen = (waarde: unknown): string[] => (Array.isArray(waarde) ? waarde : [waarde]).map(tekst).filter(Boolean)
const isGevuld = (waarde: unknown): boolean => typeof waarde === 'boolean' || delen(waarde).length > 0

const VERSTE_MAAND = 120
/** A day as how far it is from today: in months where it is the same day of a month, as people count. */
const vanafVandaag = (dag: string, vandaag: string): Pick<Voorwaarde, 'dagen' | 'maanden'> => {
  for (let maanden = 1; maanden <= VERSTE_MAAND; maanden++) {
    if (minMaanden(vandaag, maanden) === dag) return { maanden: -maanden }
    if (minMaanden(vandaag, -maanden) === dag) return { maanden }
  }
  return { dagen: dagenTot(dag, vandaag) }
}
const dagVan = ({ dag, dagen, maanden }: Voorwaarde, vandaag: string): string =>
  dag ?? (typeof maanden === 'number' ? minMaanden(vandaag, -maanden) : plusDagen(vandaag, dagen ?? 0))

/** Days in a list of persons always go along: a day that stays may point at one of them. */
export const schuiftAltijd = (noun: Noun): boolean => isVanPersonen(noun)

interface Nu {
  vandaag: string
  /** days go along with today */
  schuift: boolean
}
const voorwaarde = (veld: Veld, sleutel: string, waarde: unknown, { vandaag, schuift }: Nu): Voorwaarde => {
  const is = { veld: veld.bron, vergelijking: 'IS' } as const
  if (veld.soort === 'vink') return { ...is, ja: waarde === true }
  if (veld.soort === 'verwijzing') return { ...is, verwijzingen: delen(waarde) }
  if (veld.soort !== 'datum') return { ...is, keuzes: delen(waarde) }
  const dag = tekst(waarde)
  return {
    veld: veld.bron,
    vergelijking: sleutel.endsWith('_gte') ? 'VANAF' : 'TOT_EN_MET',
    ...(schuift ? vanafVandaag(dag, vandaag) : { dag }),
  }
}

export interface TeBewaren {
  voorwaarden: Voorwaarde[]
  /** was something searched for? */
  gezocht: boolean
  /** the labels of what else is left out */
  weg: string[]
  /** is there a day in it? */
  metDag: boolean
}
/** What the server keeps of a filter, and what it does not. */
export const teBewaren = (noun: Noun, filters: Filters, nu: Nu): TeBewaren => {
  const gevuld = Object.entries(filters).filter(([sleutel, waarde]) => sleutel !== 'q' && isGevuld(waarde))
  const bekend = gevuld.flatMap(([sleutel, waarde]) => {
    const veld = filterveld(noun, sleutel)
    return veld ? [{ veld, sleutel, waarde }] : []
  })
  const blijft = bekend.filter(({ veld }) => isBewaarbaar(veld))
  return {
    voorwaarden: blijft.map(({ veld, sleutel, waarde }) => voorwaarde(veld, sleutel, waarde, nu)),
    gezocht: isGevuld(filters.q),
    weg: [...new Set(bekend.filter(({ veld }) => !isBewaarbaar(veld)).map(({ veld }) => veld.label))],
    metDag: blijft.some(({ veld }) => veld.soort === 'datum'),
  }
}

const sleutelVan = ({ veld, vergelijking }: Voorwaarde): string =>
  vergelijking === 'VANAF' ? `${tekst(veld)}_gte` : vergelijking === 'TOT_EN_MET' ? `${tekst(veld)}_lte` : tekst(veld)
const waardeVan = (v: Voorwaarde, dagAls: (v: Voorwaarde) => string): unknown => {
  if (v.vergelijking !== 'IS') return dagAls(v)
  if (v.verwijzingen) return v.verwijzingen.length === 1 ? v.verwijzingen[0] : [...v.verwijzingen]
  return v.keuzes ? [...v.keuzes] : v.ja
}
const naarFilters = (voorwaarden: readonly Voorwaarde[], dagAls: (v: Voorwaarde) => string): Filters =>
  Object.fromEntries(voorwaarden.map((v) => [sleutelVan(v), waardeVan(v, dagAls)]))

/** As the list asks it today. What the list knows no more is left out, and told. */
export const alsFilters = (
  noun: Noun,
  voorwaarden: readonly Voorwaarde[],
  vandaag: string,
): { filters: Filters; onbekend: boolean } => {
  const bekend = voorwaarden.filter((v) => filterveld(noun, sleutelVan(v)))
  return { filters: naarFilters(bekend, (v) => dagVan(v, vandaag)), onbekend: bekend.length < voorwaarden.length }
}

const afstand = new Intl.RelativeTimeFormat('nl-NL')
const inWoorden = ({ dag, dagen, maanden }: Voorwaarde): string => {
  if (typeof maanden === 'number') return afstand.format(maanden, 'month')
  return dag ?? (dagen ? afstand.format(dagen, 'day') : 'vandaag')
}
/** As it reads: a day that goes along is how far it is from today. */
export const omTeLezen = (voorwaarden: readonly Voorwaarde[]): Filters => naarFilters(voorwaarden, inWoorden)

const gewoon = ({ sorteer }: Noun): Volgorde => ({ field: sorteer?.veld ?? 'id', order: sorteer?.richting ?? 'ASC' })
/** Nothing for the usual order of the list, so that the filter follows when that changes. */
export const teBewarenVolgorde = (
  noun: Noun,
  { field, order }: Volgorde,
): InputValues<'FilterVolgordeInput'> | null => {
  const usual = gewoon(noun)
  return field === usual.field && order === usual.order
    ? null
    : { veld: field, richting: order === 'DESC' ? 'AFLOPEND' : 'OPLOPEND' }
}
export const alsVolgorde = (noun: Noun, { volgorde }: Pick<Bewaard, 'volgorde'>): Volgorde =>
  volgorde?.veld ? { field: volgorde.veld, order: volgorde.richting === 'AFLOPEND' ? 'DESC' : 'ASC' } : gewoon(noun)

const netjes = (filters: Filters): string =>
  JSON.stringify(
    Object.entries(filters)
      .filter(([, waarde]) => isGevuld(waarde))
      .map(([sleutel, waarde]) => [sleutel, typeof waarde === 'boolean' ? waarde : delen(waarde).toSorted()])
      .toSorted(([a], [b]) => String(a).localeCompare(String(b))),
  )
/** Do both ask the same? */
export const isGelijk = (a: Filters, b: Filters): boolean => netjes(a) === netjes(b)
