// What the acts of a person share.
import type { Store } from '../platform/write/act.js'
import { inburgeraar, inburgeraarGebeurtenis } from './inburgeraar.table.js'
import { Inburgeraar } from './inburgeraar.type.js'
import { personen } from './personen.js'

export const inburgeraarStore: Store<'inburgeraar', typeof inburgeraar> = {
  noun: 'inburgeraar',
  naam: 'Deze inburgeraar',
  tabel: inburgeraar,
  gebeurtenissen: inburgeraarGebeurtenis,
  // Own is: in the caseload.
  eigen: (t) => personen.inCaseload({ ...t, persoonId: t.id }),
  type: () => Inburgeraar,
  code: 'P',
}
