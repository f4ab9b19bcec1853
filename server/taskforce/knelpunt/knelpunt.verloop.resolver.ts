import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../../platform/graphql/context.js'
import { Datum } from '../../platform/values/scalars.js'
import { knelpuntVerloopOphalen } from './knelpunt.verloop.service.js'
import { KnelpuntVerloop } from './knelpunt.verloop.type.js'

@Resolver()
export class KnelpuntVerloopResolver {
  @Query(() => [KnelpuntVerloop], {
    description:
      'Hoeveel knelpunten er per thema open stonden, aan het einde van elke maand en op de laatste dag. Een knelpunt telt mee vanaf de melddatum (is die niet bekend: vanaf de dag dat het in Regiotafel kwam) tot de dag dat het is opgelost of afgewezen; geparkeerd telt dus mee. Een heropend knelpunt telt weer mee vanaf de melddatum, alsof het nooit dicht was: van eerdere afhandelingen is de dag niet bewaard.',
  })
  knelpuntVerloop(
    @Arg('vanafDatum', () => Datum, {
      nullable: true,
      description: 'De eerste dag. Niet ingevuld: een jaar voor de laatste dag.',
    })
    vanafDatum: string | null,
    @Arg('totDatum', () => Datum, {
      nullable: true,
      description: 'De laatste dag, hoogstens vijf jaar later. Niet ingevuld: vandaag.',
    })
    totDatum: string | null,
    @Arg('gemeenten', () => [ID], {
      nullable: true,
      description:
        'Alleen knelpunten van deze gemeenten. Niet ingevuld: ook die van de hele regio, alles wat u mag zien.',
    })
    gemeenten: string[] | null,
    @Ctx() ctx: Context,
  ) {
    return knelpuntVerloopOphalen(ctx, vanafDatum, totDatum, gemeenten)
  }
}
