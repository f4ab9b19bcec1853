import { inArray } from 'drizzle-orm'
import { rowsByKey } from '../platform/graphql/context.js'
import { gemeente } from '../platform/rights/tenant.table.js'

/** Gemeenten by code. */
export const gemeenteLoader = rowsByKey(
  (tx, codes) => tx.select().from(gemeente).where(inArray(gemeente.code, codes)),
  (g) => g.code,
)
