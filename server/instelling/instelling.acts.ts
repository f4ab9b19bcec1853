// What can be done with a setting: choosing a value, and deciding about a proposal.
import { sql } from 'drizzle-orm'
import { Field, ID, InputType } from 'type-graphql'
import { eisAnderMens } from '../gebruiker/mens.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { DomainError } from '../platform/values/errors.js'
import { Tekst } from '../platform/values/input.js'
import { Datum } from '../platform/values/scalars.js'
import { change, perform, type Condition } from '../platform/write/act.js'
import { instellingStore } from './instelling.store.js'
import type { instelling } from './instelling.table.js'
import { legVast } from './instelling.vastleggen.js'

const REDEN = 1000

@InputType({ description: 'Een keuze voor een instelling.' })
export class InstellingWijzigenInput {
  @Tekst(40, 'Welke instelling: de code uit instellingStanden, bijvoorbeeld oproepDagen.')
  code!: string
  @Field(() => ID, {
    nullable: true,
    description: 'De gemeente waarvoor het geldt. Leeg bij een instelling van de hele regio.',
  })
  gemeente?: string | null
  @Tekst(40, 'De nieuwe waarde: JA of NEE, een getal, of een van de keuzes. NIET_INGESTELD: het getal is niet bekend.')
  waarde!: string
  @Field(() => Datum, { description: 'De eerste dag waarop de waarde geldt.' })
  vanafDatum!: string
  @Tekst(REDEN, 'Waarom u dit kiest. Anderen lezen dit terug.')
  reden!: string
}
export const instellingWijzigen = perform(instellingStore, 'instellingWijzigen', {
  description:
    'Kies een waarde voor een instelling. Gaan er dossiers open voor meer mensen, dan is het een voorstel: een tweede persoon van de gemeente bevestigt het, en tot dan geldt de oude waarde.',
  input: InstellingWijzigenInput,
  names: { gemeente },
  run: (w, { input }: { input: InstellingWijzigenInput }) => legVast(w, input),
})

/** Four eyes: what opens dossiers does not count on the word of one person. */
const DOOR_EEN_ANDER: Condition<typeof instelling> = {
  holds: (t, { gebruiker }) => sql<boolean>`${t.doorId} is distinct from ${gebruiker}`,
  refuse: () =>
    new DomainError(
      'TWEEDE_PERSOON_NODIG',
      'U stelde dit zelf voor. Een tweede persoon van de gemeente bevestigt het.',
    ),
}
export const instellingBevestigen = change(instellingStore, 'instellingBevestigen', {
  description: 'Bevestig een voorstel voor een instelling. Dat doet een ander dan wie het voorstelde.',
  from: ['VOORGESTELD'],
  to: 'GELDIG',
  if: DOOR_EEN_ANDER,
  check: (w, { row }) =>
    eisAnderMens(
      w,
      [row!.doorId, w.actor.gebruikerId].filter((id) => id !== null),
      'Wie dit voorstelde, heeft dezelfde naam als u.',
    ),
  rule: (rij, _input, { actor, nu, vandaag }) => ({
    patch: {
      beslotenDoorId: actor.gebruikerId,
      beslotenOp: nu,
      // Nothing opens on a day on which nobody had confirmed it.
      ...(rij.vanafDatum < vandaag ? { vanafDatum: vandaag } : {}),
    },
    tekst: 'Het voorstel is bevestigd.',
  }),
})

@InputType({ description: 'Waarom een voorstel niet doorgaat.' })
export class InstellingAfwijzenInput {
  @Tekst(REDEN, 'Waarom het voorstel niet doorgaat. Anderen lezen dit terug.')
  afwijsreden!: string
}
export const instellingAfwijzen = change(instellingStore, 'instellingAfwijzen', {
  description: 'Wijs een voorstel voor een instelling af. Wie het voorstelde, trekt het zo in.',
  from: ['VOORGESTELD'],
  to: 'AFGEWEZEN',
  input: InstellingAfwijzenInput,
  rule: (rij, _input, { actor, nu }) => ({
    patch: { beslotenDoorId: actor.gebruikerId, beslotenOp: nu },
    tekst: rij.doorId === actor.gebruikerId ? 'Het voorstel is ingetrokken.' : 'Het voorstel is afgewezen.',
  }),
})
export const instellingActs = [instellingWijzigen, instellingBevestigen, instellingAfwijzen]
