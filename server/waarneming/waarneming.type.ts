import { Field, ObjectType } from 'type-graphql'
import { Gebeurtenis } from '../gebruiker/gebeurtenis.type.js'
import { Gebruiker } from '../gebruiker/gebruiker.type.js'
import { Gemeente } from '../gemeente/gemeente.type.js'
import { base } from '../platform/graphql/base.type.js'
import { Node } from '../platform/read/declare/node.js'
import { Connection, enumOf, type Page } from '../platform/read/declare/schema.js'
import { DateTime, Datum } from '../platform/values/scalars.js'
import { WAARNEMING_STATUSSEN, type WaarnemingStatus as Status } from './waarneming.rules.js'

export const WaarnemingStatus = enumOf(
  'WaarnemingStatus',
  WAARNEMING_STATUSSEN,
  {
    KOMT: 'Komt: begint op een latere dag.',
    LOOPT: 'Loopt: de waarnemer ziet de dossiers vandaag.',
    VOORBIJ: 'Voorbij: de laatste dag is geweest.',
    BEEINDIGD: 'Beëindigd: eerder gestopt dan de laatste dag.',
  },
  'Hoe het vandaag met een waarneming staat.',
)

@ObjectType({
  description:
    'Een regisseur neemt voor een ander waar: ziet en bewerkt een aantal dagen ook de dossiers van die ander, in één gemeente.',
  implements: Node,
})
export class Waarneming extends base('de waarneming') {
  @Field(() => Gemeente, { description: 'De gemeente van de dossiers.' })
  gemeente!: Gemeente
  @Field(() => Gebruiker, { description: 'Voor wie wordt waargenomen.' })
  voor!: Gebruiker
  @Field(() => Gebruiker, { description: 'Wie waarneemt.' })
  door!: Gebruiker
  @Field(() => Datum, { description: 'De eerste dag.' })
  vanafDatum!: string
  @Field(() => Datum, { description: 'De laatste dag. Die dag telt nog mee.' })
  totDatum!: string
  @Field(() => String, { description: 'Waarom iemand waarneemt.' })
  reden!: string
  @Field(() => WaarnemingStatus, { description: 'Hoe het vandaag met deze waarneming staat.' })
  status!: Status
  @Field(() => Gebruiker, {
    nullable: true,
    description: 'Wie dit vastlegde. Leeg als u die persoon niet mag zien, of bij een voorbeeld.',
  })
  vastgelegdDoor!: Gebruiker | null
  @Field(() => DateTime, {
    nullable: true,
    description: 'Wanneer de waarneming eerder is beëindigd. Leeg: dat is niet zo.',
  })
  beeindigdOp!: string | null
  @Field(() => Gebruiker, {
    nullable: true,
    description: 'Wie de waarneming beëindigde. Leeg: niemand, of iemand die u niet mag zien.',
  })
  beeindigdDoor!: Gebruiker | null
  @Field(() => String, { nullable: true, description: 'Waarom de waarneming eerder is beëindigd.' })
  beeindigreden!: string | null
  @Connection(() => Gebeurtenis, 'Wat er met deze waarneming is gebeurd.')
  geschiedenis!: Page<Gebeurtenis>
  @Field(() => [String], { description: 'De handelingen die u nu op deze waarneming mag doen.' })
  mag!: string[]
}
