// What comes in about a traject.
import { Field, ID, InputType, Int } from 'type-graphql'
import { Tekst } from '../platform/values/input.js'
import { Datum } from '../platform/values/scalars.js'
import {
  LeerrouteEnum,
  OntheffingDeel,
  OntheffingGrond,
  TrajectEindreden,
  TrajectFase,
  UitstroomSoort,
  VerlengingEenheid,
  VrijstellingGrond,
  WetsregimeEnum,
} from './traject.woorden.js'
import type * as waarden from './traject.waarden.js'

const KORT = 200
const REDEN = 500
type Van<L extends readonly string[]> = L[number]

@InputType()
export abstract class PlichtVelden {
  @Field(() => Datum, { nullable: true, description: 'De dag van de kennisgeving door DUO.' })
  kennisgevingsdatum?: string | null
  @Field(() => Datum, { nullable: true, description: 'De eerste dag van de plicht.' })
  plichtBegindatum?: string | null
  @Field(() => Datum, { nullable: true, description: 'De laatste dag van de plicht.' })
  plichtEinddatum?: string | null
}
@InputType({ description: 'Een nieuw traject van een persoon.' })
export class TrajectStartenInput extends PlichtVelden {
  @Field(() => ID, { description: 'De persoon.' })
  inburgeraar!: string
  @Field(() => WetsregimeEnum, { description: 'De wet waaronder het traject valt.' })
  wetsregime!: Van<typeof waarden.WETSREGIMES>
  @Field(() => Datum, {
    nullable: true,
    description: 'De dag waarop het bij de gemeente begon. Niet ingevuld: vandaag.',
  })
  begindatum?: string | null
}
@InputType({ description: 'De plicht, zoals DUO haar meldde. Wat u niet noemt, blijft zoals het is.' })
export class PlichtVastleggenInput extends PlichtVelden {}

@InputType({ description: 'Een stap van een traject.' })
export class TrajectFaseVastleggenInput {
  @Field(() => TrajectFase, { description: 'De stap.' })
  status!: Van<typeof waarden.VASTGELEGD>
  @Field(() => Datum, { description: 'De dag waarop dat gebeurde.' })
  datum!: string
}
@InputType({ description: 'De dagtekening van het eerste PIP.' })
export class PipDagtekeningVastleggenInput {
  @Field(() => Datum, { description: 'De dag die op het PIP staat.' })
  dagtekening!: string
  @Field(() => LeerrouteEnum, { description: 'De leerroute in het PIP.' })
  leerroute!: Van<typeof waarden.LEERROUTES>
}
@InputType({ description: 'De termijn, zoals DUO die noemt.' })
export class DuoTermijnVastleggenInput {
  @Field(() => Datum, { description: 'De eerste dag.' })
  startdatum!: string
  @Field(() => Datum, { description: 'De eerste dag na de termijn, zoals DUO die noemt.' })
  einddatum!: string
  @Field(() => Datum, { nullable: true, description: 'Alleen oude wet: de eerste dag voor de participatieverklaring.' })
  pvtStartdatum?: string | null
  @Field(() => Datum, { nullable: true, description: 'Alleen oude wet: de eerste dag na die termijn.' })
  pvtEinddatum?: string | null
}
@InputType({ description: 'Een verlenging door DUO.' })
export class TermijnVerlengenInput {
  @Field(() => Datum, { description: 'De dag van het besluit van DUO.' })
  besluitdatum!: string
  @Tekst(KORT, 'De grond, zoals DUO die noemt.')
  grond!: string
  @Field(() => Int, { nullable: true, description: 'Hoe veel langer. Nodig als DUO geen einddatum noemt.' })
  aantal?: number | null
  @Field(() => VerlengingEenheid, { nullable: true, description: 'Waarin dat is geteld.' })
  eenheid?: Van<typeof waarden.VERLENGINGSEENHEDEN> | null
  @Field(() => Datum, { nullable: true, description: 'De eerste dag na de nieuwe termijn, als DUO die noemt.' })
  einddatum?: string | null
}
@InputType({ description: 'Een vrijstelling door DUO.' })
export class VrijstellingVastleggenInput {
  @Field(() => VrijstellingGrond, { description: 'Waarop DUO vrijstelde.' })
  grond!: Van<typeof waarden.VRIJSTELLINGSGRONDEN>
  @Field(() => Datum, { description: 'De eerste dag.' })
  startdatum!: string
  @Field(() => Datum, { nullable: true, description: 'De eerste dag erna. Leeg: blijvend, het traject is dan klaar.' })
  einddatum?: string | null
}
@InputType({ description: 'Een ontheffing door DUO.' })
export class OntheffingVastleggenInput {
  @Field(() => OntheffingGrond, { description: 'Waarop DUO onthief.' })
  grond!: Van<typeof waarden.ONTHEFFINGSGRONDEN>
  @Field(() => Datum, { description: 'De dag van het besluit.' })
  datum!: string
  @Field(() => [OntheffingDeel], {
    nullable: true,
    description: 'De onderdelen. Leeg: de hele plicht, het traject is dan klaar.',
  })
  onderdelen?: Van<typeof waarden.ONTHEFFINGSDELEN>[] | null
}
@InputType({ description: 'Ontzorgen: de gemeente betaalt vaste lasten uit de bijstand.' })
export class OntzorgingStartenInput {
  @Field(() => Datum, { description: 'De dag waarop het recht op bijstand begon.' })
  bijstandVanaf!: string
  @Field(() => Datum, { nullable: true, description: 'De laatste dag met recht op bijstand, als dat stopte.' })
  bijstandTotEnMet?: string | null
  @Field(() => Datum, { nullable: true, description: 'De laatste dag, als het college langer ontzorgt (PW 57).' })
  verlengdTotEnMet?: string | null
}
@InputType({ description: 'Wat iemand ging doen.' })
export class UitstroomVastleggenInput {
  @Field(() => UitstroomSoort, { description: 'Waar iemand naartoe ging.' })
  soort!: Van<typeof waarden.UITSTROOMSOORTEN>
  @Field(() => Datum, { description: 'De dag waarop dat begon.' })
  datum!: string
}
@InputType({ description: 'Waarom en wanneer een traject eindigt.' })
export class TrajectBeeindigenInput {
  @Field(() => TrajectEindreden, { description: 'Waarom het traject eindigt.' })
  reden!: Van<typeof waarden.EINDREDENEN>
  @Field(() => Datum, { description: 'De laatste dag van het traject.' })
  datum!: string
  @Field(() => Boolean, {
    nullable: true,
    description: 'Bevestig dat het traject eindigt, ook al is nog niet alles gedaan.',
  })
  bevestigOpenPlichten?: boolean | null
}
@InputType({ description: 'Waarom een traject weer open gaat.' })
export class TrajectHeropenenInput {
  @Tekst(REDEN, 'Waarom het traject weer open gaat.')
  reden!: string
}
