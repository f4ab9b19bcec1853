// What an act on a pilot needs. Absent = untouched, null = cleared; status is never an input.
import { Field, ID, InputType, Int } from 'type-graphql'
import { Tekst } from '../platform/values/input.js'
import { Datum } from '../platform/values/scalars.js'
import { CijferInput } from '../sturing/cijfer/cijfer.input.js'
import type { PILOT_BESLUITEN } from './pilot.table.js'
import { PilotBesluit } from './pilot.type.js'

const NAAM = 200
const LANG = 5000
const REDEN = 1000

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
@InputType({ description: 'Wijzigingen in een pilot. Wat u niet noemt, blijft zoals het is.' })
export class PilotWijzigenInput extends PilotVelden {
  @Tekst(NAAM, 'Hoe de pilot heet.', { nullable: true })
  naam?: string | null
}
@InputType({
  description: 'Een verbetering in een pilot die is afgesloten of gestopt. Wat u niet noemt, blijft zoals het is.',
})
export class PilotCorrigerenInput extends PilotWijzigenInput {
  @Tekst(REDEN, 'Waarom u dit verbetert. De reden staat in de geschiedenis.')
  reden!: string
}
@InputType({ description: 'Het begin van een pilot.' })
export class PilotStartenInput {
  @Field(() => Datum, { nullable: true, description: 'De eerste dag. Niet ingevuld: zoals gepland, of vandaag.' })
  begindatum?: string | null
}
@InputType({ description: 'Een meting bij een pilot.' })
export class PilotMetingInput {
  @Field(() => ID, { nullable: true, description: 'De meting die u verbetert. Niet ingevuld: een nieuwe meting.' })
  meting?: string | null
  @Tekst(NAAM, 'De periode waarover is gemeten, bijvoorbeeld 2020.')
  periode!: string
  @Field(() => CijferInput, { description: 'Wat er is gemeten, met bron en peildatum.' })
  cijfer!: CijferInput
  @Tekst(LANG, 'Uitleg bij de meting.', { nullable: true })
  toelichting?: string | null
}
@InputType({ description: 'De evaluatie van een pilot.' })
export class PilotEvaluerenInput {
  @Field(() => Datum, { description: 'De dag van de evaluatie.' })
  datum!: string
  @Field(() => PilotBesluit, { description: 'Wat er met de werkwijze gebeurt.' })
  besluit!: (typeof PILOT_BESLUITEN)[number]
  @Tekst(REDEN, 'Wat de pilot leerde.', { lijst: true })
  leerpunten!: string[]
  @Tekst(REDEN, 'De bron: document en plaats.', { nullable: true })
  bron?: string | null
}
@InputType({ description: 'Het einde van een pilot.' })
export class PilotAfsluitenInput {
  @Field(() => Datum, { nullable: true, description: 'De laatste dag. Niet ingevuld: zoals gepland, of vandaag.' })
  einddatum?: string | null
}
@InputType({ description: 'Waarom een pilot niet doorgaat.' })
export class PilotStoppenInput {
  @Tekst(REDEN, 'Waarom de pilot stopt.')
  reden!: string
}
@InputType({ description: 'Waarom een pilot verdergaat.' })
export class PilotHeropenenInput {
  @Tekst(REDEN, 'Waarom de pilot weer opengaat.')
  reden!: string
}
