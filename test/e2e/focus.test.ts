import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { gaNaar, kop, meldKnelpunt, venster, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

/** Presses the button as someone without a mouse does. */
const druk = async (page: Page, naam: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: naam }).first().focus()
  await page.keyboard.press('Enter')
}
const focus = (page: Page): Promise<string> =>
  page.evaluate<string>(
    "(document.activeElement?.getAttribute('aria-label') || document.activeElement?.innerText || document.activeElement?.tagName) ?? ''",
  )

describe('het toetsenbord na een handeling', { timeout: 120_000 }, () => {
  const stage = raiseStage()
  let sessie: Sessie

  beforeAll(async () => {
    sessie = await stage.als('coordinator')
  })

  it('staat na een handeling op de knop van de volgende', async () => {
    const { page } = sessie
    await gaNaar(page, '/acties/create', 'Actie toevoegen')
    await page.getByLabel(/^Titel/).fill('Met het toetsenbord')
    await page.getByRole('button', { name: 'Actie toevoegen' }).click()
    await kop(page, 'Met het toetsenbord').waitFor()
    await druk(page, /^Starten$/)
    await page.getByRole('button', { name: /^Starten$/ }).waitFor({ state: 'detached' })
    const eerste = await page.locator('.rt-kop__acties button').first().innerText()
    await expect.poll(() => focus(page)).toBe(eerste)
  })
  it('staat daar ook als het scherm nog voor de vorige handeling leest', async () => {
    const { page } = await stage.als('coordinator')
    // Every answer comes late, so that the watch of adding is still on when the actie is started.
    await page.route('**/graphql', async (route) => {
      await new Promise((klaar) => setTimeout(klaar, 300 + Math.random() * 700))
      await route.continue()
    })
    for (const titel of ['Kort na elkaar', 'Nog eens kort na elkaar', 'En nog eens']) {
      await gaNaar(page, '/acties/create', 'Actie toevoegen')
      await page.getByLabel(/^Titel/).fill(titel)
      await page.getByRole('button', { name: 'Actie toevoegen' }).click()
      await kop(page, titel).waitFor()
      await druk(page, /^Starten$/)
      await page.getByRole('button', { name: /^Starten$/ }).waitFor({ state: 'detached' })
      await expect.poll(() => focus(page), { timeout: 5_000 }).toBe('Klaar')
    }
  })
  it('staat na een venster waarin iets is gedaan weer op een handeling', async () => {
    const { page } = sessie
    await meldKnelpunt(page, { titel: 'Met het toetsenbord parkeren', thema: 'Zorg' })
    await druk(page, /^Parkeren$/)
    await venster(page)
      .getByLabel(/^Waarom/)
      .fill('Later')
    await venster(page).getByRole('button', { name: 'Parkeren' }).focus()
    await page.keyboard.press('Enter')
    await venster(page).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /^Parkeren$/ }).waitFor({ state: 'detached' })
    const eerste = await page.locator('.rt-kop__acties button').first().innerText()
    await expect.poll(() => focus(page)).toBe(eerste)
  })
  it('staat na een venster dat is geannuleerd op de knop die het opende', async () => {
    const { page } = sessie
    const knop = await page
      .locator('.rt-kop__acties button')
      .filter({ hasText: /afwijzen|heropenen|afsluiten/i })
      .first()
      .innerText()
    await druk(page, knop)
    await venster(page).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => focus(page)).toBe(knop)
  })
  it('staat na verwijderen bij wat er nog is', async () => {
    const { page } = sessie
    await gaNaar(page, '/partners', 'Partners')
    await page.getByRole('link', { name: 'Bibliocenter' }).click()
    for (const naam of ['Eerste balie', 'Tweede balie']) {
      await page.getByRole('button', { name: 'Contactpersoon toevoegen' }).click()
      await venster(page).getByLabel(/^Naam/).fill(naam)
      await venster(page).getByRole('button', { name: 'Contactpersoon toevoegen' }).click()
      await page.getByRole('button', { name: `Verwijderen: ${naam}` }).waitFor()
    }
    await expect.poll(() => focus(page)).toBe('Contactpersoon toevoegen')
    for (const [weg, dan] of [
      ['Eerste balie', /Tweede balie/],
      ['Tweede balie', /^Contactpersoon toevoegen$/],
    ] as const) {
      await druk(page, `Verwijderen: ${weg}`)
      await venster(page).getByRole('button', { name: 'Verwijderen' }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: `Verwijderen: ${weg}` }).waitFor({ state: 'detached' })
      await expect.poll(() => focus(page)).toMatch(dan)
    }
  })
})
