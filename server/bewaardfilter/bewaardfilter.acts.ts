// Keeping a filter, giving it another name, and removing it. It has no history: it is a convenience of one person, told to nobody,
// and what it asked is not a fact about anything (ADR 0046). So these acts do by themselves what a store does for others.
import { and, count, eq, ne, sql } from 'drizzle-orm'
import { Field, InputType } from 'type-graphql'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { mayOnRow, mayRead } from '../platform/rights/actor.js'
import { naamsleutelVan } from '../platform/rights/columns.js'
import { ofMe } from '../platform/rights/policies.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { invalid, notFound } from '../platform/values/errors.js'
import { Tekst } from '../platform/values/input.js'
import { ID_ARG, VERSION } from '../platform/write/act.arguments.js'
import { perform } from '../platform/write/act.js'
import { isUuid, requireVersion } from '../platform/write/change.js'
import type { Writing } from '../platform/write/mutation.js'
import { reference } from '../platform/write/reference.js'
import { takeTurn } from '../platform/write/turn.js'
import { eisFilter, eisVolgorde, MEEST_PER_LIJST, type Voorwaarde } from './bewaardfilter.rules.js'
import { bewaardfilter } from './bewaardfilter.table.js'
import { BewaardFilter, FilterVolgordeInput, FilterVoorwaardeInput, VerwijderdFilter } from './bewaardfilter.type.js'
import { lijstMet, type Lijst, type Verwijsbaar } from './lijsten.js'

const NAAM = 80
const DIT = { naam: 'Dit filter' } as const
type Rij = typeof bewaardfilter.$inferSelect

/** What `mag` and the acts share. */
export const bewaardfilterStore = {
  noun: 'bewaardfilter',
  type: () => BewaardFilter,
  tabel: bewaardfilter,
  eigen: (t: typeof bewaardfilter) => ofMe(t.gebruikerId),
} as const
const weg = { ...bewaardfilterStore, type: () => VerwijderdFilter } as const

/** The list, as far as the actor reads it. @throws NIET_GEVONDEN alike for one that is not there */
function lijstVan(w: Writing, naam: string): Lijst {
  const lijst = lijstMet(naam)
  if (lijst && mayRead(w.actor, lijst.noun)) return lijst
  throw notFound('Deze lijst', { lijst: 'Deze lijst is niet gevonden, of u kunt er niet bij.' })
}
const ZOEK: Record<Verwijsbaar, (w: Writing, ids: readonly string[], veld: string) => Promise<void>> = {
  Gebruiker: async (w, ids, veld) => {
    await reference(w, gebruiker, ids, veld, 'Deze gebruiker')
  },
  Gemeente: async (w, ids, veld) => {
    const rijen = await w.tx.select().from(gemeente).where(eq(gemeente.regioCode, w.actor.regioCode))
    if (!ids.every((id) => rijen.some(({ code }) => code === id)))
      throw notFound('Deze gemeente', { [veld]: 'Deze gemeente is niet gevonden, of u kunt er niet bij.' })
  },
}
/** @throws NIET_GEVONDEN naming the condition whose gemeente or colleague the actor does not see */
async function eisVerwijzingen(w: Writing, lijst: Lijst, filter: readonly Voorwaarde[]): Promise<void> {
  for (const [i, { veld, verwijzingen }] of filter.entries()) {
    const soort = lijst.velden.get(veld)
    if (verwijzingen && soort?.soort === 'VERWIJZING')
      await ZOEK[soort.naar](w, verwijzingen, `filter.${i}.verwijzingen`)
  }
}
const vanMij = (w: Writing, lijst: string) =>
  and(
    eq(bewaardfilter.regioCode, w.actor.regioCode),
    eq(bewaardfilter.gebruikerId, w.actor.gebruikerId!),
    eq(bewaardfilter.lijst, lijst),
  )
/** One at a time per person, before any row is locked: what is counted and compared stays so until the act is over. */
const opDeBeurt = (w: Writing): Promise<void> => takeTurn(w, `bewaardfilter ${w.actor.gebruikerId!}`)
/** @throws ONGELDIGE_INVOER at `naam` when another filter of this list has it; case and accents make no difference */
async function eisVrijeNaam(w: Writing, lijst: string, naam: string, id: string): Promise<void> {
  const [ander] = await w.tx
    .select({ naam: bewaardfilter.naam })
    .from(bewaardfilter)
    .where(
      and(
        vanMij(w, lijst),
        eq(bewaardfilter.naamsleutel, naamsleutelVan(sql`${naam}::text`)),
        ne(bewaardfilter.id, id),
      ),
    )
  if (ander)
    throw invalid({ naam: `U hebt bij deze lijst al een filter met de naam ‘${ander.naam}’. Kies een andere naam.` })
}

