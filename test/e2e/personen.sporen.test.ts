// Of persons the browser keeps nothing: no name in an address, a title, the history or any storage.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { gaNaar, kop, totRust, type Sessie } from './portal.js'
import { gevonden, NAMEN, sporen } from './sporen.js'
import { raiseStage } from './stage.js'

const GEZOCHT = 'labedz'
const GETYPT = 'Verzinsel'
const WOORDEN = [...NAMEN, GEZOCHT, GETYPT]
const zoek = (page: Page) => page.getByRole('textbox', { name: 'Zoeken in inburgeraars' })
const rij = (page: Page, naam: RegExp) => page.getByRole('table').getByRole('link', { name: naam }).first()

describe('wat de browser van personen bewaart', { timeout: 120_000 }, () => {
  const stage = raiseStage()
  let sessie: Sessie
  beforeAll(async () => {
    sessie = await stage.als('regisseur.weert')
  })

  it('is niets: niet van de lijst, een filter, een zoekwoord, de volgorde, een dossier of een formulier', async () => {
    const { page } = sessie
    await gaNaar(page, '/inburgeraars', 'Inburgeraars')
    await rij(page, /^Voorbeeld-/).waitFor()
    await page.getByRole('combobox', { name: /^Doelgroep/ }).click()
    await page.getByRole('option', { name: 'Asielstatushouder' }).click()
    await page.keyboard.press('Escape')
    await zoek(page).fill(GEZOCHT)
    await rij(page, /Łabędź/).waitFor()
    await page.locator('th', { hasText: 'Naam' }).locator('.MuiTableSortLabel-root').click()
    // The word of the button hangs over the first row for as long as it is pointed at.
    await page.mouse.move(0, 0)
    await totRust(page)
    expect(await gevonden(page, WOORDEN)).toEqual([])
    expect(new URL(page.url()).search).toBe('')

    await rij(page, /Łabędź/).click()
    await page.getByRole('heading', { name: 'Huishouden' }).waitFor()
    await totRust(page)
    expect(await page.title()).toMatch(/^P-\w{4} – Regiotafel$/)
    expect(new URL(page.url()).pathname).toMatch(/^\/inburgeraars\/[0-9a-f-]{36}\/show$/)
    expect(await gevonden(page, WOORDEN)).toEqual([])

    await page.getByRole('link', { name: 'Wijzigen' }).click()
    await page.getByLabel(/^Roepnaam/).fill(GETYPT)
    expect(await page.title()).toMatch(/^P-\w{4} wijzigen – Regiotafel$/)
    expect(await gevonden(page, WOORDEN)).toEqual([])
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await kop(page, /^Verzinsel/).waitFor()
    await totRust(page)
    expect(await gevonden(page, WOORDEN)).toEqual([])

    await page.getByRole('region', { name: 'Huishouden' }).getByRole('button').click()
    await page.getByLabel(/^Woont samen met/).fill('Appelvink')
    await page.getByRole('option').first().click()
    expect(await gevonden(page, WOORDEN)).toEqual([])
    page.once('dialog', (vraag) => void vraag.accept())
    await page.keyboard.press('Escape')

    // Back by the browser: to the list as it was, which is nowhere but in the memory of this page.
    await page.goBack()
    await page.goBack()
    await page.goBack()
    await kop(page, 'Inburgeraars').waitFor()
    expect(await zoek(page).inputValue()).toBe(GEZOCHT)
    await rij(page, /Łabędź/).waitFor()
    await totRust(page)
    expect(await gevonden(page, WOORDEN)).toEqual([])
  })
  it('ook niet als een nieuw dossier wordt geweigerd, en bij de statushouders', async () => {
    const { page } = sessie
    await gaNaar(page, '/inburgeraars/create?achternaam=Uitadres', 'Nieuw dossier')
    expect(await page.getByLabel(/^Achternaam/).inputValue()).toBe('')
    await page.getByLabel(/^Achternaam/).fill(GETYPT)
    await page.getByLabel(/^Geboortedatum/).fill('2999-01-01')
    await page.getByRole('button', { name: 'Nieuw dossier' }).click()
    await page.getByRole('alert').first().waitFor()
    expect(await gevonden(page, WOORDEN)).toEqual([])
    await page.getByRole('button', { name: 'Annuleren' }).click()
    await gaNaar(page, '/statushouders', 'Statushouders')
    await page.getByRole('textbox', { name: 'Zoeken in statushouders' }).fill(GEZOCHT)
    await rij(page, /Łabędź/).waitFor()
    await totRust(page)
    expect(await gevonden(page, WOORDEN)).toEqual([])
  })
  it('een zoekwoord dat iemand in het adres zet, gaat er weer uit', async () => {
    const { page } = sessie
    await gaNaar(page, `/inburgeraars?filter=${encodeURIComponent('{"q":"Uitadres"}')}&sort=achternaam`, 'Inburgeraars')
    await page.getByText('Wat u hier zoekt of filtert, staat niet in het adres.').waitFor()
    await rij(page, /^Voorbeeld-/).waitFor()
    expect(new URL(page.url()).search).toBe('')
    expect(await gevonden(page, ['Uitadres'])).toEqual([])
  })
  it('wat wordt afgedrukt, heet naar de lijst', async () => {
    const { page } = sessie
    await gaNaar(page, '/inburgeraars', 'Inburgeraars')
    await zoek(page).fill(GEZOCHT)
    await rij(page, /Łabędź/).waitFor()
    await totRust(page)
    await page.evaluate("window.print = () => document.body.setAttribute('data-geprint', document.title)")
    await page.getByRole('button', { name: /^Afdrukken/ }).click()
    await page.locator('body[data-geprint]').waitFor()
    expect(await page.locator('body').getAttribute('data-geprint')).toBe('Inburgeraars – Regiotafel')
    await page.evaluate("window.dispatchEvent(new Event('afterprint'))")
  })
  it('de browser onthoudt niet wat in een veld is getypt', async () => {
    const { page } = sessie
    const velden = "[...document.querySelectorAll('main input[type=text], main textarea:not([aria-hidden])')]"
    for (const [pad, titel] of [
      ['/inburgeraars', 'Inburgeraars'],
      ['/inburgeraars/create', 'Nieuw dossier'],
    ] as const) {
      await gaNaar(page, pad, titel)
      await page.locator('main input[type=text]').first().waitFor()
      const aan = await page.evaluate<string[]>(`${velden}.filter((e) => e.autocomplete !== 'off').map((e) => e.name)`)
      expect(aan).toEqual([])
    }
  })
  it('uitloggen wist ook wat de lijst in het geheugen had', async () => {
    const eigen = await stage.als('regisseur.weert')
    const { page } = eigen
    await gaNaar(page, '/inburgeraars', 'Inburgeraars')
    await zoek(page).fill(GEZOCHT)
    await rij(page, /Łabędź/).waitFor()
    await totRust(page)
    await page.getByRole('button', { name: /^Uw account/ }).click()
    await page.getByRole('menuitem', { name: 'Uitloggen' }).click()
    await page.getByRole('button', { name: /Regisseur Weert/ }).click()
    await kop(page, 'Vandaag').waitFor()
    await page.getByRole('link', { name: 'Inburgeraars' }).click()
    await rij(page, /^Voorbeeld-/).waitFor()
    expect(await zoek(page).inputValue()).toBe('')
    await eigen.context.close()
  })
  it('de browser meldde geen fouten', () => expect(sessie.meldingen).toEqual([]))
})

