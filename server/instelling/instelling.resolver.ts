import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../platform/graphql/context.js'
import { Datum } from '../platform/values/scalars.js'
import { standen } from './instelling.stand.js'
import { InstellingStand } from './instelling.stand.type.js'

@Resolver()
export class InstellingResolver {
  @Query(() => [InstellingStand], {
    description: 'Elke instelling met haar waarde, voor de regio en voor de gemeenten waarvan u de instellingen ziet.',
  })
  instellingStanden(
    @Arg('dag', () => Datum, {
      nullable: true,
      description: 'De waarden zoals ze op deze dag gelden, met wat nu is vastgelegd. Niet ingevuld: vandaag.',
    })
    dag: string | null,
    @Ctx() ctx: Context,
  ) {
    return standen(ctx, dag ?? ctx.vandaag)
  }
}
