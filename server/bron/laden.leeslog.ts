// Loads who looked at the fictive persons: as questions of the demo accounts themselves, under the policy that lets nobody write in
// another's name; and unfolds them as the job does. Only added to, as every line of the log.
import { Temporal } from 'temporal-polyfill'
import { sql } from 'drizzle-orm'
import type postgres from 'postgres'
import { leesvraag } from '../platform/read/log/leesvraag.table.js'
import { unfoldSome } from '../platform/read/log/unfold.job.js'
import { makeActor, type Actor } from '../platform/rights/actor.js'
import { createInTransaction } from '../platform/write/transaction.js'
import { DEMO, DEMO_VANAF } from './demo.data.js'
import { idVan } from './kenmerk.js'
import { KIJKVRAGEN, type Bronvraag } from './leeslog.data.js'
import { FICTIEVE_PERSONEN } from './personen.data.js'
import { GEMEENTEN, REGIO } from './regio.data.js'

const ZATERDAG = 6
/** So many working days before a day, or the last Saturday. */
export function dagVan({ dag }: Pick<Bronvraag, 'dag'>, vandaag: Temporal.PlainDate): Temporal.PlainDate {
  let d = vandaag.subtract({ days: 1 })
  if (dag === 'zaterdag') while (d.dayOfWeek !== ZATERDAG) d = d.subtract({ days: 1 })
  else
    for (let n = d.dayOfWeek < ZATERDAG ? 1 : 0; n < dag;) if ((d = d.subtract({ days: 1 })).dayOfWeek < ZATERDAG) n++
  return d
}
function actorVan({ wie, rol, gemeente }: Bronvraag): Actor {
  const account = DEMO.find((d) => d.email.startsWith(`${wie}@`))!
  const lid = {
    rol,
    gemeenteCode: account.voor ? gemeente : null,
    partnerId: null,
    vanafDatum: DEMO_VANAF,
    totDatum: null,
  }
  return makeActor(
    { gebruikerId: idVan('gebruiker', account.email), regioCode: REGIO.code, lidmaatschappen: [lid] },
    GEMEENTEN.map((g) => g.code),
  )
}
/**
 * Adds nothing where anybody ever looked.
 * @param systeem of the region
 * @returns was anything loaded?
 */
export async function laadLeeslog(client: postgres.Sql, systeem: Actor): Promise<boolean> {
  const inTransactie = createInTransaction(client)
  const leeg = await inTransactie(
    systeem,
    async (tx) => (await tx.$count(leesvraag, sql`${leesvraag.gebruikerId} is not null`)) === 0,
  )
  if (!leeg) return false
  const vandaag = Temporal.Now.plainDateISO('Europe/Amsterdam')
  for (const v of KIJKVRAGEN) {
    const dag = dagVan(v, vandaag)
    const zij = FICTIEVE_PERSONEN.filter((p) => p.gemeenteCode === v.gemeente).slice(
      v.vanaf ?? 0,
      (v.vanaf ?? 0) + v.personen,
    )
    await inTransactie(
      actorVan(v),
      (tx) =>
        tx.insert(leesvraag).values({
          dag: dag.toString(),
          op: dag.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: v.uur }).toInstant().toString(),
          kenmerk: 'voorbeeld',
          velden: ['inburgeraar', 'inburgeraar.achternaam', 'inburgeraar.dossiercode', 'inburgeraar.roepnaam'],
          personen: zij.map((p) => idVan('inburgeraar', p.naam)),
          gemeenten: zij.map((p) => p.gemeenteCode),
          operatie: v.operatie,
          ...(v.weg ? { weg: v.weg } : {}),
        }),
      undefined,
      { doel: v.doel },
    )
  }
  while (await inTransactie(systeem, (tx) => unfoldSome(tx, REGIO.code)));
  return true
}
