// Two rows for one organisation become one: everything that hangs on the double moves to the partner that stays.
import { and, eq } from 'drizzle-orm'
import { Field, ID, InputType, Int } from 'type-graphql'
import { gemeente } from '../platform/rights/tenant.table.js'
import { DomainError, invalid, notFound } from '../platform/values/errors.js'
import { change } from '../platform/write/act.js'
import { fetchRow, write } from '../platform/write/change.js'
import { link } from '../platform/write/link.js'
import type { Writing } from '../platform/write/mutation.js'
import { reference } from '../platform/write/reference.js'
import { alleNamen } from './partner.rules.js'
import { partnerStore } from './partner.store.js'
import { contactpersoon, partner, partnerGemeente } from './partner.table.js'
import { verhuisMee } from './partner.verhuizen.js'

@InputType({ description: 'Een dubbele partner die opgaat in een andere.' })
export class PartnerSamenvoegenInput {
  @Field(() => ID, { description: 'De dubbele partner. Alles wat eraan hangt, gaat mee.' })
  partner!: string
  @Field(() => Int, { description: 'De versie van de dubbele partner die u zag.' })
  partnerVersie!: number
}

type Partner = typeof partner.$inferSelect
/** The same links as those of a partner to its gemeenten, seen from the gemeente. */
const partnersVan = link(partnerGemeente, gemeente, partner, 'Deze partner')
const uniek = (lijst: string[]): string[] => [...new Set(lijst)]

/** Contact persons keep their id; a contact person never changes partner by another act, so the row is made anew. */
async function verhuisContacten(w: Writing, van: Partner, naar: Partner): Promise<void> {
  const weg = and(eq(contactpersoon.regioCode, van.regioCode), eq(contactpersoon.partnerId, van.id))
  const rijen = await w.tx.delete(contactpersoon).where(weg).returning()
  for (const { leesgroep: _l, beheergroep: _b, ...rij } of rijen)
    await w.tx.insert(contactpersoon).values({ ...rij, partnerId: naar.id, versie: rij.versie + 1 })
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
  const rij = await fetchRow(w, partnerStore, input.partner)
  if (rij.versie !== input.partnerVersie)
    throw new DomainError('VEROUDERD', 'De dubbele partner is intussen gewijzigd. Bekijk de nieuwe gegevens.', {
      versie: rij.versie,
      velden: { partner: 'Deze partner is intussen gewijzigd.' },
    })
  return rij
}
/** Moves everything of the double to the partner that stays, and keeps its names as aliases. */
export const partnerSamenvoegen = change(partnerStore, 'partnerSamenvoegen', {
  description: 'Voeg een dubbele partner samen met deze partner. Alles wat aan de dubbele hangt, gaat mee.',
  input: PartnerSamenvoegenInput,
  names: { partner },
  run: async (w, naar, input) => {
    const van = await dubbele(w, naar.id, input)
    await w.alsSysteem({ reden: 'twee partners worden één' }, async () => {
      await verhuisContacten(w, van, naar)
      await partnersVan.move(w, van, naar)
      await verhuisMee(w, van, naar)
      await write(
        w,
        partnerStore,
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
  },
})
