// Who counts as housed, and in which half-year, by what the dossiers say. Pure: facts in, numbers out.
// Hw 28: the taakstelling is about vergunninghouders; whoever of the household came along counts too, also without a traject.
import type { DOELGROEPEN } from '../../../inburgeraar/inburgeraar.table.js'
import type { DELEN } from './geteld.table.js'

/** Persons of one gemeente of whom the dossiers say the same, and how many they are: nobody can be found in it. */
export interface Groep {
  gemeente: string
  doelgroep: (typeof DOELGROEPEN)[number] | null
  /** day of the own housing, as it is known now */
  eigen: string | null
  /** does somebody with asylum live in the household? */
  metAsiel: boolean
  /** the first day on which somebody with asylum of that household was housed */
  huis: string | null
  /** born after that day; null: not known */
  nadien: boolean | null
  fictief: boolean
  aantal: number
}
/**
 * The day on which such a person counts as housed; null: does not count. Of whoever has asylum (Wi 13 lid 1) only the own housing
 * says when. A member of the household without a doelgroep, such as a child, came with the household unless its own housing says
 * otherwise; who was born there did not come. A gezinsmigrant has another right to be here.
 */
export function dagVanHuisvesting(g: Omit<Groep, 'aantal'>): string | null {
  if (g.doelgroep === 'ASIELSTATUSHOUDER') return g.eigen
  if (g.doelgroep !== null || !g.metAsiel) return null
  return g.eigen ?? (g.nadien ? null : g.huis)
}

export interface Halfjaar {
  jaar: number
  halfjaar: 1 | 2
}
/** A year as a whole, or a half of it. */
export interface Periode {
  jaar: number
  halfjaar: number | null
}
/** First and last day, both within. */
export interface Tijdvak {
  van: string
  tot: string
}
export const tijdvakVan = ({ jaar, halfjaar }: Periode): Tijdvak => ({
  van: halfjaar === 2 ? `${jaar}-07-01` : `${jaar}-01-01`,
  tot: halfjaar === 1 ? `${jaar}-06-30` : `${jaar}-12-31`,
})
/** The halves that a period is made of. */
export const halvenVan = ({ jaar, halfjaar }: Periode): Halfjaar[] =>
  ([1, 2] as const).filter((half) => halfjaar === null || halfjaar === half).map((half) => ({ jaar, halfjaar: half }))

/** Persons who exist and persons who were made up; together all who were housed. */
export type Gehuisvest = Record<(typeof DELEN)[number], number>
/** How many of a gemeente were housed in these days. */
export function gehuisvest(groepen: readonly Groep[], gemeente: string, { van, tot }: Tijdvak): Gehuisvest {
  const hier = groepen.filter((g) => {
    const dag = g.gemeente === gemeente ? dagVanHuisvesting(g) : null
    return dag !== null && van <= dag && dag <= tot
  })
  const som = (fictief: boolean): number => hier.filter((g) => g.fictief === fictief).reduce((n, g) => n + g.aantal, 0)
  return { ECHT: som(false), VERZONNEN: som(true) }
}

/** The first day on which a stand of this half-year is made: fourteen days after its end, when what happened is recorded. */
const teTellenVanaf = ({ jaar, halfjaar }: Halfjaar): string => (halfjaar === 1 ? `${jaar}-07-15` : `${jaar + 1}-01-15`)
/** Half-years of which a stand can be made on a day, from the first half of a year on. */
export function teTellen(vanafJaar: number, dag: string): Halfjaar[] {
  const jaren = Array.from({ length: Math.max(0, Number(dag.slice(0, 4)) - vanafJaar + 1) }, (_, i) => vanafJaar + i)
  return jaren.flatMap((jaar) => halvenVan({ jaar, halfjaar: null })).filter((half) => teTellenVanaf(half) <= dag)
}
