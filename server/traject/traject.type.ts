import { Field, Int, ObjectType } from 'type-graphql'
import { Gebruiker } from '../gebruiker/gebruiker.type.js'
import { Inburgeraar } from '../inburgeraar/inburgeraar.type.js'
import { base } from '../platform/graphql/base.type.js'
import { Node } from '../platform/read/declare/node.js'
import { Datum } from '../platform/values/scalars.js'
import {
  LeerrouteEnum,
  OntheffingDeel,
  OntheffingGrond,
  TrajectEindreden,
  TrajectFase,
  TrajectStatusEnum,
  UitstroomSoort,
  VerlengingEenheid,
  VrijstellingGrond,
  WetsregimeEnum,
} from './traject.woorden.js'
import { Termijn } from './termijn/termijn.rij.type.js'
import type * as waarden from './traject.waarden.js'

type Van<L extends readonly string[]> = L[number]

@ObjectType({ description: 'De plicht om in te burgeren, zoals DUO haar meldde.' })
export class Inburgeringsplicht {
  @Field(() => Datum, { nullable: true, description: 'De dag van de kennisgeving. Leeg: wacht op kennisgeving DUO.' })
  kennisgevingsdatum!: string | null
  @Field(() => Datum, { nullable: true, description: 'De eerste dag van de plicht.' })
  begindatum!: string | null
  @Field(() => Datum, { nullable: true, description: 'De laatste dag van de plicht.' })
  einddatum!: string | null
  @Field(() => Boolean, { description: 'Wacht de gemeente nog op de kennisgeving van DUO?' })
  wachtOpKennisgeving!: boolean
}
@ObjectType({ description: 'Een besluit van DUO dat iemand langer de tijd geeft (Wi 12).' })
export class Verlenging {
  @Field(() => Datum, { description: 'De dag van het besluit.' })
  besluitdatum!: string
  @Field(() => String, { description: 'De grond, zoals DUO die noemt. DUO houdt de lijst bij.' })
  grond!: string
  @Field(() => Int, { nullable: true, description: 'Hoe veel langer.' })
  aantal!: number | null
  @Field(() => VerlengingEenheid, { nullable: true, description: 'Waarin dat is geteld.' })
  eenheid!: Van<typeof waarden.VERLENGINGSEENHEDEN> | null
  @Field(() => Datum, { nullable: true, description: 'De eerste dag na de termijn, als DUO die noemde.' })
  einddatum!: string | null
}
@ObjectType({ description: 'De tijd die iemand heeft om in te burgeren, zoals DUO die noemde.' })
export class Inburgeringstermijn {
  @Field(() => Datum, { description: 'De eerste dag.' })
  startdatum!: string
  @Field(() => Datum, { description: 'De eerste dag na de termijn.' })
  einddatum!: string
  @Field(() => Datum, { nullable: true, description: 'Alleen oude wet: de eerste dag voor de participatieverklaring.' })
  pvtStartdatum!: string | null
  @Field(() => Datum, { nullable: true, description: 'Alleen oude wet: de eerste dag na die termijn.' })
  pvtEinddatum!: string | null
}
@ObjectType({ description: 'Een vrijstelling door DUO (Wi 4).' })
export class Vrijstelling {
  @Field(() => VrijstellingGrond, { description: 'Waarop DUO vrijstelde.' })
  grond!: Van<typeof waarden.VRIJSTELLINGSGRONDEN>
  @Field(() => Datum, { description: 'De eerste dag.' })
  startdatum!: string
  @Field(() => Datum, { nullable: true, description: 'De eerste dag na de vrijstelling. Leeg: blijvend.' })
  einddatum!: string | null
}
@ObjectType({ description: 'Een ontheffing door DUO (Wi 5).' })
export class Ontheffing {
  @Field(() => OntheffingGrond, { description: 'Waarop DUO onthief.' })
  grond!: Van<typeof waarden.ONTHEFFINGSGRONDEN>
  @Field(() => Datum, { description: 'De dag van het besluit.' })
  datum!: string
  @Field(() => [OntheffingDeel], { nullable: true, description: 'De onderdelen. Leeg: de hele plicht.' })
  onderdelen!: Van<typeof waarden.ONTHEFFINGSDELEN>[] | null
}
@ObjectType({ description: 'Wat iemand ging doen: werk of een opleiding. De plicht eindigt er niet door.' })
export class Uitstroom {
  @Field(() => UitstroomSoort, { description: 'Waar iemand naartoe ging.' })
  soort!: Van<typeof waarden.UITSTROOMSOORTEN>
  @Field(() => Datum, { description: 'De dag waarop dat begon.' })
  datum!: string
}
@ObjectType({ description: 'Ontzorgen: de gemeente betaalt vaste lasten uit de bijstand (PW 56a).' })
export class Ontzorging {
  @Field(() => Datum, { description: 'De dag waarop het recht op bijstand begon.' })
  bijstandVanaf!: string
  @Field(() => Datum, { nullable: true, description: 'De laatste dag met recht op bijstand, als dat stopte.' })
  bijstandTotEnMet!: string | null
  @Field(() => Datum, { nullable: true, description: 'De laatste dag, als het college langer ontzorgt (PW 57).' })
  verlengdTotEnMet!: string | null
}

