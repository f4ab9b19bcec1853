import { inArray } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { mayOnRow, type Actor } from '../platform/rights/actor.js'
import type { Context } from '../platform/graphql/context.js'
import { notFound } from '../platform/values/errors.js'
import type { Writing, Written } from '../platform/write/mutation.js'
import { endToken, storeToken, realDay, readTokens, lockToken, type TokenRow } from './token.opslag.js'
import { isUuid } from '../platform/write/change.js'
import { gemeenteLoader } from '../gemeente/gemeente.loader.js'
import { metAccount } from '../gebruiker/gebruiker.account.js'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import type { TokenUitgevenInput } from './token.input.js'
import { eisIntrekbaar, eisUitgifte, statusVan, websitesVan } from './token.rules.js'

const NAAM = 'Dit token'
/** A token belongs to all its gemeenten together: who acts on it must reach every one of them. */
const magOpAlle = (actor: Actor, handeling: string, gemeenten: readonly string[]): boolean =>
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

/** Issues a token. Its secret is in this answer only: a repeated request with the same key gets the token without it. */
export async function tokenUitgeven(w: Writing, input: TokenUitgevenInput): Promise<Written> {
  eisUitgifte(input, await realDay(w.tx))
  const websites = websitesVan(input.websites ?? [])
  const gemeenten = [...new Set(input.gemeenten)]
  if (!magOpAlle(w.actor, 'tokenUitgeven', gemeenten))
    throw notFound('Deze gemeente', { gemeenten: 'Deze gemeente is niet gevonden, of u kunt er niet bij.' })
  const id = uuidv7()
  const { naam, verlooptDatum } = input
  const nieuw = { id, naam: naam.trim(), gemeenten, websites, verlooptDatum, doorId: w.actor.gebruikerId! }
  return { id, alleenNu: { geheim: await storeToken(w.tx, w.actor, nieuw) } }
}
/** Revokes a token. @throws NIET_GEVONDEN for one of which the actor does not reach every gemeente */
export async function tokenIntrekken(w: Writing, id: string): Promise<string> {
  const rij = isUuid(id) ? await lockToken(w.tx, w.actor, id) : undefined
  if (!rij || !magOpAlle(w.actor, 'tokenIntrekken', rij.gemeenten)) throw notFound(NAAM)
  eisIntrekbaar(rij, await realDay(w.tx))
  await endToken(w.tx, w.actor, rij.id, w.actor.gebruikerId!)
  return rij.id
}
