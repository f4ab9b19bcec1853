import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../platform/graphql/context.js'
import { partnerVoorstellen } from './partner.store.js'
import { PartnerVoorstel } from './partner.type.js'

@Resolver()
export class PartnerResolver {
  @Query(() => [PartnerVoorstel], {
    description: 'Bekende partners met een naam die hierop lijkt. Zo voorkomt u een dubbele partner.',
  })
  partnerVoorstellen(
    @Arg('naam', () => String, { description: 'De naam die u zoekt.' }) naam: string,
    @Ctx() ctx: Context,
  ) {
    return partnerVoorstellen(ctx, naam)
  }
}
