// Every setting with what it is worth on a day, for each place that the reader knows of.
import { asc, eq } from 'drizzle-orm'
import { asGemeente } from '../gemeente/gemeente.object.js'
import type { Context } from '../platform/graphql/context.js'
import { leesgroepen } from '../platform/rights/actor.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { CODES, verklaringen, type Code } from './instelling.lijst.js'
import { instellingOp, type Regel } from './instelling.rules.js'
import { instelling } from './instelling.table.js'
import { magWijzigen } from './instelling.vastleggen.js'
import { keuzesVan, magLeeg, tekstVan, woordenVan } from './instelling.waarde.js'

type Gemeente = typeof gemeente.$inferSelect

function standVan(ctx: Context, rijen: readonly Regel[], code: Code, g: Gemeente | null, dag: string): object {
  const v = verklaringen[code]
  const nu = instellingOp(rijen, code, g?.code ?? null, dag)
  const { naam, uitleg, grondslag, gebruik, niveau, soort, opentDossiers, terugwerkend } = v
  const getal = v.soort === 'GETAL' ? v : undefined
  return {
    ...{ code, naam, uitleg, grondslag, gebruik, niveau, soort, opentDossiers, terugwerkend },
    gemeente: g && asGemeente(g),
    keuzes: Object.entries(keuzesVan(v) ?? {}).map(([waarde, woord]) => ({ waarde, naam: woord })),
    eenheid: getal?.eenheid ?? null,
    minimum: getal?.min ?? null,
    maximum: getal?.max ?? null,
    magOnbekend: magLeeg(v),
    waarde: tekstVan(nu.waarde),
    inWoorden: woordenVan(code, nu.waarde),
    standaard: woordenVan(code, v.standaard),
    bron: nu.bron,
    sindsDatum: nu.vanafDatum,
    keuzeId: nu.regel,
    wijzigt: v.wijzigt,
    mag: magWijzigen(ctx.actor, code, g?.code ?? null) ? ['instellingWijzigen'] : [],
  }
}
/**
 * In the order of the list; a setting per gemeente once for each gemeente whose settings the actor reads.
 * @param dag 'YYYY-MM-DD'
 */
export async function standen(ctx: Context, dag: string): Promise<object[]> {
  const [rijen, alle] = await Promise.all([
    ctx.lees((tx) => tx.select().from(instelling)),
    ctx.lees((tx) =>
      tx.select().from(gemeente).where(eq(gemeente.regioCode, ctx.actor.regioCode)).orderBy(asc(gemeente.volgorde)),
    ),
  ])
  const groepen = leesgroepen(ctx.actor, 'instelling')
  const mijn = alle.filter((g) => groepen.includes(g.code))
  return CODES.flatMap((code) =>
    (verklaringen[code].niveau === 'REGIO' ? [null] : mijn).map((g) => standVan(ctx, rijen, code, g, dag)),
  )
}
