// Root fields that the planner does not serve: ordinary resolvers that return plain objects keyed by field name.
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Leesplan } from '../../../../server/platform/read/planner.js'
import type { ReadContext } from '../../../../server/platform/read/declare/context.js'
import { Cijfer, Gebruiker, Knelpunt, Taakstelling } from './types.js'

export interface TestContext extends ReadContext {
  plan?: Leesplan
}
const WEERT = { code: '0988', naam: 'Weert' }
export const cijfer = (peildatum: string): Cijfer => ({ waarde: 34, eenheid: 'PERSONEN', peildatum, onderdrukt: false })
export const taakstellingen = (vandaag: string): Taakstelling[] => [
  { id: '1', gemeente: WEERT, aantal: cijfer(vandaag) },
  { id: '2', gemeente: WEERT, aantal: null },
]
export const mij = (ctx: ReadContext): Gebruiker => ({ id: String(ctx.actor.gebruikerId), naam: 'Ik', gemeente: WEERT })

@Resolver()
export class Gewoon {
  @Query(() => Gebruiker)
  mij(@Ctx() ctx: TestContext): Gebruiker {
    return mij(ctx)
  }
  @Query(() => [Taakstelling])
  taakstellingen(@Ctx() ctx: TestContext): Taakstelling[] {
    return taakstellingen(ctx.vandaag)
  }
  /** As a real mutation after its commit: read the noun for the selection of the caller. */
  @Mutation(() => Knelpunt, { nullable: true })
  knelpuntAanraken(
    @Arg('id', () => ID) id: string,
    @Ctx() ctx: TestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return ctx.plan?.resultaat(info, ctx, 'Knelpunt', id) ?? Promise.resolve(null)
  }
  @Mutation(() => Cijfer)
  tellen(@Ctx() ctx: TestContext): Cijfer {
    return cijfer(ctx.vandaag)
  }
}
