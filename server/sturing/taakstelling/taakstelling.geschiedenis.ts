// Who stated or corrected a figure of the taakstelling, per figure.
import { and, desc, eq, getTableColumns, inArray } from 'drizzle-orm'
import { metAccount } from '../../gebruiker/gebruiker.account.js'
import { gebruiker } from '../../gebruiker/gebruiker.table.js'
import { mayRead } from '../../platform/rights/actor.js'
import type { Context } from '../../platform/graphql/context.js'
import { DomainError } from '../../platform/values/errors.js'
import { told } from '../../platform/write/history.classes.js'
import { inWords, requireWords } from '../../platform/write/history.words.js'
import { taakstellingGebeurtenis } from './taakstelling.table.js'
import './taakstelling.type.js'

requireWords(taakstellingGebeurtenis)

export interface Gebeurtenisregel {
  ouderId: string
  op: string
}
type Mens = { id: string; naam: string; gemeenteCode: string | null }

/** People as far as the reader sees them, with the fields of Gebruiker that the matrix gives. */
const mensenVan = async (ctx: Context, rijen: Mens[]): Promise<Map<string, object>> =>
  new Map(await Promise.all(rijen.map(async (mens) => [mens.id, await metAccount(ctx, mens)] as const)))
/** @throws GEEN_TOEGANG for a role that sees figures but no people */
export function eisGeschiedenis(ctx: Context): void {
  if (!mayRead(ctx.actor, 'taakstelling', 'geschiedenis'))
    throw new DomainError('GEEN_TOEGANG', 'U mag geschiedenis van taakstelling niet bekijken.')
}
/** History of these figures, newest first. Empty for a role that may not read it. */
export async function geschiedenisVan(ctx: Context, ids: string[]): Promise<Gebeurtenisregel[]> {
  if (!ids.length) return []
  const t = taakstellingGebeurtenis
  const regels = await ctx.lees((tx) =>
    tx
      .select({
        ...getTableColumns(t),
        wie: { id: gebruiker.id, naam: gebruiker.naam, gemeenteCode: gebruiker.gemeenteCode },
      })
      .from(t)
      .leftJoin(gebruiker, and(eq(gebruiker.regioCode, t.regioCode), eq(gebruiker.id, t.doorId)))
      .where(inArray(t.ouderId, ids))
      .orderBy(desc(t.op), desc(t.id)),
  )
  const uniek = new Map(regels.flatMap(({ wie }) => (wie ? [[wie.id, wie] as const] : [])))
  const mensen = await mensenVan(ctx, [...uniek.values()])
  return regels.map(({ wie, ...gebeurtenis }) => ({
    ...gebeurtenis,
    wijzigingen: told(t, gebeurtenis.wijzigingen).map((change) => inWords(t, change)),
    op: new Date(gebeurtenis.op).toISOString(),
    door: (wie && mensen.get(wie.id)) ?? null,
  }))
}
