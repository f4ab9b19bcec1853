import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '../../server/platform/http/quota.js'
import { drempelsInBeideKleuren } from './axe.js'
import { gaNaar, kies, kop, totRust, verwachtGeen, verwachtGeenSchuif, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

/** Set to keep pictures of the screen, to look at. */
const BEELDEN = process.env['BEELDEN'] ? path.join(tmpdir(), process.env['BEELDEN']) : undefined

// A slow machine runs a browser, a server and a database at the same time.
describe('Rekenregels', { timeout: 90_000 }, () => {
  const stage = raiseStage({ limits: LIMITS })
  let regisseur: Sessie
  beforeAll(async () => {
    regisseur = await stage.als('regisseur.weert')
  })
  const rij = (tekst: string) => regisseur.page.getByRole('row').filter({ hasText: tekst })
  const beeld = async (naam: string): Promise<void> => {
    if (BEELDEN) await regisseur.page.screenshot({ path: path.join(BEELDEN, `${naam}.png`) })
  }

  it('staan in het menu van een regisseur', async () => {
    const { page } = regisseur
    await page.getByRole('link', { name: 'Rekenregels' }).click()
    await kop(page, 'Rekenregels').waitFor()
    for (const naam of ['Termijnen', 'Tellen en schuiven', 'Uren en lengten', 'Boetes, leningen, uitkeringen'])
      await page.getByRole('heading', { level: 2, name: naam }).waitFor()
  })
  it('noemen bij een waarde de wet, de dagen en hoe zeker zij is', async () => {
    const pip = rij('pip.weken')
    await pip.getByText('10 weken', { exact: true }).waitFor()
    await pip.getByText('Besluit inburgering 2021, artikel 5.3 lid 1').waitFor()
    await pip.getByText('Gelezen op 26 nov 2026, tot en met de tekst van 2 apr 2026').waitFor()
    await pip.getByText('Gelezen', { exact: true }).waitFor()
    const aanbod = rij('aanbod.maanden')
    await aanbod.getByText('Niet gelezen', { exact: true }).waitFor()
    await aanbod.getByText('de Regeling zelf is niet opnieuw gelezen').waitFor()
    await rij('pip.klok').getByText('Onze lezing', { exact: true }).waitFor()
  })
  it('zijn per soort termijn te kiezen, en de keuze staat in het adres', async () => {
    const { page } = regisseur
    await kies(page, 'Soort termijn', /^Ontzorgen$/)
    await rij('ontzorgen.maanden').waitFor()
    await rij('atw.grens.weken').waitFor()
    await verwachtGeen(rij('pip.weken'))
    expect(new URL(page.url()).search).toBe('?soort=ONTZORGING')
  })
  it('passen in licht en donker op een groot scherm en op een telefoon van 360 pixels', async () => {
    const { page } = regisseur
    for (const [width, height] of [
      [1440, 900],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height })
      await gaNaar(page, '/rekenregels', 'Rekenregels')
      await rij('pip.weken').waitFor()
      await totRust(page)
      expect(await drempelsInBeideKleuren(page), String(width)).toEqual([])
      await verwachtGeenSchuif(page, `rekenregels ${width}`)
      await beeld(`rekenregels-${width}`)
    }
  })
  it('leest een partner ook', async () => {
    const { page } = await stage.als('werkkom')
    await gaNaar(page, '/rekenregels', 'Rekenregels')
    await page.getByRole('row').filter({ hasText: 'pip.weken' }).waitFor()
  })
  it('melden geen fouten in de browser', () => {
    expect(regisseur.meldingen).toEqual([])
  })
})
