// What the acts of a convenant share: where it is stored, and its statuses in words.
import type { Store } from '../platform/write/act.js'
import { convenant, convenantGebeurtenis, type CONVENANT_STATUSSEN } from './convenant.table.js'
import { Convenant } from './convenant.type.js'

export type ConvenantStatus = (typeof CONVENANT_STATUSSEN)[number]
export const VAN_KRACHT = ['CONCEPT', 'ONDERTEKEND'] as const
export const CONVENANT_STATUS_WOORDEN: Record<ConvenantStatus, string> = {
  CONCEPT: 'Concept',
  ONDERTEKEND: 'Ondertekend',
  BEEINDIGD: 'Beëindigd',
}
export const convenantStore: Store<'convenant', typeof convenant> = {
  noun: 'convenant',
  naam: 'Dit convenant',
  tabel: convenant,
  gebeurtenissen: convenantGebeurtenis,
  type: () => Convenant,
  words: CONVENANT_STATUS_WOORDEN,
}
