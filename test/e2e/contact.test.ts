// Contacts and taken in a dossier, and R3: whom nobody spoke for three months.
import { beforeAll, describe, expect, it } from 'vitest'
import { drempelsInBeideKleuren } from './axe.js'
import { deel, maakNieuw, NIEUWE_NAAM, tabel, vulNieuw } from './dossier.js'
import { gaNaar, kop, totRust, venster, verwachtGeen, verwachtGeenSchuif, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

describe('contact en taken', { timeout: 120_000 }, () => {
  const stage = raiseStage()
  let regisseur: Sessie
  let dossier: string
  beforeAll(async () => {
    regisseur = await stage.als('regisseur.weert')
    await vulNieuw(regisseur.page)
    await maakNieuw(regisseur.page)
    await kop(regisseur.page, NIEUWE_NAAM).waitFor()
    dossier = new URL(regisseur.page.url()).pathname
  })

  it('een nieuw contact vraagt één veld; het staat in de lijst en in de tijdlijn', async () => {
    const { page } = regisseur
    await gaNaar(page, dossier, NIEUWE_NAAM)
    const contacten = deel(page, 'Contactmomenten')
    await contacten.getByText('Er is nog geen contact vastgelegd.').waitFor()
    await contacten.getByLabel(/^Nieuw contact/).fill('Verzonnen: over de taalschool.')
    await contacten.getByRole('button', { name: 'Contact vastleggen' }).click()
    await contacten.getByText('22 november 2026').waitFor()
    await contacten.getByText('Verzonnen: over de taalschool.', { exact: true }).waitFor()
    await deel(page, 'Tijdlijn').getByText('Contact vastgelegd: Telefoon op 22 november 2026.').waitFor()
    // The form is ready for the next.
    expect(await contacten.getByLabel(/^Nieuw contact/).inputValue()).toBe('')
  })
  it('een dag die nog moet komen, wordt bij het veld geweigerd; wat er stond, blijft', async () => {
    const { page } = regisseur
    const contacten = deel(page, 'Contactmomenten')
    await contacten.getByLabel(/^Nieuw contact/).fill('Verzonnen: een afspraak.')
    await contacten.getByLabel(/^Dag van het contact/).fill('2026-11-23')
    await contacten.getByRole('button', { name: 'Contact vastleggen' }).click()
    await contacten.getByText(/^Deze dag is nog niet geweest/).waitFor()
    expect(await contacten.getByLabel(/^Nieuw contact/).inputValue()).toBe('Verzonnen: een afspraak.')
    await contacten.getByLabel(/^Dag van het contact/).fill('2026-06-01')
    await contacten.getByRole('button', { name: 'Contact vastleggen' }).click()
    await contacten.getByText('1 juni 2026').waitFor()
  })
  it('een contact kan worden verbeterd, en ingetrokken met een reden', async () => {
    const { page } = regisseur
    const contacten = deel(page, 'Contactmomenten')
    await contacten.getByRole('button', { name: 'Verbeteren: contact van 1 juni 2026' }).click()
    await venster(page)
      .getByRole('combobox', { name: /^Soort contact/ })
      .click()
    await page.getByRole('option', { name: 'Huisbezoek' }).click()
    await venster(page).getByRole('button', { name: 'Verbeteren' }).click()
    await contacten.getByText('Huisbezoek').waitFor()
    await contacten.getByRole('button', { name: 'Intrekken: contact van 22 november 2026' }).click()
    await venster(page)
      .getByLabel(/^Waarom klopt het niet/)
      .fill('Verkeerd dossier.')
    await venster(page).getByRole('button', { name: 'Intrekken' }).click()
    await contacten.getByText('Ingetrokken: Verkeerd dossier.').waitFor()
    await verwachtGeen(contacten.getByRole('button', { name: /contact van 22 november 2026/ }))
    await deel(page, 'Tijdlijn')
      .getByText(/^Contact ingetrokken: Telefoon op 22 november 2026/)
      .waitFor()
  })
  it('een taak wordt toegevoegd, met één tik klaar, en kan weer open', async () => {
    const { page } = regisseur
    const taken = deel(page, 'Taken')
    await taken.getByRole('button', { name: 'Taak toevoegen' }).click()
    await venster(page)
      .getByLabel(/^Wat moet er gebeuren/)
      .fill('Bel de taalschool')
    await venster(page)
      .getByLabel(/^Klaar uiterlijk op/)
      .fill('2026-11-20')
    await venster(page).getByRole('button', { name: 'Taak toevoegen' }).click()
    await taken.getByText('2 dagen te laat').waitFor()
    const vink = taken.getByRole('button', { name: 'Klaar: Bel de taalschool' })
    const maat = (await vink.boundingBox())!
    expect(Math.min(maat.width, maat.height)).toBeGreaterThanOrEqual(44)
    await vink.click()
    await taken.getByText('Klaar', { exact: true }).waitFor()
    await taken.getByRole('button', { name: 'Weer openen: Bel de taalschool' }).click()
    await taken.getByText('2 dagen te laat').waitFor()
    await deel(page, 'Tijdlijn').getByText('Taak weer open: Bel de taalschool').waitFor()
  })
  it('de tijdlijn toont op verzoek één soort', async () => {
    const { page } = regisseur
    const tijdlijn = deel(page, 'Tijdlijn')
    await tijdlijn.getByRole('button', { name: 'Contact' }).click()
    await tijdlijn.getByText('Nieuwe taak: Bel de taalschool').waitFor({ state: 'detached' })
    await tijdlijn.getByText('Contact vastgelegd: Telefoon op 22 november 2026.').waitFor()
    await tijdlijn.getByRole('button', { name: 'Gegevens' }).click()
    await tijdlijn.getByText('Het dossier is gemaakt.').waitFor()
    await verwachtGeen(tijdlijn.getByText(/^Contact vastgelegd/))
    await tijdlijn.getByRole('button', { name: 'Alles' }).click()
    await tijdlijn.getByText('Nieuwe taak: Bel de taalschool').waitFor()
  })
  it('de startpagina heeft de taken van vandaag, en leidt naar het dossier', async () => {
    const { page } = regisseur
    await gaNaar(page, '/', 'Vandaag')
    const taken = deel(page, 'Taken vandaag')
    const regel = taken.getByRole('listitem').filter({ hasText: 'Bel de taalschool' }).filter({ hasText: NIEUWE_NAAM })
    await regel.getByText('2 dagen te laat').waitFor()
    await regel.getByRole('link', { name: NIEUWE_NAAM }).click()
    await kop(page, NIEUWE_NAAM).waitFor()
    await gaNaar(page, '/', 'Vandaag')
    await regel.getByRole('button', { name: /^Klaar:/ }).click()
    await regel.waitFor({ state: 'detached' })
  })
  it('R3: geen contact sinds 3 maanden, met wie nog nooit contact had; een contact haalt iemand eruit', async () => {
    const { page } = regisseur
    await gaNaar(page, '/inburgeraars', 'Inburgeraars')
    const knop = page.getByRole('button', { name: 'Geen contact sinds 3 maanden' })
    await knop.click()
    await totRust(page)
    expect(await knop.getAttribute('aria-pressed')).toBe('true')
    expect(await page.getByLabel('Geen contact sinds', { exact: true }).inputValue()).toBe('2026-08-22')
    expect(new URL(page.url()).search).toBe('')
    await page.getByRole('combobox', { name: /^Regels per pagina/ }).click()
    await page.getByRole('option', { name: '50' }).click()
    await totRust(page)
    await page.getByRole('button', { name: /^Sorteren op laatste contact/ }).click()
    await totRust(page)
    const rijen = tabel(page).getByRole('row')
    const hoeveel = async (): Promise<number> =>
      Number(/van (\d+)/.exec(await page.getByText(/^1–\d+ van \d+$/).innerText())![1])
    const eerst = await hoeveel()
    expect(eerst).toBeGreaterThan(10)
    expect(eerst).toBeLessThan(150)
    // Never comes first: it is longer ago than any day.
    const eerste = rijen.filter({ hasText: 'Nog geen contact' }).first()
    await eerste.getByRole('link', { name: /^Voorbeeld-/ }).click()
    await deel(page, 'Contactmomenten')
      .getByLabel(/^Nieuw contact/)
      .fill('Verzonnen: eindelijk gesproken.')
    await deel(page, 'Contactmomenten').getByRole('button', { name: 'Contact vastleggen' }).click()
    await deel(page, 'Contactmomenten').getByText('Verzonnen: eindelijk gesproken.', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'Inburgeraars' }).first().click()
    await totRust(page)
    expect(await knop.getAttribute('aria-pressed')).toBe('true')
    expect(await hoeveel()).toBe(eerst - 1)
    await knop.click()
    await page.getByText(/^1–50 van 2\d\d$/).waitFor()
  })
  it.each([
    ['1440', 1440, 900],
    ['360', 360, 740],
  ])('heeft op %s pixels licht en donker geen ernstige drempels, en past', async (_naam, breedte, hoogte) => {
    const { page, context, meldingen } = await stage.als('regisseur.weert', { breedte, hoogte })
    for (const [pad, titel] of [
      ['/', 'Vandaag'],
      [dossier, NIEUWE_NAAM],
    ] as const) {
      await gaNaar(page, pad, titel)
      await totRust(page)
      expect(await drempelsInBeideKleuren(page), pad).toEqual([])
      await verwachtGeenSchuif(page, pad)
    }
    for (const [deelnaam, knop] of [
      ['Taken', 'Taak toevoegen'],
      ['Contactmomenten', 'Verbeteren: contact van 1 juni 2026'],
      ['Contactmomenten', 'Intrekken: contact van 1 juni 2026'],
    ] as const) {
      await deel(page, deelnaam).getByRole('button', { name: knop }).click()
      await venster(page).waitFor()
      await totRust(page)
      expect(await drempelsInBeideKleuren(page), knop).toEqual([])
      await verwachtGeenSchuif(page, knop)
      await venster(page).getByRole('button', { name: 'Annuleren' }).click()
      await venster(page).waitFor({ state: 'detached' })
    }
    expect(meldingen).toEqual([])
    await context.close()
  })

  it('de browser meldde geen fouten', () => expect(regisseur.meldingen).toEqual([]))
})
