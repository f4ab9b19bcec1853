// The house style of a PDF as data: what a noun puts on the sheet. It is plain JSON, because the drawing happens in a worker.
import type { Content } from 'pdfmake/interfaces.js'

export interface Blad {
  /** what it is, above the title: Convenant, Successen */
  soort: string
  titel: string
  regio: string
  /** day of printing */
  vandaag: string
  inhoud: Content[]
}

/** Inside the margins of an A4: 595 - 2 × 56. Widths are fixed, because a star column grows with its longest word. */
export const BREED = 483
const LABEL = 110
const KIER = 10
/** Above this a block may be cut by the end of a page: one that must stay whole and does not fit would be lost. */
const HEEL_TEKENS = 1500
const HEEL_REGELS = 12

/** Text as it may stand on paper: no control or direction characters, no pile of accents, no empty pages. */
export const veilig = (tekst: string): string =>
  tekst
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\t\v\f]/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .replace(/\n{3,}/g, '\n\n')

const lang = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const lijst = new Intl.ListFormat('nl-NL')
/** '2019-09-19' → '19 september 2019' */
export const toonDag = (dag: string): string => lang.format(Date.parse(`${dag}T00:00:00Z`))
/** 'a, b en c' */
export const opsomming = (delen: readonly string[]): string => lijst.format(delen)

export const kop = (text: string): Content => ({ text, style: 'kop' })
export const alinea = (text: string): Content => ({ text, style: 'alinea' })
export const klein = (text: string): Content => ({ text, style: 'klein' })
export type Feit = [label: string, waarde: string | null | undefined]
/** Labels with their values under each other; what has no value is left out. */
export const feiten = (rijen: readonly Feit[]): Content[] =>
  rijen.flatMap(([label, waarde]) =>
    waarde
      ? [
          {
            columns: [
              { text: label, style: 'label', width: LABEL },
              { text: waarde, width: BREED - LABEL - KIER },
            ],
            columnGap: KIER,
            style: 'feit',
          },
        ]
      : [],
  )
/** Rows under a head that returns on every page. @param breedten widths in points, together at most BREED */
export const tabel = (kolommen: readonly string[], breedten: number[], rijen: readonly string[][]): Content => ({
  layout: 'lijnen',
  style: 'tabel',
  table: {
    headerRows: 1,
    keepWithHeaderRows: 1,
    widths: breedten,
    body: [kolommen.map((text) => ({ text, style: 'kolom' })), ...rijen.map((r) => r.map((text) => ({ text })))],
  },
})
/** Things that belong together on one page, as long as they are short enough for that. */
export function samen(...inhoud: Content[]): Content {
  const tekens = JSON.stringify(inhoud)
  const heel = tekens.length < HEEL_TEKENS * 2 && tekens.split('\\n').length < HEEL_REGELS
  return { stack: inhoud, unbreakable: heel }
}
