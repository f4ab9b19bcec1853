// Ids of source data follow from what the row is, so that loading again, or after a crash, adds nothing.
import { parse, v5 as uuidv5 } from 'uuid'
import { codeFrom } from '../platform/write/codes.js'

const RUIMTE = '6f2b1d0e-6a0c-4b39-9d55-2a4f0b7c8e10'
export const idVan = (soort: string, naam: string): string => uuidv5(`${soort}/${naam}`, RUIMTE)
/** The code of a row of the source, the same in every installation. */
export const codeVan = (prefix: string, naam: string): string => codeFrom(prefix, parse(idVan(prefix, naam)))
export const partnerId = (naam: string): string => idVan('partner', naam)
export const persoonId = (naam: string): string => idVan('inburgeraar', naam)
/** The first line of history of a row from a source. */
export const OVERGENOMEN = { tekst: 'Overgenomen uit de bron.', wijzigingen: [] }
