// What every resolver and the read planner know of the request. Made anew per request, so nothing is shared between actors.
import type { RememberedSession } from '../read/declare/context.js'
import type { Counting } from '../read/run/counting.js'
import { loadOne, type Load, type Loaders } from '../read/run/loaders.js'
import type { Actor } from '../rights/actor.js'
import type { Secrets } from '../secret/secrets.js'
import type { Access } from '../signin/sessions.js'
import type { InTransaction, Tx } from '../write/transaction.js'

export interface Context {
  actor: Actor
  /** calendar day in Europe/Amsterdam, 'YYYY-MM-DD' */
  vandaag: string
  /** reference number of the request, shown with an internal error and written to the log */
  kenmerk: string
  /** header `X-Doel` of the request (rights/purpose.ts) */
  gevraagdDoel?: string | undefined
  /** the answer is put in a file that the reader takes along: told in the read log */
  naarBestand?: true
  /** W3C `traceparent` of the caller, valid, to pass on to what is asked elsewhere for this request */
  traceparent?: string | undefined
  /** reads under the rights of the actor, for what the read plan cannot serve; `fn` may run more than once */
  lees: <T>(fn: (tx: Tx) => Promise<T>) => Promise<T>
  /** numbers about persons, counted as whoever asks sees them (that is `ctx`): a question in the read log (read/run/counting.ts) */
  tel: Counting
  /** one row by its key; every key that is asked in the same turn goes into one reading. undefined = not within reach */
  load: <V>(load: Load<V, Context>, key: string) => Promise<V | undefined>
  /** see `Access.accounts` */
  accounts: Access['accounts']
  loaders: Loaders
  /** may persons be kept here that are not made up? */
  echtePersonen?: boolean | undefined
  /** the keys of what is stored encrypted */
  secrets?: Secrets | undefined
  /** of an actor that was remembered */
  session?: RememberedSession | undefined
}

/**
 * A loader of rows by key.
 * @param read the rows with these keys, in any order
 * @param keyOf the key of a row
 */
export const rowsByKey =
  <V>(read: (tx: Tx, keys: string[]) => Promise<V[]>, keyOf: (row: V) => string): Load<V, Context> =>
  async (keys, { lees }) => {
    const rows = new Map((await lees((tx) => read(tx, [...keys]))).map((row) => [keyOf(row), row]))
    return keys.map((key) => rows.get(key))
  }

/** @param lezend transactions that only read, and are tried again when the connection was lost */
export const createContext = (
  wie: Pick<Context, 'actor' | 'vandaag' | 'kenmerk' | 'traceparent' | 'secrets' | 'echtePersonen'>,
  lezend: InTransaction,
  tellend: Counting,
  toegang: Access,
): Context => {
  const ctx: Context = {
    ...wie,
    lees: (fn) => lezend(wie.actor, fn),
    tel: tellend,
    load: (how, key) => loadOne(ctx, how, key),
    accounts: (ids) => toegang.accounts(ids),
    loaders: new Map(),
  }
  return ctx
}
