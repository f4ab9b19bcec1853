// The address of a list is input from outside: typed, kept as a bookmark, or made for another version. What does not fit
// is left out and told in a sentence; the list itself always shows.
import { isWaarde } from '../choices.js'
import { isDag } from '../dates.js'
import type { Noun, Veld } from '../noun.js'
import { object } from '../noun.js'
import { isVanPersonen, maxPerVraag } from '../persons.js'

export const PER_PAGINA = 20
export const PER_PAGINA_KEUZES = [PER_PAGINA, 50, 100, 250]

export interface Nagekeken {
  /** the address as it may be used, when something had to go */
  search: string | null
  zinnen: string[]
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const OPERATOREN: Partial<Record<Veld['soort'], RegExp>> = { datum: /^(.+)_(gte|lte)$/ }
const elk = (waarde: unknown, goed: (deel: unknown) => boolean): boolean =>
  Array.isArray(waarde) ? waarde.every(goed) : goed(waarde)

const isPassend = (veld: Veld, waarde: unknown): boolean => {
  switch (veld.soort) {
    case 'keuze':
      return elk(waarde, (deel) => !veld.keuzes || (typeof deel === 'string' && isWaarde(veld.keuzes, deel)))
    case 'vink':
      return typeof waarde === 'boolean'
    case 'datum':
      return typeof waarde === 'string' && isDag(waarde)
    case 'verwijzing':
      return elk(
        waarde,
        (deel) => typeof deel === 'string' && (veld.naar === 'gemeenten' ? /^\d{4}$/ : UUID).test(deel),
      )
    default:
      return typeof waarde === 'string'
  }
}
/** The field that a key of the filter is about: `melddatum_gte` is about `melddatum`. */
export const filterveld = (noun: Noun, sleutel: string): Veld | undefined =>
  noun.velden.find(
    (veld) =>
      (veld.filter !== undefined || veld.alleenFilter) &&
      (veld.bron === sleutel || OPERATOREN[veld.soort]?.exec(sleutel)?.[1] === veld.bron),
  )

const leesFilter = (tekst: string): Record<string, unknown> | null => {
  try {
    return object(JSON.parse(tekst))
  } catch {
    return null
  }
}
const isLeeg = (waarde: unknown): boolean =>
  waarde === null || waarde === '' || (Array.isArray(waarde) && !waarde.length)

const past = (noun: Noun, sleutel: string, waarde: unknown): boolean => {
  if (sleutel === 'q') return typeof waarde === 'string'
  const veld = filterveld(noun, sleutel)
  return veld !== undefined && (isLeeg(waarde) || isPassend(veld, waarde))
}

const kijkFilter = (noun: Noun, adres: URLSearchParams): string[] => {
  const tekst = adres.get('filter')
  if (tekst === null) return []
  const filter = leesFilter(tekst)
  if (!filter) {
    adres.delete('filter')
    return ['Het filter in het adres is niet te lezen. U ziet de lijst zonder filter.']
  }
  const weg = Object.keys(filter).filter((sleutel) => !past(noun, sleutel, filter[sleutel]))
  if (weg.length === 0) return []
  adres.set('filter', JSON.stringify(Object.fromEntries(Object.entries(filter).filter(([s]) => !weg.includes(s)))))
  return weg.map((sleutel) => {
    const veld = filterveld(noun, sleutel)
    return veld
      ? `Het filter “${veld.label}” in het adres heeft een waarde die niet kan. Dit filter is weggelaten.`
      : `Het filter “${sleutel}” in het adres bestaat niet. Dit filter is weggelaten.`
  })
}
const kijkZichtbaar = (adres: URLSearchParams): void => {
  const tekst = adres.get('displayedFilters')
  if (tekst !== null && !leesFilter(tekst)) adres.delete('displayedFilters')
}
const kijkSortering = (noun: Noun, adres: URLSearchParams): string[] => {
  const veld = adres.get('sort')
  const richting = adres.get('order')
  const kan =
    veld === null || veld === noun.sorteer?.veld || noun.velden.some(({ bron, sorteer }) => sorteer && bron === veld)
  if (kan && (richting === null || richting === 'ASC' || richting === 'DESC')) return []
  adres.delete('sort')
  adres.delete('order')
  return ['Op wat in het adres staat, kunt u niet sorteren. De lijst staat in de gewone volgorde.']
}
const kijkPagina = (adres: URLSearchParams): string[] => {
  const perPagina = adres.get('perPage')
  const pagina = adres.get('page')
  const zinnen: string[] = []
  if (perPagina !== null && !PER_PAGINA_KEUZES.map(String).includes(perPagina)) {
    adres.set('perPage', String(PER_PAGINA))
    adres.set('page', '1')
    const keuzen = new Intl.ListFormat('nl-NL', { type: 'disjunction' }).format(PER_PAGINA_KEUZES.map(String))
    zinnen.push(`Het aantal regels per pagina kan ${keuzen} zijn. U ziet er ${PER_PAGINA}.`)
  }
  if (pagina !== null && !/^[1-9]\d{0,6}$/.test(pagina)) {
    adres.set('page', '1')
    zinnen.push('De pagina in het adres bestaat niet. U ziet de eerste pagina.')
  }
  return zinnen
}

/** What a list may show on one page: of persons no more than the server gives. */
export const keuzesPerPagina = (noun: Noun): number[] =>
  PER_PAGINA_KEUZES.filter((aantal) => aantal <= maxPerVraag(noun))

const NIET_IN_ADRES = 'Wat u hier zoekt of filtert, staat niet in het adres. U ziet de lijst zonder filter.'
/** @returns what had to be left out of the address of this list, and why; a list of persons has nothing in its address */
export const kijkAdresNa = (noun: Noun, search: string): Nagekeken => {
  if (isVanPersonen(noun)) return search ? { search: '', zinnen: [NIET_IN_ADRES] } : { search: null, zinnen: [] }
  const adres = new URLSearchParams(search)
  kijkZichtbaar(adres)
  const zinnen = [...kijkFilter(noun, adres), ...kijkSortering(noun, adres), ...kijkPagina(adres)]
  const nieuw = adres.toString()
  return { search: nieuw === new URLSearchParams(search).toString() ? null : nieuw, zinnen }
}
