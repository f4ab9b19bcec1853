import { createHash } from 'node:crypto'
import postgres from 'postgres'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { drempelsInBeideKleuren, ernstigeDrempels } from './axe.js'
import { gaNaar, verwachtGeenSchuif, kop, verwachtGeen, kies, totRust, type Scherm } from './portal.js'
import { raiseStage } from './stage.js'

const TEKST = 'Een tekst die niemand nog eens wil typen'

// A slow machine runs a browser, a server and a database at the same time.
describe('de vensters van de sessie', { timeout: 90_000 }, () => {
  const stage = raiseStage({ vandaag: '2026-11-25' })
  let sql: postgres.Sql
  const contexten: BrowserContext[] = []

  beforeAll(async () => {
    sql = postgres(stage.server.ownerUrl, { max: 1, onnotice: () => undefined })
  })
  afterEach(async () => {
    for (const context of contexten.splice(0)) await context.close()
  })
  afterAll(async () => {
    await sql?.end()
  })
  const binnen = async (account = 'taskforce', scherm: Scherm = {}): Promise<Page> => {
    const { page, context } = await stage.als(account, scherm)
    contexten.push(context)
    return page
  }
  const hash = async (page: Page): Promise<string> => {
    const cookie = (await page.context().cookies()).find(({ name }) => name === 'sid')!
    return createHash('sha256').update(cookie.value).digest('hex')
  }
  const zet = async (page: Page, wat: string): Promise<void> => {
    const { count } = await sql.unsafe(`update sessie set ${wat} where hash = '${await hash(page)}'`)
    expect(count).toBe(1)
  }
  const gezien = async (page: Page): Promise<number> => {
    const [rij] = await sql.unsafe(
      `select extract(epoch from now() - gezien_op)::int s from sessie where hash = '${await hash(page)}'`,
    )
    return rij!['s'] as number
  }
  const beeindig = async (page: Page): Promise<void> => {
    await totRust(page)
    await zet(page, `gezien_op = now() - interval '31 minutes'`)
  }
  /** As a browser tells it when somebody comes back to the tab. */
  const terugkeer = (page: Page) => page.evaluate('window.dispatchEvent(new Event("focus"))')
  const typ = async (page: Page): Promise<void> => {
    await gaNaar(page, '/knelpunten/create', 'Knelpunt melden')
    await kies(page, /^Thema/, 'Zorg')
    const teken = page.waitForResponse((r) => r.url().endsWith('/api/sessie') && r.request().method() === 'POST')
    await page.getByLabel(/^Titel/).fill(TEKST)
    await teken
  }
  const titel = (page: Page): Promise<string> => page.getByLabel(/^Titel/).inputValue()
  const inloggen = (page: Page) => page.getByRole('dialog', { name: 'Uw sessie is voorbij' })
  const waarschuwing = (page: Page) => page.getByRole('alertdialog', { name: 'U bent over 2 minuten uitgelogd' })
  const account = (page: Page, naam: string) => inloggen(page).getByRole('button').filter({ hasText: naam })
  const focusOpTitel = (page: Page) =>
    expect.poll(() => page.evaluate<string>('document.activeElement.name')).toBe('titel')

  it('twee minuten voor het einde is er een waarschuwing, en met één druk blijft u ingelogd', async () => {
    const page = await binnen()
    await typ(page)
    await zet(page, `gezien_op = now() - interval '28 minutes 20 seconds'`)
    await page.waitForTimeout(2100)
    await terugkeer(page)
    await waarschuwing(page).getByText('eindigt uw sessie').waitFor()
    expect(await gezien(page), 'kijken verlengt niet').toBeGreaterThan(28 * 60)
    expect(await ernstigeDrempels(page)).toEqual([])
    await page.keyboard.press('Enter')
    await waarschuwing(page).waitFor({ state: 'detached' })
    expect(await gezien(page)).toBeLessThan(60)
    expect(await titel(page)).toBe(TEKST)
    await focusOpTitel(page)
  })
  it('de pagina vraagt zelf twee minuten voor het einde hoe het staat, zonder iets te verlengen', async () => {
    const { page, context } = await stage.open()
    contexten.push(context)
    await page.clock.install()
    const naam = 'Taskforcelid Weert (demo)'
    await page.goto('/login')
    // The page must know of the long end before the clock jumps.
    const gekeken = page.waitForResponse('**/api/sessie').then((r) => r.finished())
    await page.getByRole('button').filter({ hasText: naam }).click()
    await kop(page, 'Vandaag').waitFor()
    await gekeken
    await page.waitForTimeout(500)
    await zet(page, `gezien_op = now() - interval '28 minutes 20 seconds'`)
    await page.clock.fastForward('28:05')
    await waarschuwing(page).waitFor()
    expect(await gezien(page)).toBeGreaterThan(28 * 60)
    await beeindig(page)
    await page.clock.fastForward('02:00')
    await inloggen(page).waitFor()
  })
  it('het einde na 12 uur is niet uit te stellen; opnieuw inloggen kan wel, zonder tekst te verliezen', async () => {
    const page = await binnen()
    await typ(page)
    await zet(page, `aangemaakt_op = now() - interval '11 hours 58 minutes 20 seconds'`)
    await page.waitForTimeout(2100)
    await terugkeer(page)
    await waarschuwing(page).getByText('dat kan niet later').waitFor()
    await verwachtGeen(waarschuwing(page).getByRole('button', { name: 'Ingelogd blijven' }))
    expect(await ernstigeDrempels(page)).toEqual([])
    await waarschuwing(page).getByRole('button', { name: 'Nu opnieuw inloggen' }).click()
    await account(page, 'Taskforcelid Weert').click()
    await inloggen(page).waitFor({ state: 'detached' })
    expect(await titel(page)).toBe(TEKST)
    await page.getByRole('button', { name: 'Knelpunt melden' }).click()
    await kop(page, TEKST).waitFor()
  })
  it('typen houdt de sessie in leven, met hoogstens één teken per minuut', async () => {
    const page = await binnen()
    await typ(page)
    // A page that was loaded again has given no sign yet.
    await page.reload()
    await kop(page, 'Knelpunt melden').waitFor()
    const tekens: string[] = []
    page.on('request', (r) => (r.url().endsWith('/api/sessie') && r.method() === 'POST' ? tekens.push(r.url()) : 0))
    await zet(page, `gezien_op = now() - interval '20 minutes'`)
    await page.getByLabel(/^Titel/).pressSequentially('nog meer tekst')
    await expect.poll(() => gezien(page)).toBeLessThan(60)
    expect(tekens).toHaveLength(1)
  })
  it('uitloggen in het ene tabblad merkt het andere; als iemand anders inlogt, is de tekst weg', async () => {
    const page = await binnen()
    await typ(page)
    const tweede = await page.context().newPage()
    await gaNaar(tweede, '/', 'Vandaag')
    await tweede.getByRole('button', { name: /^Uw account/ }).click()
    await tweede.getByRole('menuitem', { name: 'Uitloggen' }).click()
    await tweede.locator('.rt-account').first().waitFor()
    await inloggen(page).waitFor()
    expect(await titel(page)).toBe(TEKST)
    await tweede.getByRole('button').filter({ hasText: 'Taskforcelid Weert' }).click()
    await kop(tweede, 'Vandaag').waitFor()
    await inloggen(page).waitFor({ state: 'detached' })
    expect(await titel(page)).toBe(TEKST)

    await tweede.getByRole('button', { name: /^Uw account/ }).click()
    await tweede.getByRole('menuitem', { name: 'Uitloggen' }).click()
    await tweede.getByRole('button').filter({ hasText: 'Regisseur Nederweert' }).click()
    await kop(tweede, 'Vandaag').waitFor()
    await kop(page, /U bent nu ingelogd als Regisseur Nederweert/).waitFor()
    expect(await page.content()).not.toContain(TEKST)
    expect(await ernstigeDrempels(page)).toEqual([])
    await page.getByRole('button', { name: /^Verder als/ }).click()
    await kop(page, 'Vandaag').waitFor()
    await gaNaar(page, '/knelpunten/create', 'Knelpunt melden')
    expect(await titel(page)).toBe('')
  })
  it('wie op het inlogvenster als een ander inlogt, krijgt niets te zien van wie er was', async () => {
    const page = await binnen('beleid.weert')
    await typ(page)
    await beeindig(page)
    await page.getByRole('button', { name: 'Knelpunt melden' }).click()
    await account(page, 'Bestuurder Weert').click()
    await kop(page, /U bent nu ingelogd als Bestuurder Weert/).waitFor()
    expect(await page.content()).not.toContain(TEKST)
    const bewaard = await page.evaluate<string>('JSON.stringify({ ...localStorage, ...sessionStorage })')
    expect(bewaard).not.toContain('niemand')
    expect((await sql`select 1 from knelpunt where titel = ${TEKST} and gemeente_code <> '0988'`).length).toBe(0)
  })
  it.each([1440, 360])('op %s pixels is het inlogvenster te lezen en te bedienen', async (breedte) => {
    const page = await binnen('taskforce', { breedte, hoogte: breedte === 360 ? 740 : 900 })
    await typ(page)
    await beeindig(page)
    await page.getByRole('button', { name: 'Knelpunt melden' }).click()
    await inloggen(page).locator('.rt-account').first().waitFor()
    expect(await inloggen(page).locator('.rt-account').first().innerText()).toContain('Taskforcelid Weert')
    await inloggen(page).getByText('Wat u had ingevuld, staat er nog.').waitFor()
    const beeld = async (kleuren: string): Promise<unknown> => {
      const naam = process.env['BEELDEN']
      return naam && page.screenshot({ path: `/tmp/${naam}-${kleuren}-${breedte}.png` })
    }
    expect(await drempelsInBeideKleuren(page, beeld)).toEqual([])
    await verwachtGeenSchuif(page, `inlogvenster ${breedte}`)
    // The keyboard stays in the dialog.
    for (let keer = 0; keer < 16; keer++) await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.closest(".rt-sessievenster") !== null')).toBe(true)
    await page.keyboard.press('Escape')
    await inloggen(page).waitFor()
  })

  it('de inlogpagina hangt nooit: na een storing kan men het opnieuw vragen', async () => {
    const { page, context } = await stage.open()
    contexten.push(context)
    let stuk = true
    await page.route('**/auth/manier', (route) => (stuk ? route.abort() : route.continue()))
    await page.goto('/login')
    await page.getByRole('alert').getByText('niet te bereiken').waitFor()
    stuk = false
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click()
    await page.locator('.rt-account').first().waitFor()
  })
})
