// What the acts on a waarneming share: where it is stored, whose it is, and what its status is on a day.
import { sql, type SQL } from 'drizzle-orm'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { ofMe } from '../platform/rights/policies.js'
import type { Cols, Env } from '../platform/read/declare/expression.js'
import type { Store } from '../platform/write/act.js'
import { statusVan, WAARNEMING_STATUSSEN, type WaarnemingStatus } from './waarneming.rules.js'
import { waarneming, waarnemingGebeurtenis } from './waarneming.table.js'
import { Waarneming } from './waarneming.type.js'

/** `statusVan` in the database. */
export const status = (t: Cols<typeof waarneming>, { vandaag }: Env): SQL<WaarnemingStatus> =>
  sql`case when ${t.beeindigdOp} is not null then 'BEEINDIGD' when ${t.vanafDatum} > ${vandaag} then 'KOMT' when ${t.totDatum} < ${vandaag} then 'VOORBIJ' else 'LOOPT' end`

export const waarnemingStore: Store<'waarneming', typeof waarneming, WaarnemingStatus> = {
  noun: 'waarneming',
  naam: 'Deze waarneming',
  tabel: waarneming,
  gebeurtenissen: waarnemingGebeurtenis,
  type: () => Waarneming,
  // Of who stands in, and of for whom.
  eigen: (t) => sql`(${ofMe(t.voorId)} or ${ofMe(t.doorId)})`,
  statuses: WAARNEMING_STATUSSEN,
  status: { of: statusVan, sql: status, column: 'status' },
  refs: {
    voor: { column: 'voorId', to: gebruiker, what: 'Deze gebruiker' },
    door: { column: 'doorId', to: gebruiker, what: 'Deze gebruiker' },
  },
}
