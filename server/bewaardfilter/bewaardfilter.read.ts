// How kept filters are read: by whoever kept them.
import { and } from 'drizzle-orm'
import { noun } from '../platform/read/declare/noun.js'
import { list } from '../platform/read/declare/query.js'
import { inMyRegion, ofMe } from '../platform/rights/policies.js'
import { magField } from '../platform/rights/mag.js'
import { bewaardfilterActs, bewaardfilterStore } from './bewaardfilter.acts.js'
import { bewaardfilter } from './bewaardfilter.table.js'
import { BewaardFilter } from './bewaardfilter.type.js'

export const bewaardfilterRead = noun(BewaardFilter, bewaardfilter, {
  beleid: 'bewaardfilter',
  fields: { mag: magField(bewaardfilterStore, bewaardfilterActs) },
  filter: { lijst: String },
  sort: { naam: 'naam', aangemaaktOp: 'aangemaaktOp' },
  standaard: ['naam', 'OPLOPEND'],
  queries: {
    bewaardeFilters: list('De filters die u bewaarde.', (t) => and(inMyRegion(t.regioCode), ofMe(t.gebruikerId))),
  },
})
