// What hangs on a pilot: gemeenten where it runs and partners that take part. Looked up as the actor sees them.
import { and, eq } from 'drizzle-orm'
import { partner } from '../partner/partner.table.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import type { FieldChange } from '../platform/write/history.table.js'
import { namesOf, differenceOf } from '../platform/write/history.js'
import { notFound } from '../platform/values/errors.js'
import type { Writing } from '../platform/write/mutation.js'
import { reference } from '../platform/write/change.js'
import { pilotGemeente, pilotPartner } from './pilot.table.js'

interface Plek {
  regioCode: string
  id: string
}

/** Makes the gemeenten exactly these; absent = untouched. Returns the change for history. */
export async function zetGemeenten(w: Writing, p: Plek, codes: string[] | null | undefined): Promise<FieldChange[]> {
  if (codes === undefined) return []
  const regio = await w.tx.select().from(gemeente).where(eq(gemeente.regioCode, p.regioCode))
  const uniek = [...new Set(codes ?? [])]
  if (uniek.some((c) => !regio.some((g) => g.code === c)))
    throw notFound('Deze gemeente', { gemeenten: 'Deze gemeente is niet gevonden.' })
  const hier = and(eq(pilotGemeente.regioCode, p.regioCode), eq(pilotGemeente.pilotId, p.id))
  const oud = (await w.tx.select().from(pilotGemeente).where(hier)).map((r) => r.gemeenteCode)
  await w.tx.delete(pilotGemeente).where(hier)
  if (uniek.length)
    await w.tx
      .insert(pilotGemeente)
      .values(uniek.map((gemeenteCode) => ({ regioCode: p.regioCode, pilotId: p.id, gemeenteCode })))
  const van = (lijst: string[]) => namesOf(regio.filter((g) => lijst.includes(g.code)))
  return differenceOf('gemeenten', van(oud), van(uniek))
}
/** Makes the partners exactly these; absent = untouched. Returns the change for history. */
export async function zetPartners(w: Writing, p: Plek, ids: string[] | null | undefined): Promise<FieldChange[]> {
  if (ids === undefined) return []
  const nieuw = await reference(w, partner, ids ?? [], 'partners', 'Deze partner')
  const hier = and(eq(pilotPartner.regioCode, p.regioCode), eq(pilotPartner.pilotId, p.id))
  const oud = await w.tx
    .select({ naam: partner.naam })
    .from(pilotPartner)
    .innerJoin(partner, and(eq(partner.regioCode, pilotPartner.regioCode), eq(partner.id, pilotPartner.partnerId)))
    .where(hier)
  await w.tx.delete(pilotPartner).where(hier)
  if (nieuw.length)
    await w.tx
      .insert(pilotPartner)
      .values(nieuw.map((x) => ({ regioCode: p.regioCode, pilotId: p.id, partnerId: x.id })))
  return differenceOf('partners', namesOf(oud), namesOf(nieuw))
}