@ObjectType({ description: 'De weg van één persoon onder één wet.', implements: Node })
export class Traject extends base('het traject') {
  @Field(() => Inburgeraar, { nullable: true, description: 'De persoon.' })
  inburgeraar!: Inburgeraar | null
  @Field(() => WetsregimeEnum, { description: 'De wet waaronder het traject valt.' })
  wetsregime!: Van<typeof waarden.WETSREGIMES>
  @Field(() => TrajectStatusEnum, { description: 'Hoe ver het traject vandaag is.' })
  status!: Van<typeof waarden.TRAJECT_STATUSSEN>
  @Field(() => Datum, { description: 'Sinds wanneer de vastgelegde status geldt.' })
  statusVanaf!: string
  @Field(() => [TrajectFase], {
    description: 'De stappen die u nu zelf kunt vastleggen, naar de wet en naar hoe ver het traject is.',
  })
  vervolgstappen!: Van<typeof waarden.VASTGELEGD>[]
  @Field(() => Boolean, { description: 'Heeft DUO de termijn verlengd?' })
  isVerlengd!: boolean
  @Field(() => Gebruiker, { nullable: true, description: 'De regisseur. Leeg: er is er nog geen.' })
  regisseur!: Gebruiker | null
  @Field(() => LeerrouteEnum, { nullable: true, description: 'De leerroute. Leeg: nog niet gekozen.' })
  leerroute!: Van<typeof waarden.LEERROUTES> | null
  @Field(() => Datum, {
    nullable: true,
    description: 'De dag van het laatste contact met de persoon. Leeg: er is nog geen contact vastgelegd.',
  })
  laatsteContactdatum!: string | null
  @Field(() => Datum, { description: 'De dag waarop het traject bij de gemeente begon.' })
  begindatum!: string
  @Field(() => Datum, { nullable: true, description: 'De dag waarop het traject eindigde.' })
  einddatum!: string | null
  @Field(() => TrajectEindreden, { nullable: true, description: 'Waarom het traject werd beëindigd.' })
  eindreden!: Van<typeof waarden.EINDREDENEN> | null
  @Field(() => Datum, { nullable: true, description: 'De dagtekening van het eerste PIP.' })
  pipDagtekening!: string | null
  @Field(() => Inburgeringsplicht, { nullable: true, description: 'De plicht, zoals DUO haar meldde.' })
  plicht!: Inburgeringsplicht | null
  @Field(() => Inburgeringstermijn, { nullable: true, description: 'De termijn, zoals DUO die noemde.' })
  inburgeringstermijn!: Inburgeringstermijn | null
  @Field(() => [Verlenging], { description: 'De verlengingen door DUO, de oudste eerst.' })
  verlengingen!: Verlenging[]
  @Field(() => [Vrijstelling], { description: 'De vrijstellingen door DUO, de oudste eerst.' })
  vrijstellingen!: Vrijstelling[]
  @Field(() => [Ontheffing], { description: 'De ontheffingen door DUO, de oudste eerst.' })
  ontheffingen!: Ontheffing[]
  @Field(() => Uitstroom, { nullable: true, description: 'Waar iemand naartoe ging. Leeg: nog niet.' })
  uitstroom!: Uitstroom | null
  @Field(() => Ontzorging, { nullable: true, description: 'Het ontzorgen. Leeg: niet vastgelegd.' })
  ontzorging!: Ontzorging | null
  @Field(() => [Termijn], { description: 'De termijnen, de eerste laatste dag eerst.' })
  termijnen!: Termijn[]
  @Field(() => [String], { description: 'De handelingen die u nu op dit traject mag doen.' })
  mag!: string[]
}
