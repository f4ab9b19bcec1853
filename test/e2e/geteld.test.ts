// What is counted from dossiers on the page of the taakstelling: beside the stated figure, and never in its charts.
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { drempelsInBeideKleuren } from './axe.js'
import { gaNaar, totRust, verwachtGeen, verwachtGeenSchuif, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

/** Set to keep pictures of the screens, to look at. */
const BEELDEN = process.env['BEELDEN'] ? path.join(tmpdir(), process.env['BEELDEN']) : undefined
const MATEN = [
  [1440, 900],
  [360, 740],
] as const

describe('geteld uit dossiers', { timeout: 120_000 }, () => {
  const stage = raiseStage()
  let regisseur: Sessie
  let coordinator: Sessie
  beforeAll(async () => {
    regisseur = await stage.als('regisseur.weert')
    coordinator = await stage.als('coordinator')
  })
  const past = async (sessie: Sessie, breed: number, naam: string): Promise<void> => {
    const { page } = sessie
    await totRust(page)
    for (const kleur of BEELDEN ? (['light', 'dark'] as const) : []) {
      await page.emulateMedia({ colorScheme: kleur })
      await page.screenshot({ path: path.join(BEELDEN!, `${naam}-${breed}-${kleur}.png`), fullPage: true })
    }
    await page.emulateMedia({ colorScheme: 'light' })
    await verwachtGeenSchuif(page, `${naam} ${breed}`)
    expect(await drempelsInBeideKleuren(page), `${naam} ${breed}`).toEqual([])
  }

  it.each(MATEN)('staat op %d pixels in woorden naast wat is vastgelegd, en zegt waaruit', async (width, height) => {
    const { page } = regisseur
    await page.setViewportSize({ width, height })
    await gaNaar(page, '/taakstellingen', 'Taakstelling')
    const weert = page.getByRole('region', { name: 'Weert', exact: true })
    const rij = weert.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '2021', exact: true }) })
    await rij.getByText(/^\d+, waarvan \d+ verzonnen$/).waitFor()
    expect(await rij.innerText()).toContain('96')
    await weert.getByText(/^Geteld in Regiotafel\. .*verzonnen personen.*niet het vastgelegde cijfer\.$/).waitFor()
    await page
      .getByRole('region', { name: 'Nederweert', exact: true })
      .getByText('U ziet van deze gemeente niet wat uit dossiers is geteld.')
      .waitFor()
    await past(regisseur, width, 'geteld')
  })

  it.each(MATEN)(
    'toont op %d pixels aan wie geen dossiers ziet een stand zonder klein aantal',
    async (width, height) => {
      const { page } = coordinator
      await page.setViewportSize({ width, height })
      await gaNaar(page, '/taakstellingen', 'Taakstelling')
      const nederweert = page.getByRole('region', { name: 'Nederweert', exact: true })
      await nederweert.getByText('Geen gegevens over').waitFor()
      await page
        .getByText(/waarvan \d+ verzonnen/)
        .first()
        .waitFor()
      const tekst = await page.locator('main').innerText()
      for (const [, n] of tekst.matchAll(/(\d+), waarvan \d+ verzonnen/g)) expect(Number(n)).toBeGreaterThanOrEqual(5)
      await past(coordinator, width, 'geteld-regio')
    },
  )

  it('is er niet voor een partner, en niet in de grafiek', async () => {
    const { page } = await stage.als('werkkom')
    await gaNaar(page, '/taakstellingen', 'Taakstelling')
    await page.getByRole('region', { name: 'Weert', exact: true }).waitFor()
    await verwachtGeen(page.getByText(/Geteld uit dossiers/))
    await gaNaar(regisseur.page, '/', 'Vandaag')
    await totRust(regisseur.page)
    expect(await regisseur.page.locator('main').innerText()).not.toContain('Geteld uit dossiers')
  })
})
