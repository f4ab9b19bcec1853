// What hangs on a succes: partners and knelpunten.
import { inArray } from 'drizzle-orm'
import { partner } from '../../partner/partner.table.js'
import type { FieldChange } from '../../platform/write/history.table.js'
import { koppelingen, record } from '../../platform/write/history.js'
import type { Writing } from '../../platform/write/mutation.js'
import { link } from '../../platform/write/link.js'
import { knelpunt, knelpuntGebeurtenis } from '../knelpunt/knelpunt.table.js'
import { eisKoppelbaar } from '../koppeling.js'
import { succes, succesKnelpunt, succesPartner } from './succes.table.js'

type Succes = typeof succes.$inferSelect

export const partners = link(succesPartner, succes, partner, 'Deze partner')
const knelpunten = link(succesKnelpunt, succes, knelpunt, 'Dit knelpunt')

/** The reporter and the followers of a knelpunt read in its history that it led to a success. */
const meldBijKnelpunten = (w: Writing, s: Succes, ids: string[]): Promise<void> =>
  w.alsSysteem(async () => {
    const rijen = await w.tx.select().from(knelpunt).where(inArray(knelpunt.id, ids))
    // For who reads both: the succes may be shared with fewer later on, and then its title of then is not shown either.
    for (const k of rijen)
      await record(w, knelpuntGebeurtenis, k, {
        handeling: 'knelpuntSuccesVastgelegd',
        tekst: 'Er is een succes vastgelegd.',
        wijzigingen: koppelingen('succes', 'succes', { erbij: [s.id] }),
        ook: s.leesgroep,
      })
  })
/**
 * Makes the knelpunten that the actor sees exactly these; links out of sight stay. `leesgroep` is who reads the succes after
 * this act: where that becomes fewer, what it hangs on already is checked again.
 * @throws KNELPUNT_NIET_KOPPELBAAR
 * @returns the change for history
 */
export async function zetKnelpunten(
  w: Writing,
  s: Succes,
  ids: string[] | null | undefined,
  leesgroep: string,
): Promise<FieldChange[]> {
  const smaller = leesgroep !== s.leesgroep
  if (ids === undefined && !smaller) return []
  const c = await knelpunten.plan(w, 'knelpunten', s, await knelpunten.find(w, 'knelpunten', ids))
  const veld = ids === undefined ? 'zichtbaarheid' : 'knelpunten'
  eisKoppelbaar(w, smaller ? c.now : c.added, { regioCode: s.regioCode, leesgroep }, 'dit succes', veld)
  await knelpunten.remove(w, s, c.gone)
  await knelpunten.add(w, s, c.added)
  if (c.added.length)
    await meldBijKnelpunten(
      w,
      s,
      c.added.map((k) => k.id),
    )
  return c.history
}
