// Checks on what hangs on a knelpunt: an actie or a succes. The row policies of the link tables say the same.
import { mayOnRow, type Actor } from '../platform/rights/actor.js'
import { DomainError } from '../platform/values/errors.js'
import type { Writing } from '../platform/write/mutation.js'
import { BEHEERT_KNELPUNT, magHangen } from './koppeling.rules.js'
import type { knelpunt } from './knelpunt/knelpunt.table.js'

type Knelpunt = typeof knelpunt.$inferSelect
/** Of a knelpunt, what tells who keeps it. */
type Beheerd = Pick<Knelpunt, 'schrijfgroep' | 'melderId'>
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
