// What was typed and not saved: leaving the page, and closing a dialog, ask first.
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { deel, maakNieuw, NIEUW, NIEUWE_NAAM, vulNieuw, zoekIn } from './dossier.js'
import { gaNaar, kop, laad, totRust, venster, verwachtGeen, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

describe('tekst die nog niet is opgeslagen', { timeout: 120_000 }, () => {
  const stage = raiseStage()
  let sessie: Sessie
  let dossier: string
  beforeAll(async () => {
    sessie = await stage.als('regisseur.weert')
    await vulNieuw(sessie.page)
    await maakNieuw(sessie.page)
    await kop(sessie.page, NIEUWE_NAAM).waitFor()
    dossier = new URL(sessie.page.url()).pathname
  })
  /** What the browser asked, with its kind, and what was answered to it: to stay, unless told otherwise. */
  const gevraagd = async (page: Page, doe: () => Promise<unknown>, ga = false): Promise<string[]> => {
    const vragen: string[] = []
    const antwoord = async (vraag: { type(): string; accept(): Promise<void>; dismiss(): Promise<void> }) => {
      vragen.push(vraag.type())
      await (ga ? vraag.accept() : vraag.dismiss())
    }
    page.on('dialog', antwoord)
    await doe()
    await totRust(page)
    page.off('dialog', antwoord)
    return vragen
  }
  const notitie = (page: Page) => deel(page, 'Contactmomenten').getByLabel(/^Nieuw contact/)
  const menu = (page: Page) => page.getByRole('link', { name: 'Inburgeraars' }).first()

  it('een half getypt contact vraagt bij het menu, bij Terug en bij opnieuw laden; wie blijft, houdt de tekst', async () => {
    const { page } = sessie
    // By the ways of the portal itself: the browser then knows what was before.
    await laad(page, '/inburgeraars', 'Inburgeraars')
    await zoekIn(page, 'inburgeraars').fill(NIEUW.achternaam)
    await page.getByRole('link', { name: NIEUW.achternaam }).click()
    await kop(page, NIEUWE_NAAM).waitFor()
    await notitie(page).fill('Verzonnen: half')
    expect(await gevraagd(page, () => menu(page).click())).toEqual(['confirm'])
    expect(await gevraagd(page, () => page.evaluate('history.back()'))).toEqual(['confirm'])
    expect(await gevraagd(page, () => page.evaluate('void location.reload()'))).toEqual(['beforeunload'])
    expect(new URL(page.url()).pathname).toBe(dossier)
    expect(await notitie(page).inputValue()).toBe('Verzonnen: half')
  })
  it('wie toch gaat, gaat; wie niets typte of alles weer weghaalde, krijgt geen vraag', async () => {
    const { page } = sessie
    expect(await gevraagd(page, () => menu(page).click(), true)).toEqual(['confirm'])
    await kop(page, 'Inburgeraars').waitFor()
    await gaNaar(page, dossier, NIEUWE_NAAM)
    await notitie(page).fill('Verzonnen: weg')
    await notitie(page).fill('')
    expect(await gevraagd(page, () => menu(page).click())).toEqual([])
    await kop(page, 'Inburgeraars').waitFor()
  })
  it('na het vastleggen is er niets meer te vragen', async () => {
    const { page } = sessie
    await gaNaar(page, dossier, NIEUWE_NAAM)
    await notitie(page).fill('Verzonnen: heel.')
    await page.getByRole('button', { name: 'Contact vastleggen' }).click()
    await expect.poll(() => notitie(page).inputValue()).toBe('')
    expect(await gevraagd(page, () => menu(page).click())).toEqual([])
    await kop(page, 'Inburgeraars').waitFor()
  })
  it('een contact zonder tekst gaat niet weg: het veld vraagt een zin, en heeft het toetsenbord', async () => {
    const { page } = sessie
    await gaNaar(page, dossier, NIEUWE_NAAM)
    for (const leeg of ['', '   ']) {
      await notitie(page).fill(leeg)
      let verstuurd = 0
      const tel = (verzoek: { postData(): string | null }): void => {
        if (verzoek.postData()?.includes('contactmomentVastleggen')) verstuurd += 1
      }
      page.on('request', tel)
      await page.getByRole('button', { name: 'Contact vastleggen' }).click()
      await deel(page, 'Contactmomenten').getByText('Vul dit in').waitFor()
      await expect.poll(() => page.locator(':focus').getAttribute('name')).toBe('samenvatting')
      await totRust(page)
      page.off('request', tel)
      expect(verstuurd).toBe(0)
    }
    await notitie(page).fill('')
  })
  it('Escape sluit een venster waarin niets is ingevuld, en vraagt eerst als er iets staat', async () => {
    const { page } = sessie
    const escape = () => page.keyboard.press('Escape')
    const titel = () => venster(page).getByLabel(/^Wat moet er gebeuren/)
    await page.getByRole('button', { name: 'Taak toevoegen' }).click()
    await titel().waitFor()
    expect(await gevraagd(page, escape)).toEqual([])
    await venster(page).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Taak toevoegen' }).click()
    await titel().fill('Verzonnen: half')
    expect(await gevraagd(page, escape)).toEqual(['confirm'])
    expect(await titel().inputValue()).toBe('Verzonnen: half')
    expect(await gevraagd(page, escape, true)).toEqual(['confirm'])
    await verwachtGeen(venster(page))
    expect(await gevraagd(page, () => menu(page).click())).toEqual([])
  })
  it('Escape sluit ook de keuze van de kolommen, waar het toetsenbord ook staat', async () => {
    const { page } = sessie
    await gaNaar(page, '/inburgeraars', 'Inburgeraars')
    await page.getByRole('button', { name: 'Kolommen', exact: true }).click()
    const keuze = page.getByLabel('Dossier', { exact: true }).last()
    await keuze.focus()
    await page.keyboard.press('Escape')
    await keuze.waitFor({ state: 'hidden' })
  })
  it('de browser meldde geen fouten', () => expect(sessie.meldingen).toEqual([]))
})
