// A pilot of the double is a pilot of the partner that stays.
import { and, eq } from 'drizzle-orm'
import type { Verhuizing } from '../partner/partner.verhuizen.js'
import { write } from '../platform/write/change.js'
import { pilotOpslag } from './pilot.service.js'
import { pilot, pilotPartner } from './pilot.table.js'

export const verhuisPilots: Verhuizing = async (w, van, naar) => {
  const rijen = await w.tx
    .delete(pilotPartner)
    .where(and(eq(pilotPartner.regioCode, van.regioCode), eq(pilotPartner.partnerId, van.id)))
    .returning()
  for (const { pilotId, regioCode } of rijen) {
    await w.tx.insert(pilotPartner).values({ regioCode, pilotId, partnerId: naar.id }).onConflictDoNothing()
    const [p] = await w.tx.select().from(pilot).where(eq(pilot.id, pilotId)).for('update')
    const tekst = `${van.naam} heet voortaan ${naar.naam}: twee namen van één partner.`
    await write(w, pilotOpslag, p!, { patch: {}, tekst }, 'pilotPartnerSamengevoegd')
  }
}
