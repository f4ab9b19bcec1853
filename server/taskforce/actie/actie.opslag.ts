import type { Store } from '../../platform/write/change.js'
import { actie, actieGebeurtenis, isEigenActie } from './actie.table.js'

/** How an actie is stored, for the one way to change a row. */
export const actieOpslag: Store<typeof actie> = {
  noun: 'actie',
  naam: 'Deze actie',
  tabel: actie,
  gebeurtenissen: actieGebeurtenis,
  eigen: isEigenActie,
}
