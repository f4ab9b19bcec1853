import { asc, eq } from 'drizzle-orm'
import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../platform/graphql/context.js'
import { gemeente, regio } from '../platform/rights/tenant.table.js'
import { notFound } from '../platform/values/errors.js'
import { asGemeente } from './gemeente.object.js'
import { Regio } from './regio.type.js'

@Resolver()
export class RegioResolver {
  @Query(() => Regio, { description: 'Uw regio, met haar gemeenten.' })
  async regio(@Ctx() ctx: Context): Promise<Regio> {
    const rows = await ctx.lees((tx) =>
      tx
        .select({ regio, gemeente })
        .from(regio)
        .innerJoin(gemeente, eq(gemeente.regioCode, regio.code))
        .where(eq(regio.code, ctx.actor.regioCode))
        .orderBy(asc(gemeente.volgorde)),
    )
    const [first] = rows
    if (!first) throw notFound('Uw regio')
    const { code, naam } = first.regio
    return { id: code, code, naam, gemeenten: rows.map((r) => asGemeente(r.gemeente)) }
  }
}
