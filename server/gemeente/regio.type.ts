import { Field, ID, ObjectType } from 'type-graphql'
import type { regio } from '../platform/rights/tenant.table.js'
import { Gemeente } from './gemeente.type.js'

@ObjectType({ description: 'De regio waarin gemeenten en partners samenwerken.' })
export class Regio implements Pick<typeof regio.$inferSelect, 'code' | 'naam'> {
  @Field(() => ID, { description: 'Het vaste kenmerk van de regio: haar code.' })
  id!: string
  @Field(() => ID, { description: 'De korte code van de regio.' })
  code!: string
  @Field(() => String, { description: 'De naam van de regio.' })
  naam!: string
  @Field(() => [Gemeente], { description: 'De gemeenten in de regio, in vaste volgorde.' })
  gemeenten!: Gemeente[]
}
