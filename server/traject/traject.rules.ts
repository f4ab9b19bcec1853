// Rules about the facts of a traject. Pure: days and words in, sentences per field out.
import { showDay } from '../platform/values/day.js'
import { DomainError, invalid, type FieldErrors } from '../platform/values/errors.js'
import { inSentence, wordOf } from '../platform/values/words.js'
import { dagNa } from './termijn/dagen.rules.js'
import { OVERGANGEN, TRAJECT_STATUSSEN, WETSREGIMES, type TrajectStatus, type Wetsregime } from './traject.waarden.js'

type Dag = string | null | undefined
/** First day of each law (Wi 54: who was obliged before stays under the law of then). */
const EERSTE_DAG: Record<Wetsregime, string> = { WI2007: '2007-01-01', WI2013: '2013-01-01', WI2021: '2022-01-01' }
/** Wi 3: who is younger is not obliged. */
const LEEFTIJD = 16

/** The law of a duty that began on a day; null before there was one. */
export const wetOp = (dag: string): Wetsregime | null =>
  (Object.entries(EERSTE_DAG) as [Wetsregime, string][]).findLast(([, eerste]) => dag >= eerste)?.[0] ?? null

/** Days of a traject as they are going to be; what is not known is left out. */
export interface Trajectdagen {
  vandaag: string
  geboortedatum?: Dag
  begindatum?: Dag
  kennisgevingsdatum?: Dag
  plichtBegindatum?: Dag
  plichtEinddatum?: Dag
  pipDagtekening?: Dag
  /** the day on which the intake was finished, as long as the traject knows it */
  intakeAfgerond?: Dag
}
const NOG_NIET = 'Deze dag is nog niet geweest.'
/** Of these the day has come, or there would be nothing to record. */
const GEWEEST = ['begindatum', 'kennisgevingsdatum', 'plichtBegindatum', 'pipDagtekening'] as const
/**
 * Which days cannot be, and which cannot follow each other.
 * @param veld in which field of the input a day stands; a day that is in no field stands already
 * @throws ONGELDIGE_INVOER
 */
export function eisTrajectdagen(
  wetsregime: Wetsregime,
  d: Trajectdagen,
  veld: Partial<Record<keyof Trajectdagen, string>>,
): void {
  const velden: FieldErrors = {}
  const zeg = (over: keyof Trajectdagen, zin: string): void => {
    const naam = veld[over]
    if (naam) velden[naam] ??= zin
  }
  for (const naam of GEWEEST) if (d[naam] && d[naam] > d.vandaag) zeg(naam, NOG_NIET)
  if (d.geboortedatum)
    for (const naam of GEWEEST) if (d[naam] && d[naam] < d.geboortedatum) zeg(naam, 'Deze dag ligt voor de geboorte.')
  const eerder = (a: keyof Trajectdagen, b: keyof Trajectdagen, woorden: [na: string, voor: string]): void => {
    if (!d[a] || !d[b] || d[b] >= d[a]) return
    if (veld[b]) zeg(b, woorden[0])
    else zeg(a, woorden[1])
  }
  eerder('plichtBegindatum', 'plichtEinddatum', [
    'Deze dag ligt voor het begin van de plicht.',
    'Deze dag ligt na het einde van de plicht.',
  ])
  eerder('kennisgevingsdatum', 'pipDagtekening', [
    'Het PIP kan niet van voor de kennisgeving zijn.',
    'Deze dag ligt na de dagtekening van het PIP.',
  ])
  // Wi 15: the PIP is made of what the intake found.
  const op = (dag: Dag): string => (dag ? showDay(dag) : '')
  eerder('intakeAfgerond', 'pipDagtekening', [
    `Het PIP volgt op de intake (Wi 15). Die was afgerond op ${op(d.intakeAfgerond)}. Klopt die dag niet? Leg ‘Intake afgerond’ dan opnieuw vast.`,
    `De intake gaat voor het PIP (Wi 15). Het PIP is van ${op(d.pipDagtekening)}.`,
  ])
  const plicht = d.plichtBegindatum
  const wet = plicht && wetOp(plicht)
  if (plicht && wet !== wetsregime)
    zeg(
      'plichtBegindatum',
      wet
        ? `Een plicht die op deze dag begint, valt onder een andere wet: ${wordOf(WETSREGIMES, wet)} (Wi 54).`
        : 'Voor 2007 was er geen plicht om in te burgeren.',
    )
  // Wi 3: sixteen on the day on which the duty begins.
  if (d.geboortedatum && plicht && plicht < dagNa(d.geboortedatum, LEEFTIJD, 'JAAR'))
    zeg('plichtBegindatum', 'Op deze dag was de persoon jonger dan 16. Dan is er nog geen plicht (Wi 3).')
  if (Object.keys(velden).length) throw invalid(velden)
}
/**
 * May the status follow on the one that is?
 * @throws STATUS_LAAT_NIET_TOE naming what can
 */
export function eisOvergang(wetsregime: Wetsregime, van: TrajectStatus, naar: TrajectStatus): void {
  const kan = OVERGANGEN[wetsregime][van]
  if (kan.includes(naar)) return
  const woord = (s: TrajectStatus): string => inSentence(wordOf(TRAJECT_STATUSSEN, s))
  const zin = kan.length
    ? `Na ‘${woord(van)}’ kan dit niet. Wel: ${kan.map(woord).join(', ')}.`
    : `Dit traject is klaar: ‘${woord(van)}’. Heropen het eerst.`
  throw new DomainError('STATUS_LAAT_NIET_TOE', zin, { velden: { status: zin } })
}
/** A day on which something of this traject happened. @throws ONGELDIGE_INVOER naming the field */
export function eisGeweest(
  dag: string,
  { begindatum, vandaag }: { begindatum: string; vandaag: string },
  veld: string,
): void {
  if (dag > vandaag) throw invalid({ [veld]: NOG_NIET })
  if (dag < begindatum) throw invalid({ [veld]: 'Deze dag ligt voor het begin van het traject.' })
}
