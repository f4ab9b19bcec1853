// Another regisseur for one dossier, or for many at once. The regisseur is a fact of the person, so it is written there; PostgreSQL
// carries it on to the trajecten, but not from nobody to somebody, so those are written too.
import { Field, ID, InputType } from 'type-graphql'
import { gebruiker } from '../../gebruiker/gebruiker.table.js'
import { invalid, notFound } from '../../platform/values/errors.js'
import { Tekst } from '../../platform/values/input.js'
import { ID_ARG, VERSION } from '../../platform/write/act.arguments.js'
import { perform } from '../../platform/write/act.js'
import { requireVersion } from '../../platform/write/change.js'
import type { Writing } from '../../platform/write/mutation.js'
import { trajectStore } from '../traject.store.js'
import { traject } from '../traject.table.js'
import { bewaar, draagOver, nieuweRegisseur, trajectenVan } from './overdragen.js'
import { Herverdeling } from './herverdeling.type.js'

const REDEN = 500
/** More at once is no longer looked at one by one. */
export const HOOGSTENS = 250
const store = { noun: 'traject', type: () => Herverdeling } as const

@InputType({ description: 'Wie de regisseur wordt.' })
export class TrajectToewijzenInput {
  @Field(() => ID, { description: 'De nieuwe regisseur. Die werkt voor dezelfde gemeente.' })
  regisseur!: string
  @Tekst(REDEN, 'Waarom. Komt in de tijdlijn van het dossier.', { nullable: true })
  reden?: string | null
}
async function wijsToe(w: Writing, id: string, versie: number, input: TrajectToewijzenInput): Promise<string> {
  const naar = await nieuweRegisseur(w, input.regisseur, 'regisseur')
  const rij = (await trajectenVan(w, [id])).get(id.toLowerCase())
  if (!rij) throw notFound(trajectStore.naam)
  requireVersion(trajectStore, rij, versie)
  if (!naar.gemeenten.includes(rij.gemeenteCode))
    throw invalid({ regisseur: 'Deze regisseur werkt niet voor de gemeente van dit dossier. Kies iemand anders.' })
  const resultaten = await draagOver(w, [id], { naar, reden: input.reden ?? null })
  return bewaar(w, naar, input.reden ?? null, resultaten)
}
export const trajectToewijzen = perform(store, 'trajectToewijzen', {
  description:
    'Geef een dossier een andere regisseur. Kinderen van het huishouden zonder eigen traject gaan mee. Het antwoord zegt of u het dossier nog ziet.',
  args: [ID_ARG, VERSION],
  input: TrajectToewijzenInput,
  on: 'traject',
  names: { regisseur: gebruiker },
  run: (w, { id, versie, input }: { id: string; versie: number; input: TrajectToewijzenInput }) =>
    wijsToe(w, id, versie, input),
})

@InputType({ description: 'Welke dossiers naar welke regisseur gaan, en waarom.' })
export class TrajectenHerverdelenInput {
  @Field(() => [ID], { description: 'De vaste kenmerken van de trajecten, hoogstens 250.' })
  ids!: string[]
  @Field(() => ID, {
    nullable: true,
    description: 'Alleen dossiers die nu van deze regisseur zijn. Niet ingevuld: van wie ze ook zijn.',
  })
  van?: string | null
  @Field(() => ID, { description: 'De nieuwe regisseur.' })
  naar!: string
  @Tekst(REDEN, 'Waarom. Komt in de tijdlijn van elk dossier.')
  reden!: string
}
async function herverdeel(w: Writing, { ids, van, naar: id, reden }: TrajectenHerverdelenInput): Promise<string> {
  if (!ids.length) throw invalid({ ids: 'Kies minstens één dossier.' })
  if (ids.length > HOOGSTENS)
    throw invalid({ ids: `Kies hoogstens ${HOOGSTENS} dossiers tegelijk. U koos er ${ids.length}.` })
  const naar = await nieuweRegisseur(w, id, 'naar')
  const resultaten = await draagOver(w, ids, { naar, reden, ...(van ? { van: van.toLowerCase() } : {}) })
  return bewaar(w, naar, reden, resultaten)
}
/** One transaction for all: what cannot be handed over is known before anything is written, and is reported, never skipped. */
export const trajectenHerverdelen = perform(store, 'trajectenHerverdelen', {
  description:
    'Geef meer dossiers tegelijk een andere regisseur. Per dossier hoort u wat er gebeurde, ook als u er niet bij kunt.',
  input: TrajectenHerverdelenInput,
  names: { ids: traject, van: gebruiker, naar: gebruiker },
  run: (w, { input }: { input: TrajectenHerverdelenInput }) => herverdeel(w, input),
})
export const herverdelingActs = [trajectToewijzen, trajectenHerverdelen]
