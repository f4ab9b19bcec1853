import type { Nouns } from '../noun.js'
import { bewaardfilterActs } from './bewaardfilter.acts.js'
import { bewaardfilterRead } from './bewaardfilter.read.js'
import * as tables from './bewaardfilter.table.js'

export const bewaardfilter: Nouns = {
  tables: [tables],
  reads: [bewaardfilterRead],
  acts: bewaardfilterActs,
  // Of what was removed its id is all there is to tell, and whoever removed it named it.
  plain: { VerwijderdFilter: (_ctx, id) => Promise.resolve({ id }) },
}
