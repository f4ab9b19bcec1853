import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../platform/graphql/context.js'
import { Datum } from '../../platform/values/scalars.js'
import type { Writing } from '../../platform/write/mutation.js'
import { isAsked } from '../../platform/graphql/selection.js'
import { Invoer, Sleutel } from '../../platform/graphql/fields.js'
import { eisGeschiedenis } from './taakstelling.geschiedenis.js'
import { RealisatieVastleggenInput, TaakstellingVastleggenInput } from './taakstelling.input.js'
import { taakstellingenOphalen } from './taakstelling.service.js'
import { Taakstelling } from './taakstelling.type.js'
import * as service from './vastleggen.service.js'

const VersieVanPeriode = () =>
  Arg('versie', () => Int, {
    nullable: true,
    description: 'De versie van de periode die u zag. Vul die in om een cijfer te verbeteren. Niet ingevuld: nieuw.',
  })

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
    const metGeschiedenis = isAsked(info, 'geschiedenis')
    if (metGeschiedenis) eisGeschiedenis(ctx)
    return taakstellingenOphalen(ctx, { gemeenten, jaren, peildatum }, metGeschiedenis)
  }
  @Mutation(() => Taakstelling, {
    description: 'Leg de taakstelling van een periode vast, of verbeter die. Latere achterstanden volgen vanzelf.',
  })
  taakstellingVastleggen(
    @Invoer(() => TaakstellingVastleggenInput) input: TaakstellingVastleggenInput,
    @VersieVanPeriode() versie: number | null,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.taakstellingVastleggen(w, input, versie)
  }
  @Mutation(() => Taakstelling, {
    description: 'Leg de realisatie van een periode vast, of verbeter die. Latere achterstanden volgen vanzelf.',
  })
  realisatieVastleggen(
    @Invoer(() => RealisatieVastleggenInput) input: RealisatieVastleggenInput,
    @VersieVanPeriode() versie: number | null,
    @Sleutel() _s: string,
    @Ctx() w: Writing,
  ) {
    return service.realisatieVastleggen(w, input, versie)
  }
}
