import { eq } from 'drizzle-orm'
import type { Context } from '../platform/graphql/context.js'
import { notFound } from '../platform/values/errors.js'
import { metAccount, rollenVan } from './gebruiker.account.js'
import { gebruiker } from './gebruiker.table.js'

/** Who asks, with e-mail and roles. A token answers as itself: its name, and DASHBOARD in each of its gemeenten. */
export async function mijOphalen(ctx: Context): Promise<object> {
  const { gebruikerId, token, lidmaatschappen } = ctx.actor
  if (token) return { ...token, email: null, rollen: await rollenVan(ctx, [...lidmaatschappen]), actief: true }
  const [rij] = await ctx.lees((tx) => tx.select().from(gebruiker).where(eq(gebruiker.id, gebruikerId!)))
  if (!rij) throw notFound('Uw account')
  return metAccount(ctx, rij)
}
