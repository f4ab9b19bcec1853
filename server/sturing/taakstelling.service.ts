import { asc, eq } from 'drizzle-orm'
import { gemeente } from '../gemeente/gemeente.table.js'
import type { Context } from '../platform/context.js'
import { nietGevonden, ongeldig } from '../platform/errors.js'
import { regelsVan } from './taakstelling.rules.js'
import { taakstelling } from './taakstelling.table.js'

/**
 * Rows of taakstelling for these gemeenten (absent: all of the region) and years (absent: all with figures).
 * @throws NIET_GEVONDEN for a gemeente outside the region, ONGELDIGE_INVOER for a year outside 2000-2100
 */
export async function taakstellingenOphalen(
  ctx: Context,
  codes?: string[] | null,
  jaren?: number[] | null,
  peildatum?: string | null,
) {
  if (jaren?.some((j) => j < 2000 || j > 2100)) throw ongeldig({ jaren: 'Kies jaren van 2000 tot en met 2100.' })
  return ctx.lees(async (tx) => {
    const regio = await tx
      .select()
      .from(gemeente)
      .where(eq(gemeente.regioCode, ctx.actor.regioCode))
      .orderBy(asc(gemeente.volgorde))
    const per = new Map(regio.map((g) => [g.code, g]))
    if (codes?.some((c) => !per.has(c)))
      throw nietGevonden('Deze gemeente', { gemeenten: 'Deze gemeente is niet gevonden.' })
    const cijfers = await tx.select().from(taakstelling)
    const regels = regelsVan(
      cijfers,
      codes ? [...new Set(codes)] : [...per.keys()],
      jaren ?? undefined,
      peildatum ?? ctx.vandaag,
    )
    return regels.map((r) => ({ ...r, gemeente: per.get(r.gemeenteCode) }))
  })
}
