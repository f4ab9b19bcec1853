import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '../../server/platform/http/quota.js'
import { gaNaar, kies, verwachtGeen, handel, venster, kop, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

const PAPILI = 'Papili: traumaverwerking'

// A slow machine runs a browser, a server and a database at the same time.
describe('cijfers en pilots van de regio', { timeout: 90_000 }, () => {
  const stage = raiseStage({ limits: LIMITS, vandaag: '2026-11-25' })
  let coordinator: Sessie

  beforeAll(async () => {
    coordinator = await stage.als('coordinator')
  })

  describe('taakstelling', () => {
    const rij = (jaar: number) =>
      coordinator.page
        .getByRole('region', { name: 'Weert', exact: true })
        .getByRole('row')
        .filter({ has: coordinator.page.getByRole('rowheader', { name: String(jaar), exact: true }) })
    const cellen = async (jaar: number): Promise<string[]> => {
      await rij(jaar).waitFor()
      return (await rij(jaar).getByRole('cell').allInnerTexts()).map((tekst) => tekst.replaceAll(/\s+/g, ' ').trim())
    }
    /** Without what is counted from dossiers, which stands after what was stated. */
    const vastgelegd = async (jaar: number): Promise<string[]> => (await cellen(jaar)).toSpliced(4, 1)
    const verbeter = async (jaar: number, wat: string): Promise<void> => {
      await coordinator.page.getByRole('button', { name: `Verbeteren: Weert ${jaar}` }).click()
      await coordinator.page.getByRole('menuitem', { name: wat }).click()
    }

    it('toont taak, achterstand, gehuisvest en deel, met peildatum en voorlopig', async () => {
      await gaNaar(coordinator.page, '/taakstellingen', 'Taakstelling')
      expect((await vastgelegd(2020)).slice(0, 6)).toEqual(['37', 'onbekend', '37', '13', '24', '35,1%'])
      expect((await vastgelegd(2021)).slice(0, 6)).toEqual(['71', '24', '95', '96', '0', '101,1%'])
      const nu = await vastgelegd(2022)
      expect(nu.slice(0, 6)).toEqual(['68', '0', '68', '47', '21', '69,1%'])
      expect(nu[6]).toMatch(/^4 okt 2022 Voorlopig$/)
    })
    it('zegt dat er van Nederweert en Cranendonck geen gegevens zijn', async () => {
      for (const naam of ['Nederweert', 'Cranendonck'])
        await coordinator.page
          .getByRole('region', { name: naam, exact: true })
          .getByText('Geen gegevens over')
          .waitFor()
    })
    it('een tweede cijfer over dezelfde periode wordt bij het veld geweigerd', async () => {
      const { page } = coordinator
      await page.getByRole('button', { name: 'Realisatie vastleggen' }).click()
      const dialoog = venster(page)
      await kies(page, /^Gemeente/, /^Weert/, dialoog)
      await dialoog.getByLabel(/^Jaar/).fill('2020')
      await dialoog.getByLabel(/^Gehuisvest/).fill('20')
      await dialoog.getByLabel(/^Peildatum/).fill('2020-12-31')
      await dialoog.getByLabel(/^Bron/).fill('Telling van de gemeente')
      await dialoog.getByRole('button', { name: 'Realisatie vastleggen' }).click()
      const veld = dialoog.getByLabel(/^Gehuisvest/)
      await expect.poll(() => veld.getAttribute('aria-invalid')).toBe('true')
      await dialoog
        .getByText(/er al een realisatie: 13/)
        .first()
        .waitFor()
      await dialoog.getByRole('button', { name: 'Annuleren' }).click()
    })
    it('van 13 naar 14 in 2020 geeft meteen een achterstand van 23 in 2021', async () => {
      const { page } = coordinator
      await verbeter(2020, 'Realisatie verbeteren')
      const dialoog = venster(page)
      await dialoog.getByText('Nu staat er 13').waitFor()
      await dialoog.getByLabel(/^Gehuisvest/).fill('14')
      await dialoog.getByLabel(/^Waarom verbetert u dit/).fill('Eén huishouden was dubbel geteld.')
      await dialoog.getByRole('button', { name: 'Realisatie verbeteren' }).click()
      await dialoog.waitFor({ state: 'detached' })
      await expect.poll(async () => (await vastgelegd(2021)).slice(0, 5)).toEqual(['71', '23', '94', '96', '0'])
      expect((await vastgelegd(2020)).slice(3, 5)).toEqual(['14', '23'])
    })
    it('de geschiedenis zegt wie het deed, en wat het was en werd', async () => {
      const { page } = coordinator
      await page.getByRole('button', { name: 'Geschiedenis: Weert 2020' }).click()
      const tekst = await venster(page).locator('.rt-tijdlijn').innerText()
      for (const deel of ['13 werd 14', 'dubbel geteld', 'Coördinator', 'Waarde: 13 → 14'])
        expect(tekst).toContain(deel)
      await venster(page).getByRole('button', { name: 'Sluiten' }).click()
    })
    it('een beleidsmedewerker van Weert kan voor een andere gemeente geen cijfer kiezen', async () => {
      const { page, context } = await stage.als('beleid.weert')
      await gaNaar(page, '/taakstellingen', 'Taakstelling')
      await page.getByRole('button', { name: 'Taakstelling vastleggen' }).click()
      await venster(page)
        .getByLabel(/^Gemeente/)
        .click()
      await page.getByRole('option', { name: 'Weert', exact: true }).waitFor()
      const opties = await page.getByRole('option').allInnerTexts()
      expect(opties.filter((optie) => /Nederweert|Cranendonck/.test(optie))).toEqual([])
      expect(opties).toContain('Weert')
      await context.close()
    })
  })

  describe('pilots', () => {
    it('staan met hun deel van het doel in de lijst, en de zin dat de perioden verschillen', async () => {
      const { page } = coordinator
      await gaNaar(page, '/pilots', 'Pilots')
      const regels = [
        ['VOI: Brede intake en PIP', '30%', 'de 9 is alleen 2020'],
        ['VOI: Duale trajecten', '50%', 'de 20 is alleen 2020'],
      ] as const
      for (const [naam, deel, noot] of regels) {
        const rij = page.getByRole('row').filter({ has: page.getByRole('link', { name: naam }) })
        await rij.getByText(deel, { exact: true }).waitFor()
        await rij.getByText(noot).waitFor()
      }
      await page.getByRole('row').filter({ hasText: 'Papili' }).getByText('geen gegevens').waitFor()
    })
    it('de startpagina zegt dat de evaluatie 2023 van Papili nog moet', async () => {
      const { page } = coordinator
      await gaNaar(page, '/', 'Vandaag')
      const kaart = page.getByRole('region', { name: 'Pilots om te evalueren' })
      await kaart.getByText('Evaluatie 2023 te doen').waitFor()
      await kaart.getByRole('link', { name: PAPILI }).click()
      await kop(page, PAPILI).waitFor()
    })
    it('afsluiten kan pas na een evaluatie: tot dan is er geen knop', async () => {
      const { page } = coordinator
      await page.getByRole('button', { name: 'Evalueren', exact: true }).waitFor()
      await verwachtGeen(page.getByRole('button', { name: 'Afsluiten', exact: true }))
    })
    it('een meting zonder waarde zegt waarom', async () => {
      const { page } = coordinator
      await page.getByRole('button', { name: 'Meting vastleggen' }).click()
      const dialoog = venster(page)
      await dialoog.getByLabel(/^Periode/).fill('2022')
      await kies(page, /^Geen waarde/, 'onbekend', dialoog)
      await kies(page, /^Eenheid/, 'Personen', dialoog)
      await dialoog.getByLabel(/^Peildatum/).fill('2022-12-31')
      await dialoog.getByLabel(/^Bron van het cijfer/).fill('Gesprek met Stichting Papili')
      await dialoog.getByRole('button', { name: 'Meting vastleggen' }).click()
      await dialoog.waitFor({ state: 'detached' })
      const meting = page.getByRole('region', { name: 'Metingen' }).getByRole('row', { name: /2022/ })
      await meting.getByText('onbekend').waitFor()
      expect(await meting.innerText()).not.toMatch(/\b0\b/)
    })
    const evalueer = async (page: Page, dag: string, besluit: string, leerpunten: string): Promise<void> => {
      await page.getByRole('button', { name: 'Evalueren', exact: true }).click()
      const dialoog = venster(page)
      await dialoog.getByLabel(/^Dag van de evaluatie/).fill(dag)
      await kies(page, /^Besluit/, besluit, dialoog)
      await dialoog.getByLabel(/^Leerpunten/).fill(leerpunten)
      await dialoog.getByRole('button', { name: 'Evalueren', exact: true }).click()
      await dialoog.waitFor({ state: 'detached' })
    }
    it('opnieuw evalueren laat de eerste evaluatie staan, onder de nieuwe, met wie en wanneer', async () => {
      const { page } = coordinator
      const kaart = page.getByRole('region', { name: 'Evaluatie' })
      await evalueer(page, '2026-06-20', 'Niet overgenomen', 'Nog te vroeg.')
      await kaart.getByText('Nog te vroeg.').waitFor()
      await evalueer(
        page,
        '2026-11-20',
        'Aangepast overgenomen',
        'Ervaringsdeskundigen winnen vertrouwen.\nPlan tijd voor nazorg.',
      )
      await kaart.getByText('Plan tijd voor nazorg.').waitFor()
      expect(await kaart.innerText()).toMatch(
        /Aangepast overgenomen op 20 november 2026[^]*Vastgelegd op[^]* door [^]*Eerder geëvalueerd\s*Niet overgenomen op 20 juni 2026[^]*Nog te vroeg\.[^]*Vastgelegd op[^]* door /,
      )
    })
    it('na evalueren en afsluiten is het werk van de startpagina weg', async () => {
      const { page } = coordinator
      await handel(page, 'Afsluiten', { Einddatum: '2026-11-20' })
      await page.locator('.rt-kop').getByText('Afgesloten', { exact: true }).waitFor()
      await gaNaar(page, '/', 'Vandaag')
      // The menu says Taakstelling too: only what the page has read tells that nothing is left.
      await verwachtGeen(page.getByText('Pilots om te evalueren'))
    })
    it('een afgesloten pilot is te corrigeren met een reden, ook de voetnoot, en te heropenen', async () => {
      const { page } = coordinator
      await gaNaar(page, '/pilots', 'Pilots')
      await page.getByRole('link', { name: PAPILI }).click()
      await page.getByRole('button', { name: 'Corrigeren', exact: true }).click()
      const dialoog = venster(page)
      await dialoog.getByLabel(/^Voetnoot/).fill('De dag van de start staat in het contract.')
      await dialoog.getByRole('button', { name: 'Corrigeren', exact: true }).click()
      await dialoog.getByText('Kijk nog eens naar “Waarom verbetert u dit?”').waitFor()
      await dialoog.getByLabel(/^Waarom verbetert u dit/).fill('Contract gevonden')
      await dialoog.getByRole('button', { name: 'Corrigeren', exact: true }).click()
      await dialoog.waitFor({ state: 'detached' })
      await page.getByText('Gecorrigeerd: Contract gevonden').waitFor()
      await page.getByRole('definition').filter({ hasText: 'De dag van de start staat in het contract.' }).waitFor()
      await page.locator('.rt-kop').getByText('Afgesloten', { exact: true }).waitFor()
      await handel(page, 'Heropenen', { 'Waarom?': 'Er komt een vervolg' })
      await page.getByText('Heropend: Er komt een vervolg').waitFor()
      await page.locator('.rt-kop').getByText('Loopt', { exact: true }).waitFor()
    })
  })
  it('de browser meldde geen fouten', () => expect(coordinator.meldingen).toEqual([]))
})
