// The caseload in a browser: counted, divided per fte, handed over with a result per dossier (R3), and the region without names (C4).
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { collega } from '../traject/collega.js'
import { drempelsInBeideKleuren } from './axe.js'
import { gaNaar, kop, totRust, verwachtGeen, verwachtGeenSchuif, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

/** Set to keep pictures of the screens, to look at. */
const BEELDEN = process.env['BEELDEN'] ? path.join(tmpdir(), process.env['BEELDEN']) : undefined
const MATEN = [
  [1440, 900],
  [360, 740],
] as const

describe('de caseload', { timeout: 120_000 }, () => {
  const stage = raiseStage()
  let regisseur: Sessie
  let coordinator: Sessie
  beforeAll(async () => {
    await collega(stage.server, 'twee.weert', '0988', 'REGISSEUR')
    regisseur = await stage.als('regisseur.weert')
    coordinator = await stage.als('coordinator')
  })
  const beeld = async ({ page }: Sessie, naam: string): Promise<void> => {
    if (!BEELDEN) return
    for (const kleur of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: kleur })
      await page.screenshot({ path: path.join(BEELDEN, `${naam}-${kleur}.png`), fullPage: true })
    }
    await page.emulateMedia({ colorScheme: 'light' })
  }
  const past = async (sessie: Sessie, breed: number, naam: string): Promise<void> => {
    const { page } = sessie
    await totRust(page)
    await beeld(sessie, `${naam}-${breed}`)
    await verwachtGeenSchuif(page, `${naam} ${breed}`)
    expect(await drempelsInBeideKleuren(page), `${naam} ${breed}`).toEqual([])
  }

  it.each(MATEN)('telt op %d pixels 25 + 158 = 183, en 61 per fte, met peildatum en bron', async (width, height) => {
    const { page } = regisseur
    await page.setViewportSize({ width, height })
    await gaNaar(page, '/caseload?peildatum=2022-09-15', 'Caseload')
    const tabel = page.getByRole('region', { name: 'Per gemeente' })
    await tabel.getByText('183', { exact: true }).waitFor()
    for (const tekst of ['25', '158', '61']) await tabel.getByText(tekst, { exact: true }).waitFor()
    await tabel.getByText('Geteld in Regiotafel').waitFor()
    await tabel.getByText(/^peildatum 15 september 2022/).waitFor()
    await page.getByRole('heading', { name: 'Weert begeleidt 183 trajecten, 61 per fte' }).waitFor()
    await page.getByRole('region', { name: 'Per regisseur' }).getByText('Nog geen regisseur').waitFor()
    await past(regisseur, width, 'caseload')
  })

  it.each(MATEN)('verdeelt op %d pixels dossiers, en zegt per dossier wat er gebeurde', async (width, height) => {
    const { page } = regisseur
    await page.setViewportSize({ width, height })
    await gaNaar(page, '/caseload', 'Caseload')
    await page.getByRole('link', { name: 'Dossiers herverdelen' }).click()
    await kop(page, 'Dossiers herverdelen').waitFor()
    const vakjes = page.getByRole('table').getByRole('checkbox')
    await vakjes.first().waitFor()
    await past(regisseur, width, 'herverdelen')
    await vakjes.nth(0).check()
    await vakjes.nth(1).check()
    await page.getByRole('heading', { name: '2 dossiers gekozen' }).waitFor()
    const kiezer = page.getByRole('combobox', { name: /^Nieuwe regisseur/ })
    await kiezer.fill('twee')
    await page.getByRole('option', { name: /twee\.weert/ }).click()
    await page.getByRole('textbox', { name: /^Waarom/ }).fill('De verdeling is nu eerlijker.')
    await page.getByRole('button', { name: 'Herverdelen', exact: true }).click()
    await page.getByRole('heading', { name: '2 dossiers zijn overgegaan.' }).waitFor()
    expect(await page.getByRole('region', { name: 'Uitkomst' }).getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/\(P-\w{4}\): Gelukt/),
      expect.stringMatching(/\(P-\w{4}\): Gelukt/),
    ])
    await past(regisseur, width, 'herverdeeld')
    expect(page.url()).not.toMatch(/Voorbeeld/)
  })

  it.each(MATEN)(
    'van de regio toont op %d pixels standen zonder klein aantal, en trajecten zonder naam',
    async (width, height) => {
      const { page } = coordinator
      await page.setViewportSize({ width, height })
      await gaNaar(page, '/caseload?peildatum=2022-09-15', 'Caseload')
      const tabel = page.getByRole('region', { name: 'Per gemeente' })
      await tabel.getByText('183', { exact: true }).waitFor()
      await tabel
        .getByText(/Beleids- en actieplan/)
        .first()
        .waitFor()
      await tabel.getByText('Nederweert', { exact: true }).waitFor()
      await verwachtGeen(page.getByRole('link', { name: 'Dossiers herverdelen' }))
      await past(coordinator, width, 'caseload-regio')
      await gaNaar(page, '/trajectRegels', 'Trajecten zonder naam')
      await page.getByText(/^1–20 van \d+$/).waitFor()
      expect(await page.locator('main').innerText()).not.toMatch(/Voorbeeld/)
      await past(coordinator, width, 'trajecten')
    },
  )

  it('van statushouders filtert op fase, route en wet', async () => {
    const { page } = regisseur
    await page.setViewportSize({ width: 1440, height: 900 })
    await gaNaar(page, '/statushouders', 'Statushouders')
    await page.getByRole('combobox', { name: /^Fase/ }).click()
    await page.getByRole('option', { name: /^Opgeschort/ }).click()
    await page.keyboard.press('Escape')
    const rijen = () => page.getByRole('table').getByRole('row').allInnerTexts()
    await expect.poll(async () => (await rijen()).slice(1).every((rij) => rij.includes('Opgeschort'))).toBe(true)
    await totRust(page)
    expect((await rijen()).length).toBeGreaterThan(1)
    await past(regisseur, 1440, 'statushouders')
  })
})
