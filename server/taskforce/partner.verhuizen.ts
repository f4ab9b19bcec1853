// What a double partner reported, owns or took part in goes to the partner that stays. Runs as the system, from
// partnerSamenvoegen: also in rows that the actor does not write.
import { and, eq } from 'drizzle-orm'
import type { Verhuisd as Partner, Verhuizing } from '../partner/partner.verhuizen.js'
import type { Writing } from '../platform/write/mutation.js'
import { write } from '../platform/write/change.js'
import { actieOpslag } from './actie/actie.opslag.js'
import { actie, actieMedeEigenaar } from './actie/actie.table.js'
import { knelpuntOpslag } from './knelpunt/knelpunt.service.js'
import { knelpunt } from './knelpunt/knelpunt.table.js'
import { succesOpslag } from './succes/succes.service.js'
import { succes, succesPartner } from './succes/succes.table.js'

const TEKST = (naam: string): string => `De partner heet voortaan ${naam}.`

async function verhuisMelders(w: Writing, van: Partner, naar: Partner): Promise<void> {
  const wijziging = { patch: { melderId: naar.id }, tekst: TEKST(naar.naam) }
  for (const k of await w.tx
    .select()
    .from(knelpunt)
    .where(eq(knelpunt.melderId, van.id))
    .orderBy(knelpunt.id)
    .for('update'))
    await write(w, knelpuntOpslag, k, wijziging, 'knelpuntPartnerSamengevoegd')
  for (const s of await w.tx.select().from(succes).where(eq(succes.melderId, van.id)).orderBy(succes.id).for('update'))
    await write(w, succesOpslag, s, wijziging, 'succesPartnerSamengevoegd')
}
async function verhuisEigenaren(w: Writing, van: Partner, naar: Partner): Promise<void> {
  const eigen = eq(actie.eigenaarPartnerId, van.id)
  for (const a of await w.tx.select().from(actie).where(eigen).orderBy(actie.id).for('update'))
    await write(
      w,
      actieOpslag,
      a,
      { patch: { eigenaarPartnerId: naar.id }, tekst: TEKST(naar.naam) },
      'actiePartnerSamengevoegd',
    )
  const mede = await w.tx
    .delete(actieMedeEigenaar)
    .where(and(eq(actieMedeEigenaar.regioCode, van.regioCode), eq(actieMedeEigenaar.partnerId, van.id)))
    .returning()
  for (const rij of mede)
    await w.tx
      .insert(actieMedeEigenaar)
      .values({ ...rij, partnerId: naar.id })
      .onConflictDoNothing()
}
async function verhuisSuccessen(w: Writing, van: Partner, naar: Partner): Promise<void> {
  const rijen = await w.tx
    .delete(succesPartner)
    .where(and(eq(succesPartner.regioCode, van.regioCode), eq(succesPartner.partnerId, van.id)))
    .returning()
  for (const rij of rijen) {
    await w.tx
      .insert(succesPartner)
      .values({ ...rij, partnerId: naar.id })
      .onConflictDoNothing()
    const [s] = await w.tx.select().from(succes).where(eq(succes.id, rij.succesId)).for('update')
    // Where it is the reporter too, `verhuisMelders` told so already.
    if (s!.melderId !== naar.id)
      await write(w, succesOpslag, s!, { patch: {}, tekst: TEKST(naar.naam) }, 'succesPartnerSamengevoegd')
  }
}
export const verhuisTaskforce: Verhuizing = async (w, van, naar) => {
  await verhuisMelders(w, van, naar)
  await verhuisEigenaren(w, van, naar)
  await verhuisSuccessen(w, van, naar)
}
