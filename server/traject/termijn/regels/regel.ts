// The form of what the law says as data: a parameter, its versions in time, and how sure we are of each.
import type { Dag, TermijnSoort } from '../uitkomst.js'

/** Abbreviation of a text → its name on a screen, the newest text that we know, and when it was read. */
export interface Wet {
  naam: string
  nieuwsteTekst: Dag
  /** null: this text could not be read */
  gelezen: Dag | null
}
export interface Bron {
  wet: string
  artikel: string
  lid: string | null
  geldigVanaf: Dag
}
/**
 * GELEZEN: read in the text of that day. NIET_EERDER_GELEZEN: read in a later text only, taken to hold before. NIET_GELEZEN: the
 * text could not be read, the figure comes from elsewhere. LEZING: the text allows another reading.
 */
export const ZEKERHEDEN = ['GELEZEN', 'NIET_EERDER_GELEZEN', 'NIET_GELEZEN', 'LEZING'] as const
export type Zekerheid = (typeof ZEKERHEDEN)[number]
export type Waarde = number | string | boolean | null

export interface Versie {
  waarde: Waarde
  /** first and last day, both included; null: still so in the newest text */
  van: Dag
  tot: Dag | null
  /** 'Bi 5.3 lid 1'; null where no article gives it */
  artikel: string | null
  /** the first text in which it was read; null: in none */
  gelezenVanaf: Dag | null
  zekerheid: Zekerheid
  opmerking?: string
}
export interface Parameter {
  naam: string
  /** what it says, in one sentence for the page Rekenregels */
  zin: string
  /** behind the value on a screen: 'weken'; '' for what is no number */
  eenheid: string
  /** kinds of terms that are computed with it; of the Algemene termijnenwet, and of what is for people alone, none */
  soorten: readonly TermijnSoort[]
  /** the fact whose day picks the version, in words */
  peilfeit: string
  versies: readonly Versie[]
}
/** A day that a royal decree equates with a feast day (Atw 3 lid 3). */
export interface GelijkgesteldeDag {
  dag: Dag
  /** number of the decree; null: the day is known, the decree was not read */
  besluit: string | null
}
