// The lists of persons, and adding one.
import { beforeAll, describe, expect, it } from 'vitest'
import { deel, maakNieuw, NIEUWE_NAAM, tabel, vulNieuw, zoekIn } from './dossier.js'
import { gaNaar, kop, totRust, verwachtGeen, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

describe('inburgeraars', { timeout: 120_000 }, () => {
  const stage = raiseStage()
  let regisseur: Sessie
  let dossier: string
  beforeAll(async () => {
    regisseur = await stage.als('regisseur.weert')
  })

  describe('de lijst', () => {
    it('toont de eigen caseload met hoogstens 50 op een pagina, en minstens tien rijen zonder schuiven', async () => {
      const { page } = regisseur
      await gaNaar(page, '/inburgeraars', 'Inburgeraars')
      await page.getByText(/^1–20 van 2\d\d$/).waitFor()
      const tiende = (await tabel(page).getByRole('row').nth(10).boundingBox())!
      expect(tiende.y + tiende.height).toBeLessThan(900)
      await page.getByRole('combobox', { name: /^Regels per pagina/ }).click()
      expect(await page.getByRole('option').allInnerTexts()).toEqual(['20', '50'])
      await page.getByRole('option', { name: '50' }).click()
      await page.getByText(/^1–50 van/).waitFor()
      // One gemeente: a column with the same name on every row says nothing.
      expect(await tabel(page).getByRole('columnheader').allInnerTexts()).not.toContain('Gemeente')
    })
    it('vindt een naam ook zonder accenten, en zegt wat er ontbreekt', async () => {
      const { page } = regisseur
      await gaNaar(page, '/inburgeraars', 'Inburgeraars')
      await zoekIn(page, 'inburgeraars').fill('labedz dotter')
      const rij = tabel(page).getByRole('row').filter({ hasText: 'Voorbeeld-Łabędź, Dotter' })
      await rij.getByText('Niet in de BRP').waitFor()
      await totRust(page)
      expect(await tabel(page).getByRole('row').count()).toBe(2)
      await zoekIn(page, 'inburgeraars').fill('')
    })
    it('filtert op doelgroep, tolk en fictief, en op de eigen dossiers', async () => {
      const { page } = regisseur
      await gaNaar(page, '/inburgeraars', 'Inburgeraars')
      await page.getByRole('combobox', { name: /^Doelgroep/ }).click()
      await page.getByRole('option', { name: /^Gezinsmigrant/ }).click()
      await page.keyboard.press('Escape')
      for (const filter of ['Tolk nodig', 'Verzonnen persoon, om mee te oefenen']) {
        await page.getByRole('button', { name: 'Filter toevoegen' }).click()
        await page.getByRole('menuitemcheckbox', { name: filter }).click()
        await page.getByRole('combobox', { name: new RegExp(`^${filter}`) }).click()
        await page.getByRole('option', { name: 'Ja' }).click()
      }
      await totRust(page)
      await page.getByRole('button', { name: 'Mijn dossiers' }).click()
      await totRust(page)
      const rijen = await tabel(page).getByRole('row').allInnerTexts()
      expect(rijen.length).toBeGreaterThan(2)
      for (const rij of rijen.slice(1)) expect(rij).toMatch(/Gezinsmigrant[^]*Regisseur Weert/)
      expect(await page.getByRole('button', { name: 'Mijn dossiers' }).getAttribute('aria-pressed')).toBe('true')
      await page.getByRole('button', { name: 'Mijn dossiers' }).click()
      await page.reload()
      await page.getByText(/^1–20 van 2\d\d$/).waitFor()
    })
    it('zegt een coördinator zonder inzage in één zin waarom hij leeg is', async () => {
      const { page, context } = await stage.als('coordinator')
      await page.getByRole('link', { name: 'Inburgeraars' }).click()
      await page
        .getByText('U ziet hier alleen dossiers waarin u tijdelijk inzage hebt, en die hebt u nu niet.')
        .waitFor()
      await verwachtGeen(page.getByRole('button', { name: /Nieuw dossier|Mijn dossiers/ }))
      await context.close()
    })
    it.each(['beleid.weert', 'taskforce', 'werkkom', 'bestuurder.weert'])(
      'staat niet in het menu van %s',
      async (wie) => {
        const { page, context } = await stage.als(wie)
        await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor()
        await verwachtGeen(page.getByRole('link', { name: /Inburgeraars|Statushouders/ }))
        await gaNaar(page, '/inburgeraars', 'Geen toegang')
        await context.close()
      },
    )
    it('van statushouders zegt wie een huis heeft, en leidt naar het dossier', async () => {
      const { page } = regisseur
      await gaNaar(page, '/statushouders', 'Statushouders')
      const rij = tabel(page).getByRole('row').filter({ hasText: 'Geen woning' }).first()
      await zoekIn(page, 'statushouders').fill('')
      await tabel(page)
        .getByRole('link', { name: /^Voorbeeld-/ })
        .first()
        .waitFor()
      expect(await tabel(page).getByRole('columnheader').allInnerTexts()).toEqual([
        'Naam',
        'Dossier',
        'Fase en route',
        'Regisseur',
        'Huisvesting',
        'Eerste termijn',
      ])
      await page.getByRole('combobox', { name: /^Regels per pagina/ }).click()
      await page.getByRole('option', { name: '50' }).click()
      await rij.getByRole('link', { name: /^Voorbeeld-/ }).click()
      await deel(page, 'Huisvesting').getByText('Er is nog geen woning.').waitFor()
      expect(new URL(page.url()).pathname).toMatch(/^\/inburgeraars\//)
    })
  })

  describe('een nieuw dossier', () => {
    it('van een echt persoon weigert deze server, bij het veld', async () => {
      const { page } = regisseur
      await vulNieuw(page)
      const fictief = page.getByLabel(/^Verzonnen persoon/)
      expect(await fictief.isChecked()).toBe(true)
      await fictief.click()
      await maakNieuw(page)
      await page.getByText(/^Op deze server staan alleen verzonnen personen/).waitFor()
      await fictief.click()
      await maakNieuw(page)
      await kop(page, NIEUWE_NAAM).waitFor()
      await page.getByText('Fictief: verzonnen persoon').waitFor()
      dossier = new URL(page.url()).pathname
      await page.getByText('Geen woning', { exact: true }).waitFor()
    })
    it('dat op een ander lijkt, zegt op welk, en vraagt of het iemand anders is', async () => {
      const { page } = regisseur
      await vulNieuw(page)
      await maakNieuw(page)
      await page.getByText(/Is dit iemand anders, bevestig dat dan/).waitFor()
      expect(await page.getByText(/dossier dat hierop lijkt: P-\w{4}/).count()).toBe(1)
      await page.getByRole('button', { name: /^Open P-\w{4}$/ }).waitFor()
      await page.getByLabel('Dit is iemand anders').click()
      await maakNieuw(page)
      await kop(page, NIEUWE_NAAM).waitFor()
      expect(new URL(page.url()).pathname).not.toBe(dossier)
    })
  })

  it('de browser meldde geen fouten', () => expect(regisseur.meldingen).toEqual([]))
})
