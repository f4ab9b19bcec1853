import { Field, ObjectType } from 'type-graphql'
import { Gebruiker } from '../../gebruiker/gebruiker.type.js'
import { base } from '../../platform/graphql/base.type.js'
import { Node } from '../../platform/read/declare/node.js'
import { enumOf } from '../../platform/read/declare/schema.js'
import { DateTime, Datum } from '../../platform/values/scalars.js'
import { CONTACTSOORTEN } from './contactmoment.table.js'

export const ContactSoort = enumOf(
  'ContactSoort',
  CONTACTSOORTEN,
  {
    GESPREK: 'Gesprek: op kantoor of ergens anders dan thuis.',
    TELEFOON: 'Telefoon: een gesprek door de telefoon of met beeld.',
    HUISBEZOEK: 'Huisbezoek: bij de persoon thuis.',
    BERICHT: 'Bericht: een brief, e-mail of bericht waarop een antwoord kwam.',
    OVERIG: 'Overig: een ander contact.',
  },
  'Hoe het contact ging.',
)

@ObjectType({ description: 'Een contact met een inburgeraar.', implements: Node })
export class Contactmoment extends base('het contactmoment') {
  @Field(() => Datum, { description: 'De dag van het contact.' })
  datum!: string
  @Field(() => ContactSoort, { description: 'Hoe het contact ging.' })
  soort!: (typeof CONTACTSOORTEN)[number]
  @Field(() => String, { nullable: true, description: 'Waar het over ging, in het kort.' })
  samenvatting!: string | null
  @Field(() => Gebruiker, { nullable: true, description: 'Wie het contact had.' })
  door!: Gebruiker | null
  @Field(() => DateTime, {
    nullable: true,
    description: 'Wanneer het is ingetrokken omdat het niet klopte. Het telt dan niet meer mee. Leeg: het geldt.',
  })
  ingetrokkenOp!: string | null
  @Field(() => String, { nullable: true, description: 'Waarom het is ingetrokken.' })
  intrekreden!: string | null
  @Field(() => [String], { description: 'De handelingen die u nu op dit contactmoment mag doen.' })
  mag!: string[]
}
