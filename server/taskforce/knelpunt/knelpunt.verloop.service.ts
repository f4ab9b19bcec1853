import { eq, sql } from 'drizzle-orm'
import { gemeente } from '../../platform/rights/tenant.table.js'
import type { Context } from '../../platform/graphql/context.js'
import { notFound } from '../../platform/values/errors.js'
import type { Tx } from '../../platform/write/transaction.js'
import type { Cijfer } from '../../sturing/cijfer/cijfer.type.js'
import { knelpunt, THEMAS } from './knelpunt.table.js'
import { bereikVan, peildata } from './knelpunt.verloop.rules.js'
import type { KnelpuntVerloop } from './knelpunt.verloop.type.js'

interface Telling extends Record<string, unknown> {
  datum: string
  thema: (typeof THEMAS)[number]
  aantal: number
  afgeleid: number
}
const alsTabel = (waarden: readonly string[], type: 'date' | 'text') =>
  sql.join(
    waarden.map((w) => sql`(${w}::${sql.raw(type)})`),
    sql.raw(', '),
  )

/** A knelpunt whose day of reporting no source gives counts from the day on which it came into Regiotafel. */
const gemeldOp = sql`coalesce(${knelpunt.melddatum}, (${knelpunt.aangemaaktOp} at time zone 'Europe/Amsterdam')::date)`
/** One statement for all days and themes; row level security decides which knelpunten exist for the actor. */
function tel(tx: Tx, dagen: readonly string[], codes: readonly string[] | null): Promise<Telling[]> {
  const k = knelpunt
  const hier = codes ? sql`and ${k.gemeenteCode} = any(string_to_array(${codes.join(',')}, ','))` : sql.raw('')
  return tx.execute<Telling>(sql`
    select d.dag::text as datum, t.thema, count(${k.id})::int as aantal,
      count(${k.id}) filter (where ${k.afgeleid})::int as afgeleid
    from (values ${alsTabel(dagen, 'date')}) as d(dag)
    cross join (values ${alsTabel(THEMAS, 'text')}) as t(thema)
    left join ${k} on ${k.thema} = t.thema and ${gemeldOp} <= d.dag
      and (${k.afgehandeldDatum} is null or ${k.afgehandeldDatum} > d.dag) ${hier}
    group by d.dag, t.thema
    order by d.dag, t.thema`)
}

/** Nobody reported what was derived from a source, so the day from which it counts is derived too. */
const voetnoot = ({ aantal, afgeleid }: Telling): string | null => {
  if (afgeleid === 0) return null
  return afgeleid === aantal ? 'Melddatum afgeleid uit de bron.' : 'Bij een deel is de melddatum afgeleid uit de bron.'
}
const alsCijfer = (telling: Telling, vandaag: string): Cijfer => ({
  waarde: telling.aantal,
  eenheid: 'AANTAL',
  peildatum: telling.datum,
  voorlopig: telling.datum === vandaag,
  bron: 'Knelpunten in Regiotafel',
  voetnoot: voetnoot(telling),
  onderdrukt: false,
  openbaarVastgesteld: false,
  redenGeenWaarde: null,
})

/**
 * Open knelpunten per theme at the ends of the months from `vanaf` to `tot`, as far as the actor may see them.
 * @throws NIET_GEVONDEN for a gemeente outside the region, ONGELDIGE_INVOER for a range that cannot be answered
 */
export async function knelpuntVerloopOphalen(
  ctx: Context,
  vanaf: string | null,
  tot: string | null,
  codes: string[] | null,
): Promise<KnelpuntVerloop[]> {
  const dagen = peildata(bereikVan(vanaf, tot, ctx.vandaag))
  const rijen = await ctx.lees(async (tx) => {
    if (codes) await eisGemeenten(ctx, tx, codes)
    return tel(tx, dagen, codes)
  })
  const volgorde = (t: Telling): number => THEMAS.indexOf(t.thema)
  return rijen
    .toSorted((a, b) => a.datum.localeCompare(b.datum) || volgorde(a) - volgorde(b))
    .map((t) => ({ datum: t.datum, thema: t.thema, open: alsCijfer(t, ctx.vandaag) }))
}
async function eisGemeenten(ctx: Context, tx: Tx, codes: readonly string[]): Promise<void> {
  const regio = await tx
    .select({ code: gemeente.code })
    .from(gemeente)
    .where(eq(gemeente.regioCode, ctx.actor.regioCode))
  const bekend = new Set(regio.map((g) => g.code))
  if (codes.some((c) => !bekend.has(c)))
    throw notFound('Deze gemeente', { gemeenten: 'Deze gemeente is niet gevonden.' })
}
