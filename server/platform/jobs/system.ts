// How a job reaches rows: as the system, one region at a time. The one place where jobs become somebody.
import type { Client } from '../db/client.js'
import { systemActor } from '../rights/actor.js'
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
  const inTransaction = createInTransaction(client)
  return async (work) => {
    const regions = await client<{ code: string; gemeenten: string[] }[]>`
      select code, to_jsonb(array(select g.code from gemeente g where g.regio_code = r.code)) gemeenten from regio r order by code`
    const failures: unknown[] = []
    for (const { code, gemeenten } of regions) {
      try {
        const actor = systemActor(code, gemeenten)
        await work((fn) => inTransaction(actor, fn), code)
      } catch (error) {
        failures.push(error)
      }
    }
    if (failures.length) throw failures[0]
  }
}