describe('de zoeker naar sporen', { timeout: 60_000 }, () => {
  const stage = raiseStage()
  let page: Page
  beforeAll(async () => {
    page = (await stage.als('regisseur.weert')).page
  })
  const NAAM = 'Voorbeeld-'
  it.each([
    ['titel', "document.title = 'Voorbeeld-X'", "document.title = ''"],
    ['stand', "history.replaceState({ q: 'Voorbeeld-X' }, '')", "history.replaceState(null, '')"],
    [
      'adressen',
      "history.pushState(null, '', '/partners?q=Voorbeeld%2DX')",
      "history.replaceState(null, '', '/partners')",
    ],
    ['venster', "window.name = 'Voorbeeld-X'", "window.name = ''"],
    ['localStorage', "localStorage.setItem('a', 'Voorbeeld-X')", "localStorage.removeItem('a')"],
    ['sessionStorage', "sessionStorage.setItem('a', 'Voorbeeld-X')", "sessionStorage.removeItem('a')"],
    ['cookies', "document.cookie = 'a=Voorbeeld-X'", "document.cookie = 'a=; max-age=0'"],
    ['Cache', "caches.open('a').then((c) => c.put('/x', new Response('Voorbeeld-X')))", "caches.delete('a')"],
    [
      'indexedDB',
      `new Promise((klaar) => {
        const open = indexedDB.open('a')
        open.onupgradeneeded = () => open.result.createObjectStore('s')
        open.onsuccess = () => {
          const t = open.result.transaction('s', 'readwrite')
          t.objectStore('s').put('Voorbeeld-X', 1)
          t.oncomplete = () => { open.result.close(); klaar() }
        }
      })`,
      "new Promise((klaar) => { indexedDB.deleteDatabase('a').onsuccess = () => klaar() })",
    ],
  ])('vindt een naam in %s', async (plek, zet, weg) => {
    expect(await gevonden(page)).toEqual([])
    await page.evaluate(`Promise.resolve(${zet}).then(() => null)`)
    expect(await gevonden(page)).toContain(`${plek}: ${NAAM}`)
    await page.evaluate(`Promise.resolve(${weg}).then(() => null)`)
  })
  it('vindt wat in een lijst zonder personen wordt gezocht: die heeft het in haar adres', async () => {
    await gaNaar(page, '/partners', 'Partners')
    await page.getByRole('textbox', { name: 'Zoeken in partners' }).fill('Voorbeeld-X')
    await page.getByText('Geen partners gevonden.').waitFor()
    expect(await gevonden(page)).toContain(`adressen: ${NAAM}`)
  })
  it('kijkt ook naar adressen en titels die zijn verlaten', async () => {
    await page.evaluate(
      "history.pushState(null, '', '/partners?q=Voorbeeld-X'); history.pushState(null, '', '/partners')",
    )
    expect(await gevonden(page)).toContain(`adressen: ${NAAM}`)
    expect(Object.keys(await sporen(page))).toContain('titels')
  })
})
