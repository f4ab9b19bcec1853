import { and, eq } from 'drizzle-orm'
import type { Verhuizing } from '../partner/partner.verhuizen.js'
import { lidmaatschap } from './account.table.js'
import { gebruiker } from './gebruiker.table.js'

/** People of the double work for the partner that stays, from their next request on. */
export const verhuisMensen: Verhuizing = async (w, van, naar) => {
  await w.tx
    .update(gebruiker)
    .set({ partnerId: naar.id })
    .where(and(eq(gebruiker.regioCode, van.regioCode), eq(gebruiker.partnerId, van.id)))
  await w.tx
    .update(lidmaatschap)
    .set({ partnerId: naar.id })
    .where(and(eq(lidmaatschap.regioCode, van.regioCode), eq(lidmaatschap.partnerId, van.id)))
}
