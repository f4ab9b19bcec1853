import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../platform/graphql/context.js'
import { Datum } from '../platform/values/scalars.js'
import { kijkgedrag } from './kijkgedrag.js'
import { Kijkgedrag } from './kijkgedrag.type.js'

@Resolver()
export class KijkgedragResolver {
  @Query(() => Kijkgedrag, {
    description:
      'Wie in een periode hoeveel bekeek in de gemeente waarvan u de privacy bewaakt, en wat daaraan opvalt.',
  })
  kijkgedrag(
    @Arg('vanafDatum', () => Datum, { description: 'De eerste dag.' }) vanaf: string,
    @Arg('totDatum', () => Datum, { description: 'De laatste dag, hoogstens 31 dagen in totaal.' }) tot: string,
    @Arg('gebruiker', () => ID, { nullable: true, description: 'Alleen deze gebruiker.' }) gebruiker: string | null,
    @Ctx() ctx: Context,
  ) {
    return kijkgedrag(ctx, { vanaf, tot, gebruiker })
  }
}
