// Contact persons of a partner. History says that something changed, not the personal details.
import { and, eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { magOpRij } from '../platform/actor.js'
import { legVast } from '../platform/audit.js'
import { DomeinFout, nietGevonden, ongeldig } from '../platform/errors.js'
import type { Schrijver } from '../platform/schrijven.js'
import { isUuid } from '../platform/wijzigen.js'
import type { ContactpersoonToevoegenInput, ContactpersoonWijzigenInput } from './partner.input.js'
import { eisBereikbaar } from './partner.rules.js'
import { contactpersoon, partner, partnerGebeurtenis } from './partner.table.js'
import { gemeente } from '../gemeente/gemeente.table.js'

const DEZE = 'Deze contactpersoon'
type Rij = typeof contactpersoon.$inferSelect

/** The partner, when this actor may keep its contact persons. */
async function partnerVoor(w: Schrijver, id: string): Promise<typeof partner.$inferSelect> {
  const [p] = isUuid(id) ? await w.tx.select().from(partner).where(eq(partner.id, id)) : []
  const eigen = p !== undefined && w.actor.partners.includes(p.id)
  if (!p || !magOpRij(w.actor, 'partner', w.handeling, { schrijfgroep: p.schrijfgroep, eigen }))
    throw nietGevonden('Deze partner')
  return p
}
async function eisGemeente(w: Schrijver, code: string | null | undefined): Promise<void> {
  if (!code) return
  const [g] = await w.tx
    .select()
    .from(gemeente)
    .where(and(eq(gemeente.regioCode, w.actor.regioCode), eq(gemeente.code, code)))
  if (!g) throw nietGevonden('Deze gemeente', { gemeente: 'Deze gemeente is niet gevonden.' })
}
async function haalOp(w: Schrijver, id: string, versie: number): Promise<{ rij: Rij; p: typeof partner.$inferSelect }> {
  const [rij] = isUuid(id)
    ? await w.tx.select().from(contactpersoon).where(eq(contactpersoon.id, id)).for('update')
    : []
  if (!rij) throw nietGevonden(DEZE)
  const p = await partnerVoor(w, rij.partnerId)
  if (rij.versie !== versie)
    throw new DomeinFout('VEROUDERD', `${DEZE} is intussen door iemand anders gewijzigd. Bekijk de nieuwe gegevens.`, {
      versie: rij.versie,
    })
  return { rij, p }
}
const vastleggen = (w: Schrijver, p: typeof partner.$inferSelect, tekst: string) =>
  legVast(w, partnerGebeurtenis, p, { tekst, wijzigingen: [] })

/** Adds a contact person. Returns the id of the partner. */
export async function contactpersoonToevoegen(
  w: Schrijver,
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
  w: Schrijver,
  id: string,
  versie: number,
  input: ContactpersoonWijzigenInput,
): Promise<string> {
  const { rij, p } = await haalOp(w, id, versie)
  if (input.naam === null) throw ongeldig({ naam: 'Vul dit veld in.' })
  eisBereikbaar(input)
  await eisGemeente(w, input.gemeente)
  const { gemeente: gemeenteCode, naam, ...rest } = input
  await w.tx
    .update(contactpersoon)
    .set({ ...rest, naam: naam ?? undefined, gemeenteCode, versie: rij.versie + 1, gewijzigdOp: sql`now()` })
    .where(and(eq(contactpersoon.regioCode, rij.regioCode), eq(contactpersoon.id, rij.id)))
  await vastleggen(w, p, 'Een contactpersoon is gewijzigd.')
  return p.id
}
/** Removes a contact person for good: details of people who left are not kept. Returns the id of the partner. */
export async function contactpersoonVerwijderen(w: Schrijver, id: string, versie: number): Promise<string> {
  const { rij, p } = await haalOp(w, id, versie)
  await w.tx
    .delete(contactpersoon)
    .where(and(eq(contactpersoon.regioCode, rij.regioCode), eq(contactpersoon.id, rij.id)))
  await vastleggen(w, p, 'Een contactpersoon is verwijderd.')
  return p.id
}
