// Rules of stating a figure of the taakstelling. Pure.
import { DomainError, invalid, type FieldErrors } from '../../platform/values/errors.js'
import { dayInFigures } from '../../platform/values/today.js'
import { regelVan, type Bronwaarde, type Periode } from './taakstelling.rules.js'

type Soort = Bronwaarde['soort']
interface Opgave {
  jaar: number
  halfjaar?: number | null
  waarde: number
  peildatum: string
  achterstandVorig?: number | null
}
export const SOORT_WOORDEN: Record<Soort, string> = {
  TAAKSTELLING: 'taakstelling',
  ACHTERSTAND: 'achterstand',
  REALISATIE: 'realisatie',
}
export const periodeWoord = (p: { jaar: number; halfjaar?: number | null }): string =>
  p.halfjaar ? `${p.jaar}, halfjaar ${p.halfjaar}` : String(p.jaar)
const telbaar = (n: number): boolean => Number.isInteger(n) && n >= 0 && n <= 100_000

/** @throws ONGELDIGE_INVOER naming each field: a year, half-year or number that cannot be, or a day still to come */
export function eisOpgave(o: Opgave, vandaag: string): void {
  const velden: FieldErrors = {}
  if (o.jaar < 2000 || o.jaar > 2100) velden['jaar'] = 'Kies een jaar van 2000 tot en met 2100.'
  if (o.halfjaar != null && o.halfjaar !== 1 && o.halfjaar !== 2)
    velden['halfjaar'] = 'Kies halfjaar 1 of 2, of laat dit leeg voor het hele jaar.'
  const getal = 'Vul een heel getal in van 0 tot en met 100.000.'
  if (!telbaar(o.waarde)) velden['waarde'] = getal
  if (o.achterstandVorig != null && !telbaar(o.achterstandVorig)) velden['achterstandVorig'] = getal
  if (o.peildatum > vandaag) velden['peildatum'] = 'Kies vandaag of een eerdere dag.'
  if (!velden['jaar'] && o.peildatum < `${o.jaar - 1}-01-01`)
    velden['peildatum'] = `Deze dag ligt te ver voor ${o.jaar}.`
  if (Object.keys(velden).length) throw invalid(velden)
}

const bestaatAl = (veld: string, zin: string): DomainError =>
  new DomainError('CIJFER_BESTAAT_AL', zin, { velden: { [veld]: zin } })
/**
 * Two figures for one period would leave open which is true. A provisional figure may be followed by a later one; a final
 * one, or one of the same day, is corrected instead. A year counts as a whole or per half-year, never both.
 * @param hier the figures of this gemeente
 */
export function eisNieuwCijfer(hier: readonly Bronwaarde[], soort: Soort, p: Periode, peildatum: string): void {
  const jaar = hier.filter((c) => c.jaar === p.jaar && c.soort === soort)
  const woord = SOORT_WOORDEN[soort]
  const anders = jaar.find((c) => (c.halfjaar === null) !== (p.halfjaar === null))
  if (anders)
    throw bestaatAl(
      'halfjaar',
      anders.halfjaar === null
        ? `Voor ${p.jaar} is er al een ${woord} over het hele jaar.`
        : `Voor ${p.jaar} is er al een ${woord} per halfjaar.`,
    )
  const al = jaar.find((c) => c.halfjaar === p.halfjaar && (!c.voorlopig || c.peildatum === peildatum))
  if (al)
    throw bestaatAl(
      'waarde',
      `Voor ${periodeWoord(p)} is er al een ${woord}: ${al.waarde} (peildatum ${dayInFigures(al.peildatum)}). Verbeter dat cijfer.`,
    )
}
/** The figure that a correction is about: the one of that day, else the latest. */
export const teVerbeteren = <C extends Bronwaarde>(
  hier: readonly C[],
  soort: Soort,
  p: Periode,
  peildatum: string,
): C | undefined => {
  const zelfde = hier
    .filter((c) => c.soort === soort && c.jaar === p.jaar && c.halfjaar === p.halfjaar)
    .sort((a, b) => (a.peildatum < b.peildatum ? 1 : -1))
  return zelfde.find((c) => c.peildatum === peildatum) ?? zelfde[0]
}
/** An achterstand that follows from the period before is not stated again. @param hier the figures of this gemeente */
export function eisEersteAchterstand(hier: readonly Bronwaarde[], p: Periode, vandaag: string): void {
  const zonder = hier.filter((c) => c.soort !== 'ACHTERSTAND' || c.jaar !== p.jaar || c.halfjaar !== p.halfjaar)
  const volgt = regelVan(zonder, p, vandaag).achterstandVorig.waarde
  if (volgt !== null)
    throw invalid({ achterstandVorig: `De achterstand volgt al uit de periode ervoor: ${volgt}. Laat dit leeg.` })
}
