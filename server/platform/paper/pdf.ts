// The house style of a PDF as data: what a noun puts on the sheet. It is plain JSON, because the drawing happens in a worker.
import type { Content } from 'pdfmake/interfaces.js'

export { showDay } from '../values/day.js'

export interface Sheet {
  /** what it is, above the title: Convenant, Successen */
  soort: string
  titel: string
  regio: string
  /** day of printing */
  vandaag: string
  inhoud: Content[]
}

/** Inside the margins of an A4: 595 - 2 × 56. Widths are fixed, because a star column grows with its longest word. */
export const WIDE = 483
const LABEL = 110
const KIER = 10
/** A block that must stay whole and does not fit on a page would be lost in part, so a longer one may be cut. */
const HEEL_REGELS = 45
/** Of the widest letters. */
const TEKENS_PER_REGEL = 40
const TEKENS_PER_CEL = 20

/** What the letters on paper lack: Roboto has Latin, Greek and Cyrillic. A test holds this against the font file. */
const LETTERS =
  /[^\n\u0020-\u007e\u00a0-\u017f\u0218-\u021b\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u0482\u0488-\u0513\u1e9e\u1ea0-\u1ef9\u2010\u2011\u2013-\u2015\u2017-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u2044\u2070\u2074-\u208e\u20ac\u2116\u2122\u2212\u2248\u2260\u2264\u2265\u25cf]/gu

/** Text as it may stand on paper: no control or direction characters, no empty pages, and � for what cannot be printed. */
export const safe = (tekst: string): string =>
  tekst
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(?!\u00a0)[\t\v\f\p{Zs}]/gu, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{M}]/gu, '')
    .replace(LETTERS, '\ufffd')
    .replace(/\n{3,}/g, '\n\n')

const lijst = new Intl.ListFormat('nl-NL')
/** 'a, b en c' */
export const enumeration = (delen: readonly string[]): string => lijst.format(delen)

export const heading = (text: string): Content => ({ text, style: 'kop' })
export const paragraph = (text: string): Content => ({ text, style: 'alinea' })
export const small = (text: string): Content => ({ text, style: 'klein' })
export type Fact = [label: string, waarde: string | null | undefined]
/** Labels with their values under each other; what has no value is left out. */
export const facts = (rijen: readonly Fact[]): Content[] =>
  rijen.flatMap(([label, waarde]) =>
    waarde
      ? [
          {
            columns: [
              { text: label, style: 'label', width: LABEL },
              { text: waarde, width: WIDE - LABEL - KIER },
            ],
            columnGap: KIER,
            style: 'feit',
          },
        ]
      : [],
  )
/** How many lines this takes at most. */
function regelsVan(x: unknown, perRegel: number): number {
  if (typeof x === 'string') return x.split('\n').reduce((n, r) => n + Math.max(1, Math.ceil(r.length / perRegel)), 0)
  const { text, stack, columns } = (x ?? {}) as { text?: unknown; stack?: unknown; columns?: unknown }
  const delen = Array.isArray(x) ? x : [text, stack, columns].filter((d) => d !== undefined)
  return delen.reduce<number>((n, d) => n + regelsVan(d, perRegel), 0)
}
/**
 * Rows under a title and the names of the columns; both return on every page, so that a title never stands alone.
 * @param breedten widths in points, together at most WIDE
 */
export const table = (
  titel: string,
  kolommen: readonly string[],
  breedten: number[],
  rijen: readonly string[][],
): Content => ({
  layout: 'lijnen',
  style: 'tabel',
  table: {
    headerRows: 2,
    keepWithHeaderRows: regelsVan(rijen[0], TEKENS_PER_CEL) < HEEL_REGELS ? 1 : 0,
    widths: breedten,
    body: [
      kolommen.map((_, i) => (i === 0 ? { text: titel, style: 'kop', colSpan: kolommen.length } : '')),
      kolommen.map((text) => ({ text, style: 'kolom' })),
      ...rijen.map((r) => r.map((text) => ({ text }))),
    ],
  },
})
/** Things that belong together on one page, as long as they are short enough for that. */
export const together = (...inhoud: Content[]): Content => ({
  stack: inhoud,
  unbreakable: regelsVan(inhoud, TEKENS_PER_REGEL) < HEEL_REGELS,
})
