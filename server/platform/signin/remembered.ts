// The session inside the reading statement: what this server remembers of a session, and the condition that says whether it
// still holds. Remembering is safe only because nothing is read, done or refused without that condition.
import { sql } from 'drizzle-orm'
import type { Actor } from '../rights/actor.js'
import type { Holds } from '../read/run/envelope.js'

/** A session ends after 30 minutes without a request, and after 12 hours in any case. */
export const IDLE = '30 minutes'
export const LONGEST = '12 hours'
/**
 * Two look-ups by primary key. The version stands with the account and not with the session: a session that starts while
 * rights change would otherwise begin with the old version and never hear of it.
 * With it stands whose it is: a session can be given to another by hand.
 */
export const sessionHolds: Holds = (
  hash,
  version,
) => sql`exists (select from sessie s join account a using (gebruiker_id)
  where s.hash = ${hash} and a.gebruiker_id || ' ' || a.rechten_versie = ${version} and a.actief
    and s.gezien_op > now() - interval '${sql.raw(IDLE)}' and s.aangemaakt_op > now() - interval '${sql.raw(LONGEST)}')`

interface Remembered {
  actor: Actor
  /** memberships begin and end by the day, so an actor is good for one: until midnight in Amsterdam */
  vandaag: string
  /** when the session is over for want of use, and in any case; milliseconds */
  idleEnd: number
  end: number
  /** when the database last heard that the session is in use */
  seen: number
}
const MAX = 10_000
const MINUTE = 60_000
const IDLE_MS = 30 * MINUTE

export interface Memory {
  of: (hash: string, vandaag: string) => Actor | undefined
  /** @param left seconds that the session still lives; without a request, and in any case */
  keep: (hash: string, vandaag: string, actor: Actor, left: { stil: number; hoogstens: number }) => void
  forget: (hash: string) => void
}
/** @param touch keeps the session alive; called at most once a minute per session, and not waited for */
export function createMemory(touch: (hash: string) => void, now = () => performance.now()): Memory {
  const all = new Map<string, Remembered>()
  return {
    of(hash, vandaag) {
      const r = all.get(hash)
      all.delete(hash)
      if (!r || r.vandaag !== vandaag || now() >= Math.min(r.idleEnd, r.end)) return undefined
      all.set(hash, r)
      if (now() - r.seen > MINUTE) {
        r.seen = now()
        r.idleEnd = now() + IDLE_MS
        touch(hash)
      }
      return r.actor
    },
    keep(hash, vandaag, actor, { stil, hoogstens }) {
      const at = now()
      all.delete(hash)
      all.set(hash, { actor, vandaag, idleEnd: at + stil * 1000, end: at + hoogstens * 1000, seen: at })
      const [oldest] = all.keys()
      if (all.size > MAX && oldest) all.delete(oldest)
    },
    forget: (hash) => void all.delete(hash),
  }
}
