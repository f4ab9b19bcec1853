// Which fields have a star.
import type { Invoerveld } from '../noun.js'

/** A field that must be filled in. A switch is on or off: it always has an answer, also where the server asks one. */
export const heeftSter = ({ verplicht, soort, onbekend }: Invoerveld): boolean =>
  verplicht === true && (soort !== 'vink' || onbekend === true)
