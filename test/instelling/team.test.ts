// Whether a regisseur sees the dossiers of the whole team is a setting, and an actor carries what it says: on every server, from
// the moment that it is decided, and from the day on which it begins. Nothing shows dossiers yet, so a table of the test does.
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instellingenVan, ingesteldVan } from '../../server/instelling/instelling.lezen.js'
import { instellingOp } from '../../server/instelling/instelling.rules.js'
import { createReading } from '../../server/platform/read/run/direct.js'
import { makeActor, systemActor, type Actor } from '../../server/platform/rights/actor.js'
import { listOf } from '../../server/platform/rights/policies.js'
import { selfTest } from '../../server/platform/rights/selftest.js'
import { TEAM } from '../../server/platform/rights/settings.js'
import { createAccess } from '../../server/platform/signin/sessions.js'
import { sessionHolds } from '../../server/platform/signin/remembered.js'
import type { Writing } from '../../server/platform/write/mutation.js'
import { alsSysteem, createInTransaction } from '../../server/platform/write/transaction.js'
import { tables } from '../../server/tables.js'
import { voerUit } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { als, stuur, type Persoon } from '../support/als.js'
import { appUrlVan } from '../support/sjabloon.js'
import { startServer, VANDAAG, type TestServer } from '../support/server.js'
import { PgDialect } from 'drizzle-orm/pg-core'

let een: TestServer
let twee: TestServer
beforeAll(async () => {
  een = await startServer()
  twee = await startServer({ database: { url: een.ownerUrl, appUrl: appUrlVan(een.ownerUrl) } })
  // A dossier per gemeente, behind the policy that persons will have: in the place of successen, which the planner reads.
  const beleid = new PgDialect().sqlToQuery(sql`gemeente_code = ${listOf([TEAM])}`).sql
  await voerUit(
    een.ownerUrl,
    'drop policy lezen on succes',
    `create policy lezen on succes for select to public using (${beleid})`,
  )
})
afterAll(async () => {
  await twee?.stop()
  await een?.stop()
})
const owner = (...s: string[]): Promise<void> => voerUit(een.ownerUrl, ...s)
const zet = (waarde: string, vanaf = VANDAAG, gemeente = '0988') =>
  createInTransaction(een.app)(systemActor('wnc', ['0988', '0946', '1706']), (tx) =>
    tx.execute(sql`insert into instelling (regio_code, id, gemeente_code, code, waarde, vanaf_datum, reden, stand, besloten_op)
      values ('wnc', gen_random_uuid(), ${gemeente}, 'caseload', ${waarde}, ${vanaf}::text::date, 'Proef', 'GELDIG', clock_timestamp())`),
  )
const LIJST = '{ successen { totalCount } }'
const aantal = async (p: Persoon): Promise<number[]> =>
  (await Promise.all([een, twee].map((s) => stuur<{ successen: { totalCount: number } }>(s.url, p.cookie, LIJST)))).map(
    (a) => a.data.successen.totalCount,
  )
/** Signed in, and remembered by both. */
async function bekend(wie: string): Promise<Persoon> {
  const p = await als(een.url, wie)
  for (let i = 0; i < 2; i++) await aantal(p)
  return p
}
/** As sign-in makes an actor. */
const actorVan = async (wie: string, dag: string): Promise<Actor> => {
  const access = createAccess(
    een.app,
    async () => undefined,
    ingesteldVan(createReading(een.app, sessionHolds)),
    async () => [],
  )
  return (await access.actorVan(await access.demoInloggen(`${wie}@regio.example`), dag))!
}