@InputType({ description: 'Een filter om te bewaren.' })
export class BewaardFilterVastleggenInput {
  @Tekst(NAAM, 'Hoe u het filter noemt. Zet er geen naam van een inburgeraar in.')
  naam!: string
  @Tekst(NAAM, 'De lijst waar het filter bij hoort, zoals die in Query heet, bijvoorbeeld: inburgeraars.')
  lijst!: string
  @Field(() => [FilterVoorwaardeInput], { description: 'Wat het filter vraagt. Leeg: alle regels van de lijst.' })
  filter!: FilterVoorwaardeInput[]
  @Field(() => FilterVolgordeInput, {
    nullable: true,
    description: 'De volgorde van de lijst. Niet ingevuld: de gewone volgorde.',
  })
  volgorde?: FilterVolgordeInput | null
}
async function legVast(w: Writing, { naam, ...input }: BewaardFilterVastleggenInput): Promise<string> {
  const lijst = lijstVan(w, input.lijst)
  const mag = (veld: string): boolean => mayRead(w.actor, lijst.noun, veld)
  const filter = eisFilter(lijst, input.filter, mag)
  if (input.volgorde) eisVolgorde(lijst, input.volgorde, mag)
  await opDeBeurt(w)
  await eisVerwijzingen(w, lijst, filter)
  await eisVrijeNaam(w, lijst.naam, naam, w.nieuwId)
  const [telling] = await w.tx.select({ aantal: count() }).from(bewaardfilter).where(vanMij(w, lijst.naam))
  if (telling!.aantal >= MEEST_PER_LIJST) {
    const zin = `U hebt bij deze lijst al ${MEEST_PER_LIJST} filters. Verwijder er eerst een.`
    throw invalid({ naam: zin }, zin)
  }
  await w.tx.insert(bewaardfilter).values({
    regioCode: w.actor.regioCode,
    id: w.nieuwId,
    gebruikerId: w.actor.gebruikerId!,
    lijst: lijst.naam,
    naam,
    filter,
    volgorde: input.volgorde ? { veld: input.volgorde.veld, richting: input.volgorde.richting } : null,
  })
  return w.nieuwId
}
export const bewaardFilterVastleggen = perform(bewaardfilterStore, 'bewaardFilterVastleggen', {
  description: `Bewaar een filter van een lijst onder een naam, hoogstens ${MEEST_PER_LIJST} per lijst. Alleen u ziet het. Zoekwoorden en andere eigen tekst worden geweigerd, want daar kan een naam in staan.`,
  input: BewaardFilterVastleggenInput,
  run: (w, { input }: { input: BewaardFilterVastleggenInput }) => legVast(w, input),
})

interface Args {
  id: string
  versie: number
}
/** The filter, locked. @throws NIET_GEVONDEN for one that is not the actor's, VEROUDERD */
async function haalOp(w: Writing, { id, versie }: Args): Promise<Rij> {
  const [rij] = isUuid(id)
    ? await w.tx
        .select()
        .from(bewaardfilter)
        .where(and(eq(bewaardfilter.regioCode, w.actor.regioCode), eq(bewaardfilter.id, id)))
        .for('update')
    : []
  const eigen = rij?.gebruikerId === w.actor.gebruikerId
  if (!rij || !mayOnRow(w.actor, 'bewaardfilter', w.handeling, { ...rij, eigen })) throw notFound(DIT.naam)
  requireVersion(DIT, rij, versie)
  return rij
}
const dit = (rij: Rij) => and(eq(bewaardfilter.regioCode, rij.regioCode), eq(bewaardfilter.id, rij.id))

@InputType({ description: 'De nieuwe naam van een bewaard filter.' })
export class BewaardFilterWijzigenInput {
  @Tekst(NAAM, 'Hoe u het filter noemt. Zet er geen naam van een inburgeraar in.')
  naam!: string
}
/** The same name changes nothing, and keeps the version. */
export const bewaardFilterWijzigen = perform(bewaardfilterStore, 'bewaardFilterWijzigen', {
  description: 'Geef een bewaard filter een andere naam.',
  args: [ID_ARG, VERSION],
  input: BewaardFilterWijzigenInput,
  on: 'bewaardfilter',
  run: async (w, { input: { naam }, ...args }: Args & { input: BewaardFilterWijzigenInput }) => {
    await opDeBeurt(w)
    const rij = await haalOp(w, args)
    if (rij.naam === naam) return rij.id
    await eisVrijeNaam(w, rij.lijst, naam, rij.id)
    await w.tx
      .update(bewaardfilter)
      .set({ naam, versie: rij.versie + 1, gewijzigdOp: sql`now()` })
      .where(dit(rij))
    return rij.id
  },
})
/** For good: nothing refers to it, and nobody else knew of it. */
export const bewaardFilterVerwijderen = perform(weg, 'bewaardFilterVerwijderen', {
  description: 'Verwijder een bewaard filter. Dit kan niet ongedaan worden gemaakt.',
  args: [ID_ARG, VERSION],
  on: 'bewaardfilter',
  run: async (w, args: Args) => {
    const rij = await haalOp(w, args)
    await w.tx.delete(bewaardfilter).where(dit(rij))
    return rij.id
  },
})
export const bewaardfilterActs = [bewaardFilterVastleggen, bewaardFilterWijzigen, bewaardFilterVerwijderen]
