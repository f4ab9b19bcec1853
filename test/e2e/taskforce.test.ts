import { beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '../../server/platform/http/quota.js'
import { gaNaar, verwachtGeen, kop, handel, meldKnelpunt, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

const TITEL = 'Te weinig taalmaatjes op de basisscholen'
const ACTIE = 'Vraag drie scholen om taalmaatjes'
const VANDAAG = '2026-11-25'

// A slow machine runs a browser, a server and a database at the same time.
describe('een knelpunt van melding tot resultaat', { timeout: 90_000 }, () => {
  const stage = raiseStage({ limits: LIMITS, vandaag: VANDAAG })
  let lid: Sessie
  let pad = ''
  let actiePad = ''

  beforeAll(async () => {
    lid = await stage.als('taskforce')
  })
  const status = (tekst: string) => lid.page.locator('.rt-kop').getByText(tekst, { exact: true }).waitFor()

  it('een taskforcelid meldt een knelpunt', async () => {
    pad = await meldKnelpunt(lid.page, {
      titel: TITEL,
      thema: 'Scholen',
      omschrijving: 'Nieuwe leerlingen wachten lang.',
    })
    await status('Gemeld')
    await lid.page.getByRole('button', { name: 'Niet meer volgen' }).waitFor()
  })
  it('geeft het een actie, die bij het knelpunt staat', async () => {
    const { page } = lid
    await page.getByRole('link', { name: 'Actie toevoegen' }).click()
    await kop(page, 'Actie toevoegen').waitFor()
    await page.locator('form').getByText(TITEL).waitFor()
    await page.getByLabel(/^Titel/).fill(ACTIE)
    await page.getByLabel(/^Streefdatum/).fill('2026-12-01')
    const eigenaar = page.getByLabel(/^Eigenaar/)
    await eigenaar.click()
    await page
      .getByRole('option', { name: /taskforce/i })
      .first()
      .click()
    await page.getByRole('button', { name: 'Actie toevoegen' }).click()
    await kop(page, ACTIE).waitFor()
    actiePad = new URL(page.url()).pathname
    await gaNaar(page, pad, TITEL)
    await page.getByRole('link', { name: ACTIE }).waitFor()
  })
  it('start, blokkeert, deblokkeert, stelt uit met een reden en meldt gereed', async () => {
    const { page } = lid
    await gaNaar(page, actiePad, ACTIE)
    await handel(page, 'Starten')
    await status('Bezig')
    await handel(page, 'Blokkeren', {
      'Waarop wacht u?': 'Antwoord van de scholen',
      'Wanneer kan de actie weer verder?': 'Twee scholen hebben ja gezegd',
    })
    await status('Geblokkeerd')
    await page.getByText('Wacht op: Antwoord van de scholen').waitFor()
    await handel(page, 'Weer verder')
    await status('Bezig')
    await handel(page, 'Uitstellen', { 'Nieuwe streefdatum': '2027-01-15', 'Waarom?': 'De scholen hebben vakantie' })
    await page.getByText('15 jan 2027').first().waitFor()
    await handel(page, 'Klaar', { 'Wat is het resultaat?': 'Drie scholen doen mee' })
    await status('Klaar')
  })
  it('ziet alles terug in de geschiedenis', async () => {
    const tijdlijn = lid.page.locator('.rt-tijdlijn')
    await tijdlijn.getByText('Drie scholen doen mee').first().waitFor()
    const tekst = await tijdlijn.innerText()
    for (const deel of [
      'Antwoord van de scholen',
      'De scholen hebben vakantie',
      '15 januari 2027',
      'Drie scholen doen mee',
    ])
      expect(tekst).toContain(deel)
    expect(await tijdlijn.getByRole('listitem').count()).toBeGreaterThanOrEqual(6)
  })
  it('het knelpunt staat nu op actie loopt', async () => {
    await gaNaar(lid.page, pad, TITEL)
    await status('Actie loopt')
  })
  it('de coördinator ziet het in de getallen van de startpagina', async () => {
    const { page, context } = await stage.als('coordinator')
    const scholen = page.getByRole('link', { name: /^Scholen/ })
    const aantal = Number((await scholen.innerText()).replace(/\D/g, ''))
    expect(aantal).toBeGreaterThanOrEqual(1)
    await scholen.click()
    await page.getByRole('link', { name: TITEL }).waitFor()
    await page.getByText(new RegExp(`1–\\d+ van ${aantal}\\b`)).waitFor()
    await context.close()
  })
  it('de regisseur van Nederweert vindt het niet in de lijst, niet met zoeken en niet op het adres', async () => {
    const { page, context } = await stage.als('regisseur.nederweert')
    await gaNaar(page, '/knelpunten', 'Knelpunten')
    await page.getByText('Er zijn nog geen knelpunten').or(page.getByRole('table')).first().waitFor()
    await verwachtGeen(page.getByText(TITEL))
    await page.getByLabel('Zoeken in knelpunten').fill('taalmaatjes')
    await page.getByText('Geen knelpunten gevonden').waitFor()
    await gaNaar(page, pad, 'Niet gevonden')
    await verwachtGeen(page.getByText(TITEL))
    await context.close()
  })
  it('Punt Welzijn meldt een knelpunt namens zichzelf en volgt het daarna', async () => {
    const { page, context } = await stage.als('puntwelzijn')
    await meldKnelpunt(page, { titel: 'Begeleiding te zwaar voor vrijwilligers', thema: 'Zorg' })
    const gegevens = page.locator('.rt-gegevens')
    await gegevens.getByText('Punt Welzijn', { exact: true }).waitFor()
    await gegevens.getByText('25 nov 2026').waitFor()
    await gegevens.getByText('Gemeenten en partners').waitFor()
    await page.getByText(/\/ K-[0-9A-Z]{4}/).waitFor()
    await page.getByRole('button', { name: 'Niet meer volgen' }).waitFor()
    await context.close()
  })
  it('de browser meldde geen fouten', () => expect(lid.meldingen).toEqual([]))
})
