// The status of a traject on a day. Two steps nobody records: the person's own time runs from the day after the PIP, and it is over
// when its end has come.
import { sql, type SQL } from 'drizzle-orm'
import type { Cols, Env } from '../platform/read/declare/expression.js'
import type { traject } from './traject.table.js'
import type { TrajectStatus } from './traject.waarden.js'

type Rij = Pick<(typeof traject)['$inferSelect'], 'status' | 'pipDagtekening' | 'termijnEinddatum'>
/** @param vandaag the calendar day */
export function statusOp({ status, pipDagtekening, termijnEinddatum }: Rij, vandaag: string): TrajectStatus {
  // Wi 11: from the day after.
  const loopt =
    status === 'TERMIJN_LOOPT' || (status === 'PIP_VASTGESTELD' && !!pipDagtekening && pipDagtekening < vandaag)
  if (!loopt) return status
  // The end is exclusive: on that day the time is over.
  return termijnEinddatum && termijnEinddatum <= vandaag ? 'TERMIJN_VERSTREKEN' : 'TERMIJN_LOOPT'
}
/** The same in SQL; a table test compares the two. */
export const statusSql = (t: Cols<typeof traject>, { vandaag }: Pick<Env, 'vandaag'>): SQL<TrajectStatus> =>
  sql`case when ${t.status} = 'TERMIJN_LOOPT' or (${t.status} = 'PIP_VASTGESTELD' and ${t.pipDagtekening} < ${vandaag}) then case when ${t.termijnEinddatum} <= ${vandaag} then 'TERMIJN_VERSTREKEN' else 'TERMIJN_LOOPT' end else ${t.status} end`
