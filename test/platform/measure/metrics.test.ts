// GET /metrics: only with the secret, and never a word that a client chose.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../../support/als.js'
import { startServer, type TestServer } from '../../support/server.js'

const GEHEIM = 'metrics-geheim-van-een-test-0123456789'
let server: TestServer
let zonder: TestServer
let coordinator: Persoon
beforeAll(async () => {
  server = await startServer({ metricsSleutel: GEHEIM })
  zonder = await startServer()
  coordinator = await als(server.url, 'coordinator')
})
afterAll(() => Promise.all([server?.stop(), zonder?.stop()]))
const haal = (authorization?: string, url = server.url): Promise<Response> =>
  fetch(`${url}/metrics`, { headers: authorization === undefined ? {} : { authorization } })
const tekst = async (): Promise<string> => (await haal(`Bearer ${GEHEIM}`)).text()

describe('de meetwaarden', () => {
  it('bestaan niet zonder ingesteld geheim, ook niet voor wie een geheim stuurt', async () => {
    expect((await haal(undefined, zonder.url)).status).toBe(404)
    expect((await haal(`Bearer ${GEHEIM}`, zonder.url)).status).toBe(404)
    expect((await haal('Bearer undefined', zonder.url)).status).toBe(404)
  })
  it('zijn te lezen zoals het voorbeeld voor Prometheus zegt', async () => {
    const voorbeeld = readFileSync('installatie/prometheus.yml', 'utf8')
    const waarde = (naam: string): string => new RegExp(`^ +${naam}: (\\S+)$`, 'm').exec(voorbeeld)![1]!
    const r = await fetch(server.url + waarde('metrics_path'), {
      headers: { authorization: `${waarde('type')} ${GEHEIM}`, host: '10.0.0.5:4000' },
    })
    expect(r.status).toBe(200)
  })
  it.each([
    ['niets', undefined],
    ['een ander geheim', `Bearer ${GEHEIM}x`],
    ['een deel ervan', `Bearer ${GEHEIM.slice(0, -1)}`],
    ['een leeg geheim', 'Bearer '],
    ['een ander soort kop', `Basic ${GEHEIM}`],
  ])('zijn geweigerd met %s', async (_, kop) => {
    const r = await haal(kop)
    expect(r.status).toBe(401)
    expect(r.headers.get('www-authenticate')).toContain('Bearer')
    expect(await r.text()).not.toMatch(/regiotafel_|process_/)
  })
  it('zijn geweigerd met een sessie alleen', async () => {
    const r = await fetch(`${server.url}/metrics`, { headers: { cookie: coordinator.cookie } })
    expect(r.status).toBe(401)
  })
  it('tellen tijd per vraag, fouten per code, verbindingen, plannen, de gebeurtenissenlus en geheugen', async () => {
    for (let n = 0; n < 3; n++) await coordinator.krijg('query knelpunten { knelpunten { totalCount } }')
    await coordinator.vraag('query knelpunt { knelpunt(id: "00000000-0000-4000-8000-000000000000") { id } }')
    await fetch(`${server.url}/live`)
    const r = await haal(`Bearer ${GEHEIM}`)
    expect(r.headers.get('content-type')).toContain('text/plain')
    const uit = await r.text()
    const lijn = (naam: string): string | undefined => uit.split('\n').find((l) => l.startsWith(naam))
    expect(lijn('regiotafel_request_duration_seconds_count{operation="knelpunten",kind="query",outcome="ok"}')).toMatch(
      / 3$/,
    )
    expect(lijn('regiotafel_request_duration_seconds_count{operation="/live",kind="http",outcome="ok"}')).toBeDefined()
    expect(lijn('regiotafel_errors_total{code="NIET_GEVONDEN"}')).toMatch(/ 1$/)
    for (const state of ['open', 'busy', 'waiting']) expect(lijn(`regiotafel_pool{state="${state}"}`)).toMatch(/ \d+$/)
    expect(Number(lijn('regiotafel_plans{state="kept"}')!.split(' ')[1])).toBeGreaterThan(0)
    expect(Number(lijn('regiotafel_plans{state="prepared"}')!.split(' ')[1])).toBeGreaterThan(0)
    expect(Number(lijn('regiotafel_statements_total')!.split(' ')[1])).toBeGreaterThan(4)
    expect(lijn('nodejs_eventloop_lag_seconds')).toBeDefined()
    expect(lijn('process_resident_memory_bytes')).toBeDefined()
  })
  it('krijgen van verzonnen namen, waarden en adressen geen regel erbij', async () => {
    await coordinator.vraag('query CANARIE0 { mij { id } }')
    await fetch(`${server.url}/CANARIE0`)
    const soorten = async () => (await tekst()).split('\n').filter((l) => l.includes('_count{')).length
    // A request is counted just after it is answered, the scraping too.
    for (const soort of ['operation="anders",kind="query"', 'operation="anders",kind="http"', 'operation="/metrics"'])
      await expect.poll(tekst).toContain(`_count{${soort}`)
    const voor = await soorten()
    for (let n = 1; n < 20; n++) {
      await coordinator.vraag(`query CANARIE${n} { CANARIE${n}: mij { id } }`)
      await fetch(`${server.url}/CANARIE${n}`)
    }
    expect(await soorten()).toBe(voor)
    expect(await tekst()).not.toContain('CANARIE')
  })
})

describe('de SQL van een vraag', () => {
  it('zegt bij PostgreSQL welke vraag het is; een verzonnen naam staat er niet in', async () => {
    for (let n = 0; n < 3; n++) {
      await coordinator.krijg('query gemeenten { gemeenten { naam } }')
      await coordinator.krijg(`query CANARIE${n} { gemeenten { naam } }`)
      await coordinator.krijg(`query CANARIE${n} { gemeenten { naam } }`)
    }
    const texts: string[] = []
    for (let n = 0; n < 5; n++)
      texts.push(...(await server.app<{ q: string }[]>`select statement q from pg_prepared_statements`).map((r) => r.q))
    const eigen = [...new Set(texts.filter((t) => t.startsWith('/*')))]
    expect(eigen.some((t) => /^\/\* gemeenten [0-9a-f]{12} \*\/ select/.test(t))).toBe(true)
    expect(eigen.some((t) => t.startsWith('/* anders '))).toBe(true)
    expect(eigen.join()).not.toContain('CANARIE')
  })
})
