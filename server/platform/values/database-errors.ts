// What PostgreSQL refuses, as an error that tells nothing about other rows. Only the SQLSTATE counts: texts, names of
// constraints and details could betray what another gemeente has.
import { awayOf } from '../db/away.js'
import { DomainError } from './errors.js'

const SQLSTATE = /^[0-9A-Z]{5}$/
/** The SQLSTATE of a thrown value, also when drizzle wrapped it. */
export function sqlstate(e: unknown): string | undefined {
  for (let x = e; x instanceof Error; x = x.cause) {
    const { code } = x as { code?: unknown }
    if (typeof code === 'string' && SQLSTATE.test(code)) return code
  }
  return undefined
}
/** Deadlock or serialization failure: nothing was written, so trying again is safe. */
export const isRepeatable = (e: unknown): boolean => ['40001', '40P01'].includes(sqlstate(e) ?? '')

// No connection (08), no room (53), stopped or out of time (57, 25P03), a lock not had in time (55P03).
const OUTAGE = /^(08...|53...|57...|25P03|55P03)$/
/** Is it no fault of the statement, but did the database not answer it, or not in time? */
export const isOutage = (e: unknown): boolean => !!awayOf(e) || OUTAGE.test(sqlstate(e) ?? '')

export const UNCERTAIN = 'Wij weten niet of dit is opgeslagen. Kijk het na voordat u het opnieuw doet.'
/**
 * What to tell when the database did not answer; undefined for every other failure.
 * @param uncertain a COMMIT that was sent was not answered, in this try or in an earlier one
 */
export function outageOf(e: unknown, uncertain = awayOf(e)?.uncertain ?? false): DomainError | undefined {
  if (!isOutage(e) && !isRepeatable(e)) return undefined
  const zin = uncertain ? UNCERTAIN : 'De database is even niet bereikbaar. Probeer het over een paar seconden opnieuw.'
  return new DomainError('NIET_BESCHIKBAAR', zin, awayOf(e)?.kind === 'busy' ? { retryAfter: 1 } : {})
}

/** The error to show for a refusal by the database; other errors come back as they are and become INTERN. */
export function asDomainError(e: unknown): unknown {
  if (e instanceof DomainError) return e
  const outage = outageOf(e)
  if (outage) return outage
  const code = sqlstate(e) ?? ''
  if (code === '23503' || code === '23505')
    return new DomainError(
      'CONFLICT',
      'Deze gegevens passen niet bij andere gegevens. Ververs de pagina en probeer het opnieuw.',
    )
  if (code === '42501') return new DomainError('NIET_GEVONDEN', 'Dit is niet gevonden, of u mag dit niet doen.')
  if (code.startsWith('22') || code === '23514' || code === '23502')
    return new DomainError('ONGELDIGE_INVOER', 'Een waarde past niet bij de andere waarden. Controleer uw invoer.')
  return e
}
