// What of a count of persons may be known to those who see none of them. Pure. A count of 1 to 4 could point at someone, also when
// it follows from other numbers: a total minus a part, or the stand of a day minus that of another.
import { KLEINSTE_CEL } from './cijfer.rules.js'
import type { VERBORGEN } from './stand.kolommen.js'

/** How many there are of each part; together they are all. */
export type Telling<K extends string> = Readonly<Record<K, number>>
export interface Cel {
  waarde: number | null
  verborgen: (typeof VERBORGEN)[number] | null
}
/** What is shown of a count: per part, and of all together. */
export interface Stand<K extends string> {
  totaal: Cel
  cellen: Readonly<Record<K, Cel>>
}
const isKlein = (n: number): boolean => n > 0 && n < KLEINSTE_CEL
const open = (waarde: number): Cel => ({ waarde, verborgen: null })
const dicht = (verborgen: NonNullable<Cel['verborgen']>): Cel => ({ waarde: null, verborgen })

/**
 * Hides small cells, and with one of them every other cell that is not nought: which of them is the small one is told by nothing,
 * because the total and the knowledge that one of two is small could give both away.
 */
export function verberg<K extends string>(telling: Telling<K>): Stand<K> {
  const delen = Object.entries<number>(telling)
  const som = delen.reduce((n, [, aantal]) => n + aantal, 0)
  const klein = delen.some(([, aantal]) => isKlein(aantal))
  const waarom = isKlein(som) ? ('KLEINE_CEL' as const) : ('AANVULLENDE_CEL' as const)
  const cel = (n: number): Cel => (klein && n > 0 ? dicht(waarom) : open(n))
  return {
    totaal: isKlein(som) ? dicht('KLEINE_CEL') : open(som),
    cellen: Object.fromEntries(delen.map(([deel, n]) => [deel, cel(n)])) as Record<K, Cel>,
  }
}
/** The cells of a stand as they are stored, a row each; null is of all together. */
export const rijenVan = <K extends string>({ totaal, cellen }: Stand<K>): [deel: K | null, cel: Cel][] => [
  [null, totaal],
  ...(Object.entries<Cel>(cellen) as [K, Cel][]),
]
/**
 * May this stand be shown after the one before, of the same persons at another moment? Not when a number differs by 1 to 4: that
 * many people came or went. Nor when nothing differs, so that a stand which stays away says nothing.
 */
export function magVolgen<K extends string>(vorige: Stand<K> | undefined, stand: Stand<K>): boolean {
  if (!vorige) return true
  const oud = new Map(rijenVan(vorige))
  const paren = rijenVan(stand).map(([deel, cel]) => [oud.get(deel)?.waarde ?? null, cel.waarde] as const)
  const verschillen = paren.flatMap(([n, m]) => (n === null || m === null ? [] : [Math.abs(m - n)]))
  if (verschillen.some(isKlein)) return false
  return paren.some(([n, m]) => n !== m)
}
