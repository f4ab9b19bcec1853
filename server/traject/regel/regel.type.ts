import { Field, ObjectType, ID } from 'type-graphql'
import { Gemeente } from '../../gemeente/gemeente.type.js'
import { Doelgroepindeling } from '../../inburgeraar/inburgeraar.type.js'
import type { DOELGROEPEN } from '../../inburgeraar/inburgeraar.table.js'
import { Node } from '../../platform/read/declare/node.js'
import { Datum } from '../../platform/values/scalars.js'
import { TermijnSoort } from '../termijn/termijn.type.js'
import { TermijnStatus } from '../termijn/termijn.woorden.js'
import { LeerrouteEnum, TrajectStatusEnum, WetsregimeEnum } from '../traject.woorden.js'
import type { TermijnKortRij } from './regel.termijnen.js'
import type { Leerroute, TrajectStatus, Wetsregime } from '../traject.waarden.js'

@ObjectType({ description: 'Een termijn zonder uitleg: voor wie de persoon niet mag zien.' })
export class TermijnKort {
  @Field(() => TermijnSoort, { description: 'Wat voor termijn het is.' })
  soort!: TermijnKortRij['soort']
  @Field(() => Datum, { nullable: true, description: 'Het einde. Leeg: nog niet bekend.' })
  einddatum!: string | null
  @Field(() => Datum, { nullable: true, description: 'De laatste dag die nog op tijd is. Leeg: nog niet bekend.' })
  laatsteDag!: string | null
  @Field(() => TermijnStatus, { description: 'Hoe de termijn vandaag staat.' })
  status!: TermijnKortRij['status']
  @Field(() => Boolean, {
    description: 'Is de laatste dag geweest terwijl er nog iets moest? Een tijd die vanzelf ophoudt, is nooit te laat.',
  })
  isTeLaat!: boolean
  @Field(() => Boolean, {
    description: 'Wacht de termijn op een oordeel, of rust hij op een feit dat nog niet vaststaat?',
  })
  onzeker!: boolean
}
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
  @Field(() => [TermijnKort], {
    description: 'De termijnen van het traject, zonder uitleg. De eerste laatste dag eerst.',
  })
  termijnen!: TermijnKort[]
}
