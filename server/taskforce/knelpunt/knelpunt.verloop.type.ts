import { Field, ObjectType } from 'type-graphql'
import { Datum } from '../../platform/values/scalars.js'
import { Cijfer } from '../../sturing/cijfer/cijfer.type.js'
import type { THEMAS } from './knelpunt.table.js'
import { Thema } from './knelpunt.type.js'

@ObjectType({ description: 'Hoeveel knelpunten van één thema op één dag open stonden, voor zover u ze mag zien.' })
export class KnelpuntVerloop {
  @Field(() => Datum, { description: 'De dag: het einde van een maand, of de laatste dag van de periode.' })
  datum!: string
  @Field(() => Thema, { description: 'Het thema waarvan de open knelpunten zijn geteld.' })
  thema!: (typeof THEMAS)[number]
  @Field(() => Cijfer, {
    description: 'Het aantal dat aan het eind van die dag was gemeld en nog niet was opgelost of afgewezen.',
  })
  open!: Cijfer
}
