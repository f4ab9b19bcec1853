// What can be done with a waarneming: recording one, and ending it early.
import { and, eq, gte, isNull, lte, ne } from 'drizzle-orm'
import { Field, ID, InputType } from 'type-graphql'
import { eisAnderMens } from '../gebruiker/mens.js'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { mayOnRow, type Actor } from '../platform/rights/actor.js'
import { decideGroup } from '../platform/rights/place.js'
import { actorsOf, everHeld } from '../platform/rights/present.js'
import { DomainError, invalid, notFound } from '../platform/values/errors.js'
import { Tekst } from '../platform/values/input.js'
import { Datum } from '../platform/values/scalars.js'
import { dayInFigures } from '../platform/values/today.js'
import { add, change } from '../platform/write/act.js'
import type { Writing } from '../platform/write/mutation.js'
import { eisPeriode } from './waarneming.rules.js'
import { waarnemingStore } from './waarneming.store.js'
import { waarneming } from './waarneming.table.js'

const REDEN = 500
type Rij = typeof waarneming.$inferSelect

@InputType({ description: 'Wie voor wie waarneemt.' })
export class WaarnemingVastleggenInput {
  @Field(() => ID, { nullable: true, description: 'Voor wie wordt waargenomen. Niet ingevuld: voor u.' })
  voor?: string | null
  @Field(() => ID, { description: 'Wie waarneemt: een regisseur van dezelfde gemeente.' })
  door!: string
  @Field(() => Datum, { description: 'De eerste dag: vandaag of later.' })
  vanafDatum!: string
  @Field(() => Datum, { description: 'De laatste dag. Die dag telt nog mee.' })
  totDatum!: string
  @Tekst(REDEN, 'Waarom iemand waarneemt, zonder iets over gezondheid. Collega’s lezen dit terug.')
  reden!: string
  @Field(() => ID, { nullable: true, description: 'De gemeente van de dossiers. Niet ingevuld: uw eigen gemeente.' })
  gemeente?: string | null
}
/** A regisseur records for itself; for another, somebody who does not stand in. @throws NIET_GEVONDEN, TWEEDE_PERSOON_NODIG */
function eisWie(actor: Actor, gemeenteCode: string, voorId: string, doorId: string): void {
  const eigen = voorId === actor.gebruikerId
  if (!mayOnRow(actor, 'waarneming', 'waarnemingVastleggen', { schrijfgroep: gemeenteCode, eigen }))
    throw notFound('Deze gebruiker', { voor: 'U legt alleen vast wie voor u waarneemt.' })
  if (voorId === doorId) throw invalid({ door: 'Iemand neemt waar voor een ander. Kies iemand anders.' })
  if (doorId === actor.gebruikerId)
    throw new DomainError(
      'TWEEDE_PERSOON_NODIG',
      'U kunt niet vastleggen dat u zelf voor een ander waarneemt. Een tweede persoon van de gemeente doet dat.',
    )
}
/** @throws ONGELDIGE_INVOER naming who cannot stand in, or be stood in for */
async function eisRegisseurs(w: Writing, { gemeenteCode, voorId, doorId, vanafDatum }: Rij): Promise<void> {
  const { regioCode } = w.actor
  const thuis = await w.tx
    .select({ id: gebruiker.id })
    .from(gebruiker)
    .where(and(eq(gebruiker.regioCode, regioCode), eq(gebruiker.gemeenteCode, gemeenteCode)))
  const bezwaar = 'Kies een regisseur van deze gemeente'
  const waarnemer = (await actorsOf(w.tx, regioCode, [doorId], vanafDatum)).get(doorId)
  const hoort = (id: string): boolean => thuis.some((g) => g.id === id)
  if (!hoort(doorId) || !waarnemer?.schrijft.REGISSEUR?.includes(gemeenteCode))
    throw invalid({ door: `${bezwaar}, die op de eerste dag kan inloggen en dan regisseur is.` })
  // Whoever left or is away for long may still have a caseload.
  if (!hoort(voorId) || !(await everHeld(w.tx, regioCode, voorId, 'REGISSEUR', gemeenteCode)))
    throw invalid({ voor: `${bezwaar}.` })
}
/** @throws ONGELDIGE_INVOER when the two stand in for each other already on one of these days */
async function eisNietDubbel(
  w: Writing,
  { gemeenteCode, voorId, doorId, vanafDatum, totDatum, id }: Rij,
): Promise<void> {
  const [ander] = await w.tx
    .select()
    .from(waarneming)
    .where(
      and(
        eq(waarneming.regioCode, w.actor.regioCode),
        eq(waarneming.gemeenteCode, gemeenteCode),
        eq(waarneming.voorId, voorId),
        eq(waarneming.doorId, doorId),
        lte(waarneming.vanafDatum, totDatum),
        gte(waarneming.totDatum, vanafDatum),
        isNull(waarneming.beeindigdOp),
        ne(waarneming.id, id),
      ),
    )
  if (!ander) return
  const dagen = `${dayInFigures(ander.vanafDatum)} tot en met ${dayInFigures(ander.totDatum)}`
  throw invalid({ vanafDatum: `Deze twee staan al vast van ${dagen}.` })
}
export const waarnemingVastleggen = add(waarnemingStore, 'waarnemingVastleggen', {
  description:
    'Leg vast wie voor een regisseur waarneemt. De waarnemer ziet en bewerkt op die dagen ook de dossiers van die regisseur, en van niemand anders.',
  input: WaarnemingVastleggenInput,
  defaults: ({ voor }, { gebruikerId }) => ({ voor: voor ?? gebruikerId }),
  rule: (input, { actor, vandaag, refs }) => {
    const gemeenteCode = decideGroup(actor, 'waarneming', 'waarnemingVastleggen', input.gemeente)
    if (gemeenteCode === null) throw invalid({ gemeente: 'Kies een gemeente.' })
    eisWie(actor, gemeenteCode, refs['voor']!.id, refs['door']!.id)
    eisPeriode(input, vandaag)
    return { patch: { gemeenteCode, vastgelegdDoorId: actor.gebruikerId }, tekst: 'De waarneming is vastgelegd.' }
  },
  check: async (w, { next }) => {
    await eisRegisseurs(w, next)
    await eisAnderMens(w, [w.actor.gebruikerId!, next.doorId], 'Wie waarneemt, heeft dezelfde naam als u.')
    await eisNietDubbel(w, next)
  },
})

@InputType({ description: 'Waarom een waarneming eerder eindigt.' })
export class WaarnemingBeeindigenInput {
  @Tekst(REDEN, 'Waarom de waarneming eerder eindigt. Collega’s lezen dit terug.')
  reden!: string
}
export const waarnemingBeeindigen = change(waarnemingStore, 'waarnemingBeeindigen', {
  description: 'Beëindig een waarneming die loopt of nog komt. De waarnemer ziet de dossiers meteen niet meer.',
  from: ['KOMT', 'LOOPT'],
  input: WaarnemingBeeindigenInput,
  run: async (w, _rij, { reden }) => ({
    patch: { beeindigdOp: new Date().toISOString(), beeindigdDoorId: w.actor.gebruikerId, beeindigreden: reden },
    tekst: 'De waarneming is eerder beëindigd.',
  }),
})
export const waarnemingActs = [waarnemingVastleggen, waarnemingBeeindigen]
