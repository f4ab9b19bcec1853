import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Gemeente } from '../../gemeente/gemeente.type.js'
import { Inburgeraar } from '../../inburgeraar/inburgeraar.type.js'
import { Node } from '../../platform/read/declare/node.js'
import { DateTime, Datum } from '../../platform/values/scalars.js'
import { Traject } from '../traject.type.js'
import { TermijnSoort } from './termijn.type.js'
import { TermijnBron, TermijnNorm, TermijnStatus, TermijnWachtOp, UitlegSoort } from './termijn.woorden.js'
import type * as uitkomst from './uitkomst.js'

@ObjectType({ description: 'Eén stap van een uitleg.' })
export class UitlegStap {
  @Field(() => UitlegSoort, { description: 'Wat voor stap het is.' })
  soort!: uitkomst.UitlegSoort
  @Field(() => String, { description: 'De stap in één zin.' })
  zin!: string
  @Field(() => String, { nullable: true, description: 'De wet en het artikel. Leeg: er hoort geen artikel bij.' })
  artikel!: string | null
  @Field(() => String, { nullable: true, description: 'De dag of het getal dat eruit komt. Leeg: geen.' })
  waarde!: string | null
}
@ObjectType({ description: 'Waarmee een termijn is berekend, om het later na te kunnen rekenen.' })
export class TermijnBon {
  @Field(() => String, { description: 'De versie van de regels.' })
  regelversie!: string
  @Field(() => [String], { description: 'De getallen uit de wet die zijn gebruikt.' })
  parameters!: string[]
  @Field(() => [String], { description: 'De artikelen die zijn gebruikt.' })
  bronnen!: string[]
  @Field(() => [String], { description: 'De instellingen van de gemeente die zijn gebruikt.' })
  instellingen!: string[]
  @Field(() => DateTime, { description: 'Wanneer de termijn voor het laatst anders werd.' })
  berekendOp!: string
}
@ObjectType({ description: 'Waarom een termijn is zoals hij is.' })
export class TermijnUitleg {
  @Field(() => String, { description: 'De uitleg in één zin.' })
  zin!: string
  @Field(() => [UitlegStap], { description: 'De stappen, in de volgorde van het rekenen.' })
  stappen!: UitlegStap[]
  @Field(() => TermijnBon, { description: 'Waarmee is gerekend.' })
  bon!: TermijnBon
}
@ObjectType({ description: 'Een einde dat er eerst was, en waarom het dat niet meer is.' })
export class TermijnEerder {
  @Field(() => Datum, { description: 'Het eerdere einde.' })
  einddatum!: string
  @Field(() => String, { description: 'Waar dat einde uit volgde.' })
  zin!: string
}
@ObjectType({ description: 'Een einde dat hier eerst stond.' })
export class TermijnVorig {
  @Field(() => Datum, { description: 'Het einde dat er stond.' })
  einddatum!: string
  @Field(() => Datum, { description: 'De dag waarop dat veranderde.' })
  gewijzigdOp!: string
}
@ObjectType({ description: 'Een vraag die de wet openlaat en die nog niemand heeft beantwoord.' })
export class TermijnOordeel {
  @Field(() => String, { description: 'Wat er te beslissen is.' })
  vraag!: string
  @Field(() => String, { description: 'De wet en het artikel.' })
  artikel!: string
  @Field(() => String, { description: 'Wie beslist.' })
  wie!: string
}

