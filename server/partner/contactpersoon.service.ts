// Contact persons of a partner. History says that something changed, not the personal details.
import { and, eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { mayOnRow } from '../platform/rights/actor.js'
import { record } from '../platform/write/history.js'
import { DomainError, notFound } from '../platform/values/errors.js'
import type { Writing } from '../platform/write/mutation.js'
import { requireFilled } from '../platform/write/cleared.js'
import { isUuid } from '../platform/write/change.js'
import { changes } from '../platform/write/unchanged.js'
import type { ContactpersoonToevoegenInput, ContactpersoonWijzigenInput } from './partner.input.js'
import { eisBereikbaar } from './partner.rules.js'
import { contactpersoon, partner, partnerGebeurtenis } from './partner.table.js'
import { gemeente } from '../platform/rights/tenant.table.js'

const DEZE = 'Deze contactpersoon'
type Rij = typeof contactpersoon.$inferSelect

/** The partner, when this actor may keep its contact persons. */
async function partnerVoor(w: Writing, id: string): Promise<typeof partner.$inferSelect> {
  const [p] = isUuid(id) ? await w.tx.select().from(partner).where(eq(partner.id, id)) : []
  const eigen = p !== undefined && w.actor.partners.includes(p.id)
  if (!p || !mayOnRow(w.actor, 'partner', w.handeling, { schrijfgroep: p.schrijfgroep, eigen }))
    throw notFound('Deze partner')
  return p
}
async function eisGemeente(w: Writing, code: string | null | undefined): Promise<void> {
  if (!code) return
  const [g] = await w.tx
    .select()
    .from(gemeente)
    .where(and(eq(gemeente.regioCode, w.actor.regioCode), eq(gemeente.code, code)))
  if (!g) throw notFound('Deze gemeente', { gemeente: 'Deze gemeente is niet gevonden.' })
}
async function haalOp(w: Writing, id: string, versie: number): Promise<{ rij: Rij; p: typeof partner.$inferSelect }> {
  const [rij] = isUuid(id)
    ? await w.tx.select().from(contactpersoon).where(eq(contactpersoon.id, id)).for('update')
    : []
  if (!rij) throw notFound(DEZE)
  const p = await partnerVoor(w, rij.partnerId)
  if (rij.versie !== versie)
    throw new DomainError('VEROUDERD', `${DEZE} is intussen door iemand anders gewijzigd. Bekijk de nieuwe gegevens.`, {
      versie: rij.versie,
    })
  return { rij, p }
}
const vastleggen = (w: Writing, p: typeof partner.$inferSelect, tekst: string) =>
  record(w, partnerGebeurtenis, p, { tekst, wijzigingen: [] })

/** Adds a contact person. Returns the id of the partner. */
export async function contactpersoonToevoegen(
  w: Writing,
  partnerId: string,
  input: ContactpersoonToevoegenInput,
): Promise<string> {
  const p = await partnerVoor(w, partnerId)
  eisBereikbaar(input)
  await eisGemeente(w, input.gemeente)
  const { gemeente: gemeenteCode, ...rest } = input
  await w.tx
    .insert(contactpersoon)
    .values({ regioCode: p.regioCode, id: uuidv7(), partnerId: p.id, ...rest, gemeenteCode })
  await vastleggen(w, p, 'Er is een contactpersoon toegevoegd.')
  return p.id
}
/** Absent = untouched, null = cleared. Returns the id of the partner. */
export async function contactpersoonWijzigen(
  w: Writing,
  id: string,
  versie: number,
  input: ContactpersoonWijzigenInput,
): Promise<string> {
  const { rij, p } = await haalOp(w, id, versie)
  requireFilled(contactpersoon, input)
  eisBereikbaar(input)
  await eisGemeente(w, input.gemeente)
  const { gemeente: gemeenteCode, naam, ...rest } = input
  const patch = { ...rest, naam: naam ?? undefined, gemeenteCode }
  const mits = changes(contactpersoon, rij, patch)
  if (!mits) return p.id
  const gewijzigd = await w.tx
    .update(contactpersoon)
    .set({ ...patch, versie: rij.versie + 1, gewijzigdOp: sql`now()` })
    .where(and(eq(contactpersoon.regioCode, rij.regioCode), eq(contactpersoon.id, rij.id), mits))
    .returning({ id: contactpersoon.id })
  if (gewijzigd.length) await vastleggen(w, p, 'Een contactpersoon is gewijzigd.')
  return p.id
}
/** Removes a contact person for good: details of people who left are not kept. Returns the id of the partner. */
export async function contactpersoonVerwijderen(w: Writing, id: string, versie: number): Promise<string> {
  const { rij, p } = await haalOp(w, id, versie)
  await w.tx
    .delete(contactpersoon)
    .where(and(eq(contactpersoon.regioCode, rij.regioCode), eq(contactpersoon.id, rij.id)))
  await vastleggen(w, p, 'Een contactpersoon is verwijderd.')
  return p.id
}
