// Adding, changing and correcting a pilot: each act with its input, its statuses and its rule, from top to bottom.
import { Field, ID, InputType, Int } from 'type-graphql'
import { decideGroup } from '../platform/rights/place.js'
import { Tekst } from '../platform/values/input.js'
import { Datum } from '../platform/values/scalars.js'
import { add, change } from '../platform/write/act.js'
import { eisCorrectie, eisPilotVelden, eisWijziging } from './pilot.rules.js'
import { DICHT, NIET_DICHT, pilotStore } from './pilot.store.js'
import { LANG, NAAM, REDEN } from './tekst.js'

@InputType()
abstract class PilotVelden {
  @Tekst(LANG, 'Wat er wordt geprobeerd.', { nullable: true })
  omschrijving?: string | null
  @Field(() => [ID], { nullable: true, description: 'De gemeenten waar de pilot loopt.' })
  gemeenten?: string[] | null
  @Field(() => [ID], { nullable: true, description: 'De partners die meedoen.' })
  partners?: string[] | null
  @Field(() => ID, { nullable: true, description: 'Het convenant waar de pilot onder valt.' })
  convenant?: string | null
  @Field(() => Datum, { nullable: true, description: 'De eerste dag.' })
  begindatum?: string | null
  @Field(() => Datum, { nullable: true, description: 'De laatste dag.' })
  einddatum?: string | null
  @Field(() => Int, { nullable: true, description: 'Hoeveel personen de pilot wil bereiken.' })
  doelAantal?: number | null
  @Tekst(NAAM, 'De periode waarvoor het doel geldt.', { nullable: true })
  doelPeriode?: string | null
  @Field(() => Int, { nullable: true, description: 'Het jaar waarin de evaluatie er uiterlijk moet zijn.' })
  evaluatieUiterlijkJaar?: number | null
  @Tekst(REDEN, 'De bron: document en plaats.', { nullable: true })
  bron?: string | null
  @Tekst(REDEN, 'Een opmerking bij wat de bron zegt.', { nullable: true })
  voetnoot?: string | null
}
@InputType({ description: 'Een nieuwe pilot. Hij begint in voorbereiding.' })
export class PilotToevoegenInput extends PilotVelden {
  @Tekst(NAAM, 'Hoe de pilot heet.')
  naam!: string
  @Field(() => ID, {
    nullable: true,
    description: 'De gemeente van wie de pilot is. Niet ingevuld: uw eigen gemeente. Leeg (null): de hele regio.',
  })
  gemeente?: string | null
}
export const pilotToevoegen = add(pilotStore, 'pilotToevoegen', {
  description: 'Voeg een pilot toe. Hij begint in voorbereiding.',
  input: PilotToevoegenInput,
  to: 'VOORBEREIDING',
  // A pilot of one gemeente runs there unless the writer says otherwise.
  defaults: ({ gemeenten, gemeente }, actor) => {
    const eigen = decideGroup(actor, 'pilot', 'pilotToevoegen', gemeente)
    return { gemeenten: gemeenten ?? (eigen ? [eigen] : []) }
  },
  rule: ({ gemeente, ...input }, { actor }) => {
    eisPilotVelden({}, input)
    const gemeenteCode = decideGroup(actor, 'pilot', 'pilotToevoegen', gemeente)
    return { patch: { gemeenteCode }, tekst: 'De pilot is toegevoegd.' }
  },
})

@InputType({ description: 'Wijzigingen in een pilot. Wat u niet noemt, blijft zoals het is.' })
export class PilotWijzigenInput extends PilotVelden {
  @Tekst(NAAM, 'Hoe de pilot heet.', { nullable: true })
  naam?: string | null
}
export const pilotWijzigen = change(pilotStore, 'pilotWijzigen', {
  description: 'Wijzig een pilot. De status verandert alleen met een eigen handeling.',
  input: PilotWijzigenInput,
  from: NIET_DICHT,
  rule: (p, input, { vandaag }) => {
    eisWijziging(p, input, vandaag)
    return { tekst: 'De pilot is gewijzigd.' }
  },
})

@InputType({
  description: 'Een verbetering in een pilot die is afgesloten of gestopt. Wat u niet noemt, blijft zoals het is.',
})
export class PilotCorrigerenInput extends PilotWijzigenInput {
  @Tekst(REDEN, 'Waarom u dit verbetert. De reden staat in de geschiedenis.')
  reden!: string
}
export const pilotCorrigeren = change(pilotStore, 'pilotCorrigeren', {
  description: 'Verbeter een pilot die is afgesloten of gestopt, met een reden. Voor een meting heropent u de pilot.',
  input: PilotCorrigerenInput,
  from: DICHT,
  mustDiffer: 'reden',
  rule: (p, { reden, ...input }, { vandaag }) => {
    eisCorrectie(p, input, vandaag)
    return { tekst: `Gecorrigeerd: ${reden}` }
  },
})
