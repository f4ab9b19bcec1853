import { inArray } from 'drizzle-orm'
import { mayOnRow, type Actor } from '../platform/rights/actor.js'
import type { Context } from '../platform/graphql/context.js'
import { readTokens, type TokenRow } from './token.opslag.js'
import { gemeenteLoader } from '../gemeente/gemeente.loader.js'
import { metAccount } from '../gebruiker/gebruiker.account.js'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { statusVan } from './token.rules.js'

/** A token belongs to all its gemeenten together: who acts on it must reach every one of them. */
export const magOpAlle = (actor: Actor, handeling: string, gemeenten: readonly string[]): boolean =>
  gemeenten.every((schrijfgroep) => mayOnRow(actor, 'token', handeling, { schrijfgroep, eigen: false }))

/** People behind the tokens, as far as the actor may see them. */
async function mensen(ctx: Context, rijen: readonly TokenRow[]): Promise<Map<string, object>> {
  const ids = [...new Set(rijen.flatMap((r) => [r.uitgegevenDoorId, r.ingetrokkenDoorId ?? []].flat()))]
  if (!ids.length) return new Map()
  const gevonden = await ctx.lees((tx) => tx.select().from(gebruiker).where(inArray(gebruiker.id, ids)))
  const met = await Promise.all(gevonden.map(async (g) => [g.id, await metAccount(ctx, g)] as const))
  return new Map(met)
}
/** PostgreSQL writes a moment in its own way; the scalar is RFC 3339. */
const alsMoment = (op: string | null): string | null => op && new Date(op).toISOString()
async function toon(ctx: Context, rijen: readonly (TokenRow & { dag: string })[]): Promise<object[]> {
  const wie = await mensen(ctx, rijen)
  return Promise.all(
    rijen.map(async ({ uitgegevenDoorId, ingetrokkenDoorId, gemeenten, dag, ...rij }) => {
      const status = statusVan(rij, dag)
      const intrekbaar = status === 'GELDIG' && magOpAlle(ctx.actor, 'tokenIntrekken', gemeenten)
      return {
        ...rij,
        uitgegevenOp: alsMoment(rij.uitgegevenOp),
        laatstGebruiktOp: alsMoment(rij.laatstGebruiktOp),
        ingetrokkenOp: alsMoment(rij.ingetrokkenOp),
        status,
        gemeenten: await Promise.all(gemeenten.map((code) => ctx.load(gemeenteLoader, code))),
        uitgegevenDoor: wie.get(uitgegevenDoorId) ?? null,
        ingetrokkenDoor: wie.get(ingetrokkenDoorId ?? '') ?? null,
        geheim: null,
        mag: intrekbaar ? ['tokenIntrekken'] : [],
      }
    }),
  )
}
/** Tokens that the actor may know of; with `id` only that one. */
export const tokensOphalen = async (ctx: Context, id?: string): Promise<object[]> =>
  toon(ctx, await ctx.lees((tx) => readTokens(tx, ctx.actor, id)))
/** One token, as the answer of a mutation. */
export const tokenOphalen = async (ctx: Context, id: string): Promise<object | undefined> =>
  (await tokensOphalen(ctx, id))[0]
