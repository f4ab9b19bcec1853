// From a sheet to the definition that pdfmake draws: paper, fonts, head and foot of every page.
import type { Content, CustomTableLayout, StyleDictionary, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { showDay, safe, type Sheet } from './pdf.js'

// The colours of the portal (admin/platform/tokens.ts), dark enough for a grey printer.
const INKT = '#17242b'
const ZACHT = '#48575f'
const ACCENT = '#0b4f57'
const LIJN = '#d3dade'
const MARGE = 56
const VOET_TITEL = 70

const STIJLEN: StyleDictionary = {
  soort: { fontSize: 10, color: ZACHT },
  titel: { fontSize: 20, bold: true, color: ACCENT, lineHeight: 1.1, margin: [0, 2, 0, 12] },
  kop: { fontSize: 13, bold: true, color: ACCENT, margin: [0, 14, 0, 6] },
  naam: { fontSize: 11, bold: true, margin: [0, 0, 0, 3] },
  alinea: { margin: [0, 0, 0, 6] },
  klein: { fontSize: 9, color: ZACHT, margin: [0, 2, 0, 6] },
  label: { color: ZACHT },
  feit: { margin: [0, 0, 0, 3] },
  tabel: { fontSize: 9, margin: [0, 0, 0, 6] },
  kolom: { bold: true, color: ZACHT },
  blok: { margin: [0, 0, 0, 12] },
}
export const TABLES: Record<string, CustomTableLayout> = {
  lijnen: {
    hLineWidth: (i, node) => (i < 2 || i === node.table.body.length ? 0 : i === 2 ? 1 : 0.5),
    vLineWidth: () => 0,
    hLineColor: (i) => (i === 2 ? ACCENT : LIJN),
    paddingLeft: (i) => (i === 0 ? 0 : 6),
    paddingRight: () => 0,
    paddingTop: () => 3,
    paddingBottom: () => 3,
  },
}
/** Every text on the sheet, however deep. */
const schoon = <T>(x: T): T => {
  if (typeof x === 'string') return safe(x) as T
  if (Array.isArray(x)) return x.map(schoon) as T
  if (x === null || typeof x !== 'object') return x
  return Object.fromEntries(Object.entries(x).map(([k, v]) => [k, schoon(v)])) as T
}
const kort = (tekst: string): string =>
  [...tekst].length > VOET_TITEL ? `${[...tekst].slice(0, VOET_TITEL).join('')}…` : tekst
const enkel = (tekst: string): string => tekst.replace(/\s+/g, ' ')

/** The whole document. Pure: the same sheet gives the same definition. */
export function definitionOf(vuil: Sheet): TDocumentDefinitions {
  const { soort, titel, regio, vandaag, inhoud } = schoon(vuil)
  const regel = (text: string): Content => ({ text, fontSize: 8, color: ZACHT })
  return {
    version: '1.7',
    pageSize: 'A4',
    pageMargins: [MARGE, 64, MARGE, 64],
    language: 'nl',
    displayTitle: true,
    info: {
      title: `${soort}: ${enkel(titel)}`,
      author: `Regio ${regio}`,
      subject: soort,
      creator: 'Regiotafel',
      producer: 'pdfmake',
    },
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.25, color: INKT },
    styles: STIJLEN,
    header: () => ({
      margin: [MARGE, 32, MARGE, 0],
      columns: [regel(`Regio ${regio}`), { ...(regel('Regiotafel') as object), alignment: 'right' }] as Content[],
    }),
    footer: (nu, alle) => ({
      margin: [MARGE, 24, MARGE, 0],
      columns: [
        { ...(regel(`${kort(enkel(titel))} · afgedrukt op ${showDay(vandaag)}`) as object), width: '*' },
        { ...(regel(`Bladzijde ${nu} van ${alle}`) as object), alignment: 'right', width: 100 },
      ] as Content[],
    }),
    content: [{ text: soort, style: 'soort' }, { text: titel, style: 'titel' }, ...inhoud],
  }
}
