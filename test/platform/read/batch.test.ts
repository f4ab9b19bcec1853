// What PostgreSQL cannot compute is loaded in one call for the whole answer, wherever in it the rows stand.
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { batch, type Computed } from '../../../server/platform/read/declare/field.js'
import type { Noun } from '../../../server/platform/read/declare/noun.js'
import { createModel } from '../../../server/platform/read/model/model.js'
import { createLeesplan } from '../../../server/platform/read/planner.js'
import type { Load } from '../../../server/platform/read/run/loaders.js'
import { als } from '../../support/als.js'
import { alsEigenaar } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { startServer, type TestServer } from '../../support/server.js'
import { nouns } from './wereld/read.js'
import { drizzleSchema, makeSchema, rechten, start, type Wereld } from './wereld/start.js'
import type { partner } from './wereld/tables.js'
import { fouten, vraag } from './wereld/vraag.js'

const AANTAL = 250
let w: Wereld
let server: TestServer
beforeAll(async () => {
  ;[w, server] = await Promise.all([start(), startServer()])
  const owner = postgres(w.url, { max: 1, onnotice: () => {} })
  await owner`insert into partner (regio_code, id, naam, soort, aliassen)
    select 'L', gen_random_uuid(), 'Partner ' || n, 'WERK', '{}' from generate_series(1, ${AANTAL}::int) n`
  await owner.end()
}, 120_000)
afterAll(async () => {
  await w?.stop()
  await server?.stop()
})

type P = typeof partner
/** Keys per call, of a field that another service knows. */
let calls: (readonly string[])[]
const elders: Load<string> = (keys) => {
  calls.push(keys)
  return Promise.resolve(keys.map((k) => `van elders ${k}`))
}
const soms: Load<string> = (keys) =>
  Promise.resolve(keys.map((k) => (k.endsWith('3') ? new Error('daar niet') : `van elders ${k}`)))
const KEY = { key: (p: { id: P['id'] }) => p.id }
const met = (load: Load<string>) => batch<string, never, P, typeof KEY>(load, KEY, (v) => v ?? null)
/** The fault: a call for each row. */
const perRow: Computed<P> = {
  kind: 'ts',
  needs: (p) => ({ key: p.id }),
  compute: (rows) =>
    Promise.all((rows as { key: string }[]).map(async ({ key }) => (await elders([key], {} as never))[0])),
}
/** The small world, in which the name of a partner is known elsewhere. */
function wereldMet(naam: Computed<P>) {
  const schema = makeSchema()
  const andere = nouns.map((n): Noun =>
    n.id === 'partner' ? { ...n, fields: { ...n.fields, naam: naam as Computed } } : n,
  )
  return { schema, plan: createLeesplan(createModel(schema, andere, drizzleSchema, rechten), w.client) }
}
const VRAAG = `{ a: partners(first: ${AANTAL}) { nodes { id naam } } b: acties(first: 50) { nodes { eigenaarPartner { id naam } medeEigenaren { naam } } } }`
async function aanroepen(naam: Computed<P>) {
  calls = []
  const answer = await vraag(wereldMet(naam), { query: VRAAG })
  return { calls, answer }
}

describe('een veld dat elders wordt opgehaald', () => {
  it(`kost één aanroep voor ${AANTAL} regels en alles wat ernaast staat, elk kenmerk één keer`, async () => {
    const { calls: gedaan, answer } = await aanroepen(met(elders))
    expect(gedaan).toHaveLength(1)
    expect(gedaan[0]!.length).toBeGreaterThanOrEqual(AANTAL)
    expect(new Set(gedaan[0]).size).toBe(gedaan[0]!.length)
    const { a } = answer.data as { a: { nodes: { id: string; naam: string }[] } }
    expect(a.nodes).toHaveLength(AANTAL)
    for (const p of a.nodes) expect(p.naam).toBe(`van elders ${p.id}`)
  })
  it('zegt bij elk kenmerk dat mislukt de fout van dat veld', async () => {
    const { answer } = await aanroepen(met(soms))
    // The name is promised, so each that failed takes its list with it.
    expect(fouten(answer).length).toBeGreaterThan(0)
    expect(answer.errors!.every((e) => e.message === 'daar niet')).toBe(true)
  })
  it('wordt gevonden als het per regel wordt opgehaald', async () => {
    expect((await aanroepen(perRow)).calls.length).toBeGreaterThan(AANTAL)
  })
})

it(`het account van ${AANTAL} gebruikers is één opdracht, voor e-mail, rollen en actief samen`, async () => {
  await alsEigenaar(server.ownerUrl, async (tx) => {
    await tx`insert into gebruiker (regio_code, id, naam, gemeente_code)
      select 'wnc', gen_random_uuid(), 'Veel ' || n, null from generate_series(1, ${AANTAL}::int) n`
  })
  const beheer = await als(server.url, 'beheer')
  const vraag = `{ gebruikers(first: 250, filter: { naam: { contains: "Veel " } }) { nodes { email actief rollen { rol } } } }`
  const opdrachten = async () => {
    const voor = server.log.length
    const { gebruikers } = await beheer.krijg<{ gebruikers: { nodes: unknown[] } }>(vraag)
    expect(gebruikers.nodes).toHaveLength(AANTAL)
    const regels = server.log.slice(voor).map((r) => JSON.parse(r) as Record<string, unknown>)
    return regels.find((r) => r['route'] === '/graphql')?.['statements']
  }
  await opdrachten()
  expect(await opdrachten()).toBe(2)
})
