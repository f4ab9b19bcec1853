// What hangs on a partner belongs to other nouns, and they know how it moves. Each says so once, at start-up.
import type { Writing } from '../platform/write/mutation.js'
import type { partner } from './partner.table.js'

export type Verhuisd = Pick<typeof partner.$inferSelect, 'regioCode' | 'id' | 'naam'>
/** Moves what hangs on `van`, the double, to `naar`, the partner that stays. Runs as the system: also in rows that the actor does not write. */
export type Verhuizing = (w: Writing, van: Verhuisd, naar: Verhuisd) => Promise<void>

let alle: readonly Verhuizing[] | undefined

/** Says, in order, what moves along when two partners become one. A table that nobody moves is found by a test of merging. */
export const verhuizenMet = (verhuizingen: readonly Verhuizing[]): void => {
  alle = verhuizingen
}
/** @throws when nothing was said: a merge that leaves rows behind is worse than none */
export const verhuisMee: Verhuizing = async (w, van, naar) => {
  if (!alle) throw new Error('partner: what moves along with a partner was not said at start-up')
  for (const verhuis of alle) await verhuis(w, van, naar)
}
