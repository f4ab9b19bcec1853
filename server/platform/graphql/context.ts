// What every resolver and the read planner know of the request. Made anew per request, so nothing is shared between actors.
import DataLoader from 'dataloader'
import { inArray } from 'drizzle-orm'
import { partner } from '../../partner/partner.table.js'
import { gemeente } from '../rights/tenant.table.js'
import type { Actor } from '../rights/actor.js'
import type { Account, Access } from '../signin/sessions.js'
import type { InTransaction, Tx } from '../write/transaction.js'

type Loader<V> = DataLoader<string, V | undefined>
export interface Context {
  actor: Actor
  /** calendar day in Europe/Amsterdam, 'YYYY-MM-DD' */
  vandaag: string
  /** reference number of the request, shown with an internal error and written to the log */
  kenmerk: string
  /** W3C `traceparent` of the caller, valid, to pass on to what is asked elsewhere for this request */
  traceparent?: string | undefined
  /** reads under the rights of the actor, for what the read plan cannot serve; `fn` may run more than once */
  lees: <T>(fn: (tx: Tx) => Promise<T>) => Promise<T>
  accounts: Loader<Account>
  partner: Loader<typeof partner.$inferSelect>
  gemeente: Loader<typeof gemeente.$inferSelect>
}
const opVolgorde = <T>(ids: readonly string[], rijen: T[], sleutel: (r: T) => string): (T | undefined)[] => {
  const per = new Map(rijen.map((r) => [sleutel(r), r]))
  return ids.map((id) => per.get(id))
}

/** @param lezend transactions that only read, and are tried again when the connection was lost */
export const createContext = (
  wie: { actor: Actor; vandaag: string; kenmerk: string; traceparent?: string | undefined },
  lezend: InTransaction,
  toegang: Access,
): Context => {
  const lees: Context['lees'] = (fn) => lezend(wie.actor, fn)
  return {
    ...wie,
    lees,
    accounts: new DataLoader((ids) => toegang.accounts(ids)),
    partner: new DataLoader(async (ids) =>
      opVolgorde(
        ids,
        await lees((tx) =>
          tx
            .select()
            .from(partner)
            .where(inArray(partner.id, [...ids])),
        ),
        (p) => p.id,
      ),
    ),
    gemeente: new DataLoader(async (codes) =>
      opVolgorde(
        codes,
        await lees((tx) =>
          tx
            .select()
            .from(gemeente)
            .where(inArray(gemeente.code, [...codes])),
        ),
        (g) => g.code,
      ),
    ),
  }
}
