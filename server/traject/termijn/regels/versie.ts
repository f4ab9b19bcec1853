// Short forms for the data files: each says how sure we are.
import type { Dag } from '../uitkomst.js'
import type { Parameter, Versie, Waarde } from './regel.js'

/** The day on which the Wet inburgering 2021 began: no term of ours begins before it. */
export const BEGIN = '2022-01-01'

/** Read in the text of its first day. */
export const gelezen = (waarde: Waarde, artikel: string | null, van: Dag = BEGIN, tot: Dag | null = null): Versie => ({
  waarde,
  van,
  tot,
  artikel,
  gelezenVanaf: van,
  zekerheid: 'GELEZEN',
})
/** Read in a later text only; taken to hold since the law began. */
export const nietEerder = (waarde: Waarde, artikel: string, gelezenVanaf: Dag, van: Dag = BEGIN): Versie => ({
  waarde,
  van,
  tot: null,
  artikel,
  gelezenVanaf,
  zekerheid: 'NIET_EERDER_GELEZEN',
})
/** The text could not be read; the remark says where the value does come from. */
export const nietGelezen = (waarde: Waarde, artikel: string, opmerking: string): Versie => ({
  waarde,
  van: BEGIN,
  tot: null,
  artikel,
  gelezenVanaf: null,
  zekerheid: 'NIET_GELEZEN',
  opmerking,
})
/** The text was read and can be read otherwise; the remark says how we read it. */
export const lezing = (versie: Versie, opmerking: string): Versie => ({ ...versie, zekerheid: 'LEZING', opmerking })
/** A figure that no term is computed with, on one line. */
export const een = (
  naam: string,
  zin: string,
  eenheid: string,
  peilfeit: string,
  ...versies: readonly Versie[]
): Parameter => ({ naam, zin, eenheid, soorten: [], peilfeit, versies })
