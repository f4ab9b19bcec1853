// What a chart of the portal is made of, apart from how it is drawn: the message, the series, and the table that says the
// same. Usable without a browser.
import type { Grafiekkleur } from '../tokens.js'

/**
 * How a series is filled, so that it can be told apart without colour. `open` = not final yet: an outline of dashes;
 * `lijn` = no area but a line to reach.
 */
export type Patroon = 'vol' | 'schuin' | 'punten' | 'strepen' | 'open' | 'lijn'
/** The lines of a pattern on a field of 8 by 8, as a path that is drawn and not filled. */
export const LIJNEN: Partial<Record<Patroon, { d: string; dikte: number }>> = {
  schuin: { d: 'M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6', dikte: 2 },
  punten: { d: 'M2 2 h0.01 M6 6 h0.01', dikte: 3 },
  strepen: { d: 'M0 4 H8', dikte: 2 },
}
export interface Reeks {
  sleutel: string
  naam: string
  kleur: Grafiekkleur
  patroon: Patroon
}
/** A series as the legend names it; with the figure of now and the list behind it where there is one. */
export interface Legendaregel extends Reeks {
  aantal?: string
  pad?: string
}
export interface Kolomkop {
  tekst: string
  getal?: true
  /** in the file, not on the screen */
  alleenBestand?: true
}
export interface Cel {
  tekst: string
  /** what the file gets instead of the text: a number stays a number, unknown stays empty */
  waarde?: string | number | null
  /** the list behind this figure */
  pad?: string
}
export interface Tabelgegevens {
  koppen: readonly Kolomkop[]
  /** the first cell names the row */
  rijen: readonly (readonly Cel[])[]
}
export interface Grafiek {
  /** what this is about, in a few words */
  onderwerp: string
  /** what the figures say; worked out from them */
  titel: string
  legenda: readonly Legendaregel[]
  tabel: Tabelgegevens
  noten: readonly string[]
  bronnen: readonly string[]
  peildatum: string | null
  voorlopig: boolean
  /** name of the files, without extension */
  bestand: string
  /** absent on the page that is the list itself */
  lijst?: { pad: string; tekst: string }
}
/** Where a figure comes from, for its metadata under the chart and in the image. */
interface Herkomst {
  peildatum: string | null
  voorlopig: boolean
  bron: string | null
}
/** Sources once each, the latest day, provisional as soon as one figure is. */
export const herkomstVan = (cijfers: readonly Herkomst[]): Pick<Grafiek, 'bronnen' | 'peildatum' | 'voorlopig'> => ({
  bronnen: [...new Set(cijfers.flatMap(({ bron }) => (bron ? [bron] : [])))],
  peildatum:
    cijfers
      .flatMap(({ peildatum }) => peildatum ?? [])
      .toSorted()
      .at(-1) ?? null,
  voorlopig: cijfers.some(({ voorlopig }) => voorlopig),
})

/** The highest value of an axis that small charts share; at least one, so that all zeros still have an axis. */
export const hoogste = (waarden: readonly (number | null)[]): number => Math.max(1, ...waarden.map((w) => w ?? 0))

/**
 * Positions of labels beside a chart, moved as little as needed to stand `afstand` apart and within the given bounds.
 * The order stays as it is given: from low on the screen to high.
 */
export function spreid(posities: readonly number[], afstand: number, boven: number, onder: number): number[] {
  const uit: number[] = []
  for (const y of posities) uit.push(Math.min(y, (uit.at(-1) ?? onder + afstand) - afstand))
  for (let i = uit.length - 1, grens = boven; i >= 0; i--, grens += afstand) uit[i] = Math.max(uit[i]!, grens)
  return uit
}
