import { Field, ObjectType, ID } from 'type-graphql'
import { Gemeente } from '../../gemeente/gemeente.type.js'
import { Doelgroepindeling } from '../../inburgeraar/inburgeraar.type.js'
import type { DOELGROEPEN } from '../../inburgeraar/inburgeraar.table.js'
import { Node } from '../../platform/read/declare/node.js'
import { LeerrouteEnum, TrajectStatusEnum, WetsregimeEnum } from '../traject.woorden.js'
import type { Leerroute, TrajectStatus, Wetsregime } from '../traject.waarden.js'

@ObjectType({ description: 'Eén traject zonder naam, voor wie termijnen van de hele regio bewaakt.', implements: Node })
export class TrajectRegel {
  @Field(() => ID, { description: 'Het vaste kenmerk van deze regel. Het leidt niet naar de persoon.' })
  id!: string
  @Field(() => String, { description: 'De code waarmee u de regisseur naar dit dossier vraagt.' })
  dossiercode!: string
  @Field(() => Gemeente, { description: 'De gemeente die begeleidt.' })
  gemeente!: Gemeente
  @Field(() => WetsregimeEnum, { description: 'De wet waaronder het traject valt.' })
  wetsregime!: Wetsregime
  @Field(() => TrajectStatusEnum, { description: 'Hoe ver het traject vandaag is.' })
  status!: TrajectStatus
  @Field(() => LeerrouteEnum, { nullable: true, description: 'De leerroute. Leeg: nog niet gekozen.' })
  leerroute!: Leerroute | null
  @Field(() => Doelgroepindeling, { description: 'De groep van de wet.' })
  doelgroep!: (typeof DOELGROEPEN)[number]
}
