import { Field, Float, ID, ObjectType } from 'type-graphql'
import type { gemeente } from '../platform/rights/tenant.table.js'

@ObjectType({ description: 'Een gemeente in de regio.' })
export class Gemeente implements Pick<typeof gemeente.$inferSelect, 'code' | 'naam' | 'regisseurFte'> {
  @Field(() => ID, { description: 'De CBS-code van de gemeente, bijvoorbeeld 0988.' })
  code!: string
  @Field(() => String, { description: 'De naam van de gemeente.' })
  naam!: string
  @Field(() => Float, {
    nullable: true,
    description: 'Hoeveel fte aan regisseurs de gemeente heeft. Leeg als dat niet bekend is.',
  })
  regisseurFte!: number | null
}
