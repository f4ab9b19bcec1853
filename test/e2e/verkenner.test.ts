import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '../../server/platform/http/quota.js'
import { startServer } from '../support/server.js'
import { drempelsInBeideKleuren } from './axe.js'
import { als, verwachtGeen, kop, gaNaar, verwachtGeenSchuif, type Scherm, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

const TOKEN = 'rt_dit-token-mag-nergens-blijven-staan'

const toon = async (page: Page): Promise<void> => {
  await gaNaar(page, '/verkenner', 'Gegevens ophalen')
  await page.locator('.CodeMirror').nth(2).waitFor()
}
const knop = (page: Page, naam: string | RegExp) => page.getByRole('button', { name: naam })
const antwoord = async (page: Page): Promise<string> => {
  await page.getByText(/^Gelukt/).waitFor()
  // CodeMirror draws what is in sight only; the editor itself knows the whole answer.
  return page.evaluate<string>("document.querySelector('.result-window .CodeMirror').CodeMirror.getValue()")
}
const vraagveld = (page: Page) => page.getByRole('textbox', { name: 'Uw vraag in GraphQL' })
const schrijf = (page: Page, tekst: string) =>
  page.evaluate(
    `document.querySelector('.rt-verkenner__veld--vraag .CodeMirror').CodeMirror.setValue(${JSON.stringify(tekst)})`,
  )
const actief = (page: Page) =>
  page.evaluate<string>("document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent")
const opslag = (page: Page) => page.evaluate<string>('JSON.stringify({ ...localStorage, ...sessionStorage })')

// A slow machine runs a browser, a server and a database at the same time.
describe('gegevens ophalen', { timeout: 90_000 }, () => {
  const stage = raiseStage({ limits: LIMITS })
  let productie: Awaited<ReturnType<typeof startServer>>
  let coordinator: Sessie
  const sessies: Sessie[] = []
  const nieuw = async (account: string, scherm?: Scherm, url = stage.server.url): Promise<Sessie> => {
    const sessie = await als(stage.browser, url, account, scherm)
    sessies.push(sessie)
    return sessie
  }

  beforeAll(async () => {
    productie = await startServer({ limits: LIMITS, productie: true })
    coordinator = await nieuw('coordinator')
  })
  afterAll(async () => {
    await productie?.stop()
  })

  it('staat in het menu en opent zonder dat iets wordt geweigerd', async () => {
    const { page } = coordinator
    await page.getByRole('link', { name: 'Gegevens ophalen' }).click()
    await kop(page, 'Gegevens ophalen').waitFor()
    expect(await page.title()).toBe('Gegevens ophalen – Regiotafel')
  })
  it('een kant-en-klare vraag opent een tabblad en geeft de taakstelling met bron en peildatum', async () => {
    const { page } = coordinator
    await toon(page)
    await knop(page, /^Taakstelling per jaar, met bron/).click()
    await page.getByRole('tab', { name: 'taakstellingen', selected: true }).waitFor()
    await knop(page, 'Uitvoeren').click()
    const { data } = JSON.parse(await antwoord(page)) as {
      data: {
        taakstellingen: { gemeente: { naam: string }; jaar: number; realisatie: { waarde: number; bron: string } }[]
      }
    }
    const weert = data.taakstellingen.filter((t) => t.gemeente.naam === 'Weert')
    expect(weert.map((t) => t.realisatie.waarde)).toEqual([13, 96, 47])
    expect(weert.every((t) => t.realisatie.bron !== '')).toBe(true)
    await page.locator('.result-window').getByText('37').first().waitFor()
  })
  it('laat dezelfde vraag zien als opdracht voor een terminal, en kopieert die', async () => {
    const { page, context } = coordinator
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('region', { name: 'Opdracht met curl' }).getByText('"jaren":[2020,2021,2022]').waitFor()
    await knop(page, 'Kopiëren').click()
    await page.getByText('Gekopieerd.').waitFor()
    const tekst = await page.evaluate<string>('navigator.clipboard.readText()')
    expect(tekst).toContain(`${stage.server.url}/graphql`)
    expect(tekst).toContain('Bearer rt_UW_TOKEN')
  })
  it('zegt het van een vraag die een token niet mag stellen, en wijst de weg naar een token', async () => {
    const { page } = await nieuw('beleid.weert')
    await toon(page)
    const kaart = page.getByRole('region', { name: 'Zo haalt u dit op' })
    await schrijf(page, '{ taakstellingen { jaar } }')
    await kaart.getByRole('link', { name: 'API-tokens' }).waitFor()
    await schrijf(page, '{ knelpunten { totalCount } }')
    await kaart.getByText('Met een API-token kunt u deze vraag niet stellen.').waitFor()
    await verwachtGeen(knop(page, 'Kopiëren'))
    await schrijf(coordinator.page, '{ taakstellingen { jaar } }')
    await coordinator.page.getByText('Hebt u nog geen token? Vraag uw beheerder.').waitFor()
  })
  it('gaat op een telefoon na Uitvoeren naar het antwoord, dat anders uit beeld blijft', async () => {
    const { page } = await nieuw('coordinator', { breedte: 360, hoogte: 740 })
    await toon(page)
    await schrijf(page, '{ gemeenten { code } }')
    await knop(page, 'Uitvoeren').click()
    await antwoord(page)
    expect(await actief(page)).toBe('Antwoord')
    const plek = (await page.getByText(/^Gelukt/).boundingBox())!
    expect(plek.y).toBeGreaterThan(52)
    expect(plek.y + plek.height).toBeLessThan(740)
  })
  it('met het toetsenbord: Ctrl+Enter voert uit, Esc en Tab verlaten het veld', async () => {
    const { page } = coordinator
    await schrijf(page, '{ gemeenten { code } }')
    await vraagveld(page).focus()
    await page.keyboard.press('Control+Enter')
    await page.locator('.result-window').getByText('"1706"').waitFor()
    await page.keyboard.press('Tab')
    expect(await actief(page), 'Tab springt in').toBe('Uw vraag in GraphQL')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    expect(await actief(page), 'na Esc gaat Tab verder').toBe('Uw vraag in GraphQL, bladeren')
    await page.keyboard.press('Tab')
    expect(await actief(page)).toBe('Variabelen in JSON')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Shift+Tab')
    expect(await actief(page), 'en ook terug').toBe('Uw vraag in GraphQL, bladeren')
  })
  it('zegt in het Nederlands wat er niet klopt', async () => {
    const { page } = coordinator
    await schrijf(page, '{ bestaatNiet }')
    await knop(page, 'Uitvoeren').click()
    await page.getByRole('status').filter({ hasText: '‘bestaatNiet’ bestaat hier niet.' }).waitFor()
    await page.evaluate(
      "document.querySelector('.rt-verkenner__veld--variabelen .CodeMirror').CodeMirror.setValue('{x')",
    )
    await knop(page, 'Uitvoeren').click()
    await page.getByRole('status').filter({ hasText: 'De variabelen kloppen niet.' }).waitFor()
  })
  it('legt elk veld uit in de naslag', async () => {
    const { page } = coordinator
    await page.getByRole('tab', { name: 'Naslag' }).click()
    await page.getByLabel('Zoeken in Vragen').fill('taakstellingen')
    await knop(page, '[Taakstelling!]!').click()
    await page.getByText('Wat van de periode ervoor nog open stond.').waitFor()
    await knop(page, 'Terug naar Vragen').click()
  })
  it('vraagt met een token zonder de sessie mee te sturen, en bewaart het nergens', async () => {
    const { page } = coordinator
    await page.getByLabel('API-token').fill(TOKEN)
    const [verzoek] = await Promise.all([page.waitForRequest('**/graphql'), knop(page, 'Token gebruiken').click()])
    const koppen = await verzoek.allHeaders()
    expect(koppen.authorization).toBe(`Bearer ${TOKEN}`)
    expect(koppen.cookie).toBeUndefined()
    await page.getByText('Dit token werkt niet.').waitFor()
    expect(await opslag(page)).not.toContain('rt_')
    expect(page.url()).not.toContain('rt_')
  })
  it('laat in de browser geen vraag, antwoord of token achter', async () => {
    const { page } = coordinator
    await schrijf(page, 'query zoek { knelpunten(filter: { q: "Jansen" }) { totalCount nodes { titel } } }')
    await page.evaluate("document.querySelector('.rt-verkenner__veld--variabelen .CodeMirror').CodeMirror.setValue('')")
    await knop(page, 'Uitvoeren').click()
    await antwoord(page)
    // Longer than GraphiQL waits before it stores a tab.
    await page.waitForTimeout(1500)
    const bewaard = await opslag(page)
    for (const geheim of ['graphiql', 'Jansen', 'totalCount', 'taakstelling', 'rt_'])
      expect(bewaard).not.toContain(geheim)
  })
  it('de tabbladen blijven zolang iemand is ingelogd, en zijn er niet voor de volgende', async () => {
    const { page } = coordinator
    await page.getByRole('link', { name: 'Start', exact: true }).click()
    await kop(page, 'Vandaag').waitFor()
    await page.getByRole('link', { name: 'Gegevens ophalen' }).click()
    await page.getByRole('tab', { name: 'zoek', exact: true }).waitFor()
    await verwachtGeen(page.getByText(/^Gelukt/))
    await knop(page, /^Uw account/).click()
    await page.getByRole('menuitem', { name: 'Uitloggen' }).click()
    await kop(page, 'Regiotafel').waitFor()
    await page.locator('.rt-account').filter({ hasText: 'Bestuurder Weert' }).click()
    await kop(page, 'Vandaag').waitFor()
    await page.getByRole('link', { name: 'Gegevens ophalen' }).click()
    await page.getByRole('tab', { name: 'wieBenIk' }).waitFor()
    await verwachtGeen(page.getByRole('tab', { name: 'zoek', exact: true }))
    await knop(page, /^Taakstelling per jaar/).waitFor()
    // A bestuurder reads knelpunten, not the people of an actie.
    await knop(page, /^Open knelpunten/).waitFor()
    await verwachtGeen(knop(page, /^Acties die te laat zijn/))
  })
  it('zegt in productie dat het schema niet mag, en voert kant-en-klare vragen gewoon uit', async () => {
    const { page } = await nieuw('coordinator', {}, productie.url)
    await toon(page)
    await page.getByText('U mag het schema zelf niet opvragen. Uw vragen werken wel.').waitFor()
    await knop(page, /^Taakstelling per jaar, met bron/).click()
    await knop(page, 'Uitvoeren').click()
    expect(await antwoord(page)).toContain('"waarde": 13')
    await page.getByRole('tab', { name: 'Naslag' }).click()
    await page.getByText('Daarom is er geen naslag').waitFor()
  })

  describe.each<[string, Scherm]>([
    ['op een groot scherm', {}],
    ['op een telefoon', { breedte: 360, hoogte: 740 }],
  ])('heeft geen ernstige drempels, licht en donker: %s', (naam, scherm) => {
    it('met een antwoord, met de naslag en met voorgestelde velden', async () => {
      const { page } = await nieuw('beleid.weert', scherm)
      await toon(page)
      await knop(page, /^Taakstelling per jaar, met bron/).click()
      await knop(page, 'Uitvoeren').click()
      await antwoord(page)
      expect(await drempelsInBeideKleuren(page)).toEqual([])
      await verwachtGeenSchuif(page, naam)
      await page.getByRole('tab', { name: 'Naslag' }).click()
      await page.getByLabel('Zoeken in Vragen').waitFor()
      expect(await drempelsInBeideKleuren(page), 'naslag').toEqual([])
      await vraagveld(page).focus()
      await page.keyboard.press('Control+Space')
      await page.locator('.CodeMirror-hints').waitFor()
      expect(await drempelsInBeideKleuren(page), 'voorgestelde velden').toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+f')
      await page.getByLabel('Zoeken in dit veld').waitFor()
      await page.locator('.CodeMirror-dialog').getByText('Zoeken:').waitFor()
      expect(await drempelsInBeideKleuren(page), 'zoeken').toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('Alt+g')
      await verwachtGeen(page.locator('.CodeMirror-dialog'))
      await verwachtGeenSchuif(page, naam)
    })
  })

  it('houdt zich aan het beveiligingsbeleid en meldt geen fouten', () => {
    expect(sessies.flatMap(({ meldingen }) => meldingen)).toEqual([])
  })
})
