import type { Schrijver } from '../platform/schrijven.js'
import type { Opslag } from '../platform/wijzigen.js'
import { actie, actieGebeurtenis, isEigenActie } from './actie.table.js'
import { teksten, weigerPersoonsgegevens } from './persoonsgegevens.rules.js'

/** How an actie is stored, for the one way to change a row. */
export const actieOpslag: Opslag<typeof actie> = {
  noun: 'actie',
  naam: 'Deze actie',
  tabel: actie,
  gebeurtenissen: actieGebeurtenis,
  eigen: isEigenActie,
}
/** Refuses texts of an input that look like personal data. */
export const geenPersoon = (w: Schrijver, input: object | null | undefined): void =>
  weigerPersoonsgegevens(input ?? {}, teksten(input ?? {}), w.vandaag)
