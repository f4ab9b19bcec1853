import { Field, ObjectType } from 'type-graphql'
import { Gebruiker } from '../../gebruiker/gebruiker.type.js'
import { base } from '../../platform/graphql/base.type.js'
import { Node } from '../../platform/read/declare/node.js'
import { DateTime, Datum } from '../../platform/values/scalars.js'
import type { ACTIE_STATUSSEN } from '../../platform/values/work.js'
import { ActieStatus } from '../../taskforce/actie/actie.type.js'
import { Inburgeraar } from '../inburgeraar.type.js'

/** A taak has the statuses of an actie, and no other word for them. */
export const TaakStatus = ActieStatus

@ObjectType({ description: 'Wat een regisseur moet doen in een dossier.', implements: Node })
export class Taak extends base('de taak') {
  @Field(() => Inburgeraar, { nullable: true, description: 'De persoon van wie het dossier is.' })
  inburgeraar!: Inburgeraar | null
  @Field(() => String, { description: 'Wat er moet gebeuren, in het kort.' })
  titel!: string
  @Field(() => Datum, { nullable: true, description: 'De dag waarop de taak klaar moet zijn.' })
  streefdatum!: string | null
  @Field(() => ActieStatus, { description: 'Hoe het ervoor staat.' })
  status!: (typeof ACTIE_STATUSSEN)[number]
  @Field(() => Gebruiker, { nullable: true, description: 'De regisseur die de taak doet.' })
  eigenaar!: Gebruiker | null
  @Field(() => Boolean, { description: 'Is de streefdatum voorbij terwijl de taak nog niet klaar is?' })
  isTeLaat!: boolean
  @Field(() => String, { nullable: true, description: 'Wat de taak opleverde.' })
  resultaat!: string | null
  @Field(() => DateTime, { nullable: true, description: 'Het moment waarop de taak klaar was.' })
  gereedOp!: string | null
  @Field(() => [String], { description: 'De handelingen die u nu op deze taak mag doen.' })
  mag!: string[]
}
