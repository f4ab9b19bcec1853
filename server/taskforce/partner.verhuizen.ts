// What a double partner reported, owns or took part in goes to the partner that stays. Runs as the system, from
// partnerSamenvoegen: also in rows that the actor does not write.
import { eq, inArray } from 'drizzle-orm'
import type { Verhuisd as Partner, Verhuizing } from '../partner/partner.verhuizen.js'
import type { Writing } from '../platform/write/mutation.js'
import { write } from '../platform/write/change.js'
import { actieStore, medeEigenaren } from './actie/actie.store.js'
import { actie } from './actie/actie.table.js'
import { knelpuntStore } from './knelpunt/knelpunt.acts.js'
import { knelpunt } from './knelpunt/knelpunt.table.js'
import { partners, succesStore } from './succes/succes.store.js'
import { succes } from './succes/succes.table.js'

const TEKST = (naam: string): string => `De partner heet voortaan ${naam}.`

async function verhuisMelders(w: Writing, van: Partner, naar: Partner): Promise<void> {
  const wijziging = { patch: { melderId: naar.id }, tekst: TEKST(naar.naam) }
  for (const k of await w.tx
    .select()
    .from(knelpunt)
    .where(eq(knelpunt.melderId, van.id))
    .orderBy(knelpunt.id)
    .for('update'))
    await write(w, knelpuntStore, k, wijziging, 'knelpuntPartnerSamengevoegd')
  for (const s of await w.tx.select().from(succes).where(eq(succes.melderId, van.id)).orderBy(succes.id).for('update'))
    await write(w, succesStore, s, wijziging, 'succesPartnerSamengevoegd')
}
async function verhuisEigenaren(w: Writing, van: Partner, naar: Partner): Promise<void> {
  const wijziging = { patch: { eigenaarPartnerId: naar.id }, tekst: TEKST(naar.naam) }
  const eigen = eq(actie.eigenaarPartnerId, van.id)
  for (const a of await w.tx.select().from(actie).where(eigen).orderBy(actie.id).for('update'))
    await write(w, actieStore, a, wijziging, 'actiePartnerSamengevoegd')
  await medeEigenaren.move(w, van, naar)
}
async function verhuisSuccessen(w: Writing, van: Partner, naar: Partner): Promise<void> {
  const ids = await partners.move(w, van, naar)
  if (!ids.length) return
  for (const s of await w.tx.select().from(succes).where(inArray(succes.id, ids)).orderBy(succes.id).for('update'))
    // Where it is the reporter too, `verhuisMelders` told so already.
    if (s.melderId !== naar.id)
      await write(w, succesStore, s, { patch: {}, tekst: TEKST(naar.naam) }, 'succesPartnerSamengevoegd')
}
export const verhuisTaskforce: Verhuizing = async (w, van, naar) => {
  await verhuisMelders(w, van, naar)
  await verhuisEigenaren(w, van, naar)
  await verhuisSuccessen(w, van, naar)
}
