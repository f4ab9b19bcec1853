// A figure with its unit, its day and its source, in words. Unknown is never zero, and a dash alone says nothing.
import { keuze } from './choices.js'
import { toonDag } from './dates.js'
import type { Waarde } from './noun.js'
import { object } from './noun.js'
import { kleineLetter } from './words.js'

export interface Cijfer {
  waarde: number | null
  eenheid: string
  peildatum: string | null
  voorlopig: boolean
  bron: string | null
  voetnoot: string | null
  redenGeenWaarde: string | null
}

export const CIJFER_SELECTIE = '{ waarde eenheid peildatum voorlopig bron voetnoot redenGeenWaarde }'
/** What can be filled in of a figure. */
export const CIJFERINVOER = [
  'waarde',
  'redenGeenWaarde',
  'eenheid',
  'peildatum',
  'voorlopig',
  'bron',
  'voetnoot',
] as const

/** What the value of a figure may be, in a form. */
export const CIJFERGRENZEN = { min: 0, decimalen: 4 }

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: CIJFERGRENZEN.decimalen })
const procent = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

/** The value alone, or why there is none. */
export const toonCijfer = ({ waarde, redenGeenWaarde }: Pick<Cijfer, 'waarde' | 'redenGeenWaarde'>): string =>
  waarde === null ? kleineLetter(keuze('RedenGeenWaarde', redenGeenWaarde ?? 'ONBEKEND').label) : getal.format(waarde)
/** Hidden to protect persons: itself a small number, or a number that one would follow from. */
export const isVerborgen = ({ redenGeenWaarde }: Pick<Cijfer, 'redenGeenWaarde'>): boolean =>
  redenGeenWaarde === 'KLEINE_CEL' || redenGeenWaarde === 'AANVULLENDE_CEL'
export const VERBORGEN_NOOT = 'Een aantal waaruit een klein aantal personen te vinden is, staat er niet bij.'
export const toonGetal = (waarde: number): string => getal.format(waarde)
/** The one notation of a percentage: "30%", "35,1%". */
export const toonProcent = (waarde: number): string => `${procent.format(waarde)}%`

/** "9 trajecten", "1 traject", "30%", "onbekend". */
export const metEenheid = (cijfer: Pick<Cijfer, 'waarde' | 'redenGeenWaarde' | 'eenheid'>): string => {
  const { waarde, eenheid } = cijfer
  if (waarde === null) return toonCijfer(cijfer)
  if (eenheid === 'PROCENT') return toonProcent(waarde)
  if (eenheid === 'EURO') return `€ ${getal.format(waarde)}`
  const woord = EENHEDEN[eenheid]
  return woord ? `${getal.format(waarde)} ${waarde === 1 ? woord[0] : woord[1]}` : getal.format(waarde)
}
/** One and more of it. AANTAL counts what the text beside it names, so it has no word of its own. */
const EENHEDEN: Record<string, readonly [string, string]> = {
  DAGEN: ['dag', 'dagen'],
  FTE: ['fte', 'fte'],
  GROEPEN: ['groep', 'groepen'],
  HUISHOUDENS: ['huishouden', 'huishoudens'],
  PERSONEN: ['persoon', 'personen'],
  TRAJECTEN: ['traject', 'trajecten'],
  UREN: ['uur', 'uren'],
}

/** What the server writes where a figure follows from nothing that was measured. */
const GEEN_BRON = 'Geen bron'
export const bronVan = ({ bron }: Pick<Cijfer, 'bron'>): string | null => (bron === GEEN_BRON ? null : bron)

/** "peildatum 4 oktober 2022, voorlopig". Without a value there was no day of measuring either. */
export const peildatumTekst = ({ peildatum, voorlopig }: Cijfer): string =>
  [peildatum ? `peildatum ${toonDag(peildatum)}` : '', voorlopig ? 'voorlopig' : ''].filter(Boolean).join(', ')

/** Texts of figures that stand together, each once; what a longer one says already is left out. */
export const elkEen = (teksten: readonly (string | null | undefined)[]): string[] => {
  const alle = [...new Set(teksten.filter((tekst): tekst is string => Boolean(tekst)))]
  return alle.filter((tekst) => !alle.some((ander) => ander !== tekst && ander.includes(tekst)))
}
/** The footnotes of figures that stand together, also of one that is unknown: where a figure is shown, its note is. */
export const voetnotenVan = (cijfers: readonly (Pick<Cijfer, 'voetnoot'> | null | undefined)[]): string[] =>
  elkEen(cijfers.map((c) => c?.voetnoot))

export const alsCijfer = (waarde: Waarde): Cijfer | null => object(waarde) as Cijfer | null
