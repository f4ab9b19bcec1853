// Rules of a partner. Pure.
import { ongeldig, type Velden } from '../platform/errors.js'

/** The form in which two spellings of a name are the same; the database keeps the same form. */
export const naamsleutel = (naam: string): string =>
  naam
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

interface Bekend {
  id: string
  naam: string
  aliassen: string[]
}
/** The partner that already has one of these names, as name or as alias. */
export const bekendeNaam = (namen: readonly string[], partners: readonly Bekend[]): Bekend | undefined => {
  const gezocht = new Set(namen.map(naamsleutel))
  return partners.find((p) => [p.naam, ...p.aliassen].some((n) => gezocht.has(naamsleutel(n))))
}
/** All names together, for searching. */
export const alleNamen = (naam: string, aliassen: readonly string[]): string => [naam, ...aliassen].join(' | ')

const EMAIL = /^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+$/
const TELEFOON = /^\+?[\d ()-]{6,40}$/
/** @throws DomeinFout ONGELDIGE_INVOER for an e-mail address or telephone number that cannot be one */
export function eisBereikbaar(c: { email?: string | null; telefoon?: string | null }): void {
  const velden: Velden = {}
  if (c.email && !EMAIL.test(c.email)) velden['email'] = 'Vul een e-mailadres in, zoals naam@organisatie.nl.'
  if (c.telefoon && !TELEFOON.test(c.telefoon))
    velden['telefoon'] = 'Vul een telefoonnummer in, met alleen cijfers, spaties, haakjes, streepjes en een +.'
  if (Object.keys(velden).length) throw ongeldig(velden)
}
