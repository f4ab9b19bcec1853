import { Field, ID, ObjectType } from 'type-graphql'
import type { gemeente } from '../platform/rights/tenant.table.js'
import { Cijfer } from '../sturing/cijfer/cijfer.type.js'
import { Node } from '../platform/read/declare/node.js'

@ObjectType({ description: 'Een gemeente in de regio.', implements: Node })
export class Gemeente implements Pick<typeof gemeente.$inferSelect, 'code' | 'naam'> {
  @Field(() => ID, { description: 'Het vaste kenmerk van de gemeente: haar CBS-code.' })
  id!: string
  @Field(() => ID, { description: 'De CBS-code van de gemeente, bijvoorbeeld 0988.' })
  code!: string
  @Field(() => String, { description: 'De naam van de gemeente.' })
  naam!: string
  @Field(() => Cijfer, {
    nullable: true,
    description: 'Hoeveel fte aan regisseurs de gemeente heeft. Leeg als geen bron het zegt.',
  })
  regisseurFte!: Cijfer | null
}
