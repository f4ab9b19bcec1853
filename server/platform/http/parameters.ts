// What stands behind the question mark of an address.
import { invalid, type FieldErrors } from '../values/errors.js'

/** @throws ONGELDIGE_INVOER for a name that is not known, or that stands there twice */
export function requireParameters(query: unknown, known: readonly string[]): asserts query is Record<string, string> {
  const velden: FieldErrors = {}
  for (const [naam, waarde] of Object.entries(query as object)) {
    if (!known.includes(naam)) velden[naam] = 'Deze parameter bestaat niet.'
    else if (typeof waarde !== 'string') velden[naam] = 'Geef deze parameter één keer op.'
  }
  if (Object.keys(velden).length) throw invalid(velden, 'Controleer de parameters in het adres.')
}
