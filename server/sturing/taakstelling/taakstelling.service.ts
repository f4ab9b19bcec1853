import { asc, eq } from 'drizzle-orm'
import type { GraphQLResolveInfo } from 'graphql'
import { gemeente } from '../../platform/rights/tenant.table.js'
import { asGemeente } from '../../gemeente/gemeente.object.js'
import type { Gemeente } from '../../gemeente/gemeente.type.js'
import { mayOnRow } from '../../platform/rights/actor.js'
import type { Context } from '../../platform/graphql/context.js'
import { isAsked } from '../../platform/graphql/selection.js'
import { notFound, invalid } from '../../platform/values/errors.js'
import { GETELDE_VELDEN, metGeteld } from './geteld/geteld.service.js'
import type { Geteld } from './geteld/geteld.cijfers.js'
import { geschiedenisVan, type Gebeurtenisregel } from './taakstelling.geschiedenis.js'
import { regelsVan, regelVan, type Regel } from './taakstelling.rules.js'
import { taakstelling } from './taakstelling.table.js'

type Cijferrij = typeof taakstelling.$inferSelect
const ACTEN = ['taakstellingVastleggen', 'realisatieVastleggen'] as const

const magOf = (ctx: Context, gemeenteCode: string): string[] =>
  ACTEN.filter((h) => mayOnRow(ctx.actor, 'taakstelling', h, { schrijfgroep: gemeenteCode, eigen: false }))
/** A row as the API shows it; the counted figures only where they were asked for. */
export interface Antwoordregel extends Regel, Partial<Geteld> {
  gemeente: Gemeente | undefined
  geschiedenis: Gebeurtenisregel[]
  mag: string[]
}
function alsAntwoord(
  ctx: Context,
  regels: readonly Regel[],
  gemeenten: ReadonlyMap<string, Gemeente>,
  cijfers: readonly Cijferrij[],
  gebeurtenissen: readonly Gebeurtenisregel[],
): Antwoordregel[] {
  return regels.map((r) => {
    const ids = cijfers
      .filter((c) => c.gemeenteCode === r.gemeenteCode && c.jaar === r.jaar && c.halfjaar === r.halfjaar)
      .map((c) => c.id)
    return {
      ...r,
      gemeente: gemeenten.get(r.gemeenteCode),
      geschiedenis: gebeurtenissen.filter((g) => ids.includes(g.ouderId)),
      mag: magOf(ctx, r.gemeenteCode),
    }
  })
}
const stand = (ctx: Context) =>
  ctx.lees(async (tx) => {
    const [regio, cijfers] = await Promise.all([
      tx.select().from(gemeente).where(eq(gemeente.regioCode, ctx.actor.regioCode)).orderBy(asc(gemeente.volgorde)),
      tx.select().from(taakstelling),
    ])
    return { gemeenten: new Map(regio.map((g) => [g.code, asGemeente(g)])), cijfers }
  })

/** Counting persons is a question in the read log: only for who asks. */
export const isGeteldAsked = (info: GraphQLResolveInfo): boolean => GETELDE_VELDEN.some((veld) => isAsked(info, veld))
interface Erbij {
  geschiedenis?: boolean
  geteld?: boolean
}
export interface Vraag {
  gemeenten?: string[] | null
  jaren?: number[] | null
  peildatum?: string | null
}
/**
 * Rows of taakstelling for these gemeenten (absent: all of the region) and years (absent: all with figures).
 * @param erbij what else is asked: who stated the figures, and what is counted from dossiers
 * @throws NIET_GEVONDEN for a gemeente outside the region, ONGELDIGE_INVOER for a year outside 2000-2100, GEEN_TOEGANG for who may
 * not see what is counted
 */
export async function taakstellingenOphalen(ctx: Context, v: Vraag, erbij: Erbij = {}): Promise<Antwoordregel[]> {
  if (v.jaren?.some((j) => j < 2000 || j > 2100)) throw invalid({ jaren: 'Kies jaren van 2000 tot en met 2100.' })
  const { gemeenten, cijfers } = await stand(ctx)
  if (v.gemeenten?.some((c) => !gemeenten.has(c)))
    throw notFound('Deze gemeente', { gemeenten: 'Deze gemeente is niet gevonden.' })
  const codes = v.gemeenten ? [...new Set(v.gemeenten)] : [...gemeenten.keys()]
  const regels = regelsVan(cijfers, codes, v.jaren ?? undefined, v.peildatum ?? ctx.vandaag).map((r) => ({
    ...r,
    // The figures of another day are another answer: with the id of today's they would overwrite it in a client.
    id: v.peildatum ? `${r.id}@${v.peildatum}` : r.id,
  }))
  const ids = erbij.geschiedenis ? cijfers.map((c) => c.id) : []
  const rijen = alsAntwoord(ctx, regels, gemeenten, cijfers, await geschiedenisVan(ctx, ids))
  return erbij.geteld ? metGeteld(ctx, rijen, v.peildatum ?? ctx.vandaag) : rijen
}
/** The row of the period that this figure is of, for the answer of a mutation; undefined when out of reach. */
export async function taakstellingVanCijfer(
  ctx: Context,
  id: string,
  info: GraphQLResolveInfo,
): Promise<object | undefined> {
  const { gemeenten, cijfers } = await stand(ctx)
  const cijfer = cijfers.find((c) => c.id === id)
  if (!cijfer) return undefined
  const zelfde = cijfers.filter((c) => c.gemeenteCode === cijfer.gemeenteCode)
  const { gemeenteCode, jaar, halfjaar } = cijfer
  const regel = regelVan(zelfde, { gemeenteCode, jaar, halfjaar }, ctx.vandaag)
  const geschiedenis = await geschiedenisVan(
    ctx,
    zelfde.map((c) => c.id),
  )
  const rijen = alsAntwoord(ctx, [regel], gemeenten, zelfde, geschiedenis)
  return (isGeteldAsked(info) ? await metGeteld(ctx, rijen, ctx.vandaag) : rijen)[0]
}
