// A pilot of the double is a pilot of the partner that stays.
import { inArray } from 'drizzle-orm'
import type { Verhuizing } from '../partner/partner.verhuizen.js'
import { write } from '../platform/write/change.js'
import { partners, pilotStore } from './pilot.store.js'
import { pilot } from './pilot.table.js'

export const verhuisPilots: Verhuizing = async (w, van, naar) => {
  const ids = await partners.move(w, van, naar)
  if (!ids.length) return
  const tekst = `${van.naam} heet voortaan ${naar.naam}: twee namen van één partner.`
  for (const p of await w.tx.select().from(pilot).where(inArray(pilot.id, ids)).orderBy(pilot.id).for('update'))
    await write(w, pilotStore, p, { patch: {}, tekst }, 'pilotPartnerSamengevoegd')
}
