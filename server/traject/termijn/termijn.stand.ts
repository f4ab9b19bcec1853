// How a stored term stands today, in SQL: the twin of status.rules.ts, the only thing of a term that is computed when it is read. A
// table test compares the two on both sides of every boundary.
import { sql, type SQL } from 'drizzle-orm'
import type { Cols, Env } from '../../platform/read/declare/expression.js'
import { INSTELLINGEN } from '../../instelling/instelling.lijst.js'
import type { termijn } from './termijn.table.js'
import type { TermijnSoort, TermijnStatus } from './uitkomst.js'

type T = Cols<typeof termijn>
type Vandaag = Pick<Env, 'vandaag' | 'regio'>
const { standaard } = INSTELLINGEN.bijnaVerstrekenDagen

/** What the region chose for today. It asks no row of terms, so PostgreSQL works it out once in a statement. */
const bijnaDagen = ({ vandaag, regio }: Vandaag): SQL =>
  sql`coalesce((select s$.waarde::int from instelling s$ where s$.regio_code = ${regio} and s$.code = 'bijnaVerstrekenDagen' and s$.gemeente_code is null and s$.stand = 'GELDIG' and s$.vanaf_datum <= ${vandaag} order by s$.vanaf_datum desc, s$.besloten_op desc nulls last, s$.id desc limit 1), ${sql.raw(String(standaard))})`
const klaar = (t: T, { vandaag }: Pick<Env, 'vandaag'>): SQL =>
  sql`coalesce(least(${t.vervallenOp}, ${t.voldaanOp}) <= ${vandaag}, false)`

export const statusSql = (t: T, env: Vandaag): SQL<TermijnStatus> => sql`case
  when ${t.vervallenOp} <= ${env.vandaag} then 'VERVALLEN' when ${t.voldaanOp} <= ${env.vandaag} then 'VOLDAAN'
  when ${t.laatsteDag} is null then 'WACHT' when ${t.laatsteDag} < ${env.vandaag} then 'VERSTREKEN'
  when ${t.laatsteDag} - ${env.vandaag} <= ${bijnaDagen(env)} then 'BIJNA_VERSTREKEN' else 'LOOPT' end`
export const resterendSql = (t: T, env: Vandaag): SQL<number | null> =>
  sql`case when not ${klaar(t, env)} then ${t.laatsteDag} - ${env.vandaag} end`

/**
 * When these are over, nobody is late: a period that simply ends (ontzorgen, changing route, objecting), and what cannot be recorded
 * here yet as done (an offer, a talk, the participatieverklaring). Saying "too late" of those would be saying what we do not know.
 */
const NIET_TE_LAAT = [
  'ONTZORGING',
  'ROUTEWISSELING',
  'BEZWAAR',
  'BEROEP',
  'AANBOD',
  'VOORTGANGSGESPREK',
] as const satisfies readonly TermijnSoort[]
const stil = (t: T): SQL =>
  sql`(${t.soort} in (${sql.raw(NIET_TE_LAAT.map((s) => `'${s}'`).join(', '))}) or ${t.onderdeel} is not distinct from 'PVT')`
/** Somebody has something to do for it, and has not done it in time. */
export const teLaatSql = (t: T, { vandaag }: Pick<Env, 'vandaag'>): SQL<boolean> =>
  sql`(${t.open} and ${t.laatsteDagSortering} < ${vandaag} and not ${stil(t)})`
