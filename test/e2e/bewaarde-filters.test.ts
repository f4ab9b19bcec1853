// Filters that somebody keeps: chosen, kept, given another name, removed; and nothing of them left behind.
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { drempelsInBeideKleuren } from './axe.js'
import { tabel, zoekIn } from './dossier.js'
import { gaNaar, laad, totRust, venster, verwachtGeen, verwachtGeenSchuif, type Sessie } from './portal.js'
import { gevonden } from './sporen.js'
import { raiseStage } from './stage.js'

const GEZOCHT = 'labedz'
const NAAM = 'Mijn gezinsmigranten'
const knop = (page: Page) => page.getByRole('button', { name: 'Bewaarde filters' })
const open = async (page: Page): Promise<void> => {
  await knop(page).click()
  await page.getByText('Bezig met laden …').waitFor({ state: 'detached' })
}
const keuze = (page: Page, naam: string) => page.getByRole('menuitemradio', { name: naam, exact: true })
const kies = async (page: Page, naam: string): Promise<void> => {
  await open(page)
  await keuze(page, naam).click()
  await totRust(page)
}
const rijen = async (page: Page): Promise<string[]> => (await tabel(page).getByRole('row').allInnerTexts()).slice(1)
const bewaren = (page: Page) => page.getByRole('menuitem', { name: 'Bewaar dit filter …' })

