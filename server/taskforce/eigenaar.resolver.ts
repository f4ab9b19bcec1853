import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import type { Context } from '../platform/graphql/context.js'
import { Zichtbaarheid } from '../platform/rights/visibility.type.js'
import { actieEigenaarBezwaren, knelpuntEigenaarBezwaren } from './eigenaar.vragen.js'
import type { Zichtbaarheid as Waarde } from './plaats.rules.js'

@ObjectType({ description: 'Waarom iemand geen eigenaar kan worden.' })
export class EigenaarBezwaar {
  @Field(() => ID, { description: 'Het vaste kenmerk van de gebruiker.' })
  gebruiker!: string
  @Field(() => String, { description: 'De reden, in een zin.' })
  bezwaar!: string
}
const Gebruikers = () =>
  Arg('gebruikers', () => [ID], { description: 'De vaste kenmerken van de gebruikers, hoogstens 250.' })
const Straks = () =>
  Arg('zichtbaarheid', () => Zichtbaarheid, {
    nullable: true,
    description: 'Wie het straks ziet. Leeg: zoals het nu is.',
  })

@Resolver()
export class EigenaarResolver {
  @Query(() => [EigenaarBezwaar], {
    description:
      'Wie van deze gebruikers geen eigenaar van de actie kan worden, en waarom. Zonder id: van een nieuwe actie.',
  })
  actieEigenaarBezwaren(
    @Gebruikers() gebruikers: string[],
    @Arg('id', () => ID, { nullable: true, description: 'Het vaste kenmerk van de actie.' }) id: string | null,
    @Arg('gemeente', () => ID, { nullable: true, description: 'De gemeente van een nieuwe actie.' })
    gemeente: string | null,
    @Straks() zichtbaarheid: Waarde | null,
    @Ctx() ctx: Context,
  ) {
    return actieEigenaarBezwaren(ctx, gebruikers, { id, gemeente, zichtbaarheid })
  }
  @Query(() => [EigenaarBezwaar], {
    description: 'Wie van deze gebruikers geen eigenaar van het knelpunt kan worden, en waarom.',
  })
  knelpuntEigenaarBezwaren(
    @Gebruikers() gebruikers: string[],
    @Arg('id', () => ID, { description: 'Het vaste kenmerk van het knelpunt.' }) id: string,
    @Straks() zichtbaarheid: Waarde | null,
    @Ctx() ctx: Context,
  ) {
    return knelpuntEigenaarBezwaren(ctx, gebruikers, { id, zichtbaarheid })
  }
}
