import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '../../server/platform/http/quota.js'
import { drempelsInBeideKleuren, ernstigeDrempels } from './axe.js'
import { gaNaar, kies, kop, meldKnelpunt, verwachtGeenSchuif, type Scherm, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'
import { schermen, type Plekken } from './screens.js'

const GROOT = { width: 1440, height: 900 }
const TELEFOON = { width: 360, height: 740 }
/** Each of these would run if any screen printed a title as HTML. */
const AANVAL = `<img src=x onerror="window.gekraakt=1"><script>window.gekraakt=1</script>"'><svg onload="window.gekraakt=1">`

const voegActieToe = async (page: Page, titel: string): Promise<string> => {
  await page.getByRole('link', { name: 'Actie toevoegen' }).click()
  await kop(page, 'Actie toevoegen').waitFor()
  await page.getByLabel(/^Titel/).fill(titel)
  await page.getByLabel(/^Streefdatum/).fill('2026-12-01')
  await kies(page, /^Eigenaar/, /co[oö]rdinator/i)
  await page.getByRole('button', { name: 'Actie toevoegen' }).click()
  await kop(page, titel).waitFor()
  return new URL(page.url()).pathname
}

const vind = async (page: Page, lijst: string, kopje: string, naam: string): Promise<string> => {
  await gaNaar(page, lijst, kopje)
  await page.getByRole('link', { name: naam, exact: true }).click()
  await kop(page, naam).waitFor()
  return new URL(page.url()).pathname
}

// A slow machine runs a browser, a server and a database at the same time.
describe('elk scherm', { timeout: 90_000 }, () => {
  const stage = raiseStage({ limits: LIMITS, vandaag: '2026-11-25' })
  let plekken: Plekken
  const sessies: Sessie[] = []
  const nieuw = async (scherm: Scherm): Promise<Sessie> => {
    const sessie = await stage.als('coordinator', scherm)
    sessies.push(sessie)
    return sessie
  }

  beforeAll(async () => {
    const { page } = await nieuw({})
    const knelpunt = await meldKnelpunt(page, { titel: AANVAL, thema: 'Zorg', omschrijving: AANVAL })
    const actie = await voegActieToe(page, AANVAL)
    await gaNaar(page, '/partners', 'Partners')
    await page.getByRole('table').getByRole('link').first().click()
    await page.getByRole('heading', { name: 'Contactpersonen' }).waitFor()
    const partner = new URL(page.url()).pathname
    const convenant = await vind(page, '/convenanten', 'Convenanten', 'Samen aan de slag met VOI!')
    const pilot = await vind(page, '/pilots', 'Pilots', 'Papili: traumaverwerking')
    const succes = await vind(page, '/successen', 'Successen', 'Grip op geld')
    plekken = { knelpunt, actie, partner, convenant, pilot, succes }
  })

  describe('heeft licht en donker geen ernstige drempels, en past op een telefoon van 360 pixels', () => {
    let sessie: Sessie
    beforeAll(async () => {
      sessie = await nieuw({})
    })
    it.each(schermen.map((scherm) => [scherm.naam, scherm] as const))('%s', async (naam, scherm) => {
      const { page } = sessie
      await page.setViewportSize(GROOT)
      await scherm.toon(page, plekken)
      expect(await drempelsInBeideKleuren(page)).toEqual([])
      await page.setViewportSize(TELEFOON)
      await verwachtGeenSchuif(page, naam)
    })
    it('inloggen', async () => {
      const los = await stage.open()
      sessies.push(los)
      await gaNaar(los.page, '/login', 'Regiotafel')
      await los.page.getByRole('button').first().waitFor()
      expect(await drempelsInBeideKleuren(los.page)).toEqual([])
      await los.page.setViewportSize(TELEFOON)
      await verwachtGeenSchuif(los.page, 'inloggen')
    })
    it('en vindt een tekst die alleen op donker niet te lezen is, en wat te breed is', async () => {
      const { page } = sessie
      await page.setViewportSize(GROOT)
      await gaNaar(page, '/partners', 'Partners')
      await page.evaluate("document.querySelector('h1').style.color = '#222'")
      expect(await drempelsInBeideKleuren(page)).toEqual(['dark: color-contrast: h1'])
      await page.setViewportSize(TELEFOON)
      await page.evaluate("document.body.style.minWidth = '400px'")
      await expect(verwachtGeenSchuif(page, 'te breed')).rejects.toThrow('te breed is zoveel pixels te breed')
    })
  })

  describe('op een telefoon van 360 pixels', () => {
    let sessie: Sessie
    beforeAll(async () => {
      sessie = await nieuw({ breedte: TELEFOON.width, hoogte: TELEFOON.height })
    })
    it('zijn de knoppen van mijn acties ten minste 44 pixels hoog', async () => {
      const { page } = sessie
      await gaNaar(page, '/mijn-acties', 'Mijn acties')
      const knoppen = page.locator('.rt-mijn__knoppen button')
      await knoppen.first().waitFor()
      for (const knop of await knoppen.all()) expect((await knop.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    })
    it('zijn er geen ernstige drempels, ook niet in het menu', async () => {
      const { page } = sessie
      for (const pad of ['/mijn-acties', '/knelpunten', plekken.actie]) {
        await gaNaar(page, pad, /./)
        expect(await drempelsInBeideKleuren(page), pad).toEqual([])
        await verwachtGeenSchuif(page, pad)
      }
      await page.getByRole('button', { name: 'Menu openen' }).click()
      await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor()
      expect(await ernstigeDrempels(page), 'menu').toEqual([])
      await page.keyboard.press('Escape')
    })
  })

  it('voert niets uit van wat iemand in een titel zet', async () => {
    for (const { page } of sessies) expect(await page.evaluate<boolean>("'gekraakt' in window")).toBe(false)
  })
  it('houdt zich aan het beveiligingsbeleid en meldt geen fouten', () => {
    expect(sessies.flatMap(({ meldingen }) => meldingen)).toEqual([])
  })
})
