import { beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '../../server/platform/http/quota.js'
import { ernstigeDrempels } from './axe.js'
import { gaNaar, kies, kop, meldKnelpunt, stuurKnelpunt, venster, verwachtGeen, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

// A slow machine runs a browser, a server and a database at the same time.
const page = (sessie: Sessie) => sessie.page

describe('formulieren', { timeout: 90_000 }, () => {
  const stage = raiseStage({ limits: LIMITS })
  let lid: Sessie
  let ander: Sessie

  beforeAll(async () => {
    lid = await stage.als('taskforce')
    ander = await stage.als('beleid.weert')
  })

  it('een leeg verplicht veld wordt bij het veld gemeld', async () => {
    const { page } = lid
    await gaNaar(page, '/knelpunten/create', 'Knelpunt melden')
    await page.getByRole('button', { name: 'Knelpunt melden' }).click()
    await page.getByText('Vul dit in').first().waitFor()
    const titel = page.getByLabel(/^Titel/)
    expect(await titel.getAttribute('aria-invalid')).toBe('true')
    // The help stays where it is needed most, and belongs to the field as well.
    const uitleg = await page.locator(`[id="${await titel.getAttribute('aria-describedby')}"]`).innerText()
    expect(uitleg).toMatch(/^Vul dit in\s+Zeg in één zin wat er niet goed gaat/)
    await page.getByText('Velden met een * zijn verplicht.').waitFor()
  })
  it('wie voor één gemeente schrijft, krijgt alleen die; wie voor de regio schrijft, ook de hele regio', async () => {
    const keuzes = async ({ page }: Sessie, pad: string): Promise<string[]> => {
      await gaNaar(page, pad, /./)
      await page.getByRole('combobox', { name: /^Gemeente/ }).click()
      const namen = await page.getByRole('option').allInnerTexts()
      await page.keyboard.press('Escape')
      return namen.map((naam) => naam.trim())
    }
    const zin = page(ander).getByText('Kiest u niets? Dan wordt het “Alleen de gemeente”.')
    for (const pad of ['/knelpunten/create', '/acties/create', '/successen/create']) {
      expect(await keuzes(ander, pad), pad).toEqual(['Weert'])
      expect(
        await page(ander)
          .getByRole('combobox', { name: /^Gemeente/ })
          .innerText(),
      ).toBe('Weert')
      await verwachtGeen(page(ander).getByText('Laat leeg als'))
      await zin.waitFor()
      expect(await keuzes(lid, pad), pad).toEqual(['Hele regio', 'Weert'])
      await page(lid).getByText('Laat leeg als').waitFor()
    }
    await page(lid)
      .getByRole('combobox', { name: /^Gemeente/ })
      .click()
    await page(lid).getByRole('option', { name: 'Hele regio' }).click()
    await page(lid).getByText('Kiest u niets? Dan wordt het “Alle gemeenten”.').waitFor()
  })
  it('een fout van de server staat bij het veld en de tekst blijft staan', async () => {
    const { page } = lid
    const lang = 'Te lang '.repeat(40).trim()
    await stuurKnelpunt(page, { titel: lang, thema: 'Zorg' })
    await page.getByRole('alert').first().waitFor()
    const titel = page.getByLabel(/^Titel/)
    await expect.poll(() => titel.getAttribute('aria-invalid')).toBe('true')
    expect(await titel.inputValue()).toBe(lang)
    const uitleg = await titel.getAttribute('aria-describedby')
    expect(await page.locator(`[id="${uitleg}"]`).innerText()).toMatch(/tekens|lang/i)
    await page.getByText('Niet opgeslagen. Kijk nog eens naar “Titel”.').waitFor()
  })
  it('een vermoeden van persoonsgegevens vraagt om bevestiging', async () => {
    const { page } = lid
    const titel = 'Wachtlijst voor begeleiding'
    await stuurKnelpunt(page, { titel, thema: 'Zorg', omschrijving: 'Het gaat om 111222333, geboren op 12-03-1985.' })
    const vinkje = page.getByLabel('Deze tekst bevat geen persoonsgegevens')
    await vinkje.waitFor()
    expect(new URL(page.url()).pathname).toBe('/knelpunten/create')
    await vinkje.check()
    await page.getByRole('button', { name: 'Knelpunt melden' }).click()
    await kop(page, titel).waitFor()
  })

  it('een partner kan alleen meewerken aan een actie die partners mogen zien', async () => {
    const { page } = lid
    await gaNaar(page, '/acties/create', 'Actie toevoegen')
    await page.getByLabel(/^Titel/).fill('Wereldburgers voor de klas')
    await kies(page, /^Wie kan dit zien/, 'Alleen de gemeente')
    await kies(page, /^Werken mee/, 'Gilde Educatie')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Actie toevoegen' }).click()
    await page.getByRole('alert').first().waitFor()
    expect(await page.getByLabel(/^Titel/).inputValue()).toBe('Wereldburgers voor de klas')
    // The way out stands at the partner that was chosen, with what becomes visible.
    await page.getByText(/Dan zien alle partners van de regio wat hier staat/).waitFor()
    await page.getByRole('button', { name: 'Zet op “Gemeenten en partners”' }).click()
    await page.getByRole('button', { name: 'Actie toevoegen' }).click()
    await kop(page, 'Wereldburgers voor de klas').waitFor()
    await page.locator('.rt-gegevens').getByRole('link', { name: 'Gilde Educatie' }).waitFor()
  })
  it('wie een knelpunt ruimer deelt, leest bij die keuze wat anderen dan zien; smaller zegt niets', async () => {
    const { page } = lid
    const pad = await meldKnelpunt(page, { thema: 'Zorg', titel: 'Eerst van ons' })
    await gaNaar(page, pad.replace('/show', ''), /wijzigen$/)
    const zin = page.getByText('De geschiedenis van daarvoor blijft bij wie die al kon lezen.')
    await kies(page, /^Wie kan dit zien/, 'Gemeenten en partners')
    await zin.waitFor()
    await page.getByText('Alle gemeenten en partners in de regio zien dan de titel, de omschrijving').waitFor()
    expect(await ernstigeDrempels(page)).toEqual([])
    await kies(page, /^Wie kan dit zien/, 'Alleen de gemeente')
    await zin.waitFor({ state: 'detached' })
    page.once('dialog', (vraag) => void vraag.accept())
    await page.getByRole('button', { name: 'Annuleren' }).click()
  })
  it('een onbekende partij kan als partner worden toegevoegd zonder het venster en de tekst te verliezen', async () => {
    const { page, context, meldingen } = await stage.als('coordinator')
    await gaNaar(page, '/convenanten', 'Convenanten')
    await page.getByRole('table').getByRole('link').first().click()
    await page.getByRole('button', { name: 'Partij toevoegen' }).click()
    const partij = page.getByRole('dialog', { name: 'Partij toevoegen' })
    await partij.getByLabel(/^Vertegenwoordiger/).fill('Directeur')
    await partij.getByLabel('Zoek op naam').fill('Zwembad De IJzeren Man')
    await partij.getByRole('button', { name: /^Voeg .* toe als nieuwe partner/ }).click()
    const nieuw = page.getByRole('dialog', { name: 'Partner toevoegen' })
    expect(await nieuw.getByLabel(/^Naam/).inputValue()).toBe('Zwembad De IJzeren Man')
    await kies(page, /^Soort/, 'Overig', nieuw)
    await nieuw.getByRole('button', { name: 'Partner toevoegen' }).click()
    await nieuw.waitFor({ state: 'detached' })
    expect(await partij.getByLabel(/^Vertegenwoordiger/).inputValue()).toBe('Directeur')
    await expect.poll(() => partij.getByLabel('Partner', { exact: true }).inputValue()).toBe('Zwembad De IJzeren Man')
    expect(meldingen).toEqual([])
    await context.close()
  })
  it('een contactpersoon van een partner kan worden toegevoegd, gewijzigd en verwijderd', async () => {
    const { page, context, meldingen } = await stage.als('coordinator')
    await gaNaar(page, '/partners', 'Partners')
    await page.getByRole('link', { name: 'Bibliocenter' }).click()
    await page.getByRole('button', { name: 'Contactpersoon toevoegen' }).click()
    await venster(page).getByLabel(/^Naam/).fill('Balie Inburgering')
    await venster(page)
      .getByLabel(/^E-mailadres/)
      .fill('geen adres')
    await venster(page).getByRole('button', { name: 'Contactpersoon toevoegen' }).click()
    await expect
      .poll(() =>
        venster(page)
          .getByLabel(/^E-mailadres/)
          .getAttribute('aria-invalid'),
      )
      .toBe('true')
    await venster(page)
      .getByLabel(/^E-mailadres/)
      .fill('balie@partner.example')
    await venster(page).getByRole('button', { name: 'Contactpersoon toevoegen' }).click()
    await page.getByRole('link', { name: 'balie@partner.example' }).waitFor()
    await page.getByRole('button', { name: 'Wijzigen: Balie Inburgering' }).click()
    await venster(page)
      .getByLabel(/^Functie/)
      .fill('Gastvrouw')
    await venster(page).getByRole('button', { name: 'Wijzigen' }).click()
    await page.getByText('Gastvrouw').waitFor()
    await page.getByRole('button', { name: 'Verwijderen: Balie Inburgering' }).click()
    await venster(page).getByRole('button', { name: 'Verwijderen' }).click()
    await page.getByText('Er zijn nog geen contactpersonen.').waitFor()
    expect(meldingen).toEqual([])
    await context.close()
  })

  describe('als twee mensen tegelijk wijzigen', () => {
    const bewerk = async (sessie: Sessie, pad: string): Promise<void> =>
      gaNaar(sessie.page, pad.replace('/show', ''), /wijzigen$/)
    const bewaar = (sessie: Sessie) => sessie.page.getByRole('button', { name: 'Opslaan' }).click()

    it('ziet de tweede wie er was, wat er verschilt, en kan de eigen tekst alsnog bewaren', async () => {
      const pad = await meldKnelpunt(lid.page, {
        titel: 'Huisartsen zitten vol',
        thema: 'Zorg',
        omschrijving: 'Eerste versie',
      })
      await bewerk(lid, pad)
      await bewerk(ander, pad)
      await lid.page.getByLabel(/^Omschrijving/).fill('Van het taskforcelid')
      await bewaar(lid)
      await kop(lid.page, 'Huisartsen zitten vol').waitFor()

      await ander.page.getByLabel(/^Omschrijving/).fill('Van de beleidsmedewerker')
      await bewaar(ander)
      const dialoog = venster(ander.page)
      await dialoog.getByText('Van het taskforcelid').waitFor()
      await dialoog.getByText('Van de beleidsmedewerker').waitFor()
      await dialoog.getByText(/heeft dit op .* ook gewijzigd/).waitFor()
      expect(await ernstigeDrempels(ander.page)).toEqual([])
      await dialoog.getByRole('button', { name: 'Sla mijn gegevens alsnog op' }).click()
      await kop(ander.page, 'Huisartsen zitten vol').waitFor()
      await ander.page.locator('.rt-gegevens').getByText('Van de beleidsmedewerker').waitFor()
    })
    it('kan ook teruggaan zonder tekst te verliezen, en daarna de nieuwe gegevens overnemen', async () => {
      const pad = await meldKnelpunt(lid.page, {
        titel: 'Geen plek in de opvang',
        thema: 'Overig',
        omschrijving: 'Eerste versie',
      })
      await bewerk(lid, pad)
      await bewerk(ander, pad)
      await lid.page.getByLabel(/^Omschrijving/).fill('Nieuwe tekst')
      await bewaar(lid)
      await kop(lid.page, 'Geen plek in de opvang').waitFor()

      const veld = ander.page.getByLabel(/^Omschrijving/)
      await veld.fill('Mijn tekst')
      await bewaar(ander)
      await venster(ander.page).getByRole('button', { name: 'Terug naar het formulier' }).click()
      await venster(ander.page).waitFor({ state: 'detached' })
      expect(await veld.inputValue()).toBe('Mijn tekst')
      await bewaar(ander)
      await venster(ander.page).getByRole('button', { name: 'Neem de nieuwe gegevens over' }).click()
      await expect.poll(() => ander.page.getByLabel(/^Omschrijving/).inputValue()).toBe('Nieuwe tekst')
    })
  })
  it('de browser meldde geen fouten', () => expect([...lid.meldingen, ...ander.meldingen]).toEqual([]))
})
