// Rules of standing in. Pure: days in, a status or a refusal out.
import { Temporal } from 'temporal-polyfill'
import { invalid, type FieldErrors } from '../platform/values/errors.js'

/**
 * A quarter, both days included. A constant and no setting: who is away longer has no stand-in but a successor, and then the
 * dossiers are handed over. The table has the same bound.
 */
export const LANGST_DAGEN = 92
/** A holiday is planned within a year; further ahead is a slip of the pen. */
const VOORUIT_JAAR = 1

export const WAARNEMING_STATUSSEN = ['KOMT', 'LOOPT', 'VOORBIJ', 'BEEINDIGD'] as const
export type WaarnemingStatus = (typeof WAARNEMING_STATUSSEN)[number]
export interface Periode {
  /** the first day */
  vanafDatum: string
  /** the last day, included: as a membership ends */
  totDatum: string
}
/** What a waarneming is on a day; who ended it early ended it for good, also before it began. */
export const statusVan = (r: Periode & { beeindigdOp: string | null }, vandaag: string): WaarnemingStatus => {
  if (r.beeindigdOp !== null) return 'BEEINDIGD'
  if (vandaag < r.vanafDatum) return 'KOMT'
  return vandaag > r.totDatum ? 'VOORBIJ' : 'LOOPT'
}
/** @throws ONGELDIGE_INVOER naming each day on which it cannot begin or end */
export function eisPeriode({ vanafDatum, totDatum }: Periode, vandaag: string): void {
  const velden: FieldErrors = {}
  const begin = Temporal.PlainDate.from(vanafDatum)
  if (vanafDatum < vandaag) velden['vanafDatum'] = 'Kies vandaag of een latere dag. Wie gisteren iets zag, ligt vast.'
  else if (vanafDatum > Temporal.PlainDate.from(vandaag).add({ years: VOORUIT_JAAR }).toString())
    velden['vanafDatum'] = 'Kies een dag binnen een jaar vanaf vandaag.'
  if (totDatum < vanafDatum) velden['totDatum'] = 'De laatste dag ligt voor de eerste dag.'
  else if (begin.until(totDatum).days >= LANGST_DAGEN)
    velden['totDatum'] =
      `Een waarneming duurt hoogstens ${LANGST_DAGEN} dagen. Duurt het langer, geef de dossiers dan een andere regisseur.`
  if (Object.keys(velden).length) throw invalid(velden)
}
