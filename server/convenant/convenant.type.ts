import { Field, ID, ObjectType } from 'type-graphql'
import { Gemeente } from '../gemeente/gemeente.type.js'
import { Gebeurtenis } from '../gebruiker/gebeurtenis.type.js'
import { base } from '../platform/graphql/base.type.js'
import { Connection, enumOf, type Page } from '../platform/read/declare/schema.js'
import { Datum } from '../platform/values/scalars.js'
import { Pilot } from '../pilot/pilot.type.js'
import { Actie } from '../taskforce/actie/actie.type.js'
import type { afspraak } from './afspraak.table.js'
import { CONVENANT_STATUSSEN, type convenant, type convenantPartij } from './convenant.table.js'
import { Partner } from '../partner/partner.type.js'
import { Node } from '../platform/read/declare/node.js'

export const ConvenantStatus = enumOf(
  'ConvenantStatus',
  CONVENANT_STATUSSEN,
  {
    CONCEPT: 'Concept: nog niet ondertekend.',
    ONDERTEKEND: 'Ondertekend: ondertekend en van kracht.',
    BEEINDIGD: 'Beëindigd: niet meer van kracht.',
  },
  'Hoe een convenant ervoor staat.',
)

type PartijKolommen = 'id' | 'vertegenwoordiger' | 'toetredingsdatum' | 'uittredingsdatum' | 'uittredingsreden'
@ObjectType({ description: 'Een gemeente of partner die meedoet aan een convenant, of meedeed.', implements: Node })
export class ConvenantPartij implements Pick<typeof convenantPartij.$inferSelect, PartijKolommen> {
  @Field(() => ID, { description: 'Het vaste kenmerk van de partij.' })
  id!: string
  @Field(() => Gemeente, { nullable: true, description: 'De gemeente. Leeg: de partij is een partner.' })
  gemeente!: Gemeente | null
  @Field(() => Partner, { nullable: true, description: 'De partner. Leeg: de partij is een gemeente.' })
  partner!: Partner | null
  @Field(() => String, { description: 'De naam van de partij, zoals die in het convenant staat.' })
  naam!: string
  @Field(() => String, { nullable: true, description: 'Wie namens de partij tekende.' })
  vertegenwoordiger!: string | null
  @Field(() => Datum, { nullable: true, description: 'De dag waarop de partij erbij kwam. Leeg: nog niet getekend.' })
  toetredingsdatum!: string | null
  @Field(() => Datum, { nullable: true, description: 'De laatste dag waarop de partij meedeed. Leeg: doet nog mee.' })
  uittredingsdatum!: string | null
  @Field(() => String, { nullable: true, description: 'Waarom de partij vertrok.' })
  uittredingsreden!: string | null
}

@ObjectType({ description: 'Wat de partijen van een convenant met elkaar afspraken.', implements: Node })
export class Afspraak implements Pick<typeof afspraak.$inferSelect, 'id' | 'tekst'> {
  @Field(() => ID, { description: 'Het vaste kenmerk van de afspraak.' })
  id!: string
  @Field(() => String, { description: 'De afspraak zelf.' })
  tekst!: string
  @Field(() => [ConvenantPartij], { description: 'Voor welke partijen de afspraak geldt. Leeg: voor alle.' })
  partijen!: ConvenantPartij[]
  @Connection(() => Actie, 'De acties die de afspraak uitvoeren, voor zover u ze mag zien.')
  acties!: Page<Actie>
}

type Kolommen =
  'titel' | 'ondertekeningsdatum' | 'ondertekeningsjaarAfgeleid' | 'toelichting' | 'einddatum' | 'status' | 'bron'
@ObjectType({
  description: 'De overeenkomst van gemeenten en partners over samenwerken aan inburgering.',
  implements: Node,
})
export class Convenant extends base('het convenant') implements Pick<typeof convenant.$inferSelect, Kolommen> {
  @Field(() => String, { description: 'Hoe het convenant heet.' })
  titel!: string
  @Field(() => Datum, { nullable: true, description: 'De dag van ondertekenen. Leeg: nog niet ondertekend.' })
  ondertekeningsdatum!: string | null
  @Field(() => Boolean, { description: 'Noemt de bron de dag zonder jaar, en is het jaar daarom afgeleid?' })
  ondertekeningsjaarAfgeleid!: boolean
  @Field(() => String, { nullable: true, description: 'Uitleg bij het convenant.' })
  toelichting!: string | null
  @Field(() => Datum, { nullable: true, description: 'De laatste dag waarop het convenant geldt. Leeg: geen einde.' })
  einddatum!: string | null
  @Field(() => ConvenantStatus, { description: 'Hoe het ervoor staat.' })
  status!: (typeof CONVENANT_STATUSSEN)[number]
  @Field(() => String, { nullable: true, description: 'De bron: document en plaats.' })
  bron!: string | null
  @Field(() => [ConvenantPartij], { description: 'Alle partijen, ook die zijn vertrokken.' })
  partijen!: ConvenantPartij[]
  @Field(() => [Afspraak], { description: 'Wat de partijen met elkaar afspraken.' })
  afspraken!: Afspraak[]
  @Field(() => [Pilot], { description: 'De pilots die onder dit convenant vallen.' })
  pilots!: Pilot[]
  @Connection(() => Gebeurtenis, 'Wat er met dit convenant is gebeurd.')
  geschiedenis!: Page<Gebeurtenis>
  @Field(() => [String], { description: 'De handelingen die u nu op dit convenant mag doen.' })
  mag!: string[]
}
