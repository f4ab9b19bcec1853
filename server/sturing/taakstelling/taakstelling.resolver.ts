import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql'
import type { Context } from '../../platform/graphql/context.js'
import { Datum } from '../../platform/values/scalars.js'
import { isAsked } from '../../platform/graphql/selection.js'
import { eisGeschiedenis } from './taakstelling.geschiedenis.js'
import { isGeteldAsked, taakstellingenOphalen } from './taakstelling.service.js'
import { Taakstelling } from './taakstelling.type.js'

@Resolver()
export class TaakstellingResolver {
  @Query(() => [Taakstelling], {
    description:
      'Taakstelling en realisatie per gemeente en periode. Zonder cijfers staat er GEEN_GEGEVENS, nooit nul.',
  })
  taakstellingen(
    @Arg('gemeenten', () => [ID], {
      nullable: true,
      description: 'Alleen deze gemeenten. Niet ingevuld: alle gemeenten in de regio.',
    })
    gemeenten: string[] | null,
    @Arg('jaren', () => [Int], {
      nullable: true,
      description: 'Alleen deze jaren. Niet ingevuld: alle jaren met cijfers.',
    })
    jaren: number[] | null,
    @Arg('peildatum', () => Datum, {
      nullable: true,
      description: 'De stand zoals die op deze dag bekend was. Niet ingevuld: vandaag.',
    })
    peildatum: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const erbij = { geschiedenis: isAsked(info, 'geschiedenis'), geteld: isGeteldAsked(info) }
    if (erbij.geschiedenis) eisGeschiedenis(ctx)
    return taakstellingenOphalen(ctx, { gemeenten, jaren, peildatum }, erbij)
  }
}
