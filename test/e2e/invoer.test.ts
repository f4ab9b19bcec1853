import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { ernstigeDrempels } from './axe.js'
import { gaNaar, kies, kop, venster, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

/** Types the day alone: what stands there is then no date yet. */
const typHalveDatum = async (veld: Locator): Promise<void> => {
  await veld.focus()
  await veld.press('1')
  await veld.press('2')
}
const uitlegBij = async (page: Page, veld: Locator): Promise<string> =>
  page.locator(`[id="${await veld.getAttribute('aria-describedby')}"]`).innerText()

describe('invoer die niet te lezen is', { timeout: 120_000 }, () => {
  const stage = raiseStage()
  let weert: Sessie

  beforeAll(async () => {
    weert = await stage.als('coordinator')
  })

  it('wat is getypt maar niet gekozen, is een fout bij het veld en wordt niet als leeg opgeslagen', async () => {
    const { page } = weert
    await gaNaar(page, '/pilots/create', 'Pilot toevoegen')
    await page.getByLabel(/^Naam/).fill('Getypt, niet gekozen')
    const partners = page.getByRole('combobox', { name: /^Partners/ })
    const convenant = page.getByRole('combobox', { name: /^Valt onder convenant/ })
    await partners.fill('Papil')
    await convenant.fill('Samen')
    await page.getByLabel(/^Naam/).click()
    expect(await partners.inputValue()).toBe('Papil')
    await page.getByText('Kies uit de lijst, of maak het veld leeg.').first().waitFor()
    await page.getByRole('button', { name: 'Pilot toevoegen' }).click()
    await page.getByText('Niet opgeslagen. Kijk nog eens naar “Partners” en “Valt onder convenant”.').waitFor()
    expect(await convenant.inputValue()).toBe('Samen')
    expect(await uitlegBij(page, convenant)).toMatch(/^Kies uit de lijst/)
    expect(await ernstigeDrempels(page)).toEqual([])
    await partners.click()
    await page.getByRole('option', { name: 'Stichting Papili' }).click()
    await convenant.fill('')
    await page.getByLabel(/^Naam/).click()
    await page.getByText('Kies uit de lijst, of maak het veld leeg.').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Pilot toevoegen' }).click()
    await kop(page, 'Getypt, niet gekozen').waitFor()
    const gegevens = page.locator('.rt-gegevens')
    await gegevens.getByText('Stichting Papili').waitFor()
    await gegevens.getByText('Geen convenant').waitFor()
  })
  it('een half getypte datum is een fout bij het veld, en wordt niet als leeg opgeslagen', async () => {
    const { page } = weert
    await gaNaar(page, '/acties/create', 'Actie toevoegen')
    await page.getByLabel(/^Titel/).fill('Halve datum')
    const datum = page.getByLabel(/^Streefdatum/)
    await typHalveDatum(datum)
    await page.getByRole('button', { name: 'Actie toevoegen' }).click()
    await page.getByText('Niet opgeslagen. Kijk nog eens naar “Streefdatum”.').waitFor()
    expect(await uitlegBij(page, datum)).toMatch(/^Deze datum is niet af/)
    expect(await datum.getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator(':focus').getAttribute('name')).toBe('streefdatum')
    // The browser keeps what was typed: it stands there, and cannot be read.
    expect(await page.locator('input[name=streefdatum]:invalid').count()).toBe(1)
    expect(await ernstigeDrempels(page)).toEqual([])
    await datum.fill('2030-05-12')
    await page.getByRole('button', { name: 'Actie toevoegen' }).click()
    await kop(page, 'Halve datum').waitFor()
    await page.locator('.rt-gegevens').getByText('12 mei 2030').waitFor()
  })
  it('ook een datum die er al stond en half is gewist, blijft wat zij was tot zij af is', async () => {
    const { page } = weert
    await page.getByRole('link', { name: 'Wijzigen' }).click()
    const datum = page.getByLabel(/^Streefdatum/)
    await datum.focus()
    await datum.press('Backspace')
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await page.getByText('Niet opgeslagen. Kijk nog eens naar “Streefdatum”.').waitFor()
    page.once('dialog', (vraag) => void vraag.accept())
    await page.getByRole('button', { name: 'Annuleren' }).click()
    await kop(page, 'Halve datum').waitFor()
    await page.locator('.rt-gegevens').getByText('12 mei 2030').waitFor()
  })
  it('in een venster geldt hetzelfde, en een jaartal van twee cijfers wordt niet het jaar 26', async () => {
    const { page } = weert
    await page.getByRole('button', { name: 'Uitstellen', exact: true }).click()
    const datum = venster(page).getByLabel(/^Nieuwe streefdatum/)
    await datum.fill('0026-05-12')
    await venster(page)
      .getByLabel(/^Waarom/)
      .fill('Later')
    await venster(page).getByRole('button', { name: 'Uitstellen' }).click()
    await venster(page).getByText('Schrijf het jaar met vier cijfers, bijvoorbeeld 2026.').waitFor()
    page.once('dialog', (vraag) => void vraag.accept())
    await page.keyboard.press('Escape')
    await venster(page).waitFor({ state: 'detached' })
  })
  it('een half getypte datum in een filter zegt dat zij niet af is en laat de lijst zoals die is', async () => {
    const { page } = weert
    const adres = `/acties?displayedFilters=${encodeURIComponent('{"streefdatum_gte":true}')}&filter=%7B%7D`
    await gaNaar(page, adres, 'Acties')
    const datum = page.getByLabel('Streefdatum vanaf')
    await typHalveDatum(datum)
    await datum.blur()
    await page.getByText(/^Deze datum is niet af/).waitFor()
  })

  it('een getal wordt op zijn Nederlands gelezen, netjes teruggeschreven en als getal bewaard', async () => {
    const { page } = weert
    await gaNaar(page, '/pilots/create', 'Pilot toevoegen')
    await page.getByLabel(/^Naam/).fill('Getallenpilot')
    const doel = page.getByLabel(/^Doel/).first()
    expect([await doel.getAttribute('type'), await doel.getAttribute('inputmode')]).toEqual(['text', 'numeric'])
    await doel.fill('1e5')
    await page.getByLabel(/^Bron/).fill('Test')
    await page.getByRole('button', { name: 'Pilot toevoegen' }).click()
    await page.getByText('Niet opgeslagen. Kijk nog eens naar “Doel”.').waitFor()
    expect(await uitlegBij(page, doel)).toMatch(
      /^Dit is geen getal. Vul alleen cijfers in, bijvoorbeeld 1250.\s+Het aantal/,
    )
    expect(await doel.inputValue()).toBe('1e5')
    await doel.fill('1250')
    await doel.blur()
    expect(await doel.inputValue()).toBe('1.250')
    const jaar = page.getByLabel(/^Evaluatie uiterlijk in/)
    await jaar.fill('2028')
    await jaar.blur()
    expect(await jaar.inputValue()).toBe('2028')
    await page.getByRole('button', { name: 'Pilot toevoegen' }).click()
    await kop(page, 'Getallenpilot').waitFor()
    await page.getByText('1.250', { exact: true }).waitFor()
    await page.locator('.rt-gegevens').getByText('2028', { exact: true }).waitFor()
  })
  it('een cijfer met een komma blijft dat cijfer, en het muiswiel verandert niets', async () => {
    const { page } = weert
    await page.getByRole('button', { name: 'Starten', exact: true }).click()
    await venster(page).getByRole('button', { name: 'Starten' }).click()
    await venster(page).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Meting vastleggen' }).click()
    const dialoog = venster(page)
    await dialoog.getByLabel(/^Periode/).fill('2026')
    const waarde = dialoog.getByLabel(/^Waarde/)
    await waarde.fill('12,5')
    await waarde.hover()
    await page.mouse.wheel(0, -400)
    expect(await waarde.inputValue()).toBe('12,5')
    await kies(page, /^Eenheid/, 'Fte', dialoog)
    await dialoog.getByLabel(/^Peildatum/).fill('2026-03-01')
    await dialoog.getByLabel(/^Bron/).fill('Test')
    await dialoog.getByRole('button', { name: 'Meting vastleggen' }).click()
    await dialoog.waitFor({ state: 'detached' })
    await page.getByRole('table', { name: 'Metingen van deze pilot' }).getByText('12,5 fte').waitFor()
  })
  it('de taakstelling leest getallen net zo', async () => {
    const { page } = await stage.als('beleid.weert')
    await gaNaar(page, '/taakstellingen', 'Taakstelling')
    await page.getByRole('button', { name: 'Realisatie vastleggen' }).first().click()
    const dialoog = venster(page)
    await dialoog.getByLabel(/^Jaar/).fill('26')
    await dialoog.getByLabel(/^Gehuisvest/).fill('12,5')
    await dialoog.getByRole('button', { name: 'Realisatie vastleggen' }).click()
    await dialoog.getByText('Vul 1900 of een hoger getal in.').waitFor()
    await dialoog.getByText('Vul een heel getal in, zonder cijfers achter de komma.').waitFor()
    await dialoog.getByText(/^Niet opgeslagen\. Kijk nog eens naar .*“Jaar”/).waitFor()
    await page.context().close()
  })
  it('de browser meldde geen fouten', () => expect(weert.meldingen).toEqual([]))
})
