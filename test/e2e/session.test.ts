import { beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '../../server/platform/http/quota.js'
import { gaNaar, verwachtGeen, laad, kop, meldAan, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

// A slow machine runs a browser, a server and a database at the same time.
describe('de sessie', { timeout: 90_000 }, () => {
  const stage = raiseStage({ limits: LIMITS })
  let sessie: Sessie

  beforeAll(async () => {
    sessie = await stage.als('beheer')
  })
  const opslag = () => sessie.page.evaluate<string>('JSON.stringify({ ...localStorage, ...sessionStorage })')
  const meldAf = async (): Promise<void> => {
    await sessie.page.getByRole('button', { name: /^Uw account/ }).click()
    await sessie.page.getByRole('menuitem', { name: 'Uitloggen' }).click()
    await kop(sessie.page, 'Regiotafel').waitFor()
  }

  it('de browser bewaart voorkeuren, maar geen namen, adressen of zoekwoorden', async () => {
    const { page } = sessie
    await gaNaar(page, '/gebruikers', 'Gebruikers')
    await page.getByLabel('Zoeken in gebruikers').fill('Cranendonck')
    await page.getByText('1–1 van 1').waitFor()
    await page.getByRole('button', { name: 'Donkere weergave' }).click()
    await page.getByRole('button', { name: 'Lichte weergave' }).waitFor()
    const bewaard = await opslag()
    expect(bewaard).toContain('dark')
    for (const geheim of ['Cranendonck', 'regio.example', 'demo']) expect(bewaard).not.toContain(geheim)
  })
  it('een beheerder ziet geen taskforce in het menu en niet op het adres', async () => {
    const { page } = sessie
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
    await menu.getByRole('link', { name: 'Gebruikers' }).waitFor()
    await verwachtGeen(menu.getByRole('link', { name: 'Knelpunten' }))
    await gaNaar(page, '/knelpunten', 'Geen toegang')
  })
  it('na een andere pagina staat het toetsenbord bij de inhoud en noemt de titel de pagina', async () => {
    const { page } = sessie
    await gaNaar(page, '/', 'Vandaag')
    await page.getByRole('link', { name: 'Partners' }).click()
    await kop(page, 'Partners').waitFor()
    expect(await page.title()).toBe('Partners – Regiotafel')
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('inhoud')
    await page.getByRole('status').filter({ hasText: 'Partners – Regiotafel' }).waitFor({ state: 'attached' })
  })
  it('de eerste tab springt naar de inhoud', async () => {
    const { page } = sessie
    await laad(page, '/', 'Vandaag')
    await page.keyboard.press('Tab')
    expect(await page.evaluate<string>('document.activeElement.textContent.trim()')).toBe('Naar de inhoud')
  })
  it('na uitloggen is alles weg en ziet de volgende gebruiker alleen wat van hem is', async () => {
    const { page } = sessie
    await gaNaar(page, '/gebruikers', 'Gebruikers')
    await page.getByRole('link', { name: /Regisseur Cranendonck/ }).waitFor()
    await meldAf()
    expect(await opslag()).toBe('{}')
    await page.goBack()
    await page.locator('.rt-account').first().waitFor()
    await verwachtGeen(page.getByRole('table'))
    await page.goto('about:blank')
    await meldAan(page, 'bestuurder.weert')
    await verwachtGeen(page.getByRole('link', { name: 'Gebruikers' }))
    const taak = page.getByRole('region', { name: /^Weert liep in 2022 21 achter/ })
    for (const zin of ['13 gehuisvest, van 37', '96 gehuisvest, van 95', '47 gehuisvest, van 68'])
      await taak.getByRole('link', { name: zin }).waitFor()
    expect(await taak.getByText('Geen gegevens', { exact: true }).count()).toBe(2)
    // He reads the knelpunten of his gemeente and of the region.
    await page.getByRole('region', { name: /knelpunt/i }).waitFor()
  })
  it('als de sessie voorbij is, komt inloggen boven de pagina, en gaat die daarna verder', async () => {
    const { page, context } = sessie
    await context.clearCookies()
    await page.getByRole('link', { name: 'Taakstelling', exact: true }).click()
    const inloggen = page.getByRole('dialog', { name: 'Uw sessie is voorbij' })
    await inloggen.getByRole('button').filter({ hasText: 'Bestuurder Weert' }).click()
    await inloggen.waitFor({ state: 'detached' })
    await kop(page, 'Taakstelling').waitFor()
    await page.getByRole('region', { name: 'Weert', exact: true }).waitFor()
  })
  it('de browser meldde geen fouten', () => expect(sessie.meldingen).toEqual([]))
})
