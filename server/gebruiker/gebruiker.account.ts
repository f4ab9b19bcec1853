// The fields of a gebruiker that not everyone who sees the name may see: e-mail, roles, and whether sign-in works.
import { gemeenteLoader } from '../gemeente/gemeente.loader.js'
import { partnerLoader } from '../partner/partner.loader.js'
import type { partner } from '../partner/partner.table.js'
import type { Context } from '../platform/graphql/context.js'
import { invalid } from '../platform/values/errors.js'
import type { Account } from '../platform/signin/sessions.js'

interface Rij {
  id: string
  gemeenteCode: string | null
}
/** The matrix: oneself; functioneel beheerder and privacy officer what they reach; a beleidsmedewerker the own gemeente. */
function magZien({ actor }: Context, g: Rij): boolean {
  const rollen = actor.lidmaatschappen.map((l) => l.rol)
  if (g.id === actor.gebruikerId || rollen.includes('FUNCTIONEEL_BEHEERDER')) return true
  const voorGemeente = actor.lidmaatschappen.filter((l) => l.rol === 'PRIVACY_OFFICER' || l.rol === 'BELEIDSMEDEWERKER')
  return g.gemeenteCode !== null && voorGemeente.some((l) => l.gemeenteCode === g.gemeenteCode)
}
/** A role names its partner; what hangs on the partner is asked of the partner itself. */
function kort(p: typeof partner.$inferSelect | undefined): object | null {
  if (!p) return null
  const elders = invalid({}, 'Vraag dit veld op met partner(id).')
  const velden = ['gemeenten', 'contactpersonen', 'acties', 'pilots', 'isOndertekenaar', 'geschiedenis', 'mag']
  return { ...p, ...Object.fromEntries(velden.map((veld) => [veld, elders])) }
}
/** Memberships with the gemeente and partner that they are for. */
export async function rollenVan(ctx: Context, lidmaatschappen: Account['lidmaatschappen']): Promise<object[]> {
  return Promise.all(
    lidmaatschappen.map(async ({ gemeenteCode, partnerId, ...l }) => ({
      ...l,
      gemeente: gemeenteCode ? await ctx.load(gemeenteLoader, gemeenteCode) : null,
      partner: partnerId ? kort(await ctx.load(partnerLoader, partnerId)) : null,
    })),
  )
}

/** One field for all gebruikers of an answer, in their order; masked where the actor may not see it. */
export const accountVeld = (
  rijen: readonly Rij[],
  ctx: Context,
  veld: 'email' | 'rollen' | 'actief',
): Promise<unknown[]> =>
  Promise.all(
    rijen.map(async (g) => {
      const account = await ctx.accounts.load(g.id)
      if (veld === 'actief') return account?.actief ?? false
      if (!account || !magZien(ctx, g)) return null
      return veld === 'email' ? account.email : rollenVan(ctx, account.lidmaatschappen)
    }),
  )

/** A gebruiker with every field of the type, masked where the actor may not see it. */
export async function metAccount(ctx: Context, rij: Rij & { naam: string }): Promise<object> {
  const [[email], [rollen], [actief]] = (await Promise.all(
    (['email', 'rollen', 'actief'] as const).map((veld) => accountVeld([rij], ctx, veld)),
  )) as [unknown[], unknown[], unknown[]]
  return { id: rij.id, naam: rij.naam, email, rollen, actief }
}
