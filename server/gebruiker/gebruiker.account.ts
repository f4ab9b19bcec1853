// The fields of a gebruiker that not everyone who sees the name may see: e-mail, roles, and whether sign-in works.
import { gemeenteLoader } from '../gemeente/gemeente.loader.js'
import { partnerLoader } from '../partner/partner.loader.js'
import type { partner } from '../partner/partner.table.js'
import type { Context } from '../platform/graphql/context.js'
import type { Load } from '../platform/read/run/loaders.js'
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
  const velden = [
    'gemeenten',
    'contactpersonen',
    'acties',
    'pilots',
    'isPartij',
    'isOndertekenaar',
    'geschiedenis',
    'mag',
  ]
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

/** What signs in as a gebruiker; undefined for one without. */
export const accountLoader: Load<Account, Context> = (ids, ctx) => ctx.accounts(ids)
type Veld = (account: Account | undefined, g: Rij, ctx: Context) => unknown
/** What each field shows of the account; masked where the actor may not see it. */
export const ACCOUNTVELDEN = {
  email: (account, g, ctx) => (account && magZien(ctx, g) ? account.email : null),
  rollen: (account, g, ctx) => (account && magZien(ctx, g) ? rollenVan(ctx, account.lidmaatschappen) : null),
  actief: (account) => account?.actief ?? false,
} satisfies Record<string, Veld>

/** A gebruiker with every field of the type, masked where the actor may not see it. */
export async function metAccount(ctx: Context, rij: Rij & { naam: string }): Promise<object> {
  const account = await ctx.load(accountLoader, rij.id)
  const { email, rollen, actief } = ACCOUNTVELDEN
  return {
    id: rij.id,
    naam: rij.naam,
    email: email(account, rij, ctx),
    rollen: await rollen(account, rij, ctx),
    actief: actief(account),
  }
}
