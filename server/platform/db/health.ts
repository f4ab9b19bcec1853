// Is the database there, asked in a way that never waits long, and what to do when our pool does not notice that it is.
import { setTimeout as sleep } from 'node:timers/promises'
import { connect, type Client } from './client.js'

/** At most this long for an answer to /ready, so that it is there within two seconds whatever happens. */
const PROBE_MS = 1500

export interface Probe {
  /** Whether the database answers now; one question at a time, however many ask. Never rejects. */
  ready(): Promise<boolean>
  end(): Promise<void>
}

/** A connection of its own: a busy pool is no dead database, and waiting in its queue is no answer. */
export function openProbe(url: string): Probe {
  const own = connect(url, { max: 1, lines: { connectMs: 1000, waitMs: PROBE_MS, readMs: PROBE_MS, tries: 1 } })
  let asked: Promise<boolean> | undefined
  return {
    ready: () => (asked ??= answered(own, PROBE_MS).finally(() => (asked = undefined))),
    end: () => own.end({ timeout: 0 }),
  }
}

async function answered(sql: Client, limitMs: number): Promise<boolean> {
  const clock = new AbortController()
  const late = sleep(limitMs, false, { ref: false, signal: clock.signal })
  try {
    return await Promise.race([sql`select 1`.then(() => true), late])
  } catch {
    return false
  } finally {
    late.catch(() => undefined)
    clock.abort()
  }
}

/**
 * Calls `give` once, when the database answers the probe while the pool has answered nothing for `limitMs`.
 * @returns how to end it
 */
export function watchPool(pool: Client, probe: Probe, limitMs: number, give: () => void): () => void {
  const everyMs = Math.min(5000, limitMs / 6)
  let seen = Date.now()
  const ended = new AbortController()
  const look = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      await sleep(everyMs, undefined, { ref: false, signal: ended.signal })
      // A database that is away for everybody is no fault of ours, and neither is the time it was away.
      if ((await answered(pool, everyMs)) || !(await probe.ready())) seen = Date.now()
      else if (Date.now() - seen >= limitMs) return give()
    }
  }
  // Only the sleep rejects, when it is ended.
  look().catch(() => undefined)
  return () => ended.abort()
}
