// What a printed list shows, in words: which filters, in what order. Paper has no address bar.
import { keuze } from '../choices.js'
import { toonDagKort } from '../dates.js'
import { filterveld } from '../list/address.js'
import type { Noun, Veld } from '../noun.js'
import { tekst } from '../noun.js'
import type { Verwijsdoel } from '../references.js'

export type Filters = Record<string, unknown>
/** id of a row that a filter refers to → its name */
export type Namen = ReadonlyMap<string, string>

export interface Verwijsfilter {
  naar: Verwijsdoel
  ids: string[]
  label: string
}

const delen = (waarde: unknown): string[] => (Array.isArray(waarde) ? waarde : [waarde]).map(tekst).filter(Boolean)
const woord = (veld: Veld, deel: string, namen: Namen): string => {
  if (veld.keuzes) return keuze(veld.keuzes, deel).label
  if (veld.soort === 'datum') return toonDagKort(deel)
  return veld.naar ? (namen.get(deel) ?? 'niet zichtbaar voor u') : deel
}
const label = (veld: Veld, sleutel: string): string =>
  veld.alleenTot
    ? veld.label
    : sleutel.endsWith('_gte')
      ? `${veld.label} vanaf`
      : sleutel.endsWith('_lte')
        ? `${veld.label} tot en met`
        : veld.label

/** The rows that the filters refer to, to be looked up by name. */
export const verwijzingenIn = (noun: Noun, filters: Filters): Verwijsfilter[] =>
  Object.entries(filters).flatMap(([sleutel, waarde]) => {
    const veld = filterveld(noun, sleutel)
    const ids = delen(waarde)
    return veld?.naar && ids.length > 0 ? [{ naar: veld.naar, ids, label: veld.label }] : []
  })

/** "Status: Open of Bezig · Te laat: Ja"; empty without filters. */
export const filterInWoorden = (noun: Noun, filters: Filters, namen: Namen): string =>
  Object.entries(filters)
    .flatMap(([sleutel, waarde]) => {
      if (sleutel === 'q') return tekst(waarde) ? [`Gezocht op “${tekst(waarde)}”`] : []
      const veld = filterveld(noun, sleutel)
      if (!veld) return []
      if (typeof waarde === 'boolean') return [`${veld.label}: ${waarde ? 'Ja' : 'Nee'}`]
      const woorden = delen(waarde).map((deel) => woord(veld, deel, namen))
      const samen = new Intl.ListFormat('nl-NL', { type: 'disjunction' }).format(woorden)
      return woorden.length > 0 ? [`${label(veld, sleutel)}: ${samen}`] : []
    })
    .join(' · ')

export const volgordeInWoorden = (noun: Noun, { field, order }: { field: string; order: string }): string => {
  const naam = noun.velden.find(({ bron }) => bron === field)?.label
  return naam ? `Op volgorde van ${naam.toLowerCase()}, ${order === 'DESC' ? 'aflopend' : 'oplopend'}` : ''
}
