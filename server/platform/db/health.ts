// Is the database there, asked in a way that never waits long, and what to do when our pool does not notice that it is.
import { setTimeout as sleep } from 'node:timers/promises'
import { connect, countsOf, type Client } from './client.js'
import { withDeadline } from './deadline.js'

/** Tells the line of /ready from those of the pool. */
export const PROBE_NAME = 'regiotafel /ready'
/** At most this long for an answer to /ready, so that it is there within two seconds whatever happens. */
const PROBE_MS = 1500
const TERMS = { connectMs: 1000, waitMs: PROBE_MS, readMs: PROBE_MS, tries: 1 }

export interface Probe {
  /** Whether the database answers now; one question at a time, however many ask. Never rejects. */
  ready(): Promise<boolean>
  end(): Promise<void>
}

/** A connection of its own: a busy pool is no dead database, and waiting in its queue is no answer. */
export function openProbe(url: string): Probe {
  const own = connect(url, { max: 1, name: PROBE_NAME, lines: TERMS })
  let asked: Promise<boolean> | undefined
  return {
    // The answer is for everybody who asks meanwhile, so no request's own deadline ends it.
    ready: () => (asked ??= withDeadline(Infinity, () => answered(own, PROBE_MS)).finally(() => (asked = undefined))),
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
  let count = -1
  const ended = new AbortController()
  const look = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      await sleep(everyMs, undefined, { ref: false, signal: ended.signal })
      // Makes a pool that nobody uses show itself. In a busy one it may wait in vain; then the others were answered.
      await answered(pool, everyMs)
      const alive = countsOf(pool).answered !== count
      count = countsOf(pool).answered
      // A database that is away for everybody is no fault of ours, and neither is the time it was away.
      if (alive || !(await probe.ready())) seen = Date.now()
      else if (Date.now() - seen >= limitMs) return give()
    }
  }
  // Only the sleep rejects, when it is ended.
  look().catch(() => undefined)
  return () => ended.abort()
}
