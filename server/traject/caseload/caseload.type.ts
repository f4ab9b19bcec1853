import { Field, ID, ObjectType } from 'type-graphql'
import { Gebruiker } from '../../gebruiker/gebruiker.type.js'
import { Gemeente } from '../../gemeente/gemeente.type.js'
import { Cijfer } from '../../sturing/cijfer/cijfer.type.js'
import { WetsregimeEnum } from '../traject.woorden.js'
import type { Wetsregime } from '../traject.waarden.js'

@ObjectType({ description: 'Hoeveel trajecten er op een dag lopen onder één wet.' })
export class Caseload {
  @Field(() => ID, { description: 'Het vaste kenmerk van deze regel: gemeente, regisseur, wet en peildatum.' })
  id!: string
  @Field(() => Gemeente, { description: 'De gemeente die begeleidt.' })
  gemeente!: Gemeente
  @Field(() => Gebruiker, {
    nullable: true,
    description: 'De regisseur. Leeg: nog geen regisseur, of u vroeg het niet per regisseur.',
  })
  regisseur!: object | null
  @Field(() => WetsregimeEnum, { description: 'De wet waaronder de trajecten vallen.' })
  wetsregime!: Wetsregime
  @Field(() => Cijfer, { description: 'Het aantal lopende trajecten onder deze wet.' })
  aantal!: Cijfer
  @Field(() => Cijfer, {
    description: 'Het aantal onder alle wetten samen, van dezelfde gemeente of regisseur. Tel dit dus niet op.',
  })
  totaal!: Cijfer
  @Field(() => Cijfer, {
    nullable: true,
    description: 'De formatie van de regisseurs. Leeg als u het per regisseur vroeg: die is er per gemeente.',
  })
  fte!: Cijfer | null
  @Field(() => Cijfer, {
    nullable: true,
    description: 'Alle trajecten per fte: een fte is er voor alle wetten samen. Leeg als u het per regisseur vroeg.',
  })
  perFte!: Cijfer | null
}

@ObjectType({ description: 'Hoeveel fte aan regisseurs een gemeente op een dag had.' })
export class Formatie {
  @Field(() => ID, { description: 'Het vaste kenmerk.' })
  id!: string
  @Field(() => Gemeente, { description: 'De gemeente waar de regisseurs werken.' })
  gemeente!: Gemeente
  @Field(() => Cijfer, { description: 'De formatie, met peildatum en bron.' })
  cijfer!: Cijfer
  @Field(() => String, { nullable: true, description: 'Waarom een eerder cijfer van deze dag is verbeterd.' })
  reden!: string | null
}
