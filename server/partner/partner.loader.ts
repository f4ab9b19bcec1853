import { inArray } from 'drizzle-orm'
import { rowsByKey } from '../platform/graphql/context.js'
import { partner } from './partner.table.js'

/** Partners by id. */
export const partnerLoader = rowsByKey(
  (tx, ids) => tx.select().from(partner).where(inArray(partner.id, ids)),
  (p) => p.id,
)
