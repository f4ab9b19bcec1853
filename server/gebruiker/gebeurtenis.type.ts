import { Field, ID, ObjectType } from 'type-graphql'
import { Gebruiker } from './gebruiker.type.js'
import { DateTime } from '../platform/values/scalars.js'
import { Node } from '../platform/read/declare/node.js'

@ObjectType({ description: 'Een veld dat is gewijzigd.' })
export class VeldWijziging {
  @Field(() => String, { description: 'De naam van het veld.' })
  veld!: string
  @Field(() => String, {
    nullable: true,
    description:
      'De oude waarde. Leeg: er stond niets, of de waarde staat niet in de geschiedenis (dan zegt nieuw dat). Wie de persoon of het onderwerp niet mag zien, leest alleen dat er iets stond.',
  })
  oud!: string | null
  @Field(() => String, {
    nullable: true,
    description:
      'De nieuwe waarde. Leeg: de waarde is gewist. Wie de persoon of het onderwerp niet mag zien, leest alleen dat er iets staat.',
  })
  nieuw!: string | null
}

@ObjectType({ description: 'Iets wat is gebeurd: wie deed wanneer wat.', implements: Node })
export class Gebeurtenis {
  @Field(() => ID, { description: 'Het vaste kenmerk van de gebeurtenis.' })
  id!: string
  @Field(() => DateTime, { description: 'Het moment waarop het gebeurde.' })
  op!: string
  @Field(() => Gebruiker, {
    nullable: true,
    description: 'Wie het deed. Leeg als u die gebruiker niet mag zien, of als het systeem het deed.',
  })
  door!: Gebruiker | null
  @Field(() => String, { description: 'De naam van de handeling.' })
  handeling!: string
  @Field(() => String, { description: 'Wat er gebeurde, in een zin.' })
  tekst!: string
  @Field(() => [VeldWijziging], { description: 'De velden die zijn gewijzigd, voor zover u ze mag zien.' })
  wijzigingen!: VeldWijziging[]
}
