// What hangs on a succes: partners and knelpunten. References are looked up as the actor sees them.
import { and, eq, inArray } from 'drizzle-orm'
import { partner } from '../../partner/partner.table.js'
import type { FieldChange } from '../../platform/write/history.table.js'
import { koppelingen, record, namesOf, differenceOf } from '../../platform/write/history.js'
import type { Writing } from '../../platform/write/mutation.js'
import { reference } from '../../platform/write/change.js'
import { knelpunt, knelpuntGebeurtenis } from '../knelpunt/knelpunt.table.js'
import { eisKoppelbaar } from '../koppeling.js'
import {} from '../koppeling.rules.js'
import { succesKnelpunt, succesPartner, type succes } from './succes.table.js'

type Succes = typeof succes.$inferSelect

/** Makes the partners exactly these; absent = untouched. Returns the change for history. */
export async function zetPartners(w: Writing, s: Succes, ids: string[] | null | undefined): Promise<FieldChange[]> {
  if (ids === undefined) return []
  const nieuw = await reference(w, partner, ids ?? [], 'partners', 'Deze partner')
  const hier = and(eq(succesPartner.regioCode, s.regioCode), eq(succesPartner.succesId, s.id))
  const oud = await w.tx
    .select({ naam: partner.naam })
    .from(succesPartner)
    .innerJoin(partner, and(eq(partner.regioCode, succesPartner.regioCode), eq(partner.id, succesPartner.partnerId)))
    .where(hier)
  await w.tx.delete(succesPartner).where(hier)
  if (nieuw.length)
    await w.tx
      .insert(succesPartner)
      .values(nieuw.map((x) => ({ regioCode: s.regioCode, succesId: s.id, leesgroep: s.leesgroep, partnerId: x.id })))
  return differenceOf('partners', namesOf(oud), namesOf(nieuw))
}

/** The reporter and the followers of a knelpunt read in its history that it led to a success. */
const meldBijKnelpunten = (w: Writing, s: Succes, ids: string[]): Promise<void> =>
  w.alsSysteem(async () => {
    const rijen = await w.tx.select().from(knelpunt).where(inArray(knelpunt.id, ids))
    // For who reads both. The title is looked up when someone reads, because the succes may be shared with fewer later on.
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
  const hier = and(eq(succesKnelpunt.regioCode, s.regioCode), eq(succesKnelpunt.succesId, s.id))
  const oud = (await w.tx.select({ id: succesKnelpunt.knelpuntId }).from(succesKnelpunt).where(hier)).map((r) => r.id)
  const nieuw = await reference(w, knelpunt, ids === undefined ? oud : (ids ?? []), 'knelpunten', 'Dit knelpunt')
  const weg = oud.filter((id) => !nieuw.some((k) => k.id === id))
  const erbij = nieuw.filter((k) => !oud.includes(k.id))
  const veld = ids === undefined ? 'zichtbaarheid' : 'knelpunten'
  eisKoppelbaar(w, smaller ? nieuw : erbij, { regioCode: s.regioCode, leesgroep }, 'dit succes', veld)
  if (weg.length) await w.tx.delete(succesKnelpunt).where(and(hier, inArray(succesKnelpunt.knelpuntId, weg)))
  const basis = { regioCode: s.regioCode, succesId: s.id, leesgroep: s.leesgroep }
  if (erbij.length) {
    await w.tx
      .insert(succesKnelpunt)
      .values(erbij.map((k) => ({ ...basis, knelpuntId: k.id, knelpuntLeesgroep: k.leesgroep })))
    await meldBijKnelpunten(
      w,
      s,
      erbij.map((k) => k.id),
    )
  }
  return koppelingen('knelpunten', 'knelpunt', { erbij: erbij.map((k) => k.id), weg })
}