describe('bewaarde filters', { timeout: 120_000 }, () => {
  const stage = raiseStage()
  let sessie: Sessie
  beforeAll(async () => {
    sessie = await stage.als('regisseur.weert')
    await gaNaar(sessie.page, '/inburgeraars', 'Inburgeraars')
  })

  it('die elke regisseur heeft: de eigen caseload, de Z-route en de termijnen', async () => {
    const { page } = sessie
    await page.getByText(/^1–20 van 2\d\d$/).waitFor()
    await open(page)
    expect(await page.getByRole('menuitemradio').allInnerTexts()).toEqual([
      'Mijn caseload',
      'Z-route',
      'Termijn te laat of binnen 30 dagen',
      'Z-route, lang niet gesproken',
    ])
    await keuze(page, 'Mijn caseload').click()
    await totRust(page)
    for (const rij of await rijen(page)) expect(rij).toContain('Regisseur Weert (demo)')
    await open(page)
    expect(await keuze(page, 'Mijn caseload').getAttribute('aria-checked')).toBe('true')
    expect(await keuze(page, 'Z-route').getAttribute('aria-checked')).toBe('false')
    await page.keyboard.press('Escape')
    await kies(page, 'Z-route')
    await page.getByRole('combobox', { name: /^Leerroute Z-route/ }).waitFor()
    await kies(page, 'Termijn te laat of binnen 30 dagen')
    await page.getByRole('combobox', { name: /^Termijn te laat of binnen 30 dagen Ja/ }).waitFor()
    await verwachtGeen(page.getByRole('combobox', { name: /^Leerroute/ }))
  })

  it('die u bewaarde: met de dag van vandaag en de volgorde', async () => {
    const { page } = sessie
    await kies(page, 'Z-route, lang niet gesproken')
    await page.getByRole('combobox', { name: /^Leerroute Z-route/ }).waitFor()
    expect(await page.getByLabel('Geen contact sinds').inputValue()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    // Chosen is what the list asks now, its order included.
    await open(page)
    expect(await keuze(page, 'Z-route, lang niet gesproken').getAttribute('aria-checked')).toBe('true')
    await page.keyboard.press('Escape')
    await page.locator('th', { hasText: 'Naam' }).locator('.MuiTableSortLabel-root').click()
    await totRust(page)
    await open(page)
    expect(await keuze(page, 'Z-route, lang niet gesproken').getAttribute('aria-checked')).toBe('false')
    await page.keyboard.press('Escape')
  })

  it('bewaart het filter op het scherm zonder het zoekwoord, en zegt dat; met het toetsenbord', async () => {
    const { page } = sessie
    await kies(page, 'Mijn caseload')
    await page.getByRole('combobox', { name: /^Doelgroep/ }).click()
    await page.getByRole('option', { name: /^Gezinsmigrant/ }).click()
    await page.keyboard.press('Escape')
    await zoekIn(page, 'inburgeraars').fill(GEZOCHT)
    await totRust(page)
    await knop(page).focus()
    await page.keyboard.press('Enter')
    await bewaren(page).waitFor()
    await page.getByText('Bezig met laden …').waitFor({ state: 'detached' })
    await bewaren(page).focus()
    await page.keyboard.press('Enter')
    await venster(page).getByText('Niet bewaard wordt: uw zoekwoord.').waitFor()
    await venster(page)
      .getByText(/Regisseur: Regisseur Weert \(demo\).*Doelgroep: Gezinsmigrant/)
      .waitFor()
    await venster(page).getByLabel(/^Naam/).fill(NAAM)
    await page.keyboard.press('Enter')
    await venster(page).waitFor({ state: 'detached' })
    await page.getByText('Het filter is bewaard.').waitFor()
    await expect
      .poll(() => page.evaluate<boolean>("document.activeElement?.textContent === 'Bewaarde filters'"))
      .toBe(true)
    expect(await gevonden(page, [GEZOCHT, NAAM])).toEqual([])
    expect(new URL(page.url()).search).toBe('')
    // Where the page starts anew, it still is there: the server has it.
    await laad(page, '/inburgeraars', 'Inburgeraars')
    await kies(page, NAAM)
    expect(await zoekIn(page, 'inburgeraars').inputValue()).toBe('')
    const gevuld = await rijen(page)
    expect(gevuld.length).toBeGreaterThan(0)
    for (const rij of gevuld) expect(rij).toMatch(/Gezinsmigrant[^]*Regisseur Weert/)
  })

  it('weigert een naam die er al is bij het veld, en heeft zonder filter niets te bewaren', async () => {
    const { page } = sessie
    await open(page)
    await bewaren(page).click()
    await venster(page).getByLabel(/^Naam/).fill(NAAM.toUpperCase())
    await venster(page).getByRole('button', { name: 'Bewaren' }).click()
    await venster(page)
      .getByText(`U hebt bij deze lijst al een filter met de naam ‘${NAAM}’. Kies een andere naam.`)
      .waitFor()
    await venster(page).getByRole('button', { name: 'Annuleren' }).click()
    await gaNaar(page, '/statushouders', 'Statushouders')
    await open(page)
    expect(await page.getByRole('menuitemradio').allInnerTexts()).toContain(
      'Tolk nodig, termijn te laat of binnen 30 dagen',
    )
    await bewaren(page).click()
    await venster(page)
      .getByText(/^Er is niets om te bewaren/)
      .waitFor()
    await venster(page).getByRole('button', { name: 'Sluiten' }).click()
  })

  it('krijgt een andere naam, en verdwijnt', async () => {
    const { page } = sessie
    await gaNaar(page, '/inburgeraars', 'Inburgeraars')
    const beheer = page.getByRole('menuitem', { name: 'Naam wijzigen of verwijderen …' })
    await open(page)
    await beheer.click()
    await venster(page)
      .getByRole('button', { name: `Andere naam: ${NAAM}` })
      .click()
    await venster(page).getByLabel(/^Naam/).fill('Gezinnen')
    await venster(page).getByRole('button', { name: 'Opslaan' }).click()
    await venster(page).getByRole('button', { name: 'Verwijderen: Gezinnen' }).click()
    await venster(page).getByText('Dit kan niet ongedaan worden gemaakt.').waitFor()
    await venster(page).getByRole('button', { name: 'Verwijderen' }).click()
    await venster(page).getByText('Z-route, lang niet gesproken').waitFor()
    await verwachtGeen(venster(page).getByText(/Gezinnen|gezinsmigranten/))
    await venster(page).getByRole('button', { name: 'Sluiten' }).click()
    expect(sessie.meldingen).toEqual([])
  })

  it('van een ander zijn er niet, en wie geen dossiers heeft krijgt geen vaste', async () => {
    const ander = await stage.als('regisseur2.weert')
    await gaNaar(ander.page, '/inburgeraars', 'Inburgeraars')
    await open(ander.page)
    expect(await ander.page.getByRole('menuitemradio').count()).toBe(3)
    await ander.page.getByText('Nog niets.').waitFor()
    await ander.context.close()
    const coordinator = await stage.als('coordinator')
    await gaNaar(coordinator.page, '/acties', 'Acties')
    await open(coordinator.page)
    await verwachtGeen(coordinator.page.getByRole('menuitemradio'))
    await coordinator.context.close()
  })

  it('in een lijst zonder personen: een dag staat vast, of schuift mee als u dat kiest', async () => {
    const { page, context } = await stage.als('coordinator')
    const filter = encodeURIComponent('{"streefdatum_lte":"2026-12-22"}')
    await gaNaar(page, `/acties?filter=${filter}&displayedFilters=%7B%22streefdatum_lte%22%3Atrue%7D`, 'Acties')
    await totRust(page)
    await open(page)
    await bewaren(page).click()
    await venster(page).getByText('De dagen staan vast: zij schuiven niet mee met vandaag.').waitFor()
    await venster(page)
      .getByText(/22 dec 2026/)
      .waitFor()
    await venster(page).getByLabel('Laat de dagen meeschuiven met vandaag').click()
    await venster(page)
      .getByText(/De dagen schuiven mee/)
      .waitFor()
    await venster(page)
      .getByText(/over (1 maand|\d+ dagen)/)
      .waitFor()
    await venster(page).getByLabel(/^Naam/).fill('Bijna te laat')
    await venster(page).getByRole('button', { name: 'Bewaren' }).click()
    await venster(page).waitFor({ state: 'detached' })
    await gaNaar(page, '/acties?filter=%7B%7D', 'Acties')
    await kies(page, 'Bijna te laat')
    expect(decodeURIComponent(new URL(page.url()).search)).toMatch(/"streefdatum_lte":"2026-12-22"/)
    await context.close()
  })

  it.each([
    ['1440', 1440, 900],
    ['360', 360, 740],
  ])('hebben op %s pixels licht en donker geen ernstige drempels, en passen', async (_naam, breedte, hoogte) => {
    const { page, context, meldingen } = await stage.als('regisseur.weert', { breedte, hoogte })
    const kijk = async (plek: string): Promise<void> => {
      await totRust(page)
      const map = process.env['SCHERMBEELDEN']
      const beeld = map
        ? (kleuren: string) => page.screenshot({ path: `${map}/${plek}-${breedte}-${kleuren}.png` })
        : undefined
      expect(await drempelsInBeideKleuren(page, beeld), plek).toEqual([])
      await verwachtGeenSchuif(page, plek)
    }
    await gaNaar(page, '/inburgeraars', 'Inburgeraars')
    await kies(page, 'Z-route, lang niet gesproken')
    await open(page)
    await kijk('menu')
    await bewaren(page).click()
    await venster(page).getByLabel(/^Naam/).waitFor()
    await kijk('bewaren')
    await venster(page).getByRole('button', { name: 'Annuleren' }).click()
    await open(page)
    await page.getByRole('menuitem', { name: 'Naam wijzigen of verwijderen …' }).click()
    await venster(page)
      .getByRole('button', { name: /^Andere naam/ })
      .waitFor()
    await kijk('beheren')
    expect(meldingen).toEqual([])
    await context.close()
  })
})
