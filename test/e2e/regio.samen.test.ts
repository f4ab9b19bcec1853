import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '../../server/platform/http/quota.js'
import { gaNaar, verwachtGeen, kop, kies, venster, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

const CONVENANT = 'Samen aan de slag met VOI!'
const SUCCES = 'Grip op geld, ook in de avond'

// A slow machine runs a browser, a server and a database at the same time.
describe('convenant, partners en successen', { timeout: 90_000 }, () => {
  const stage = raiseStage({ limits: LIMITS, vandaag: '2026-11-25' })
  let coordinator: Sessie

  beforeAll(async () => {
    coordinator = await stage.als('coordinator')
  })
  const openConvenant = async (): Promise<void> => {
    await gaNaar(coordinator.page, '/convenanten', 'Convenanten')
    await coordinator.page.getByRole('link', { name: CONVENANT }).click()
    await kop(coordinator.page, CONVENANT).waitFor()
  }
  const partijen = () => coordinator.page.getByRole('table', { name: 'Partijen van het convenant' })

  describe('het convenant', () => {
    it('heeft 18 partijen, 3 gemeenten en 15 partners, en zegt dat het jaar is afgeleid', async () => {
      const { page } = coordinator
      await openConvenant()
      await page.getByText('18 partijen: 3 gemeenten en 15 partners').waitFor()
      await page.getByText(/Ondertekend op 19 september 2019.*het jaar is afgeleid/).waitFor()
      const namen = await partijen().getByRole('rowheader').allInnerTexts()
      expect(new Set(namen).size).toBe(18)
      expect(namen.filter((naam) => naam.startsWith('Gemeente '))).toHaveLength(3)
    })
    it('is als PDF op te halen', async () => {
      const { page } = coordinator
      const [bestand] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'PDF' }).click(),
      ])
      expect(bestand.suggestedFilename()).toMatch(/\.pdf$/)
      expect((await readFile(await bestand.path())).subarray(0, 5).toString()).toBe('%PDF-')
    })
    it('stelt bij Gilde Opleidingen de bestaande Gilde Educatie voor, die al meedoet', async () => {
      const { page } = coordinator
      await page.getByRole('button', { name: 'Partij toevoegen' }).click()
      await venster(page).getByLabel('Zoek op naam').fill('Gilde Opleidingen')
      await venster(page).getByText('Bedoelt u Gilde Educatie?').waitFor()
      await venster(page).getByRole('button', { name: 'Kies Gilde Educatie' }).click()
      await expect
        .poll(() =>
          venster(page)
            .getByLabel(/^Partner/)
            .inputValue(),
        )
        .toBe('Gilde Educatie')
      await venster(page).getByRole('button', { name: 'Partij toevoegen' }).click()
      await venster(page).getByText('Gilde Educatie doet al mee aan dit convenant.').first().waitFor()
      await venster(page).getByRole('button', { name: 'Annuleren' }).click()
    })
    it('waarschuwt dat Papili niet bij de ondertekenaars hoort, en vraagt om bevestiging', async () => {
      const { page } = coordinator
      await page.getByRole('button', { name: 'Partij toevoegen' }).click()
      const dialoog = venster(page)
      await dialoog.getByLabel('Zoek op naam').fill('Papili')
      await dialoog.getByRole('button', { name: 'Kies Stichting Papili' }).click()
      await dialoog.getByLabel(/^Toegetreden op/).fill('2022-01-01')
      await dialoog.getByRole('button', { name: 'Partij toevoegen' }).click()
      await dialoog.getByText(/Papili staat niet bij de partijen die op de dag van ondertekening tekenden/).waitFor()
      await page.getByText('18 partijen: 3 gemeenten en 15 partners').waitFor()
      await dialoog.getByLabel('Deze partij treedt later toe').check()
      await dialoog.getByRole('button', { name: 'Partij toevoegen' }).click()
      await dialoog.waitFor({ state: 'detached' })
      await page.getByText('19 partijen: 3 gemeenten en 16 partners').waitFor()
      await partijen()
        .getByRole('row', { name: /Papili/ })
        .getByText('Later, op 1 jan 2022')
        .waitFor()
    })
    it('houdt wie uittreedt in de lijst, met dag en reden', async () => {
      const { page } = coordinator
      await page.getByRole('button', { name: 'Uittreden: Stichting Papili' }).click()
      const dialoog = venster(page)
      await dialoog.getByLabel(/^Uitgetreden op/).fill('2024-01-01')
      await dialoog.getByLabel(/^Waarom/).fill('De pilot is voorbij')
      await dialoog.getByRole('button', { name: /^Uittreden/ }).click()
      await dialoog.waitFor({ state: 'detached' })
      await page.getByText('18 partijen: 3 gemeenten en 15 partners').waitFor()
      await partijen().getByText('De pilot is voorbij').waitFor()
    })
    it('krijgt een afspraak voor gekozen partijen, die ook weer weg kan', async () => {
      const { page } = coordinator
      await page.getByRole('button', { name: 'Afspraak toevoegen' }).click()
      const dialoog = venster(page)
      await dialoog.getByLabel(/^Wat is afgesproken/).fill('Wij delen elk kwartaal onze wachttijden.')
      await kies(page, /^Voor welke partijen/, 'Punt Welzijn', dialoog)
      await page.keyboard.press('Escape')
      await dialoog.getByRole('button', { name: 'Afspraak toevoegen' }).click()
      await dialoog.waitFor({ state: 'detached' })
      const afspraken = page.getByRole('region', { name: 'Afspraken' })
      await afspraken.getByText('Voor Punt Welzijn').waitFor()
      await afspraken.getByRole('button', { name: 'Afspraak verwijderen' }).click()
      await venster(page).getByRole('button', { name: 'Afspraak verwijderen' }).click()
      await afspraken.getByText('Er staan nog geen afspraken').waitFor()
    })
  })

  describe('partners', () => {
    const dubbel = 'Bibliocentre'
    let adres = ''

    it('een naam die op een bestaande lijkt, vraagt om bevestiging', async () => {
      const { page } = coordinator
      await gaNaar(page, '/partners/create', 'Partner toevoegen')
      await page.getByLabel(/^Naam/).fill(dubbel)
      await kies(page, /^Soort/, 'Bibliotheek')
      await page.getByRole('button', { name: 'Partner toevoegen' }).click()
      await page
        .getByRole('alert')
        .getByText(/Bibliocenter/)
        .waitFor()
      await page.getByLabel('Dit is een andere organisatie').check()
      await page.getByRole('button', { name: 'Partner toevoegen' }).click()
      await kop(page, dubbel).waitFor()
      adres = new URL(page.url()).pathname
    })
    it('twee rijen van één organisatie worden één, nadat is getoond wat verhuist', async () => {
      const { page } = coordinator
      await gaNaar(page, '/partners', 'Partners')
      await page.getByRole('link', { name: 'Bibliocenter', exact: true }).click()
      await kop(page, 'Bibliocenter').waitFor()
      await page.getByRole('button', { name: 'Samenvoegen met…' }).click()
      await kies(page, /^Welke partner is dubbel/, dubbel, venster(page))
      await venster(page).getByText(`Bij ${dubbel} hoort niets dat moet verhuizen.`).waitFor()
      await venster(page).getByRole('button', { name: 'Samenvoegen' }).click()
      await venster(page).waitFor({ state: 'detached' })
      await page.locator('.rt-gegevens').getByText(dubbel).waitFor()
    })
    it('het oude adres leidt naar de partner die blijft, en er is niets meer mee te doen', async () => {
      const { page } = coordinator
      await gaNaar(page, adres, dubbel)
      await verwachtGeen(page.getByRole('button', { name: /Samenvoegen|Wijzigen/ }))
      await page.getByText('Deze partner is samengevoegd.').getByRole('link', { name: 'Bibliocenter' }).click()
      await kop(page, 'Bibliocenter').waitFor()
    })
  })

  describe('successen', () => {
    it('een taskforcelid legt een succes vast, met cijfer en bron', async () => {
      const { page, context, meldingen } = await stage.als('taskforce')
      await gaNaar(page, '/successen/create', 'Succes vastleggen')
      await page.getByLabel(/^Titel/).fill(SUCCES)
      await kies(page, /^Thema/, 'Inburgering')
      await page.getByLabel(/^Periode/).fill('2023')
      await page.getByLabel(/^Wat is er bereikt/).fill('AMW gaf 7 groepen, samen met Punt Welzijn.')
      await page.getByLabel(/^Bron/).fill('Verslag van de taskforce')
      await kies(page, /^Partners/, 'Algemeen Maatschappelijk Werk Midden-Limburg')
      await kies(page, /^Gemeld namens/, 'Punt Welzijn')
      await page.getByLabel(/^Waarde/).fill('7')
      await kies(page, /^Eenheid/, 'Aantal')
      await page.getByLabel(/^Peildatum/).fill('2023-12-31')
      await page.getByLabel(/^Bron van het cijfer/).fill('Opgave van AMW')
      await page.getByRole('button', { name: 'Succes vastleggen' }).click()
      await kop(page, SUCCES).waitFor()
      await page.locator('.rt-gegevens').getByText('peildatum 31 december 2023').waitFor()
      expect(meldingen).toEqual([])
      await context.close()
    })
    it('de partner die het meldde, ziet het op de startpagina', async () => {
      const { page, context } = await stage.als('puntwelzijn')
      const kaart = page.getByRole('region', { name: 'Successen van of met uw organisatie' })
      await kaart.getByRole('link', { name: SUCCES }).click()
      await kop(page, SUCCES).waitFor()
      await context.close()
    })
    it('zijn per thema als rapport op te halen', async () => {
      const { page } = coordinator
      await gaNaar(page, '/successen', 'Successen')
      await page.getByRole('button', { name: 'Rapport (PDF)' }).click()
      const gevraagd = page.waitForRequest('**/api/v1/successen.pdf*')
      const opgehaald = page.waitForEvent('download')
      await page.getByRole('menuitem', { name: 'Inburgering', exact: true }).click()
      expect(new URL((await gevraagd).url()).search).toBe('?thema=INBURGERING')
      expect((await opgehaald).suggestedFilename()).toMatch(/successen.*\.pdf$/)
    })
  })

  it('een bestuurder ziet convenant, pilots, successen en taakstelling, zonder knoppen om te wijzigen', async () => {
    const { page, context, meldingen } = await stage.als('bestuurder.weert')
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
    for (const naam of ['Successen', 'Convenant', 'Partners', 'Pilots', 'Taakstelling'])
      await menu.getByRole('link', { name: naam }).waitFor()
    await gaNaar(page, '/convenanten', 'Convenanten')
    await page.getByRole('link', { name: CONVENANT }).click()
    await page.getByText('18 partijen: 3 gemeenten en 15 partners').waitFor()
    await verwachtGeen(page.getByRole('button', { name: /toevoegen|Uittreden|Wijzigen/ }))
    await gaNaar(page, '/successen', 'Successen')
    await page.getByRole('link', { name: 'Grip op geld', exact: true }).click()
    await kop(page, 'Grip op geld').waitFor()
    // It reads knelpunten, not who reported them.
    await page.getByText('Hielp bij').first().waitFor()
    expect(meldingen).toEqual([])
    await context.close()
  })
  it('de browser meldde geen fouten', () => expect(coordinator.meldingen).toEqual([]))
})
