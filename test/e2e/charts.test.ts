import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '../../server/platform/http/quota.js'
import { drempelsInBeideKleuren } from './axe.js'
import { gaNaar, verwachtGeenSchuif, kop, verwachtGeen, type Scherm, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

const TAAK = /^Weert liep in 2022 21 achter \(voorlopig\)/
const VERLOOP = /knelpunten zijn nog niet afgehandeld/
const PILOTS = /pilots zijn doel en resultaat bekend/
const kaart = (page: Page, titel: RegExp): Locator => page.getByRole('region', { name: titel })
const getekend = (page: Page, titel: RegExp): Promise<void> =>
  kaart(page, titel).locator('svg.recharts-surface').first().waitFor()
const cellen = (tabel: Locator): Promise<string[][]> =>
  tabel
    .getByRole('row')
    .all()
    .then((rijen) => Promise.all(rijen.map((rij) => rij.locator('th, td').allInnerTexts())))
const haalBestand = async (page: Page, knop: Locator): Promise<{ naam: string; inhoud: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), knop.click()])
  return { naam: download.suggestedFilename(), inhoud: await readFile(await download.path()) }
}

// A slow machine runs a browser, a server and a database at the same time.
describe('grafieken', { timeout: 90_000 }, () => {
  const stage = raiseStage({ limits: LIMITS, vandaag: '2026-11-25' })
  let sessie: Sessie
  const sessies: Sessie[] = []
  const schermen: Record<string, Sessie> = {}
  const nieuw = async (scherm: Scherm = {}): Promise<Sessie> => {
    const s = await stage.als('coordinator', scherm)
    sessies.push(s)
    return s
  }
  beforeAll(async () => {
    sessie = await nieuw()
  })

  it('de startpagina tekent taakstelling, knelpunten en pilots, elk met hun bericht, bron en peildatum', async () => {
    const { page } = sessie
    for (const titel of [TAAK, VERLOOP, PILOTS]) {
      await getekend(page, titel)
      await kaart(page, titel)
        .getByText(/^Peildatum: /)
        .waitFor()
      await kaart(page, titel)
        .getByText(/^Bron: /)
        .waitFor()
    }
  })
  it('de taakstelling staat er met achterstand apart, voorlopig in woorden en zonder nul voor wat niet bekend is', async () => {
    const taak = kaart(sessie.page, TAAK)
    for (const tekst of ['71 + 24', '96', '37', '13', '68', '47', 'voorlopig', '35,1%', '101,1%', '69,1%'])
      expect(await taak.locator('svg text').getByText(tekst, { exact: true }).count(), tekst).toBe(1)
    expect(await taak.getByText('Geen gegevens', { exact: true }).count()).toBe(2)
    expect(await taak.locator('svg.recharts-surface').count()).toBe(1)
  })
  it('de tabel zegt hetzelfde als de grafiek, en is er ook voor wie de grafiek niet ziet', async () => {
    const taak = kaart(sessie.page, TAAK)
    const verwacht = [
      ['Weert 2020', '37', 'onbekend', '37', '13', '-24', '35,1%', '31 dec 2020'],
      ['Weert 2021', '71', '24', '95', '96', '1', '101,1%', '31 dec 2021'],
      ['Weert 2022', '68', '0', '68', '47', '-21', '69,1%', '4 okt 2022, voorlopig'],
    ]
    expect((await cellen(taak.getByRole('table'))).slice(1, 4)).toEqual(verwacht)
    await taak.getByRole('button', { name: 'Tabel' }).click()
    expect((await cellen(taak.getByRole('table'))).slice(1, 4)).toEqual(verwacht)
    expect((await cellen(taak.getByRole('table')))[4]!.slice(1, 7)).toEqual([...Array(5).fill('geen gegevens'), '–'])
    await verwachtGeen(taak.locator('svg.recharts-surface'))
    await taak.getByRole('button', { name: 'Grafiek' }).click()
    await getekend(sessie.page, TAAK)
  })
  it('het CSV-bestand is voor Excel in Nederland, met getallen onder nul als getal', async () => {
    const { naam, inhoud } = await haalBestand(
      sessie.page,
      kaart(sessie.page, TAAK).getByRole('button', { name: /CSV/ }),
    )
    const regels = inhoud.toString('utf8').trimEnd().split('\r\n')
    expect([naam, inhoud.subarray(0, 3).toString('hex')]).toEqual(['taakstelling-huisvesting.csv', 'efbbbf'])
    expect(regels[3]).toMatch(/^Weert 2022;68;0;68;47;-21;69,1;2022-10-04;ja;/)
    expect(regels).toHaveLength(10)
  })
  it.each([
    ['taakstelling-huisvesting.png', TAAK],
    ['knelpunten-per-thema.png', VERLOOP],
    ['pilots.png', PILOTS],
  ])('%s is een PNG die groot genoeg is om af te drukken', async (bestand, titel) => {
    const { naam, inhoud } = await haalBestand(
      sessie.page,
      kaart(sessie.page, titel).getByRole('button', { name: /PNG/ }),
    )
    expect(naam).toBe(bestand)
    expect(inhoud.subarray(1, 4).toString()).toBe('PNG')
    expect(inhoud.readUInt32BE(16)).toBeGreaterThan(800)
    expect(inhoud.readUInt32BE(20)).toBeGreaterThan(400)
    expect(inhoud.length).toBeGreaterThan(15_000)
  })
  it('een jaar in de grafiek leidt naar de cijfers van die gemeente en dat jaar', async () => {
    const { page } = sessie
    await kaart(page, TAAK)
      .getByRole('link', { name: /^2021 .*\. Weert 2021: 96 gehuisvest/ })
      .click()
    await kop(page, 'Taakstelling').waitFor()
    expect(new URL(page.url()).search).toBe('?gemeente=0988&jaar=2021')
    await kaart(page, /^Weert liep in 2021 1 voor/).waitFor()
    const cijfers = await cellen(page.getByRole('table', { name: 'Taakstelling van Weert per jaar' }))
    expect(cijfers.slice(1).map((rij) => rij[0])).toEqual(['2021'])
    await page.getByRole('button', { name: 'Filters wissen' }).click()
    await getekend(page, TAAK)
    expect(await page.getByText(/^Geen gegevens over/).count()).toBe(2)
  })
  it('een thema leidt naar precies zoveel knelpunten als erbij staat, en de grafiek boven de lijst kan weg', async () => {
    const { page } = sessie
    await gaNaar(page, '/', 'Vandaag')
    const link = kaart(page, VERLOOP).getByRole('link', { name: /^Inburgering/ })
    const aantal = (await link.innerText()).replace(/\D/g, '')
    await link.click()
    await kop(page, 'Knelpunten').waitFor()
    await page.getByText(`1–${aantal} van ${aantal}`).waitFor()
    await page.getByRole('button', { name: /^Grafiek tonen/ }).click()
    await getekend(page, VERLOOP)
    await page.getByRole('button', { name: 'Grafiek verbergen' }).click()
    await kaart(page, VERLOOP).waitFor({ state: 'detached' })
  })
  it('het toetsenbord loopt door de grafieken heen en komt er weer uit', async () => {
    const { page } = sessie
    await gaNaar(page, '/', 'Vandaag')
    for (const titel of [TAAK, VERLOOP, PILOTS]) await getekend(page, titel)
    await page.locator('main').focus()
    const gezien = new Set<string>()
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab')
      gezien.add(
        await page.evaluate<string>(
          "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent",
        ),
      )
    }
    const namen = [...gezien].join('\n')
    for (const deel of [
      'Weert 2020: 13 gehuisvest',
      'Weert 2022: 47 gehuisvest',
      'Bekijk alle pilots',
      'Naar de inhoud',
    ])
      expect(namen).toContain(deel)
  })
  describe.each([
    ['een groot scherm', {}],
    ['een telefoon', { breedte: 360, hoogte: 740 }],
  ] as const)('op %s', (naam, scherm) => {
    it.each(['/', '/taakstellingen', '/knelpunten'])('heeft %s geen ernstige drempels en past het', async (pad) => {
      const { page } = (schermen[naam] ??= await nieuw(scherm))
      await gaNaar(page, pad, /./)
      if (pad === '/knelpunten') await page.getByRole('button', { name: /^Grafiek tonen/ }).click()
      await getekend(page, pad === '/knelpunten' ? VERLOOP : TAAK)
      expect(await drempelsInBeideKleuren(page)).toEqual([])
      await verwachtGeenSchuif(page, pad)
    })
  })
  it('houdt zich aan het beveiligingsbeleid en meldt geen fouten', () => {
    expect(sessies.flatMap(({ meldingen }) => meldingen)).toEqual([])
  })
})
