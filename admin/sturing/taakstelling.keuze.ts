// The rows of the taakstelling that a gemeente and a year leave over. Empty = everything.
import type { Taakstelling } from './taakstelling.js'

export interface Taakkeuze {
  gemeente: string
  jaar: string
}
export const gekozen = (rijen: readonly Taakstelling[], { gemeente, jaar }: Taakkeuze): readonly Taakstelling[] =>
  rijen.filter((rij) => (!gemeente || rij.gemeente.code === gemeente) && (!jaar || String(rij.jaar) === jaar))

/** What can be chosen, as [value, word]. */
export const keuzesVan = (rijen: readonly Taakstelling[]): Record<'gemeenten' | 'jaren', [string, string][]> => ({
  gemeenten: [...new Map(rijen.map(({ gemeente }) => [gemeente.code, gemeente.naam]))],
  jaren: [...new Set(rijen.map(({ jaar }) => String(jaar)))].toSorted().map((jaar) => [jaar, jaar]),
})
