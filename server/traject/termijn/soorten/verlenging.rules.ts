// Extensions by DUO: what they make of an end, and which of them DUO's own term holds already. That is told by the days alone: facts
// come in any order, and which was recorded first says nothing of what DUO meant (ADR 0037).
import { inWoorden, lengteInWoorden } from '../dagen.rules.js'
import type { Verlenging } from '../feiten.js'
import type { Dag, EerderEinde } from '../uitkomst.js'
import { verlengd } from './soort.js'

/** The exclusive end that an extension makes of one: what DUO named, or so much later. */
const eindeNa = (van: Dag, { aantal, eenheid, einddatum }: Verlenging): Dag =>
  einddatum ?? verlengd(van, aantal!, eenheid!)
const zinVan = ({ besluitdatum, aantal, eenheid, grond }: Verlenging): string =>
  `Verlengd door DUO op ${inWoorden(besluitdatum)}${aantal && eenheid ? ` met ${lengteInWoorden(aantal, eenheid)}` : ''} (${grond}).`
/** 'De verlenging van 2 december 2024', 'De verlengingen van 2 december 2024 en 3 februari 2025' */
export function welke(verlengingen: readonly Verlenging[]): string {
  const dagen = verlengingen.map((x) => inWoorden(x.besluitdatum))
  const [enige] = dagen
  return dagen.length === 1
    ? `de verlenging van ${enige}`
    : `de verlengingen van ${dagen.slice(0, -1).join(', ')} en ${dagen.at(-1)}`
}

export interface Verdeling {
  /** decided before the first day of DUO's term: of an earlier one */
  ouder: Verlenging[]
  /** DUO's end holds them */
  erin: Verlenging[]
  /** they make DUO's end later */
  erbij: Verlenging[]
  /** the days do not tell whether DUO's end holds them */
  twijfel: Verlenging[]
}
/**
 * Sorts DUO's extensions by what DUO's own days say of them. DUO's end is that of the law, or that after so many extensions: then it
 * holds just those. An extension whose end DUO named is in it when DUO's term ends no earlier. Of the others it cannot be known.
 * @param duo as DUO names it, its end exclusive
 * @param verlengingen in the order of the decisions
 * @param wettelijk the exclusive end of the term without any extension; null where no figure was read
 */
export function verdeel(
  duo: { begindatum: Dag; einddatum: Dag },
  verlengingen: readonly Verlenging[],
  wettelijk: Dag | null,
): Verdeling {
  const ouder = verlengingen.filter((x) => x.besluitdatum < duo.begindatum)
  const eigen = verlengingen.filter((x) => x.besluitdatum >= duo.begindatum)
  const na = (aantal: number): Pick<Verdeling, 'ouder' | 'erin'> => ({ ouder, erin: eigen.slice(0, aantal) })
  // The ends that there would be after none of them, after the first, after two.
  const mogelijk = eigen.reduce<(Dag | null)[]>(
    (al, x) => [...al, x.einddatum ?? (al.at(-1) ? eindeNa(al.at(-1)!, x) : null)],
    [wettelijk],
  )
  const genoemd = eigen.findLastIndex((x) => x.einddatum !== undefined)
  const later = genoemd >= 0 && eigen[genoemd]!.einddatum! > duo.einddatum
  const precies = mogelijk.lastIndexOf(duo.einddatum)
  if (precies >= 0 && (later || precies > genoemd)) return { ...na(precies), erbij: eigen.slice(precies), twijfel: [] }
  // DUO named a later end with a decision: what came before is in that end, what came after counts from it.
  if (later) return { ...na(genoemd), erbij: eigen.slice(genoemd), twijfel: [] }
  return { ...na(genoemd + 1), erbij: [], twijfel: eigen.slice(genoemd + 1) }
}
/** The ends after each extension, oldest first. */
export const einden = (van: Dag, verlengingen: readonly Verlenging[]): EerderEinde[] =>
  verlengingen.reduce<EerderEinde[]>(
    (al, x) => [...al, { einddatum: eindeNa(al.at(-1)?.einddatum ?? van, x), zin: zinVan(x) }],
    [],
  )
