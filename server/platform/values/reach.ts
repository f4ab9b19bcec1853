// How somebody is reached: lightly looked at, so that a link which mails or dials can work. What exists only the other side knows.
import { invalid, type FieldErrors } from './errors.js'

const EMAIL = /^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+$/
const TELEFOON = /^\+?[\d ()-]{6,40}$/
/**
 * What is empty or left out is fine.
 * @param waar path of the input that holds them: 'contact.'
 * @throws ONGELDIGE_INVOER for an e-mail address or telephone number that cannot be one
 */
export function eisBereikbaar(
  { email, telefoon }: { email?: string | null | undefined; telefoon?: string | null | undefined },
  waar = '',
): void {
  const velden: FieldErrors = {}
  if (email && !EMAIL.test(email)) velden[`${waar}email`] = 'Vul een e-mailadres in, zoals naam@organisatie.nl.'
  if (telefoon && !TELEFOON.test(telefoon))
    velden[`${waar}telefoon`] = 'Vul een telefoonnummer in, met alleen cijfers, spaties, haakjes, streepjes en een +.'
  if (Object.keys(velden).length) throw invalid(velden)
}
