// Rules of asking for sight. Pure.
import { SHORTEST_REASON } from '../../platform/rights/sight.table.js'
import { invalid } from '../../platform/values/errors.js'

/** At most an hour; the table says so too. */
export const LANGST_MINUTEN = 60

/** @throws ONGELDIGE_INVOER for less than a minute, or more than an hour */
export function eisMinuten(minuten: number | null | undefined): number {
  if (minuten === null || minuten === undefined) return LANGST_MINUTEN
  if (minuten >= 1 && minuten <= LANGST_MINUTEN) return minuten
  throw invalid({ minuten: `Kies een aantal minuten van 1 tot en met ${LANGST_MINUTEN}.` })
}
/** Long enough to say something to who reads it later. @throws ONGELDIGE_INVOER */
export function eisReden(reden: string): string {
  if ([...reden].length >= SHORTEST_REASON) return reden
  throw invalid({ reden: `Schrijf in minstens ${SHORTEST_REASON} tekens waarom dit nodig is.` })
}
