import type { Writing } from '../../platform/write/mutation.js'
import type { Store } from '../../platform/write/change.js'
import { actie, actieGebeurtenis, isEigenActie } from './actie.table.js'
import { teksten, weigerPersoonsgegevens } from '../persoonsgegevens.rules.js'

/** How an actie is stored, for the one way to change a row. */
export const actieOpslag: Store<typeof actie> = {
  noun: 'actie',
  naam: 'Deze actie',
  tabel: actie,
  gebeurtenissen: actieGebeurtenis,
  eigen: isEigenActie,
}
/** Refuses texts of an input that look like personal data. */
export const geenPersoon = (w: Writing, input: object | null | undefined): void =>
  weigerPersoonsgegevens(input ?? {}, teksten(input ?? {}), w.vandaag)
