// Row policies of what hangs on a knelpunt; the service says the same in koppeling.ts.
import { sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { byAct, readable, readersSeeSql, ofOwnPartner } from '../platform/rights/policies.js'
import { knelpunt } from './knelpunt/knelpunt.table.js'
import { BEHEERT_KNELPUNT } from './koppeling.rules.js'

interface Koppeling {
  regioCode: AnyPgColumn
  leesgroep: AnyPgColumn
  knelpuntId: AnyPgColumn
  knelpuntLeesgroep: AnyPgColumn
}
/** The actor decides what hangs on the knelpunt of this link. */
export const knelpuntBeheerd = (t: Pick<Koppeling, 'regioCode' | 'knelpuntId'>): SQL =>
  sql`exists (select 1 from ${knelpunt} where ${knelpunt.regioCode} = ${t.regioCode} and ${knelpunt.id} = ${t.knelpuntId} and ${byAct('knelpunt', BEHEERT_KNELPUNT, knelpunt, ofOwnPartner(knelpunt.melderId))})`
/** The actor sees the knelpunt, and decides what hangs on it or hangs on it what all its readers see. */
export const koppelbaar = (t: Koppeling): SQL =>
  sql`${readable('knelpunt', t.knelpuntLeesgroep)} and (${readersSeeSql(t.regioCode, t.knelpuntLeesgroep, t.leesgroep)} or ${knelpuntBeheerd(t)})`
