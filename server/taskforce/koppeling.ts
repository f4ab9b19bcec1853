// Checks on what hangs on a knelpunt: an actie or a succes. The row policies of the link tables say the same.
import { and, eq } from 'drizzle-orm'
import { mayOnRow, type Actor } from '../platform/rights/actor.js'
import { DomainError } from '../platform/values/errors.js'
import type { Writing } from '../platform/write/mutation.js'
import { BEHEERT_KNELPUNT, magHangen } from './koppeling.rules.js'
import type { actie } from './actie/actie.table.js'
import type { knelpunt } from './knelpunt/knelpunt.table.js'
import type { Zichtbaarheid } from './plaats.rules.js'
import type { succes } from './succes/succes.table.js'

type Knelpunt = typeof knelpunt.$inferSelect
/** Of a knelpunt, what tells who keeps it. */
export type Beheerd = Pick<Knelpunt, 'schrijfgroep' | 'melderId'>
/** May the actor change this knelpunt? */
export const beheertKnelpunt = (actor: Actor, k: Beheerd): boolean => {
  const eigen = k.melderId !== null && actor.partners.includes(k.melderId)
  return BEHEERT_KNELPUNT.some((h) => mayOnRow(actor, 'knelpunt', h, { schrijfgroep: k.schrijfgroep, eigen }))
}
/**
 * @param rij what hangs on the knelpunten, with the reading group it is going to have
 * @param wat with article, for the sentence: 'deze actie'
 * @throws KNELPUNT_NIET_KOPPELBAAR naming `veld`; the knelpunten are those the actor sees, so nothing hidden is told
 */
export function eisKoppelbaar(
  w: Writing,
  knelpunten: readonly Knelpunt[],
  rij: { regioCode: string; leesgroep: string },
  wat: string,
  veld: string,
): void {
  if (knelpunten.every((k) => magHangen(k, rij, beheertKnelpunt(w.actor, k)))) return
  const zin = `Niet iedereen die dit knelpunt ziet, ziet ook ${wat}. Deel ${wat} verder, of vraag het wie het knelpunt beheert.`
  throw new DomainError('KNELPUNT_NIET_KOPPELBAAR', zin, { velden: { [veld]: zin } })
}

type Gedeeld = typeof actie | typeof succes
/** Shows a row to more people before something is hung on it: a link needs a row that its readers see. Returns the row as it is then. */
export async function verbreed<T extends Gedeeld>(
  w: Writing,
  tabel: T,
  rij: T['$inferSelect'],
  zichtbaarheid: Zichtbaarheid,
): Promise<T['$inferSelect'] & { regioCode: string; leesgroep: string }> {
  const t: Gedeeld = tabel
  const [nieuw] = await w.tx
    .update(t)
    .set({ zichtbaarheid })
    .where(and(eq(t.regioCode, rij.regioCode), eq(t.id, rij.id)))
    .returning()
  return nieuw as T['$inferSelect']
}
