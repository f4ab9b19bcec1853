// What hangs on an actie: knelpunten and co-owning partners. References are looked up as the actor sees them.
import { and, eq, inArray } from 'drizzle-orm'
import { partner } from '../convenant/partner.table.js'
import { gebruiker } from '../gemeente/gebruiker.table.js'
import type { VeldWijziging } from '../platform/audit.table.js'
import { koppelingen, namenVan, verschilVan } from '../platform/audit.js'
import type { Schrijver } from '../platform/schrijven.js'
import { verwijzing } from '../platform/wijzigen.js'
import { actieKnelpunt, actieMedeEigenaar, type actie } from './actie.table.js'
import { knelpunt } from './knelpunt.table.js'

type Rij = typeof actie.$inferSelect
type Partner = typeof partner.$inferSelect
type Knelpunt = typeof knelpunt.$inferSelect
/** undefined = untouched. */
export interface Verwijzingen {
  eigenaarId?: string | null
  eigenaarPartnerId?: string | null
  medeEigenaren?: Partner[]
  knelpunten?: Knelpunt[]
}
interface Input {
  eigenaar?: string | null
  eigenaarPartner?: string | null
  medeEigenaren?: string[] | null
  knelpunten?: string[] | null
}

/** @throws NIET_GEVONDEN naming the field when a reference is not visible to the actor */
export async function verwijzingenVan(w: Schrijver, i: Input): Promise<Verwijzingen> {
  if (i.eigenaar) await verwijzing(w, gebruiker, [i.eigenaar], 'eigenaar', 'Deze gebruiker')
  if (i.eigenaarPartner) await verwijzing(w, partner, [i.eigenaarPartner], 'eigenaarPartner', 'Deze partner')
  // A list that is cleared is an empty list.
  const lijst = (v: string[] | null | undefined) => (v === undefined ? undefined : (v ?? []))
  const mede = lijst(i.medeEigenaren)
  const knel = lijst(i.knelpunten)
  return {
    eigenaarId: i.eigenaar,
    eigenaarPartnerId: i.eigenaarPartner,
    medeEigenaren: mede && (await verwijzing(w, partner, mede, 'medeEigenaren', 'Deze partner')),
    knelpunten: knel && (await verwijzing(w, knelpunt, knel, 'knelpunten', 'Dit knelpunt')),
  }
}
export const medeEigenarenVan = (w: Schrijver, actieId: string): Promise<{ id: string; naam: string }[]> =>
  w.tx
    .select({ id: partner.id, naam: partner.naam })
    .from(actieMedeEigenaar)
    .innerJoin(
      partner,
      and(eq(partner.regioCode, actieMedeEigenaar.regioCode), eq(partner.id, actieMedeEigenaar.partnerId)),
    )
    .where(eq(actieMedeEigenaar.actieId, actieId))
    .orderBy(partner.naam)

const nieuwEnWeg = (oud: string[], nieuw: string[]) => ({
  erbij: nieuw.filter((x) => !oud.includes(x)),
  weg: oud.filter((x) => !nieuw.includes(x)),
})

/** Makes the co-owners exactly these. Returns the change for history. */
export async function zetMedeEigenaren(
  w: Schrijver,
  a: Rij,
  partners: Partner[] | undefined,
): Promise<VeldWijziging[]> {
  if (!partners) return []
  const oud = await medeEigenarenVan(w, a.id)
  const { erbij, weg } = nieuwEnWeg(
    oud.map((p) => p.id),
    partners.map((p) => p.id),
  )
  const basis = { regioCode: a.regioCode, actieId: a.id, leesgroep: a.leesgroep }
  if (weg.length)
    await w.tx
      .delete(actieMedeEigenaar)
      .where(and(eq(actieMedeEigenaar.actieId, a.id), inArray(actieMedeEigenaar.partnerId, weg)))
  if (erbij.length) await w.tx.insert(actieMedeEigenaar).values(erbij.map((partnerId) => ({ ...basis, partnerId })))
  return verschilVan('medeEigenaren', namenVan(oud), namenVan(partners))
}
/** Makes the knelpunten that the actor sees exactly these; links to knelpunten out of sight stay. Returns the change for history. */
export async function zetKnelpunten(
  w: Schrijver,
  a: Rij,
  knelpunten: Knelpunt[] | undefined,
): Promise<VeldWijziging[]> {
  if (!knelpunten) return []
  const oud = await w.tx
    .select({ id: actieKnelpunt.knelpuntId })
    .from(actieKnelpunt)
    .where(eq(actieKnelpunt.actieId, a.id))
  const { erbij, weg } = nieuwEnWeg(
    oud.map((k) => k.id),
    knelpunten.map((k) => k.id),
  )
  const basis = { regioCode: a.regioCode, actieId: a.id, leesgroep: a.leesgroep }
  if (weg.length)
    await w.tx.delete(actieKnelpunt).where(and(eq(actieKnelpunt.actieId, a.id), inArray(actieKnelpunt.knelpuntId, weg)))
  const groep = new Map(knelpunten.map((k) => [k.id, k.leesgroep]))
  if (erbij.length)
    await w.tx
      .insert(actieKnelpunt)
      .values(erbij.map((knelpuntId) => ({ ...basis, knelpuntId, knelpuntLeesgroep: groep.get(knelpuntId)! })))
  // Readers of the actie need not see the knelpunten it is linked to: history names those that they see.
  return koppelingen('knelpunten', 'knelpunt', { erbij, weg })
}
