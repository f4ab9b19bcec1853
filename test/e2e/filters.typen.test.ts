// Filters are chosen while somebody is still typing: what a list asks is what stands above it.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { zoekIn } from './dossier.js'
import { gaNaar, kop, totRust, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

type Filter = Record<string, unknown>
const SNEL = 'Geen contact sinds 3 maanden'
/** Around the moment that what was typed is asked, too. */
const WACHTTIJDEN = [0, 150, 300, 450, 490, 510, 700]

describe('wie een filter kiest terwijl hij nog typt, houdt beide', { timeout: 180_000 }, () => {
  const stage = raiseStage()
  let regisseur: Sessie
  let gevraagd: Filter[] = []
  const volg = (page: Page, wortel: string): void => {
    page.on('request', (verzoek) => {
      const vraag = verzoek.url().endsWith('/graphql')
        ? (verzoek.postDataJSON() as { query?: string; variables?: { filter?: Filter } } | null)
        : null
      if (vraag?.query?.includes(`${wortel}(`) && vraag.variables && 'filter' in vraag.variables)
        gevraagd.push(vraag.variables.filter ?? {})
    })
  }
  const laatste = async (page: Page): Promise<Filter> => {
    await page.waitForTimeout(600)
    await totRust(page)
    return gevraagd.at(-1)!
  }
  const knop = (page: Page, naam: string) => page.getByRole('button', { name: naam, exact: true })
  const begin = async (page: Page, pad: string, titel: string): Promise<void> => {
    await gaNaar(page, '/', 'Vandaag')
    await gaNaar(page, pad, titel)
    await totRust(page)
    gevraagd = []
  }
  /** Empties the list that memory kept. */
  const wis = async (page: Page): Promise<void> => {
    await page.reload()
    await kop(page, 'Inburgeraars').waitFor()
    await totRust(page)
    gevraagd = []
  }
  beforeAll(async () => {
    regisseur = await stage.als('regisseur.weert')
    volg(regisseur.page, 'inburgeraars')
    volg(regisseur.page, 'acties')
  })

  it.each(WACHTTIJDEN)('%i ms na de laatste letter', async (ms) => {
    const { page } = regisseur
    await begin(page, '/inburgeraars', 'Inburgeraars')
    await wis(page)
    await zoekIn(page, 'inburgeraars').pressSequentially('voorbeeld')
    await page.waitForTimeout(ms)
    await knop(page, SNEL).click()
    const filter = await laatste(page)
    expect(Object.keys(filter).toSorted()).toEqual(['doelgroep', 'geenContactSinds', 'q', 'trajectstatus'])
    expect(filter.q).toBe('voorbeeld')
    expect(await zoekIn(page, 'inburgeraars').inputValue()).toBe('voorbeeld')
    expect(await knop(page, SNEL).getAttribute('aria-pressed')).toBe('true')
    expect(await page.getByRole('combobox', { name: /^Doelgroep/ }).innerText()).toContain('Asielstatushouder')
  })
  it('een klik in het midden van het typen, en meteen verder typen', async () => {
    const { page } = regisseur
    await wis(page)
    await zoekIn(page, 'inburgeraars').pressSequentially('voor')
    await knop(page, 'Mijn dossiers').click()
    await zoekIn(page, 'inburgeraars').press('End')
    await page.keyboard.type('beeld')
    await knop(page, SNEL).click()
    expect(Object.keys(await laatste(page)).toSorted()).toEqual([
      'doelgroep',
      'geenContactSinds',
      'q',
      'regisseur',
      'trajectstatus',
    ])
    await knop(page, SNEL).click()
    expect(await laatste(page)).toMatchObject({ q: 'voorbeeld' })
    expect(Object.keys(gevraagd.at(-1)!).toSorted()).toEqual(['q', 'regisseur'])
  })
  it('wat getypt en weer gewist is, verandert een filter niet dat daarna komt', async () => {
    const { page } = regisseur
    await wis(page)
    await zoekIn(page, 'inburgeraars').pressSequentially('x')
    await page.keyboard.press('Backspace')
    await knop(page, SNEL).click()
    await laatste(page)
    await zoekIn(page, 'inburgeraars').pressSequentially('dot')
    expect(Object.keys(await laatste(page)).toSorted()).toEqual(['doelgroep', 'geenContactSinds', 'q', 'trajectstatus'])
  })
  it('een bewaard filter komt in de plaats van wat getypt werd', async () => {
    const { page } = regisseur
    await wis(page)
    await zoekIn(page, 'inburgeraars').pressSequentially('xyz')
    await knop(page, 'Bewaarde filters').click()
    await page.getByRole('menuitemradio', { name: 'Z-route', exact: true }).click()
    expect(Object.keys(await laatste(page))).toEqual(['leerroute'])
    expect(await zoekIn(page, 'inburgeraars').inputValue()).toBe('')
  })
  it('een lijst met het filter in het adres houdt beide ook', async () => {
    const { page } = regisseur
    await begin(page, '/acties', 'Acties')
    await zoekIn(page, 'acties').pressSequentially('brief')
    await page.getByRole('combobox', { name: /^Status/ }).click()
    await page.getByRole('option', { name: 'Open', exact: true }).click()
    expect(Object.keys(await laatste(page)).toSorted()).toEqual(['q', 'status'])
    expect(new URL(page.url()).searchParams.get('filter')).toContain('brief')
  })

  it('de browser meldde geen fouten', () => expect(regisseur.meldingen).toEqual([]))
})
