import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { drempelsInBeideKleuren } from './axe.js'
import { als } from '../support/als.js'
import { gaNaar, kop, totRust, verwachtGeen, verwachtGeenSchuif, type Sessie } from './portal.js'
import { gevonden, NAMEN } from './sporen.js'
import { raiseStage } from './stage.js'

/** Set to keep pictures of the screens, to look at. */
const BEELDEN = process.env['BEELDEN'] ? path.join(tmpdir(), process.env['BEELDEN']) : undefined
/** The looks of the source data are days before the real day. */
const VANDAAG = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })

// A slow machine runs a browser, a server and a database at the same time.
describe('Wie keek er', { timeout: 120_000 }, () => {
  const stage = raiseStage({ vandaag: VANDAAG })
  let privacy: Sessie
  let code = ''
  const beeld = async (naam: string): Promise<void> => {
    if (BEELDEN) await privacy.page.screenshot({ path: path.join(BEELDEN, `${naam}.png`), fullPage: true })
  }
  beforeAll(async () => {
    const { leesregels } = await (
      await als(stage.server.url, 'privacy')
    ).krijg<{
      leesregels: { nodes: { dossiercode: string }[] }
    }>('{ leesregels(first: 1, filter: { gemeente: { eq: "0946" } }) { nodes { dossiercode } } }')
    code = leesregels.nodes[0]!.dossiercode
    privacy = await stage.als('privacy')
  })

  it('toont per gebruiker wat opvalt, en zegt wat niet te zeggen is', async () => {
    const { page } = privacy
    await page.getByRole('link', { name: 'Wie keek er' }).click()
    await kop(page, 'Wie keek er').waitFor()
    const weert = page.getByRole('region', { name: 'Regisseur Weert (demo)' })
    await weert.getByText('Opvallend', { exact: true }).waitFor()
    await page.getByRole('region', { name: 'Regisseur Cranendonck (demo)' }).getByText('Niet alles te zeggen').waitFor()
    await weert.getByRole('button', { name: /^Toon dagen/ }).click()
    await weert.getByText(/dossiers: meer dan drie keer de mediaan van 10/).waitFor()
    await weert
      .getByRole('button', { name: /^Toon: / })
      .first()
      .click()
    await weert.getByRole('row').filter({ hasText: 'BSN tonen' }).waitFor()
    await beeld('gebruiker-1440')
  })
  it('toont per dossier wie keek, wanneer, waarvoor en langs welk scherm, zonder naam van de persoon', async () => {
    const { page } = privacy
    await page.getByRole('tab', { name: 'Per dossier' }).click()
    await page.getByLabel('Dossiercode').fill(code.slice(2).toLowerCase())
    await page.getByRole('button', { name: 'Zoeken' }).click()
    await page.getByRole('heading', { name: `Dossier ${code}, Nederweert` }).waitFor()
    await page.getByRole('row').filter({ hasText: 'Regisseur Nederweert (demo)' }).first().waitFor()
    const inhoud = await page.locator('main').innerText()
    expect(NAMEN.filter((naam) => naam.length > 4 && inhoud.includes(naam))).toEqual([])
    expect(await gevonden(page, [...NAMEN, code])).toEqual([])
    await page.getByRole('button', { name: 'PDF', exact: true }).waitFor()
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PDF voor de betrokkene' }).click(),
    ])
    expect(bestand.suggestedFilename()).toContain(code.toLowerCase())
    await beeld('dossier-1440')
    await page.getByLabel('Dossiercode').fill('P-ZZZZ')
    await page.getByRole('button', { name: 'Zoeken' }).click()
    await page.getByText(/^Er is geen dossier met de code P-ZZZZ/).waitFor()
  })
  it('past in licht en donker op een groot scherm en op een telefoon van 360 pixels', async () => {
    const { page } = privacy
    for (const [width, height] of [
      [1440, 900],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height })
      await gaNaar(page, '/', 'Vandaag')
      await gaNaar(page, '/wie-keek-er', 'Wie keek er')
      await page
        .getByRole('button', { name: /^Toon dagen/ })
        .first()
        .click()
      await totRust(page)
      expect(await drempelsInBeideKleuren(page), String(width)).toEqual([])
      await verwachtGeenSchuif(page, `wie keek er ${width}`)
      await beeld(`gebruikers-${width}`)
      await page.getByRole('tab', { name: 'Per dossier' }).click()
      await page.getByLabel('Dossiercode').fill(code)
      await page.getByRole('button', { name: 'Zoeken' }).click()
      await page.getByRole('row').filter({ hasText: 'Nederweert' }).first().waitFor()
      await totRust(page)
      expect(await drempelsInBeideKleuren(page), String(width)).toEqual([])
      await verwachtGeenSchuif(page, `wie keek er, dossier ${width}`)
      await beeld(`dossier-${width}`)
    }
  })
  it('toont een regisseur alleen wat hij zelf bekeek', async () => {
    const { page } = await stage.als('regisseur.nederweert')
    await gaNaar(page, '/wie-keek-er', 'Wie keek er')
    await page.getByRole('region', { name: 'Wat u zelf bekeek' }).getByRole('row').nth(1).waitFor()
    await verwachtGeen(page.getByText('Regisseur Weert (demo)'))
    await verwachtGeen(page.getByRole('tab'))
  })
  it('meldt geen fouten in de browser', () => expect(privacy.meldingen).toEqual([]))
})
