// Files that the portal fetches from a route that can refuse.
import { readFile } from 'node:fs/promises'
import postgres from 'postgres'
import type { Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kop, laad, totRust, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

// A slow machine runs a browser, a server and a database at the same time.
describe('een bestand ophalen', { timeout: 90_000 }, () => {
  const stage = raiseStage()
  let sql: postgres.Sql
  let sessie: Sessie

  beforeAll(async () => {
    sql = postgres(stage.server.ownerUrl, { max: 1, onnotice: () => undefined })
    sessie = await stage.als('beheer')
  })
  afterAll(async () => {
    await sql?.end()
  })
  const inloggen = (page: Page) => page.getByRole('dialog', { name: 'Uw sessie is voorbij' })
  const begin = async (bestand: Download): Promise<string> =>
    (await readFile(await bestand.path())).subarray(0, 5).toString()

  const PLEKKEN: [string, (page: Page) => Promise<void>, () => Promise<void>, RegExp, string][] = [
    [
      'de PDF van het convenant',
      async (page) => {
        await laad(page, '/convenanten', 'Convenanten')
        await page.getByRole('link', { name: 'Samen aan de slag met VOI!' }).click()
        await kop(page, 'Samen aan de slag met VOI!').waitFor()
      },
      () => sessie.page.getByRole('button', { name: 'PDF' }).click(),
      /\.pdf$/,
      '%PDF-',
    ],
    [
      'het rapport van de successen',
      (page) => laad(page, '/successen', 'Successen'),
      async () => {
        await sessie.page.getByRole('button', { name: 'Rapport (PDF)' }).click()
        await sessie.page.getByRole('menuitem', { name: "Alle thema's" }).click()
      },
      /\.pdf$/,
      '%PDF-',
    ],
    [
      'de taakstelling als CSV',
      (page) => laad(page, '/verkenner', 'Gegevens ophalen'),
      () => sessie.page.getByRole('button', { name: 'taakstellingen.csv' }).click(),
      /\.csv$/,
      '',
    ],
  ]
  it.each(PLEKKEN)(
    '%s komt na een sessie die voorbij is pas na inloggen, en dan vanzelf',
    async (_, ga, haal, naam, kopje) => {
      const { page } = sessie
      await ga(page)
      await totRust(page)
      const adres = page.url()
      await sql`delete from sessie`
      await haal()
      await inloggen(page).getByRole('button').first().waitFor()
      // Nothing was filled in here, so nothing is said of it.
      await inloggen(page).getByText('Daarna gaat u hier verder.').waitFor()
      const [bestand] = await Promise.all([
        page.waitForEvent('download'),
        inloggen(page).locator('.rt-account').first().click(),
      ])
      expect(bestand.suggestedFilename()).toMatch(naam)
      expect(await begin(bestand)).toContain(kopje)
      expect(page.url()).toBe(adres)
    },
  )
  it.each(PLEKKEN)('%s zegt in een zin dat de server er niet is, en komt daarna toch', async (_, ga, haal, naam) => {
    const { page } = sessie
    await ga(page)
    await page.route('**/api/v1/**', (route) => route.abort())
    await haal()
    await page.getByText('Geen verbinding met de server. Probeer het opnieuw.').waitFor()
    await page.unroute('**/api/v1/**')
    await page.route('**/api/v1/**', (route) =>
      route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
    )
    await haal()
    await page.getByText('De server gaf geen leesbaar antwoord. Probeer het opnieuw.').waitFor()
    await page.unroute('**/api/v1/**')
    const [bestand] = await Promise.all([page.waitForEvent('download'), haal()])
    expect(bestand.suggestedFilename()).toMatch(naam)
  })
  it('een weigering op het adres zelf is een pagina met woorden en een weg terug, geen JSON', async () => {
    const { page, context } = await stage.als('coordinator')
    await sql`delete from sessie`
    await page.goto('/api/v1/successen.pdf')
    await kop(page, 'Dit lukt nu niet').waitFor()
    await page.getByText('Log eerst in.').waitFor()
    await page.getByRole('link', { name: 'Naar Regiotafel' }).click()
    await page.locator('.rt-account').first().waitFor()
    await context.close()
  })
})
