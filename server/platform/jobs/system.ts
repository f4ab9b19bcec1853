// How a job reaches rows: as the system, one region at a time. The one place where jobs become somebody.
import { asc, eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import type { Client } from '../db/client.js'
import { systemActor } from '../rights/actor.js'
import { gemeente, regio } from '../rights/tenant.table.js'
import { createInTransaction, type Tx } from '../write/transaction.js'

/** One transaction as the system of one region; committed when `fn` resolves. */
export type AsSystem = <T>(fn: (tx: Tx) => Promise<T>) => Promise<T>
export interface JobContext {
  /** Ends when the server stops or the time is up: stop where the rest can wait for the next run. */
  signal: AbortSignal
  /** The database without anybody asking: the catalogue, and tables without tenant. */
  client: Client
  /** Does the work for each region; what fails in one keeps no other from its turn. */
  perRegion: (work: (asSystem: AsSystem, regioCode: string) => Promise<void>) => Promise<void>
  /** Something that people should look at, though the job did what it could. @param facts numbers only: they are logged */
  warn: (message: string, facts: Readonly<Record<string, number>>) => void
}

/** @returns `perRegion` of a context. @throws what went wrong in the first region where it did, after the others */
export function regionsOf(client: Client): JobContext['perRegion'] {
  const db = drizzle(client)
  const inTransaction = createInTransaction(client)
  return async (work) => {
    const regions = await db.select({ code: regio.code }).from(regio).orderBy(asc(regio.code))
    const failures: unknown[] = []
    for (const { code } of regions) {
      try {
        const gemeenten = await db.select({ code: gemeente.code }).from(gemeente).where(eq(gemeente.regioCode, code))
        const actor = systemActor(
          code,
          gemeenten.map((g) => g.code),
        )
        await work((fn) => inTransaction(actor, fn), code)
      } catch (error) {
        failures.push(error)
      }
    }
    if (failures.length) throw failures[0]
  }
}
