import { eq } from 'drizzle-orm'
import type { Context } from '../platform/context.js'
import { nietGevonden } from '../platform/errors.js'
import { accountVeld } from './gebruiker.account.js'
import { gebruiker } from './gebruiker.table.js'

/** The gebruiker who asks, with e-mail and roles. */
export async function mijOphalen(ctx: Context): Promise<object> {
  const [rij] = await ctx.lees((tx) => tx.select().from(gebruiker).where(eq(gebruiker.id, ctx.actor.gebruikerId!)))
  if (!rij) throw nietGevonden('Uw account')
  const [[email], [rollen], [actief]] = (await Promise.all(
    (['email', 'rollen', 'actief'] as const).map((veld) => accountVeld([rij], ctx, veld)),
  )) as [unknown[], unknown[], unknown[]]
  return { id: rij.id, naam: rij.naam, email, rollen, actief }
}
