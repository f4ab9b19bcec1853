// What PostgreSQL refuses, as an error that tells nothing about other rows. Only the SQLSTATE counts: texts, names of
// constraints and details could betray what another gemeente has.
import { DomeinFout } from './errors.js'

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
export const isHerhaalbaar = (e: unknown): boolean => ['40001', '40P01'].includes(sqlstate(e) ?? '')

/** The error to show for a refusal by the database; other errors come back as they are and become INTERN. */
export function alsDomeinFout(e: unknown): unknown {
  if (e instanceof DomeinFout) return e
  const code = sqlstate(e) ?? ''
  if (code === '23503' || code === '23505')
    return new DomeinFout(
      'CONFLICT',
      'Deze gegevens passen niet bij andere gegevens. Ververs de pagina en probeer het opnieuw.',
    )
  if (code === '42501') return new DomeinFout('NIET_GEVONDEN', 'Dit is niet gevonden, of u mag dit niet doen.')
  if (code.startsWith('22') || code === '23514' || code === '23502')
    return new DomeinFout('ONGELDIGE_INVOER', 'Een waarde past niet bij de andere waarden. Controleer uw invoer.')
  return e
}
