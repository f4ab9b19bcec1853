// How a stored term stands today, in SQL: the twin of status.rules.ts, the only thing of a term that is computed when it is read. A
// table test compares the two on both sides of every boundary.
import { sql, type SQL } from 'drizzle-orm'
import type { Cols, Env } from '../../platform/read/declare/expression.js'
import { bijnaDagen } from '../../instelling/instelling.sql.js'
import type { termijn } from './termijn.table.js'
import type { TermijnStatus } from './uitkomst.js'

type T = Cols<typeof termijn>
type Vandaag = Pick<Env, 'vandaag' | 'regio'>
const klaar = (t: T, { vandaag }: Pick<Env, 'vandaag'>): SQL =>
  sql`coalesce(least(${t.vervallenOp}, ${t.voldaanOp}) <= ${vandaag}, false)`

export const statusSql = (t: T, env: Vandaag): SQL<TermijnStatus> => sql`case
  when ${t.vervallenOp} <= ${env.vandaag} then 'VERVALLEN' when ${t.voldaanOp} <= ${env.vandaag} then 'VOLDAAN'
  when ${t.laatsteDag} is null then 'WACHT' when ${t.laatsteDag} < ${env.vandaag} then 'VERSTREKEN'
  when ${t.laatsteDag} - ${env.vandaag} <= ${bijnaDagen(env)} then 'BIJNA_VERSTREKEN' else 'LOOPT' end`
export const resterendSql = (t: T, env: Vandaag): SQL<number | null> =>
  sql`case when not ${klaar(t, env)} then ${t.laatsteDag} - ${env.vandaag} end`

/** Somebody has something to do for it, and has not done it in time. */
export const teLaatSql = (t: T, { vandaag }: Pick<Env, 'vandaag'>): SQL<boolean> =>
  sql`(${t.open} and not ${t.vanzelf} and ${t.laatsteDagSortering} < ${vandaag})`
