// How a term stands on a day. Stored terms have no status: it changes at midnight, without anybody doing anything.
import { dagenTussen, plusDagen } from './dagen.rules.js'
import type { Instellingen } from './feiten.woorden.js'
import type { Dag, Termijn, TermijnStatus } from './uitkomst.js'

/** Days before the end from which a term is nearly over, where the gemeente set nothing. */
const BIJNA_DAGEN = 30
export interface Stand {
  status: TermijnStatus
  /** 0 on the last day, below zero when it is over; null for what has no days or is done */
  dagenResterend: number | null
}
type Dagen = Pick<Termijn, 'einddatum' | 'einddatumInclusief' | 'voldaanOp' | 'vervallenOp'>

/** The last day on which it is still in time. */
export const laatsteDag = ({ einddatum, einddatumInclusief }: Dagen): Dag | null =>
  einddatum && (einddatumInclusief ? einddatum : plusDagen(einddatum, -1))

/**
 * @param vandaag the calendar day, a fact like any other
 * @returns what was done or lapsed by then goes before what is over: a PIP that came too late is VOLDAAN
 */
export function standVan(t: Dagen, vandaag: Dag, instellingen: Instellingen): Stand {
  if (t.vervallenOp && t.vervallenOp <= vandaag) return { status: 'VERVALLEN', dagenResterend: null }
  if (t.voldaanOp && t.voldaanOp <= vandaag) return { status: 'VOLDAAN', dagenResterend: null }
  const laatste = laatsteDag(t)
  if (!laatste) return { status: 'WACHT', dagenResterend: null }
  const dagenResterend = dagenTussen(vandaag, laatste)
  if (dagenResterend < 0) return { status: 'VERSTREKEN', dagenResterend }
  const bijna = instellingen['termijn.bijnaDagen'] ?? BIJNA_DAGEN
  return { status: dagenResterend <= bijna ? 'BIJNA_VERSTREKEN' : 'LOOPT', dagenResterend }
}
