// What the acts on a choice share: where it is stored, and what its status is on a day.
import { sql, type SQL } from 'drizzle-orm'
import type { Cols, Env } from '../platform/read/declare/expression.js'
import type { Store } from '../platform/write/act.js'
import { isVerlopen } from './instelling.rules.js'
import { instelling, instellingGebeurtenis, INSTELLING_STATUSSEN } from './instelling.table.js'
import { Instelling } from './instelling.type.js'

type Status = (typeof INSTELLING_STATUSSEN)[number]
type Rij = typeof instelling.$inferSelect

/** That nobody decided in time shows from the day after the last one, without a job that sets it. */
export const statusVan = (r: Pick<Rij, 'stand' | 'verlooptDatum'>, vandaag: string): Status =>
  isVerlopen(r, vandaag) ? 'VERLOPEN' : r.stand
/** The same in the database. */
export const status = (t: Cols<typeof instelling>, { vandaag }: Env): SQL<Status> =>
  sql`case when ${t.stand} = 'VOORGESTELD' and ${t.verlooptDatum} < ${vandaag} then 'VERLOPEN' else ${t.stand} end`

export const instellingStore: Store<'instelling', typeof instelling, Status> = {
  noun: 'instelling',
  naam: 'Deze keuze',
  tabel: instelling,
  gebeurtenissen: instellingGebeurtenis,
  type: () => Instelling,
  statuses: INSTELLING_STATUSSEN,
  status: { of: statusVan, sql: status, column: 'stand' },
}
