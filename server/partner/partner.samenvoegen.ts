// Two rows for one organisation become one: everything that hangs on the double moves to the partner that stays.
import { and, eq } from 'drizzle-orm'
import { DomainError, invalid, notFound } from '../platform/values/errors.js'
import type { Writing } from '../platform/write/mutation.js'
import { fetchRow, write, change } from '../platform/write/change.js'
import { reference } from '../platform/write/reference.js'
import type { PartnerSamenvoegenInput } from './partner.input.js'
import { alleNamen } from './partner.rules.js'
import { partnerOpslag } from './partner.service.js'
import { contactpersoon, partner, partnerGemeente } from './partner.table.js'
import { verhuisMee } from './partner.verhuizen.js'

type Partner = typeof partner.$inferSelect
const uniek = (lijst: string[]): string[] => [...new Set(lijst)]

/** Contact persons keep their id; a contact person never changes partner by another act, so the row is made anew. */
async function verhuisContacten(w: Writing, van: Partner, naar: Partner): Promise<void> {
  const weg = and(eq(contactpersoon.regioCode, van.regioCode), eq(contactpersoon.partnerId, van.id))
  const rijen = await w.tx.delete(contactpersoon).where(weg).returning()
  for (const { leesgroep: _l, beheergroep: _b, ...rij } of rijen)
    await w.tx.insert(contactpersoon).values({ ...rij, partnerId: naar.id, versie: rij.versie + 1 })
}
async function verhuisGemeenten(w: Writing, van: Partner, naar: Partner): Promise<void> {
  const rijen = await w.tx
    .delete(partnerGemeente)
    .where(and(eq(partnerGemeente.regioCode, van.regioCode), eq(partnerGemeente.partnerId, van.id)))
    .returning()
  for (const { gemeenteCode, regioCode } of rijen)
    await w.tx.insert(partnerGemeente).values({ regioCode, partnerId: naar.id, gemeenteCode }).onConflictDoNothing()
}
/** The double, checked as an act of its own: reach and version. */
async function dubbele(w: Writing, id: string, input: PartnerSamenvoegenInput): Promise<Partner> {
  if (input.partner.toLowerCase() === id.toLowerCase())
    throw invalid({ partner: 'Kies een andere partner dan deze zelf.' })
  // Out of sight is said at the field; out of reach cannot be, because every partner has the same keepers.
  const [gezien] = await reference(w, partner, [input.partner], 'partner', 'Deze partner')
  // One that was merged leads on to the partner that stays: there is nothing left to merge.
  if (gezien!.id !== input.partner.toLowerCase())
    throw notFound('Deze partner', { partner: 'Deze partner is al samengevoegd.' })
  const rij = await fetchRow(w, partnerOpslag, input.partner)
  if (rij.versie !== input.partnerVersie)
    throw new DomainError('VEROUDERD', 'De dubbele partner is intussen gewijzigd. Bekijk de nieuwe gegevens.', {
      versie: rij.versie,
      velden: { partner: 'Deze partner is intussen gewijzigd.' },
    })
  return rij
}
/** Moves everything of the double to partner `id`, keeps its names as aliases. Returns the id of the partner that stays. */
export async function partnerSamenvoegen(
  w: Writing,
  id: string,
  versie: number,
  input: PartnerSamenvoegenInput,
): Promise<string> {
  const van = await dubbele(w, id, input)
  const rij = await change(w, partnerOpslag, id, versie, async (naar) => {
    await w.alsSysteem(async () => {
      await verhuisContacten(w, van, naar)
      await verhuisGemeenten(w, van, naar)
      await verhuisMee(w, van, naar)
      await write(
        w,
        partnerOpslag,
        van,
        { patch: { opgegaanInId: naar.id }, tekst: `Samengevoegd met ${naar.naam}.` },
        'partnerOpgegaan',
      )
    })
    const aliassen = uniek([...naar.aliassen, van.naam, ...van.aliassen]).filter((a) => a !== naar.naam)
    const rollen = uniek([...naar.rollen, ...van.rollen])
    return {
      patch: { aliassen, rollen, namen: alleNamen(naar.naam, aliassen) },
      tekst: `Samengevoegd: ${van.naam} is in deze partner opgegaan.`,
    }
  })
  return rij.id
}
