// The figure of a count of persons, whether it was counted now or is read from a stand. Pure.
import type { Cijfer } from './cijfer.type.js'
import type { Cel } from './stand.rules.js'

export const GETELD = 'Geteld in Regiotafel'
const VERZONNEN = 'Hierin zitten verzonnen personen, om mee te oefenen.'

/** @param fictief do some of whom was counted not exist? */
export const telnoot = (fictief: boolean, ...noten: readonly (string | null | undefined)[]): string | null =>
  [fictief ? VERZONNEN : null, ...noten].filter(Boolean).join(' ') || null

type Maat = Pick<Cijfer, 'eenheid'> & Partial<Pick<Cijfer, 'voorlopig'>>
/** @param peildatum the day that was counted for */
export const geteld = (waarde: number, peildatum: string, voetnoot: string | null, maat: Maat): Cijfer => ({
  voorlopig: false,
  ...maat,
  waarde,
  peildatum,
  bron: GETELD,
  voetnoot,
  onderdrukt: false,
  openbaarVastgesteld: false,
  redenGeenWaarde: null,
})
/** A row of a stand, as far as it is a figure. */
export type Standcijfer = Cel & Pick<Cijfer, 'bron' | 'voetnoot' | 'openbaarVastgesteld'> & { peildatum: string }
/** A number of a stand: hidden is not unknown. */
export const vanStand = (s: Standcijfer, maat: Maat): Cijfer => ({
  voorlopig: false,
  ...maat,
  waarde: s.waarde,
  peildatum: s.waarde === null ? null : s.peildatum,
  bron: s.bron,
  voetnoot: s.voetnoot,
  onderdrukt: s.verborgen !== null,
  openbaarVastgesteld: s.openbaarVastgesteld,
  redenGeenWaarde: s.verborgen,
})
