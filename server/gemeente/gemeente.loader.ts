import { inArray } from 'drizzle-orm'
import { rowsByKey } from '../platform/graphql/context.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { asGemeente } from './gemeente.object.js'

/** Gemeenten by code, as the API shows them. */
export const gemeenteLoader = rowsByKey(
  async (tx, codes) => (await tx.select().from(gemeente).where(inArray(gemeente.code, codes))).map(asGemeente),
  (g) => g.code,
)
