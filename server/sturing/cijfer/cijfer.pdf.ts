// A figure in words, for paper: nobody can point at it to see where it comes from.
import { showDay } from '../../platform/paper/pdf.js'
import type { EENHEDEN } from './cijfer.kolommen.js'
import { toonCijfer } from './cijfer.rules.js'
import { REDEN_ZINNEN, type Cijfer } from './cijfer.type.js'

export const CIJFER_VELDEN =
  'waarde eenheid peildatum voorlopig bron voetnoot onderdrukt openbaarVastgesteld redenGeenWaarde'
/** Paper goes further than its reader: a small count is not on it, also where the reader keeps the figure. */
export const opPapier = (c: Cijfer): Cijfer => toonCijfer(c, false)

const EENHEID: Record<(typeof EENHEDEN)[number], readonly [een: string, meer: string]> = {
  PERSONEN: ['persoon', 'personen'],
  HUISHOUDENS: ['huishouden', 'huishoudens'],
  TRAJECTEN: ['traject', 'trajecten'],
  FTE: ['fte', 'fte'],
  EURO: ['euro', 'euro'],
  DAGEN: ['dag', 'dagen'],
  UREN: ['uur', 'uur'],
  PROCENT: ['procent', 'procent'],
  GROEPEN: ['groep', 'groepen'],
  AANTAL: ['(aantal)', '(aantal)'],
}
const reden = (c: Cijfer): string => REDEN_ZINNEN[c.redenGeenWaarde ?? 'ONBEKEND'].replace(/\.$/, '')
const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })
export const toonGetal = (n: number): string => getal.format(n)
export const toonAantal = (n: number, eenheid: (typeof EENHEDEN)[number]): string =>
  `${toonGetal(n)} ${EENHEID[eenheid][n === 1 ? 0 : 1]}`

const waarde = (c: Cijfer): string => (c.waarde === null ? reden(c) : toonAantal(c.waarde, c.eenheid))
/** The value with its unit, or why there is none, and when it was measured. @param periode over which it goes */
export function toonMeting(gelezen: Cijfer, periode?: string): string {
  const c = opPapier(gelezen)
  const wat = periode ? `${waarde(c)}, in ${periode}` : waarde(c)
  if (c.peildatum === null) return wat
  return `${wat}; peildatum ${showDay(c.peildatum)}${c.voorlopig ? ' (voorlopig: de periode was nog niet voorbij)' : ''}`
}
