// One at a time, where no row is there to lock yet.
import { sql } from 'drizzle-orm'
import type { Writing } from './mutation.js'

/**
 * Waits until every other act that does the same has ended, and makes those that come wait for this one. What is read after it
 * is what they left. Take it before any row is locked, or two acts wait for each other.
 * @param what the kind of thing and its place: `instelling caseload 0988`
 */
export async function takeTurn(w: Writing, what: string): Promise<void> {
  const name = `${w.actor.regioCode} ${what}`
  await w.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
}