/** What a term says as a line of a list and in its dossier alike; nothing of this class is in the schema. */
@ObjectType('TermijnKern')
abstract class Kern {
  @Field(() => TermijnSoort, { description: 'Wat voor termijn het is.' })
  soort!: uitkomst.TermijnSoort
  @Field(() => String, { nullable: true, description: 'Welke van meer termijnen van deze soort. Leeg: er is er één.' })
  onderdeel!: string | null
  @Field(() => TermijnStatus, { description: 'Hoe de termijn vandaag staat.' })
  status!: uitkomst.TermijnStatus
  @Field(() => Boolean, {
    description: 'Is de laatste dag geweest terwijl er nog iets moest? Een tijd die vanzelf ophoudt, is nooit te laat.',
  })
  isTeLaat!: boolean
  @Field(() => Datum, { nullable: true, description: 'De eerste dag. Leeg: nog niet begonnen.' })
  begindatum!: string | null
  @Field(() => Datum, { nullable: true, description: 'Het einde. Leeg: nog niet bekend.' })
  einddatum!: string | null
  @Field(() => Boolean, { description: 'Telt de einddatum zelf nog mee?' })
  einddatumInclusief!: boolean
  @Field(() => Datum, { nullable: true, description: 'De laatste dag die nog op tijd is. Leeg: nog niet bekend.' })
  laatsteDag!: string | null
  @Field(() => Int, {
    nullable: true,
    description: 'Hoeveel dagen er nog zijn. 0: vandaag is de laatste. Onder 0: zo lang voorbij. Leeg: klaar of wacht.',
  })
  dagenResterend!: number | null
  @Field(() => String, { description: 'De wet en het artikel waar de termijn uit volgt.' })
  grondslag!: string
  @Field(() => String, { description: 'De hele berekening in één zin.' })
  berekening!: string
  @Field(() => TermijnWachtOp, { nullable: true, description: 'Waar de termijn op wacht. Leeg: hij wacht nergens op.' })
  wachtOp!: uitkomst.WachtOp | null
  @Field(() => Boolean, {
    description: 'Wacht de termijn op een oordeel, of rust hij op een feit dat nog niet vaststaat?',
  })
  onzeker!: boolean
  @Field(() => Boolean, { description: 'Wacht de plicht, omdat het traject is opgeschort? Dan tellen de dagen niet.' })
  opgeschort!: boolean
}

@ObjectType({ description: 'Een termijn van een traject, met waarom hij zo is.', implements: Node })
export class Termijn extends Kern {
  @Field(() => ID, { description: 'Het vaste kenmerk.' })
  id!: string
  @Field(() => TermijnNorm, { description: 'Wie de lengte bepaalt.' })
  norm!: uitkomst.TermijnNorm
  @Field(() => TermijnBron, { description: 'Waar de dagen vandaan komen.' })
  bron!: uitkomst.TermijnBron
  @Field(() => Boolean, { description: 'Is het einde doorgeschoven naar een werkdag (Algemene termijnenwet)?' })
  verschoven!: boolean
  @Field(() => Boolean, {
    description: 'Kan het einde nog schuiven, omdat de vrije dagen van dat jaar niet bekend zijn?',
  })
  voorlopig!: boolean
  @Field(() => Datum, { nullable: true, description: 'De dag waarop is gedaan waar de termijn voor was.' })
  voldaanOp!: string | null
  @Field(() => Datum, { nullable: true, description: 'De dag vanaf wanneer de termijn niet meer geldt.' })
  vervallenOp!: string | null
  @Field(() => [TermijnEerder], { description: 'Eerdere einden die uit de feiten volgen, zoals voor een verlenging.' })
  eerder!: TermijnEerder[]
  @Field(() => [TermijnVorig], { description: 'Einden die hier eerst stonden, het oudste eerst.' })
  vorige!: TermijnVorig[]
  @Field(() => String, { nullable: true, description: 'Wat DUO anders zegt dan wij berekenen. Leeg: geen verschil.' })
  verschil!: string | null
  @Field(() => [TermijnOordeel], { description: 'Vragen die nog open zijn.' })
  oordeelNodig!: TermijnOordeel[]
  @Field(() => TermijnUitleg, { description: 'Waarom de termijn zo is.' })
  uitleg!: TermijnUitleg
}
@ObjectType({ description: 'Een termijn van een dossier, als regel van een lijst.' })
export class TermijnRegel extends Kern {
  @Field(() => ID, { description: 'Het vaste kenmerk, hetzelfde als van de termijn in het dossier.' })
  id!: string
  @Field(() => Inburgeraar, { nullable: true, description: 'De persoon.' })
  inburgeraar!: Inburgeraar | null
  @Field(() => Traject, { nullable: true, description: 'Het traject waar de termijn bij hoort.' })
  traject!: Traject | null
  @Field(() => Gemeente, { description: 'De gemeente die begeleidt.' })
  gemeente!: Gemeente
}
