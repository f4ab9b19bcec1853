// Which terms of a line are due, in SQL: the twin of regel.termijnen.ts, on what the line itself holds and nothing else.
import { sql, type SQL } from 'drizzle-orm'
import type { Cols, Env } from '../../platform/read/declare/expression.js'
import type { trajectRegel } from './regel.table.js'

type T = Cols<typeof trajectRegel>
type Vandaag = Pick<Env, 'vandaag'>
const heeft = (t: T, { vandaag }: Vandaag, wanneer: SQL): SQL<boolean> =>
  sql`exists (select 1 from jsonb_to_recordset(${t.termijnen}) k$(einddatum date, "einddatumInclusief" boolean, "voldaanOp" date, "vervallenOp" date, vanzelf boolean),
    lateral (select case when k$."einddatumInclusief" then k$.einddatum else k$.einddatum - 1 end dag) l$
    where coalesce(least(k$."vervallenOp", k$."voldaanOp") > ${vandaag}, true) and ${wanneer})`
/** Somebody has something to do for one of them, and has not done it in time. */
export const teLaatSql = (t: T, env: Vandaag): SQL<boolean> =>
  heeft(t, env, sql`l$.dag < ${env.vandaag} and not k$.vanzelf`)
/** That, or one of them ends within 30 days. */
export const binnenkortSql = (t: T, env: Vandaag): SQL<boolean> =>
  heeft(t, env, sql`l$.dag <= ${env.vandaag} + 30 and (l$.dag >= ${env.vandaag} or not k$.vanzelf)`)
