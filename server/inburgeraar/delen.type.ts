// Parts of a person and facts of where somebody lives, as the schema shows them.
import { Field, ObjectType } from 'type-graphql'
import { Partner } from '../partner/partner.type.js'
import { enumOf } from '../platform/read/declare/schema.js'
import { Datum } from '../platform/values/scalars.js'
import { GEZONDHEID_DOELEN } from './delen.table.js'

export const GezondheidDoel = enumOf(
  'GezondheidDoel',
  GEZONDHEID_DOELEN,
  {
    INTAKE: 'Intake: voor de brede intake.',
    PIP: 'PIP: voor het persoonlijk plan.',
    BEGELEIDING: 'Begeleiding: om de persoon te begeleiden.',
  },
  'Waarvoor de gemeente een gegeven over gezondheid bewaart (Wi 37 lid 2).',
)

@ObjectType({ description: 'Hoe een persoon te bereiken is.' })
export class Contact {
  @Field(() => String, { nullable: true, description: 'Het telefoonnummer.' })
  telefoon!: string | null
  @Field(() => String, { nullable: true, description: 'Het e-mailadres.' })
  email!: string | null
  @Field(() => String, { nullable: true, description: 'Wat verder van belang is om iemand te bereiken.' })
  opmerking!: string | null
}
@ObjectType({ description: 'Wat over gezondheid is vastgelegd. Versleuteld bewaard.' })
export class Gezondheid {
  @Field(() => String, { description: 'Wat er is vastgelegd.' })
  tekst!: string
  @Field(() => GezondheidDoel, { description: 'Waarvoor het wordt bewaard.' })
  doel!: (typeof GEZONDHEID_DOELEN)[number]
}
@ObjectType({ description: 'De koppeling van een statushouder aan een gemeente, door het COA.' })
export class Koppeling {
  @Field(() => Datum, { description: 'De dag van de koppeling.' })
  datum!: string
  @Field(() => Partner, { nullable: true, description: 'Het azc waar de persoon dan woont.' })
  azc!: Partner | null
  @Field(() => String, { nullable: true, description: 'Wat er verder over de koppeling te weten is.' })
  opmerking!: string | null
}
@ObjectType({ description: 'De woning waarin een persoon is gehuisvest.' })
export class Huisvesting {
  @Field(() => Datum, { description: 'De dag van de huisvesting.' })
  datum!: string
  @Field(() => String, { description: 'De woonplaats van het adres.' })
  plaats!: string
  @Field(() => String, { nullable: true, description: 'De straatnaam van het adres.' })
  straat!: string | null
  @Field(() => String, { nullable: true, description: 'Het huisnummer, met toevoeging.' })
  huisnummer!: string | null
  @Field(() => Partner, { nullable: true, description: 'De woningcorporatie.' })
  corporatie!: Partner | null
  @Field(() => Datum, { nullable: true, description: 'De dag van inschrijving in de BRP van deze gemeente.' })
  brpDatum!: string | null
}
@ObjectType({
  description: 'Het recht om hier te verblijven. Soorten zijn gegevens en geen vaste lijst: de wet verandert.',
})
export class Verblijf {
  @Field(() => String, { description: 'De soort vergunning.' })
  soort!: string
  @Field(() => String, { nullable: true, description: 'De status, zoals vluchteling of subsidiair beschermd.' })
  status!: string | null
  @Field(() => Datum, { nullable: true, description: 'De eerste dag.' })
  geldigVanaf!: string | null
  @Field(() => Datum, { nullable: true, description: 'De laatste dag.' })
  geldigTot!: string | null
  @Field(() => String, { nullable: true, description: 'Wat DUO zegt over asielrechten na een ander verblijfsdoel.' })
  asielrechtenWijzigingVerblijfsdoel!: string | null
}
