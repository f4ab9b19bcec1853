import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakOidcAccount, startOidc, type OidcServer } from '../support/oidc.js'
import { ernstigeDrempels } from './axe.js'
import { startBrowser } from './browser.js'
import { gaNaar, verwachtGeen, kop, kies, open, type Sessie } from './portal.js'

describe('inloggen met een werkaccount', { timeout: 90_000 }, () => {
  let server: OidcServer
  let browser: Browser
  let sessie: Sessie

  beforeAll(async () => {
    server = await startOidc()
    await maakOidcAccount(server.ownerUrl, 'taskforce@regio.example')
    server.idp.personen['tf'] = { email: 'taskforce@regio.example', email_verified: true }
    server.idp.personen['vreemd'] = { email: 'iemand@elders.example', email_verified: true }
    browser = await startBrowser()
    sessie = await open(browser, server.url)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  const knop = () => sessie.page.getByRole('link', { name: 'Inloggen met uw werkaccount' })
  const naarAanbieder = async (wie: string): Promise<void> => {
    await knop().click()
    await kop(sessie.page, 'Aanmelden bij de gemeente').waitFor()
    await sessie.page.getByRole('link', { name: wie }).click()
  }

  it('wie annuleert, leest dat op de inlogpagina', async () => {
    await sessie.page.goto('/')
    await naarAanbieder('Annuleren')
    await sessie.page.getByRole('alert').filter({ hasText: 'omdat u het inloggen hebt gestopt' }).waitFor()
  })
  it('wie geen account heeft, leest bij wie dat te vragen is', async () => {
    const { page } = sessie
    await naarAanbieder('iemand@elders.example')
    await page.getByRole('alert').filter({ hasText: 'Vraag uw functioneel beheerder om een account' }).waitFor()
    await verwachtGeen(page.locator('.rt-account'))
    expect(await ernstigeDrempels(page)).toEqual([])
    expect((await page.request.get('/api/mij')).status()).toBe(401)
    // The provider remembers who signed in there; a colleague at the same machine starts with a clean browser.
    await sessie.context.clearCookies()
  })
  it('een verzonnen melding in het adres staat niet op de pagina', async () => {
    const { page } = sessie
    await page.goto('/login?fout=Bel%200900-kwaad')
    await page.getByRole('alert').filter({ hasText: 'Inloggen is niet gelukt' }).waitFor()
    expect(await page.content()).not.toContain('0900-kwaad')
  })
  it('wie een account heeft, komt op de pagina waar men heen wilde', async () => {
    const { page } = sessie
    await page.goto('/partners')
    await naarAanbieder('taskforce@regio.example')
    await kop(page, 'Partners').waitFor()
    await page.getByRole('button', { name: /^Uw account/ }).waitFor()
  })
  describe('als de sessie eindigt terwijl iemand typt', () => {
    const TEKST = 'Dit wil niemand nog eens typen'
    const titel = () => sessie.page.getByLabel(/^Titel/)
    const venster = () => sessie.page.getByRole('dialog', { name: 'Uw sessie is voorbij' })
    const eindigTijdensTypen = async (): Promise<void> => {
      const { page } = sessie
      await gaNaar(page, '/knelpunten/create', 'Knelpunt melden')
      await kies(page, /^Thema/, 'Zorg')
      await titel().fill(TEKST)
      await server.client`delete from sessie`
      // Coming back to the tab is enough to notice it.
      await page.evaluate('window.dispatchEvent(new Event("focus"))')
      await venster().waitFor()
    }
    it('gaat inloggen in een eigen venster, blijft de tekst en wordt die daarna opgeslagen', async () => {
      const { page, context } = sessie
      await eindigTijdensTypen()
      expect(await ernstigeDrempels(page)).toEqual([])
      const [popup] = await Promise.all([
        context.waitForEvent('page'),
        venster().getByRole('button', { name: 'Inloggen met uw werkaccount' }).click(),
      ])
      // The provider still knows who this is, so it asks nothing.
      await venster().waitFor({ state: 'detached' })
      await popup.close().catch(() => undefined)
      expect(await titel().inputValue()).toBe(TEKST)
      await page.getByRole('button', { name: 'Knelpunt melden' }).click()
      await kop(page, TEKST).waitFor()
    })
    it('blijft de tekst als men het inlogvenster sluit, en kan het daarna opnieuw', async () => {
      const { page, context } = sessie
      await eindigTijdensTypen()
      const wacht = { contentType: 'text/html', body: '<h1>Aanmelden bij de gemeente</h1>' }
      await context.route('**/auth/login**', (route) => route.fulfill(wacht))
      const opent = async () => {
        const [nieuw] = await Promise.all([
          context.waitForEvent('page'),
          venster().getByRole('button', { name: 'Inloggen met uw werkaccount' }).click(),
        ])
        return nieuw
      }
      await (await opent()).close()
      await venster().getByText('Hebt u dat venster gesloten? Gebruik dan de knop nog eens.').waitFor()
      await page.evaluate('window.dispatchEvent(new Event("focus"))')
      expect(await titel().inputValue()).toBe(TEKST)
      await context.unroute('**/auth/login**')
      const popup = await opent()
      await venster().waitFor({ state: 'detached' })
      await popup.close().catch(() => undefined)
      expect(await titel().inputValue()).toBe(TEKST)
    })
    it('is er een gewone link als de browser het venster tegenhoudt', async () => {
      const { page, context } = sessie
      await eindigTijdensTypen()
      await page.evaluate('window.open = () => null')
      await venster().getByRole('button', { name: 'Inloggen met uw werkaccount' }).click()
      await venster().getByText('hield het inlogvenster tegen').waitFor()
      const [tabblad] = await Promise.all([
        context.waitForEvent('page'),
        venster().getByRole('link', { name: 'Inloggen in een nieuw tabblad' }).click(),
      ])
      await venster().waitFor({ state: 'detached' })
      await tabblad.close().catch(() => undefined)
      expect(await titel().inputValue()).toBe(TEKST)
    })
  })
  it('uitloggen gaat langs de organisatie en eindigt op de inlogpagina', async () => {
    const { page } = sessie
    await page.getByRole('button', { name: /^Uw account/ }).click()
    await page.getByRole('menuitem', { name: 'Uitloggen' }).click()
    await page.waitForURL(`${server.idp.issuer}/session/end**`)
    expect((await page.request.get(`${server.url}/api/mij`)).status()).toBe(401)
    await page.getByRole('button', { name: 'Afmelden' }).click()
    await knop().waitFor()
    expect(new URL(page.url()).origin).toBe(server.url)
  })
  it('de browser meldde geen fouten', () => expect(sessie.meldingen).toEqual([]))
})
