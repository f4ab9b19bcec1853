// How often somebody may ask whose a BSN is, on every server together.
import { and, eq, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '../../platform/values/errors.js'
import type { Writing } from '../../platform/write/mutation.js'
import { bsnZoekvraag } from './zoekvraag.table.js'

/** Enough for a morning at the counter, too few to find out whom the gemeente knows. */
export const PER_UUR = 20
export const EEN_UUR = sql`now() - interval '1 hour'`

/**
 * Two searches of one user at once wait for each other, on whatever server, so that twenty is twenty.
 * @throws TE_VAAK_GEZOCHT saying from when on it can be done again
 */
export async function eisBinnenGrens(w: Writing): Promise<void> {
  const { gebruikerId } = w.actor
  await w.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`bsn-zoeken ${gebruikerId!}`}, 0))`)
  const weer = sql<string>`to_char(date_trunc('minute', min(${bsnZoekvraag.op}) + interval '61 minutes') at time zone 'Europe/Amsterdam', 'HH24:MI')`
  const [telling] = await w.tx
    .select({ aantal: sql<number>`count(*)::int`, weer })
    .from(bsnZoekvraag)
    .where(and(eq(bsnZoekvraag.gebruikerId, gebruikerId!), sql`${bsnZoekvraag.op} > ${EEN_UUR}`))
  if (telling!.aantal < PER_UUR) return
  const zin = `U zocht in een uur al ${PER_UUR} keer op BSN. Vanaf ${telling!.weer} uur kan het weer.`
  throw new DomainError('TE_VAAK_GEZOCHT', zin, { velden: { bsn: zin } })
}

/** A try to keep a BSN asks too whose it is: it counts, also when it is refused. */
export function telZoekvraag(w: Writing): void {
  const rij = { regioCode: w.actor.regioCode, gebruikerId: w.actor.gebruikerId! }
  w.blijft((tx) => tx.insert(bsnZoekvraag).values({ ...rij, id: uuidv7() }))
}
