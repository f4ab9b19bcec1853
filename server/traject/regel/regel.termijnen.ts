// The terms of a line without a name: what is due and when, and not why. Triggers keep them with the terms (a custom migration).
import { laatsteDag, standVan } from '../termijn/status.rules.js'
import type { TermijnSoort, TermijnStatus } from '../termijn/uitkomst.js'

/** As the triggers store it. */
export interface Termijnkern {
  soort: TermijnSoort
  einddatum: string | null
  einddatumInclusief: boolean
  voldaanOp: string | null
  vervallenOp: string | null
  onzeker: boolean
  /** when it is over, nobody is late */
  vanzelf: boolean
}
export interface TermijnKortRij {
  soort: TermijnSoort
  einddatum: string | null
  laatsteDag: string | null
  status: TermijnStatus
  isTeLaat: boolean
  onzeker: boolean
}

/**
 * @param vandaag the calendar day
 * @param bijnaDagen so many days before its end a term is nearly over
 * @returns how a stored term stands on that day
 */
export function kort(t: Termijnkern, vandaag: string, bijnaDagen: number): TermijnKortRij {
  const { status } = standVan(t, vandaag, { 'termijn.bijnaDagen': bijnaDagen })
  return {
    soort: t.soort,
    einddatum: t.einddatum,
    laatsteDag: laatsteDag(t),
    status,
    isTeLaat: status === 'VERSTREKEN' && !t.vanzelf,
    onzeker: t.onzeker,
  }
}
