import { Field, ID, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Wat een zoekvraag op BSN opleverde. Het BSN zelf staat er niet in.' })
export class BsnZoekresultaat {
  @Field(() => ID, { description: 'Het vaste kenmerk van deze zoekvraag.' })
  id!: string
  @Field(() => Boolean, { description: 'Is er een dossier van uw gemeente met dit BSN?' })
  gevonden!: boolean
  @Field(() => String, { nullable: true, description: 'De code van het dossier. Leeg: niets gevonden.' })
  dossiercode!: string | null
  @Field(() => ID, {
    nullable: true,
    description: 'Het kenmerk van het dossier, als u het nu mag zien. Een privacy officer vraagt eerst noodinzage aan.',
  })
  inburgeraar!: string | null
  @Field(() => Int, { description: 'Hoe vaak u dit uur nog op BSN kunt zoeken.' })
  resterend!: number
}
