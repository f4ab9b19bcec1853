// The read log of a whole database: questions as the application asks them, and the job that unfolds them.
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { inject } from 'vitest'
import type { Rol } from '../../../server/beleid.js'
import { connect, type Client } from '../../../server/platform/db/client.js'
import { regionsOf } from '../../../server/platform/jobs/system.js'
import { seen } from '../../../server/platform/read/log/seen.js'
import { unfold } from '../../../server/platform/read/log/unfold.job.js'
import { setSettings } from '../../../server/platform/read/run/envelope.js'
import { makeActor, type Actor } from '../../../server/platform/rights/actor.js'
import { createInTransaction, type Tx } from '../../../server/platform/write/transaction.js'
import { alsEigenaar } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { freshDatabase } from '../../support/database.js'
import { appUrlVan } from '../../support/sjabloon.js'
import { leegLeeslog } from '../../support/leeslog.js'

export const REGIO = 'wnc'
export const GEMEENTEN = ['0988', '0946', '1706'] as const
export const id = (n: number): string => `00000001-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
export const actor = (n: number, ...rollen: [Rol, string | null][]): Actor & { gebruikerId: string } => {
  const gebruikerId = `00000009-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
  const lid = ([rol, gemeenteCode]: [Rol, string | null]) => ({
    rol,
    gemeenteCode,
    partnerId: null,
    vanafDatum: '2026-01-01',
    totDatum: null,
  })
  return Object.assign(makeActor({ gebruikerId, regioCode: REGIO, lidmaatschappen: rollen.map(lid) }, GEMEENTEN), {
    gebruikerId,
  })
}
export const regisseur = actor(1, ['REGISSEUR', '0988'])
export const ander = actor(2, ['REGISSEUR', '0946'])
export const partner = actor(3, ['PARTNERMEDEWERKER', null])
export const privacy = actor(4, ['PRIVACY_OFFICER', '0988'])
export const PERSONEN = [
  [id(1), '0988'],
  [id(2), '0988'],
  [id(3), '0946'],
] as const
export interface Gezien extends Record<string, unknown> {
  vraag_id: string
  persoon_id: string
  gemeente_code: string
  gebruiker_id: string
  doel: string
}
type Persoon = readonly [id: string, gemeente: string]

export async function start() {
  const database = await freshDatabase(inject('sjabloon'))
  const owner = postgres(database.url, { max: 1, onnotice: () => undefined })
  const app: Client = connect(appUrlVan(database.url), { max: 6 })
  const inTransaction = createInTransaction(app)
  const db = drizzle(app)
  /** One question of this actor about these persons, within a transaction. */
  const stelIn = async (tx: Tx, als: Actor, personen: readonly Persoon[], dag?: string): Promise<string> => {
    const vraag = randomUUID()
    await tx.execute(sql`select ${setSettings(als)}, set_config('app.doel', 'BEGELEIDING', true)`)
    const [ids, codes] = [0, 1].map((i) => `{${personen.map((p) => p[i]).join()}}`)
    await tx.execute(sql`insert into leesvraag (id, kenmerk, velden, personen, gemeenten, dag)
      values (${vraag}, ${vraag.slice(0, 8)}, '{gebruiker}', ${ids}, ${codes},
        coalesce(${dag ?? null}::date, (now() at time zone 'Europe/Amsterdam')::date))`)
    return vraag
  }
  return {
    database,
    owner,
    app,
    inTransaction,
    stelIn,
    stel: (als: Actor, personen: readonly Persoon[], dag?: string): Promise<string> =>
      db.transaction((tx) => stelIn(tx, als, personen, dag)),
    /** Runs the job once, as an engine does. */
    vouw: (perRegion = regionsOf(app), signal = new AbortController().signal): Promise<void> =>
      unfold.run({ client: app, perRegion, signal, warn: () => undefined }, {}),
    perRegion: regionsOf(app),
    /** What this actor sees of the log, unfolded or not. */
    gezien: (als: Actor, van: { persoon: string } | { gebruiker: string }): Promise<Gezien[]> =>
      inTransaction(als, async (tx) => [
        ...(await tx.execute<Gezien>(
          sql`select * from ${seen('persoon' in van ? { persoon: sql`${van.persoon}::uuid` } : { gebruiker: sql`${van.gebruiker}::uuid` })} s order by vraag_id`,
        )),
      ]),
    /** As the actor of the region itself: everything. */
    telling: async () => {
      const tel = { open: 0, regels: 0 }
      await regionsOf(app)((asSystem) =>
        asSystem(async (tx) => {
          const [r] = await tx.execute<{ open: number; regels: number }>(
            sql`select (select count(*)::int from leesvraag_open) open, (select count(*)::int from leesregel) regels`,
          )
          tel.open += r!.open
          tel.regels += r!.regels
        }),
      )
      return tel
    },
    /** Nothing was ever asked. */
    leeg: () =>
      alsEigenaar(database.url, async (tx) => {
        await leegLeeslog(tx)
      }),
    stop: async () => {
      await app.end()
      await owner.end()
      await database.drop()
    },
  }
}
export type LeeslogWereld = Awaited<ReturnType<typeof start>>
