import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '../../server/platform/http/quota.js'
import { dag, metToken } from '../support/token.js'
import { drempelsInBeideKleuren, ernstigeDrempels } from './axe.js'
import { gaNaar, verwachtGeenSchuif, kop, verwachtGeen, kies, venster, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

/** Set to keep pictures of the screens, to look at. */
const BEELDEN = process.env['BEELDEN'] ? path.join(tmpdir(), process.env['BEELDEN']) : undefined

// A slow machine runs a browser, a server and a database at the same time.
describe('API-tokens', { timeout: 90_000 }, () => {
  const stage = raiseStage({ limits: LIMITS })
  let beheer: Sessie
  let geheim = ''
  const beeld = async ({ page }: Sessie, naam: string): Promise<void> => {
    if (BEELDEN) await page.screenshot({ path: path.join(BEELDEN, `${naam}.png`) })
  }

  beforeAll(async () => {
    beheer = await stage.als('beheer')
  })
  const rij = (naam: string) => beheer.page.getByRole('row').filter({ hasText: naam })

  it('staan in het menu van de functioneel beheerder, nog leeg', async () => {
    const { page } = beheer
    await page.getByRole('link', { name: 'API-tokens' }).click()
    await kop(page, 'API-tokens').waitFor()
    await page.getByText('Er zijn nog geen tokens').waitFor()
    await beeld(beheer, 'leeg')
  })
  it('melden wat er ontbreekt bij het veld, ook als de server het zegt', async () => {
    const { page } = beheer
    await page.getByRole('button', { name: 'Token uitgeven' }).click()
    const v = venster(page)
    await v.getByRole('button', { name: 'Token uitgeven' }).click()
    await v.getByText('Vul dit in').first().waitFor()
    await v.getByLabel(/^Naam/).fill('Dashboard Weert')
    await kies(page, /^Gemeenten/, /^Weert$/, v)
    await page.keyboard.press('Escape')
    await v.getByLabel(/^Laatste dag/).fill(dag(-1))
    await v.getByRole('button', { name: 'Token uitgeven' }).click()
    await v.getByText('Kies vandaag of een latere dag.').waitFor()
    expect(await ernstigeDrempels(page)).toEqual([])
    await beeld(beheer, 'formulier')
  })
  it('tonen het geheim één keer, met een waarschuwing en een knop om te kopiëren', async () => {
    const { page, context } = beheer
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const v = venster(page)
    await v.getByLabel(/^Laatste dag/).fill(dag(30))
    await v.getByLabel(/^Websites/).fill('weert.nl\nhttps://cijfers.weert.nl')
    await v.getByRole('button', { name: 'Token uitgeven' }).click()
    await v.getByText('‘weert.nl’ is geen website.').waitFor()
    await beeld(beheer, 'website')
    await v.getByLabel(/^Websites/).fill('https://www.weert.nl\nhttps://cijfers.weert.nl')
    await v.getByRole('button', { name: 'Token uitgeven' }).click()
    await v.getByText('Kopieer het token nu. U ziet het maar één keer.').waitFor()
    geheim = await v.getByLabel('Token voor Dashboard Weert').inputValue()
    expect((await metToken(stage.server.url, geheim)('{ mij { id } }')).status).toBe(200)
    await v.getByRole('button', { name: 'Token kopiëren' }).click()
    await v.getByText('Het token is gekopieerd.').waitFor()
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(geheim)
    expect(await ernstigeDrempels(page)).toEqual([])
    await beeld(beheer, 'geheim')
    await page.keyboard.press('Escape')
    await v.getByText('U ziet het maar één keer.').waitFor()
    await v.getByRole('button', { name: 'Sluiten' }).click()
    await venster(page).waitFor({ state: 'detached' })
  })
  it('laten het geheim daarna nergens meer zien, ook niet in de opslag van de browser', async () => {
    const { page } = beheer
    await rij('Dashboard Weert').getByText('Geldig').waitFor()
    await rij('Dashboard Weert').getByText('Voor pagina’s van https://www.weert.nl, https://cijfers.weert.nl').waitFor()
    const alles = '[document.documentElement.innerHTML, JSON.stringify({ ...localStorage, ...sessionStorage })].join()'
    expect(await page.evaluate<string>(alles)).not.toContain(geheim.slice(11))
    await gaNaar(page, '/tokens', 'API-tokens')
    await rij('Dashboard Weert')
      .getByText(`${geheim.slice(0, 11)}…`)
      .waitFor()
    expect(await page.evaluate<string>(alles)).not.toContain(geheim.slice(11))
  })
  it.each([1440, 360])('zijn te lezen op %s pixels, licht en donker', async (breedte) => {
    const sessie = await stage.als('beheer', { breedte, hoogte: breedte === 360 ? 740 : 900 })
    const { page, context } = sessie
    await gaNaar(page, '/tokens', 'API-tokens')
    await page.getByRole('button', { name: 'Intrekken: Dashboard Weert' }).waitFor()
    await verwachtGeenSchuif(page, `tokens ${breedte}`)
    expect(await drempelsInBeideKleuren(page, (kleuren) => beeld(sessie, `lijst-${kleuren}-${breedte}`))).toEqual([])
    await page.getByRole('button', { name: 'Token uitgeven' }).click()
    await venster(page).getByLabel(/^Naam/).waitFor()
    await verwachtGeenSchuif(page, `uitgeven ${breedte}`)
    expect(await drempelsInBeideKleuren(page, (kleuren) => beeld(sessie, `uitgeven-${kleuren}-${breedte}`))).toEqual([])
    expect(sessie.meldingen).toEqual([])
    await context.close()
  })
  it('zijn voor de beleidsmedewerker die van de eigen gemeente, met die gemeente al gekozen', async () => {
    const sessie = await stage.als('beleid.weert')
    const { page, context } = sessie
    await page.getByRole('link', { name: 'API-tokens' }).click()
    await page.getByText('Dashboard Weert').waitFor()
    await page.getByRole('button', { name: 'Token uitgeven' }).click()
    await venster(page).getByText('Weert', { exact: true }).waitFor()
    await context.close()
  })
  it('worden ingetrokken na een bevestiging die zegt wat er gebeurt', async () => {
    const { page } = beheer
    await page.getByRole('button', { name: 'Intrekken: Dashboard Weert' }).click()
    await venster(page).getByText('Het token werkt dan meteen niet meer.').waitFor()
    await beeld(beheer, 'intrekken')
    await venster(page).getByRole('button', { name: 'Annuleren' }).click()
    expect((await metToken(stage.server.url, geheim)('{ mij { id } }')).status).toBe(200)
    await page.getByRole('button', { name: 'Intrekken: Dashboard Weert' }).click()
    await venster(page).getByRole('button', { name: 'Intrekken' }).click()
    await rij('Dashboard Weert').getByText('Ingetrokken', { exact: true }).waitFor()
    expect((await metToken(stage.server.url, geheim)('{ mij { id } }')).status).toBe(401)
    await verwachtGeen(page.getByRole('button', { name: 'Intrekken: Dashboard Weert' }))
    await beeld(beheer, 'ingetrokken')
  })
  it('zijn er niet voor wie er niet over gaat', async () => {
    const { page, context } = await stage.als('regisseur.weert')
    await verwachtGeen(page.getByRole('link', { name: 'API-tokens' }))
    await gaNaar(page, '/tokens', 'Geen toegang')
    await context.close()
  })
  it('de browser meldde geen fouten', () => expect(beheer.meldingen).toEqual([]))
})
