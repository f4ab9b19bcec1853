// What follows from facts of a person belongs to nouns that stand higher, and they know what. Each says so once, at start-up.
import type { Writing } from '../platform/write/mutation.js'
import type { inburgeraar } from './inburgeraar.table.js'

type Persoon = Pick<typeof inburgeraar.$inferSelect, 'regioCode' | 'id'>
/** Does what follows, in the transaction of the act that changed the facts, and as whoever did it. */
export type Gevolg = (w: Writing, persoon: Persoon) => Promise<void>

let alle: readonly Gevolg[] | undefined

/** Says what follows when facts of a person change. */
export const gevolgenZijn = (gevolgen: readonly Gevolg[]): void => {
  alle = gevolgen
}
/** For `after` of an act that changes a fact others count with. @throws when nothing was said: a term that stays behind is worse than none */
export const volgt: Gevolg = async (w, persoon) => {
  if (!alle) throw new Error('inburgeraar: what follows from facts of a person was not said at start-up')
  for (const gevolg of alle) await gevolg(w, persoon)
}
