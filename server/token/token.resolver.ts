import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../platform/graphql/context.js'
import * as service from './token.service.js'
import { Token } from './token.type.js'

@Resolver()
export class TokenResolver {
  @Query(() => [Token], { description: 'De tokens van uw gemeenten, de nieuwste eerst.' })
  tokens(@Ctx() ctx: Context) {
    return service.tokensOphalen(ctx)
  }
}
