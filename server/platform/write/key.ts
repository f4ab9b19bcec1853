// The idempotency key: the same act sent again is done once. It is claimed in the first statement of the transaction, together
// with the settings of the actor, so that it costs no round trip of its own.
import { createHmac } from 'node:crypto'
import { and, eq, getTableColumns, lt, sql, type SQL } from 'drizzle-orm'
import { systemActor, type Actor } from '../rights/actor.js'
import { DomainError } from '../values/errors.js'
import { outsideRequest } from '../measure/current.js'
import { isUuid } from './change.js'
import { idempotentie } from './idempotency.table.js'
import type { InTransaction, Tx } from './transaction.js'

type Args = Record<string, unknown>
export interface Key {
  actor: Actor
  sleutel: string
  handeling: string
  hash: string
  /** the row that the act is going to give, as far as that is known beforehand */
  resultaatId: string
}
const KEPT_DAYS = 7
/** Clients write the fields of an object in any order, and keys in either case; the same act must get the same hash. */
const inOneForm = (_key: string, v: unknown): unknown => {
  if (typeof v === 'string') return isUuid(v) ? v.toLowerCase() : v
  return v && typeof v === 'object' && !Array.isArray(v)
    ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
    : v
}
/**
 * What the key stands for: everything that was sent with it.
 * @param secret of this server: a plain hash of an input with a BSN gives that number to whoever tries them all
 */
export const hashOf = ({ idempotentieSleutel: _, ...args }: Args, secret: string): string =>
  createHmac('sha256', `idempotentie ${secret}`).update(JSON.stringify(args, inOneForm)).digest('hex')

const values = ({ actor, sleutel, handeling, hash, resultaatId }: Key) => ({
  regioCode: actor.regioCode,
  gebruikerId: actor.gebruikerId!,
  sleutel,
  handeling,
  hash,
  resultaatId,
  op: sql`now()`,
})
const mine = ({ actor, sleutel }: Key) =>
  and(eq(idempotentie.gebruikerId, actor.gebruikerId!), eq(idempotentie.sleutel, sleutel))

/**
 * Sets the settings and claims the key; gives a row when the key was free. The same key in another transaction makes this one
 * wait until that one is over. `s` is evaluated before a row comes out of it, so the policies see the actor.
 */
export function claim(key: Key): (settings: SQL) => SQL {
  const columns = getTableColumns(idempotentie)
  const entries = Object.entries(values(key)) as [keyof typeof columns, unknown][]
  const names = entries.map(([name]) => sql.identifier(columns[name].name))
  const parts = entries.map(([name, v]) =>
    name === 'op' ? sql`now()` : sql`${v}::text::${sql.raw(columns[name].getSQLType())}`,
  )
  return (settings) =>
    sql`with s as materialized (select ${settings} n) insert into ${idempotentie} (${sql.join(names, sql`, `)}) select ${sql.join(parts, sql`, `)} from s where s.n > 0 on conflict do nothing returning true "free"`
}
/**
 * The answer that the key got before; undefined: it is this act's. One that is older than it is kept is forgotten, whether or
 * not it was cleaned away yet.
 * @throws CONFLICT for a key that stands for something else
 */
export async function earlier(tx: Tx, key: Key): Promise<string | undefined> {
  const kept = sql<boolean>`${idempotentie.op} >= now() - make_interval(days => ${KEPT_DAYS})`
  const [row] = await tx
    .select({ ...getTableColumns(idempotentie), kept })
    .from(idempotentie)
    .where(mine(key))
  if (!row?.kept) {
    await replace(tx, key)
    return undefined
  }
  if (row.hash === key.hash && row.handeling === key.handeling) return row.resultaatId
  throw new DomainError('CONFLICT', 'Deze idempotentieSleutel is al gebruikt voor een andere invoer.', {
    velden: { idempotentieSleutel: 'Gebruik voor elke nieuwe handeling een nieuwe sleutel.' },
  })
}
/** Remembers another result than the key was claimed with. */
export async function replace(tx: Tx, key: Key): Promise<void> {
  await tx.delete(idempotentie).where(mine(key))
  await tx.insert(idempotentie).values(values(key))
}

const EVERY_MS = 60_000
/** One of all servers at a time. */
const SLOT = 72_190_412
/**
 * Forgets old keys of a region, beside a write and at most once a minute per server. Housekeeping alone: `earlier` does not
 * count what is too old. When it fails, the next write that may tries again.
 */
export function createCleaner(inTransaction: InTransaction): (regioCode: string) => void {
  const last = new Map<string, number>()
  return (regioCode) => {
    const now = performance.now()
    if (now - (last.get(regioCode) ?? -EVERY_MS) < EVERY_MS) return
    last.set(regioCode, now)
    const old = lt(idempotentie.op, sql`now() - make_interval(days => ${KEPT_DAYS})`)
    const clean = (tx: Tx) => tx.delete(idempotentie).where(and(sql`(select pg_try_advisory_xact_lock(${SLOT}))`, old))
    void outsideRequest(() => inTransaction(systemActor(regioCode, []), clean)).catch(() => undefined)
  }
}
