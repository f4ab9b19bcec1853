import postgres from 'postgres'
import type { Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gaNaar, kies, kop } from './portal.js'
import { raiseStage } from './stage.js'

// A slow machine runs a browser, a server and a database at the same time.
describe('als het antwoord op een verzending niet aankomt', { timeout: 90_000 }, () => {
  const stage = raiseStage({ vandaag: '2026-11-25' })
  let sql: postgres.Sql

  beforeAll(async () => {
    sql = postgres(stage.server.ownerUrl, { max: 1, onnotice: () => undefined })
  })
  afterAll(async () => {
    await sql?.end()
  })
  const FOUTEN: [string, (route: Route) => Promise<void>, RegExp][] = [
    [
      'omdat de verbinding wegvalt nadat de server het deed',
      async (route) => {
        await route.fetch()
        await route.abort('connectionreset')
      },
      /Geen verbinding met de server\. Wij weten niet of dit is opgeslagen/,
    ],
    [
      'maar een pagina van een proxy',
      async (route) => {
        await route.fetch()
        await route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' })
      },
      /geen leesbaar antwoord.*Wij weten niet/,
    ],
    [
      'maar 503 dat de server het niet weet',
      async (route) => {
        await route.fetch()
        const fout = {
          message: 'Wij weten niet of dit is opgeslagen.',
          extensions: { code: 'NIET_BESCHIKBAAR' },
        }
        await route.fulfill({ status: 503, json: { errors: [fout], data: null } })
      },
      /^Wij weten niet of dit is opgeslagen\. Verstuur het nog een keer/,
    ],
    [
      'maar succes zonder rij',
      (route) => route.fulfill({ json: { data: { knelpuntMelden: null } } }),
      /De server gaf geen bevestiging/,
    ],
  ]
  it.each(FOUTEN)('%s, blijft de tekst en slaat nog een keer versturen het één keer op', async (wat, doe, zin) => {
    const { page, context } = await stage.als('taskforce')
    await gaNaar(page, '/knelpunten/create', 'Knelpunt melden')
    await kies(page, /^Thema/, 'Zorg')
    const mijn = `Een tekst die niet weg mag, ${wat}`
    const titel = page.getByLabel(/^Titel/)
    await titel.fill(mijn)
    let gestoord = false
    await page.route('**/graphql', async (route) => {
      const { query } = route.request().postDataJSON() as { query: string }
      if (gestoord || !query.startsWith('mutation')) return route.continue()
      gestoord = true
      return doe(route)
    })
    await page.getByRole('button', { name: 'Knelpunt melden' }).click()
    await page.getByRole('alert').filter({ hasText: zin }).waitFor()
    expect(await titel.inputValue()).toBe(mijn)
    expect(new URL(page.url()).pathname).toBe('/knelpunten/create')
    await page.getByRole('button', { name: 'Knelpunt melden' }).click()
    await kop(page, mijn).waitFor()
    expect(await sql`select 1 from knelpunt where titel = ${mijn}`).toHaveLength(1)
    await context.close()
  })
})
