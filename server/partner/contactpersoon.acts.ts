// Contact persons of a partner. History says that something changed, not the personal details.
import { and, eq, sql, type SQL } from 'drizzle-orm'
import { Field, ID, InputType } from 'type-graphql'
import { v7 as uuidv7 } from 'uuid'
import type { Cols } from '../platform/read/declare/expression.js'
import { mayOnRow } from '../platform/rights/actor.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { DomainError, notFound } from '../platform/values/errors.js'
import { Tekst } from '../platform/values/input.js'
import { ID_ARG, VERSION } from '../platform/write/act.arguments.js'
import { perform } from '../platform/write/act.js'
import { isUuid } from '../platform/write/change.js'
import { requireFilled } from '../platform/write/cleared.js'
import { record } from '../platform/write/history.js'
import type { Writing } from '../platform/write/mutation.js'
import { changes } from '../platform/write/unchanged.js'
import { eisBereikbaar } from '../platform/values/reach.js'
import { NAAM, partnerStore } from './partner.store.js'
import { contactpersoon, partner, partnerGebeurtenis } from './partner.table.js'

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
/** What is done with a contact person needs one that the looker sees. */
const heeftContact = (p: Cols<typeof partner>): SQL<boolean> =>
  sql`exists (select 1 from ${contactpersoon} where ${contactpersoon.regioCode} = ${p.regioCode} and ${contactpersoon.partnerId} = ${p.id})`
const vastleggen = (w: Writing, p: typeof partner.$inferSelect, tekst: string) =>
  record(w, partnerGebeurtenis, p, { tekst, wijzigingen: [] })

@InputType()
abstract class ContactVelden {
  @Tekst(NAAM, 'Wat de contactpersoon doet bij de partner.', { nullable: true })
  functie?: string | null
  @Tekst(NAAM, 'Het e-mailadres.', {
    nullable: true,
    allows: { kinds: ['EMAIL'], because: 'collega’s bij de gemeenten schrijven de contactpersoon aan' },
  })
  email?: string | null
  @Tekst(40, 'Het telefoonnummer.', {
    nullable: true,
    allows: { kinds: ['TELEFOON'], because: 'collega’s bij de gemeenten bellen de contactpersoon' },
  })
  telefoon?: string | null
  @Field(() => ID, {
    nullable: true,
    description: 'De gemeente waarvoor deze contactpersoon er is. Leeg: voor alle gemeenten.',
  })
  gemeente?: string | null
}
@InputType({ description: 'Een nieuwe contactpersoon.' })
export class ContactpersoonToevoegenInput extends ContactVelden {
  @Tekst(NAAM, 'Voornaam en achternaam.')
  naam!: string
}
/** Gives the partner. */
export const contactpersoonToevoegen = perform(partnerStore, 'contactpersoonToevoegen', {
  description: 'Voeg een contactpersoon toe aan een partner.',
  args: [
    {
      name: 'partner',
      type: () => ID,
      description: 'Het vaste kenmerk van de partner waar de contactpersoon werkt.',
    },
  ],
  input: ContactpersoonToevoegenInput,
  on: 'partner',
  names: { gemeente },
  run: async (w, { partner: partnerId, input }: { partner: string; input: ContactpersoonToevoegenInput }) => {
    const p = await partnerVoor(w, partnerId)
    eisBereikbaar(input)
    await eisGemeente(w, input.gemeente)
    const { gemeente: gemeenteCode, ...rest } = input
    await w.tx
      .insert(contactpersoon)
      .values({ regioCode: p.regioCode, id: uuidv7(), partnerId: p.id, ...rest, gemeenteCode })
    await vastleggen(w, p, 'Er is een contactpersoon toegevoegd.')
    return p.id
  },
})

@InputType({ description: 'Wijzigingen in een contactpersoon. Wat u niet noemt, blijft zoals het is.' })
export class ContactpersoonWijzigenInput extends ContactVelden {
  @Tekst(NAAM, 'Voornaam en achternaam.', { nullable: true })
  naam?: string | null
}
interface Args {
  id: string
  versie: number
}
/** Absent = untouched, null = cleared. Gives the partner. */
export const contactpersoonWijzigen = perform(partnerStore, 'contactpersoonWijzigen', {
  description: 'Wijzig een contactpersoon. Versie is die van de contactpersoon.',
  offer: heeftContact,
  args: [ID_ARG, VERSION],
  input: ContactpersoonWijzigenInput,
  on: 'contactpersoon',
  names: { gemeente },
  run: async (w, { id, versie, input }: Args & { input: ContactpersoonWijzigenInput }) => {
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
  },
})
/** For good: details of people who left are not kept. Gives the partner. */
export const contactpersoonVerwijderen = perform(partnerStore, 'contactpersoonVerwijderen', {
  description: 'Verwijder een contactpersoon. Dit kan niet ongedaan worden gemaakt.',
  offer: heeftContact,
  args: [ID_ARG, VERSION],
  on: 'contactpersoon',
  run: async (w, { id, versie }: Args) => {
    const { rij, p } = await haalOp(w, id, versie)
    await w.tx
      .delete(contactpersoon)
      .where(and(eq(contactpersoon.regioCode, rij.regioCode), eq(contactpersoon.id, rij.id)))
    await vastleggen(w, p, 'Een contactpersoon is verwijderd.')
    return p.id
  },
})
