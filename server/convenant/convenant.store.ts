// What the acts of a convenant share: where it is stored, and its statuses.
import type { Store } from '../platform/write/act.js'
import { convenant, convenantGebeurtenis, CONVENANT_STATUSSEN } from './convenant.table.js'
import { Convenant } from './convenant.type.js'

export type ConvenantStatus = (typeof CONVENANT_STATUSSEN)[number]
export const VAN_KRACHT = ['CONCEPT', 'ONDERTEKEND'] as const
export const convenantStore: Store<'convenant', typeof convenant> = {
  noun: 'convenant',
  naam: 'Dit convenant',
  tabel: convenant,
  gebeurtenissen: convenantGebeurtenis,
  type: () => Convenant,
  statuses: CONVENANT_STATUSSEN,
}
