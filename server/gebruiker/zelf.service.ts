import { eq } from 'drizzle-orm'
import type { Actor } from '../platform/rights/actor.js'
import type { Context } from '../platform/graphql/context.js'
import { notFound } from '../platform/values/errors.js'
import { metAccount, rollenVan } from './gebruiker.account.js'
import { gebruiker } from './gebruiker.table.js'

/** A token is a member of each of its gemeenten, and no row says so: its id and the gemeente tell which one it is. */
const lidmaatschappenVan = (id: string, leden: Actor['lidmaatschappen']) =>
  leden.map((l) => ({ ...l, id: `${id}-${l.gemeenteCode}` }))

/** Who asks, with e-mail and roles. A token answers as itself: its name, and DASHBOARD in each of its gemeenten. */
export async function mijOphalen(ctx: Context): Promise<object> {
  const { gebruikerId, token, lidmaatschappen } = ctx.actor
  if (token)
    return {
      ...token,
      email: null,
      rollen: await rollenVan(ctx, lidmaatschappenVan(token.id, lidmaatschappen)),
      actief: true,
    }
  const [rij] = await ctx.lees((tx) => tx.select().from(gebruiker).where(eq(gebruiker.id, gebruikerId!)))
  if (!rij) throw notFound('Uw account')
  return metAccount(ctx, rij)
}