describe('een regisseur', () => {
  it('ziet het team als niemand koos, en alleen in de eigen gemeente', async () => {
    expect((await actorVan('regisseur.weert', VANDAAG)).teamGemeenten).toEqual(['0988'])
    expect((await actorVan('regisseur.nederweert', VANDAAG)).teamGemeenten).toEqual(['0946'])
    expect((await aantal(await bekend('regisseur.weert'))).every((n) => n > 0)).toBe(true)
    expect(await aantal(await bekend('regisseur.nederweert'))).toEqual([0, 0])
  })
  it('zijn is een rol: wie iets anders doet, heeft geen team', async () => {
    for (const wie of ['coordinator', 'beleid.weert', 'beheer', 'privacy'])
      expect([wie, (await actorVan(wie, VANDAAG)).teamGemeenten]).toEqual([wie, []])
    expect(systemActor('wnc', ['0988']).teamGemeenten).toEqual([])
    const lid = {
      rol: 'REGISSEUR' as const,
      gemeenteCode: '0988',
      partnerId: null,
      vanafDatum: VANDAAG,
      totDatum: null,
    }
    expect(makeActor({ gebruikerId: 'x', regioCode: 'wnc', lidmaatschappen: [lid] }, ['0988']).teamGemeenten).toEqual(
      [],
    )
  })
  it('ziet het team niet meer zodra de gemeente dat kiest, op elke server bij de volgende vraag', async () => {
    const p = await bekend('regisseur.weert')
    const alles = await aantal(p)
    await zet('EIGEN')
    expect(await aantal(p)).toEqual([0, 0])
    await zet('TEAM')
    expect(await aantal(p)).toEqual(alles)
  })
  it('ziet nooit een oud antwoord terwijl de keuze wisselt en er veel wordt gevraagd', async () => {
    const p = await bekend('regisseur.weert')
    const oud: string[] = []
    for (let i = 0; i < 20; i++) {
      const waarde = i % 2 ? 'TEAM' : 'EIGEN'
      const onderweg = Array.from({ length: 4 }, () => aantal(p))
      await zet(waarde)
      for (const n of await aantal(p)) if (n > 0 !== (waarde === 'TEAM')) oud.push(waarde)
      await Promise.all(onderweg)
    }
    expect(oud).toEqual([])
  }, 60_000)
  it('houdt wat gold tot de dag waarop een keuze begint', async () => {
    await zet('EIGEN', '2027-01-01', '0946')
    expect((await actorVan('regisseur.nederweert', '2026-12-31')).teamGemeenten).toEqual(['0946'])
    expect((await actorVan('regisseur.nederweert', '2027-01-01')).teamGemeenten).toEqual([])
  })
  it('merkt niets van een keuze voor een andere gemeente', async () => {
    await zet('EIGEN', VANDAAG, '1706')
    expect((await actorVan('regisseur.weert', VANDAAG)).teamGemeenten).toEqual(['0988'])
  })
  it('heeft buiten de vraag geen team: zonder instelling in de database ziet niemand iets', async () => {
    const zonder = { ...(await actorVan('regisseur.weert', VANDAAG)), teamGemeenten: [] }
    const tel = (a: Actor) =>
      createInTransaction(een.app)(
        a,
        async (tx) => (await tx.execute<{ n: number }>(sql`select count(*)::int n from succes`))[0]!.n,
      )
    expect(await tel(zonder)).toBe(0)
    expect(await tel(await actorVan('regisseur.weert', VANDAAG))).toBeGreaterThan(0)
    expect(await tel(zonder)).toBe(0)
  })
})

describe('een handeling', () => {
  it('werkt met de instellingen van de gemeente, ook van wie ze niet mag lezen, en heeft daarna de eigen rechten terug', async () => {
    const actor = await actorVan('regisseur.weert', VANDAAG)
    await createInTransaction(een.app)(actor, async (tx) => {
      const zelf = async () =>
        (await tx.execute(sql`select 1 from instelling where code <> 'bijnaVerstrekenDagen'`)).length
      expect(await zelf()).toBe(0)
      const als: Writing['alsSysteem'] = (why, fn) => alsSysteem(tx, { actor, kenmerk: 'PROEF' }, why, fn)
      const w = { tx, actor, alsSysteem: als } as Writing
      const rijen = await instellingenVan(w)
      expect(instellingOp(rijen, 'voortgangsgesprekMaanden', '0988', VANDAAG)).toMatchObject({
        waarde: 3,
        vanafDatum: '2023-01-01',
        bron: 'INGESTELD',
      })
      expect(instellingOp(rijen, 'oproepDagen', '0988', VANDAAG)).toMatchObject({ waarde: null, bron: 'STANDAARD' })
      expect(instellingOp(rijen, 'bsnBewaren', '0988', '2027-06-01').waarde).toBe(false)
      expect(await zelf()).toBe(0)
    })
  })
})

describe('zonder de trigger', () => {
  it('zou het team zichtbaar blijven, en dan start geen server', async () => {
    const p = await bekend('regisseur.weert')
    const alles = await aantal(p)
    expect(alles.every((n) => n > 0)).toBe(true)
    await owner('alter table instelling disable trigger rechten_versie')
    await zet('EIGEN')
    expect(await aantal(p)).toEqual(alles)
    await expect(selfTest(een.app, tables)).rejects.toThrow('instelling.rechten_versie: deze trigger werkt niet')
    await owner('alter table instelling enable trigger rechten_versie')
    await zet('EIGEN')
    expect(await aantal(p)).toEqual([0, 0])
  })
  it('weegt het beleid de lijst één keer per vraag, niet per rij', async () => {
    const actor = await actorVan('regisseur.weert', VANDAAG)
    const plan = await createInTransaction(een.app)(actor, (tx) =>
      tx.execute<{ 'QUERY PLAN': string }>(sql`explain (costs off) select id from succes`),
    )
    expect(plan.map((r) => r['QUERY PLAN']).join('\n')).toMatch(/InitPlan/)
  })
})
