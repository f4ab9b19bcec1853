import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../platform/graphql/context.js'
import { rightsOf } from '../platform/rights/rights.js'
import { Gebruiker, Recht } from './gebruiker.type.js'
import { mijOphalen } from './zelf.service.js'

@Resolver()
export class ZelfResolver {
  @Query(() => Gebruiker, { description: 'U zelf, met uw rollen.' })
  mij(@Ctx() ctx: Context) {
    return mijOphalen(ctx)
  }
  @Query(() => [Recht], { description: 'Wat u mag opvragen en doen. Wat er niet bij staat, mag u niet.' })
  mijnRechten(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return rightsOf(ctx.actor, info.schema)
  }
}
