// Whose work is shown: of today whole, of whom one stands in for under that name, and nothing that says there is none to who may not see.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { als, type Persoon } from '../support/als.js'
import { deel } from './dossier.js'
import { gaNaar, totRust, verwachtGeen, verwachtGeenSchuif, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

const WAARNEMING = 'Waarneming voor Regisseur Weert (demo)'
const VANDAAG = '2026-11-22'
type Tel = Record<string, { totalCount: number }>
const getal = async (page: Page, label: string): Promise<number> =>
  Number((await page.getByRole('link').filter({ hasText: label }).first().innerText()).split('\n')[0])

describe('het werk van vandaag', { timeout: 180_000 }, () => {
  const stage = raiseStage()
  let waarnemer: Sessie
  let weert: Persoon
  let tel: Tel
  beforeAll(async () => {
    weert = await als(stage.server.url, 'regisseur.weert')
    waarnemer = await stage.als('regisseur2.weert')
    const { mij } = await weert.krijg<{ mij: { id: string } }>('{ mij { id } }')
    tel = await weert.krijg<Tel>(
      `query($ik: ID!) {
        nu: mijnTaken(first: 1, filter: { streefdatum: { lte: "${VANDAAG}" } }) { totalCount }
        alle: mijnTaken(first: 1) { totalCount }
        teLaat: termijnen(first: 1, filter: { isTeLaat: { eq: true }, regisseur: { eq: $ik } }) { totalCount }
      }`,
      { ik: mij.id },
    )
  })

  it('staat heel op het begin, en wat later komt achter een knop', async () => {
    const { page, context, meldingen } = await stage.als('regisseur.weert')
    const kaart = deel(page, 'Taken vandaag')
    const rijen = kaart.getByRole('listitem')
    await rijen.first().waitFor()
    const [nu, alle] = [tel.nu!.totalCount, tel.alle!.totalCount]
    expect(nu).toBeGreaterThan(8)
    await expect.poll(() => rijen.count()).toBe(nu)
    await kaart.getByRole('button', { name: `Toon ${alle - nu} taken voor later` }).click()
    await expect.poll(() => rijen.count()).toBe(alle)
    await kaart.getByRole('button', { name: 'Verberg de taken voor later' }).click()
    await expect.poll(() => rijen.filter({ visible: true }).count()).toBe(nu)
    expect(meldingen).toEqual([])
    await context.close()
  })
  it('telt op het begin de eigen termijnen, en leidt naar dezelfde groep van dezelfde dossiers', async () => {
    const { page, context } = await stage.als('regisseur.weert')
    await page.getByText('termijnen te laat, in uw dossiers').waitFor()
    expect(await getal(page, 'termijnen te laat, in uw dossiers')).toBe(tel.teLaat!.totalCount)
    await page.getByRole('link').filter({ hasText: 'termijnen te laat, in uw dossiers' }).click()
    await page.getByRole('button', { name: `Te laat (${tel.teLaat!.totalCount})`, pressed: true }).waitFor()
    await page.getByRole('button', { name: 'Mijn dossiers', pressed: true }).waitFor()
    await context.close()
  })

  it('van wie men waarneemt staat onder die naam: taken, termijnen en dossiers', async () => {
    const { page, meldingen } = waarnemer
    const kaart = deel(page, `${WAARNEMING}: taken vandaag`)
    await expect.poll(() => kaart.getByRole('listitem').count()).toBe(tel.nu!.totalCount)
    await deel(page, 'Taken vandaag').getByText('Er is voor vandaag geen taak in uw dossiers.').waitFor()
    const label = 'termijnen te laat, waarneming voor Regisseur Weert (demo)'
    expect(await getal(page, label)).toBe(tel.teLaat!.totalCount)
    await page.getByRole('link').filter({ hasText: label }).click()
    await page.getByRole('button', { name: `Te laat (${tel.teLaat!.totalCount})` }).waitFor()
    await page.getByRole('button', { name: WAARNEMING, pressed: true }).waitFor()
    expect(decodeURIComponent(page.url())).not.toMatch(/Weert|Voorbeeld/)
    for (const [pad, titel] of [
      ['/inburgeraars', 'Inburgeraars'],
      ['/statushouders', 'Statushouders'],
    ] as const) {
      await gaNaar(page, pad, titel)
      await page.getByRole('button', { name: WAARNEMING }).click()
      await totRust(page)
      await page.getByText(/^1–20 van \d+$/).waitFor()
      for (const rij of (await page.getByRole('table').getByRole('row').allInnerTexts()).slice(1))
        expect(rij).toMatch(/Regisseur\s+Weert \(demo\)/)
    }
    expect(meldingen).toEqual([])
  })
  it('van wie men waarneemt past op een telefoon', async () => {
    const { page } = waarnemer
    await page.setViewportSize({ width: 360, height: 740 })
    await gaNaar(page, '/', 'Vandaag')
    await deel(page, `${WAARNEMING}: taken vandaag`).getByRole('listitem').first().waitFor()
    await verwachtGeenSchuif(page, 'start 360')
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it.each(['coordinator', 'privacy'])('zegt aan %s niet dat er niets te laat is', async (wie) => {
    const { page, context, meldingen } = await stage.als(wie)
    await gaNaar(page, '/termijnen', 'Termijnen')
    await page.getByText(/^U ziet hier alleen termijnen uit dossiers waarin u tijdelijk inzage hebt/).waitFor()
    await verwachtGeen(page.getByText('Er is niets te laat.'))
    await verwachtGeen(page.getByRole('button', { name: 'Mijn dossiers' }))
    expect(meldingen).toEqual([])
    await context.close()
  })
  it('wijst de coördinator wie achterloopt, zonder naam, en op een telefoon zonder link die nergens heen gaat', async () => {
    const { page, context, meldingen } = await stage.als('coordinator')
    await gaNaar(page, '/termijnen', 'Termijnen')
    await page.getByRole('link', { name: /zonder namen$/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Trajecten zonder naam' }).waitFor()
    await page.getByRole('combobox', { name: /^Gemeente Alles/ }).waitFor()
    const alle = await page.getByText(/^1–20 van \d+$/).innerText()
    await page.getByRole('button', { name: 'Termijn te laat', exact: true }).click()
    await totRust(page)
    expect(await page.getByText(/^1–20 van \d+$/).innerText()).not.toBe(alle)
    await page.setViewportSize({ width: 360, height: 740 })
    const kaart = page.locator('.rt-kaarten > li').first()
    await kaart.waitFor()
    await verwachtGeen(kaart.getByRole('link'))
    expect((await kaart.innerText()).match(/P-\w{4}/g)).toHaveLength(1)
    await verwachtGeenSchuif(page, 'trajecten zonder naam 360')
    expect(meldingen).toEqual([])
    await context.close()
  })
  it('zegt bij een peildatum die nog komt, bij het veld wat er niet kan, en van elke balk de dag', async () => {
    const { page, context } = await stage.als('coordinator')
    await gaNaar(page, '/caseload?peildatum=2027-03-01', 'Caseload')
    await page.getByText('Kies vandaag of een eerdere dag.').waitFor()
    expect(await page.getByLabel(/^Peildatum/).getAttribute('aria-invalid')).toBe('true')
    await page.getByRole('link', { name: 'Caseload' }).click()
    await page.waitForURL(/\/caseload$/)
    await totRust(page)
    expect(new URL(page.url()).search).toBe('')
    await page
      .getByText(/^Peildatum .*: de laatste stand die te tonen is\.$/)
      .first()
      .waitFor()
    await page.getByText('Alles samen: niet te zeggen, want de aantallen zijn van verschillende dagen.').waitFor()
    await verwachtGeen(page.getByText('Kies vandaag of een eerdere dag.'))
    await page.getByText(/^met de formatie van 15 september 2022$/).waitFor()
    await page.setViewportSize({ width: 360, height: 740 })
    await verwachtGeenSchuif(page, 'caseload 360')
    await context.close()
  })
})
