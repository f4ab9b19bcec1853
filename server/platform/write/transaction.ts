// The request wrapper of writes: one transaction that PostgreSQL knows the actor of. drizzle is reachable only through it.
import { DrizzleQueryError, sql, type SQL } from 'drizzle-orm'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { cameFrom } from '../db/origin.js'
import type { Noun } from '../../beleid.js'
import { leesvraag } from '../read/log/leesvraag.table.js'
import { systemActor, type Actor } from '../rights/actor.js'
import type { Asking } from '../rights/settings.js'
import { setSettings } from '../read/run/envelope.js'

export type Tx = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0]
/**
 * Runs `fn` in one transaction as this actor; committed when it resolves, rolled back when it rejects.
 * @param first what the first statement does besides setting the settings that it is given; `fn` gets its rows
 */
export type InTransaction = <T>(
  actor: Actor,
  fn: (tx: Tx, rows: readonly object[]) => Promise<T>,
  first?: (settings: SQL) => SQL,
  asking?: Asking,
) => Promise<T>

const zetActor = (tx: Tx, actor: Actor, asking?: Asking) => tx.execute(sql`select ${setSettings(actor, asking)}`)

export function createInTransaction(client: postgres.Sql): InTransaction {
  const db = drizzle(client)
  return (actor, fn, first = (settings) => sql`select ${settings}`, asking) =>
    db.transaction((tx) =>
      traced(tx, async (own) => {
        const rows = await own.execute(first(setSettings(actor, asking)))
        return fn(own, rows)
      }),
    )
}

const STARTS = ['select', 'selectDistinct', 'insert', 'update', 'delete', 'execute'] as const
/**
 * drizzle sends a statement when it is awaited, from a stack of its own. So where a statement begins is remembered, and goes
 * along with a failure: in the log it tells which line of ours it was.
 */
export async function traced<T>(tx: Tx, fn: (tx: Tx) => Promise<T>): Promise<T> {
  let asked: Error | undefined
  const own = Object.create(tx) as Record<string, unknown>
  for (const name of STARTS) {
    const start = (...args: unknown[]): unknown => {
      asked = new Error()
      Error.captureStackTrace(asked, start)
      return (tx[name] as (...a: unknown[]) => unknown).apply(tx, args)
    }
    own[name] = start
  }
  try {
    return await fn(own as unknown as Tx)
  } catch (e) {
    if (e instanceof DrizzleQueryError) cameFrom(e, { asked })
    throw e
  }
}

/** Why the system acts in somebody's transaction, and what for. */
export interface Errand {
  /** what it is for, as it is logged where persons are touched: no name, no value */
  reden: string
  /** nouns about persons whose rows it may see and write; it reaches those of no other */
  personen?: readonly Noun[]
}
/** A person that somebody is told of by what the system found. */
export interface Told {
  id: string
  gemeenteCode: string
}
/** Who a transaction acts as. */
export interface Who {
  actor: Actor
  asking?: Asking
  kenmerk: string
  /** takes what must be stored also when the act is refused and all else is taken back */
  remains?: (write: (tx: Tx) => Promise<unknown>) => void
  /** the system, while it acts in this transaction */
  now?: [actor: Actor, asking: Asking] | undefined
}
/** @throws Error when persons are told of to nobody, or for no purpose: then there is nobody to ask why, and the act fails */
function lineOf({ actor, asking, kenmerk }: Who, { reden, personen = [] }: Errand, shown: readonly Told[]) {
  const doel = asking?.doel ?? null
  if (shown.length && (actor.gebruikerId === null || doel === null)) throw new Error(`told for no purpose: ${reden}`)
  return {
    kenmerk,
    velden: [...personen],
    personen: shown.map(({ id }) => id),
    gemeenten: shown.map(({ gemeenteCode }) => gemeenteCode),
    reden,
    doel,
    namensId: actor.gebruikerId,
  }
}
/**
 * Runs `fn` as the system of the actor's region within the same transaction, for consequences that reach rows the actor
 * may not write or see. The actor's own settings are back when it resolves; when it rejects the transaction is lost anyway.
 * Where persons are touched, the read log has a line of it, in the actor's name; it stays when the act is refused, because the
 * refusal tells of them.
 * @param told of what `fn` found, the persons that the actor is told of
 */
export async function alsSysteem<T>(
  tx: Tx,
  who: Who,
  { reden, personen = [] }: Errand,
  fn: () => Promise<T>,
  told: (found: T) => readonly Told[] = () => [],
): Promise<T> {
  const { actor, asking, now: before } = who
  const gemeenten = await tx.execute<{ code: string }>(
    sql`select code from gemeente where regio_code = ${actor.regioCode}`,
  )
  const codes = gemeenten.map((g) => g.code)
  who.now = [systemActor(actor.regioCode, codes), { over: personen }]
  await zetActor(tx, ...who.now)
  const uitkomst = await fn()
  if (personen.length) {
    const shown = told(uitkomst)
    const line = lineOf(who, { reden, personen }, shown)
    await tx.insert(leesvraag).values(line)
    const system = who.now
    who.remains?.(async (later) => {
      await zetActor(later, ...system)
      await later.insert(leesvraag).values(line)
      await zetActor(later, actor, asking)
    })
  }
  // One errand may send the system on another: then it is the system of the first again.
  who.now = before
  await zetActor(tx, ...(before ?? [actor, asking]))
  return uitkomst
}
