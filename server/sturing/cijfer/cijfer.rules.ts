// Rules of a figure. Pure. Unknown is not zero, and a small count about people is shown only to who keeps it.
import { invalid, type FieldErrors } from '../../platform/values/errors.js'
import type { EENHEDEN, REDENEN_GEEN_WAARDE } from './cijfer.kolommen.js'
import type { Cijfer } from './cijfer.type.js'

type Eenheid = (typeof EENHEDEN)[number]
type Reden = (typeof REDENEN_GEEN_WAARDE)[number]

/** A figure without a value: it says why. Nothing was measured, so on no day either. */
export const zonderWaarde = (reden: Reden, eenheid: Eenheid, bron = 'Geen bron'): Cijfer => ({
  waarde: null,
  eenheid,
  peildatum: null,
  voorlopig: false,
  bron,
  voetnoot: null,
  onderdrukt: false,
  openbaarVastgesteld: false,
  redenGeenWaarde: reden,
})

/** Counts of people below this could point at someone. */
export const KLEINSTE_CEL = 5
const OVER_MENSEN: readonly Eenheid[] = ['PERSONEN', 'HUISHOUDENS', 'TRAJECTEN']
interface Telling {
  waarde?: number | null
  eenheid: Eenheid | null
  openbaarVastgesteld?: boolean | null
}
/** A small count of people that no public document gives. */
export const isKleineCel = ({ waarde, eenheid, openbaarVastgesteld }: Telling): boolean =>
  !openbaarVastgesteld && !!waarde && waarde > 0 && waarde < KLEINSTE_CEL && !!eenheid && OVER_MENSEN.includes(eenheid)
/** The figure as this reader may see it. @param houdtBij does the reader keep this figure, so knows it already? */
export function toonCijfer(c: Cijfer, houdtBij: boolean): Cijfer {
  if (houdtBij || !isKleineCel(c)) return c
  return { ...c, waarde: null, onderdrukt: true, redenGeenWaarde: 'KLEINE_CEL' }
}
/** The value as history tells it: history is the same for every reader, so it never names a small count of people. */
export const waardeInGeschiedenis = (c: Telling): string | null => {
  if (isKleineCel(c)) return `minder dan ${KLEINSTE_CEL}`
  return c.waarde === null || c.waarde === undefined ? null : String(c.waarde)
}
/** `deel` as a percentage of `geheel`, one decimal; null when either is unknown or the whole is nothing. */
export const percentageVan = (deel: number | null, geheel: number | null): number | null =>
  deel === null || !geheel ? null : Math.round((deel / geheel) * 1000) / 10

/** Reasons that a person may give; the other two follow from suppression. */
export const OPGEGEVEN_REDENEN = ['ONBEKEND', 'NIET_UITGESPLITST', 'GEEN_GEGEVENS'] as const satisfies readonly Reden[]
/** Far above every amount and count; beyond it a number is not exact to the cent any more. */
const HOOGSTE = 1e12
interface Opgave {
  eenheid: Eenheid
  waarde?: number | null
  redenGeenWaarde?: string | null
}
/** A value or the reason why there is none; not both, from zero to a million million. @throws ONGELDIGE_INVOER naming the field */
export function eisCijfer(c: Opgave, pad = ''): void {
  const velden: FieldErrors = {}
  const meld = (veld: string, zin: string) => (velden[pad + veld] = zin)
  const leeg = c.waarde === null || c.waarde === undefined
  if (leeg && !c.redenGeenWaarde) meld('waarde', 'Vul een waarde in, of zeg waarom er geen waarde is.')
  if (!leeg && c.redenGeenWaarde) meld('redenGeenWaarde', 'Laat dit leeg als er een waarde is.')
  if (!leeg && c.waarde! < 0) meld('waarde', 'Vul nul of een hoger getal in.')
  if (!leeg && c.waarde! > HOOGSTE) meld('waarde', 'Dit getal is te groot.')
  if (!leeg && OVER_MENSEN.includes(c.eenheid) && !Number.isInteger(c.waarde)) meld('waarde', 'Vul een heel getal in.')
  if (c.redenGeenWaarde && !(OPGEGEVEN_REDENEN as readonly string[]).includes(c.redenGeenWaarde))
    meld('redenGeenWaarde', 'Kies onbekend, niet uitgesplitst of geen gegevens.')
  if (Object.keys(velden).length) throw invalid(velden)
}
