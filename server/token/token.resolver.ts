import { Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../platform/graphql/context.js'
import type { Writing } from '../platform/write/mutation.js'
import { Id, Invoer, Sleutel } from '../platform/graphql/fields.js'
import { TokenUitgevenInput } from './token.input.js'
import * as service from './token.service.js'
import { Token } from './token.type.js'

@Resolver()
export class TokenResolver {
  @Query(() => [Token], { description: 'De tokens van uw gemeenten, de nieuwste eerst.' })
  tokens(@Ctx() ctx: Context) {
    return service.tokensOphalen(ctx)
  }
  @Mutation(() => Token, {
    description: 'Geef een token uit. Het antwoord bevat het geheim; daarna is het nergens meer te zien.',
  })
  tokenUitgeven(@Invoer(() => TokenUitgevenInput) input: TokenUitgevenInput, @Sleutel() _s: string, @Ctx() w: Writing) {
    return service.tokenUitgeven(w, input)
  }
  @Mutation(() => Token, { description: 'Trek een token in. Het werkt dan meteen niet meer.' })
  tokenIntrekken(@Id() id: string, @Sleutel() _s: string, @Ctx() w: Writing) {
    return service.tokenIntrekken(w, id)
  }
}
