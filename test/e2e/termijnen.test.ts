// Terms in the portal: the list over all dossiers, and why a term is as it is.
import { beforeAll, describe, expect, it } from 'vitest'
import { als } from '../support/als.js'
import { drempelsInBeideKleuren } from './axe.js'
import { deel, tabel } from './dossier.js'
import { gaNaar, totRust, verwachtGeen, verwachtGeenSchuif } from './portal.js'
import { raiseStage } from './stage.js'

interface Rij {
  id: string
  versie: number
}
/** The dossier of R2: a PIP of 14 March 2022, ontzorgen, and half a year more by DUO. */
async function dossierVanR2(url: string): Promise<string> {
  const p = await als(url, 'regisseur.weert')
  const doe = async (naam: string, type: string, rij: Rij | null, input: object): Promise<Rij> =>
    (
      await p.krijg<{ x: Rij }>(
        rij
          ? `mutation($id: ID!, $v: Int!, $i: ${type}!) { x: ${naam}(id: $id, versie: $v, input: $i) { id versie } }`
          : `mutation($i: ${type}!) { x: ${naam}(input: $i) { id versie } }`,
        { i: input, ...(rij ? { id: rij.id, v: rij.versie } : {}) },
      )
    ).x
  const i = await doe('inburgeraarToevoegen', 'InburgeraarToevoegenInput', null, {
    roepnaam: 'Tijm',
    achternaam: 'Voorbeeld-Termijn',
    fictief: true,
    doelgroep: 'ASIELSTATUSHOUDER',
  })
  let t = await doe('trajectStarten', 'TrajectStartenInput', null, {
    inburgeraar: i.id,
    wetsregime: 'WI2021',
    begindatum: '2022-01-10',
  })
  const zet = async (naam: string, input: object): Promise<void> => {
    t = await doe(naam, `${naam[0]!.toUpperCase()}${naam.slice(1)}Input`, t, input)
  }
  await zet('plichtVastleggen', { kennisgevingsdatum: '2022-02-01', plichtBegindatum: '2022-01-20' })
  await zet('trajectFaseVastleggen', { status: 'INTAKE', datum: '2022-02-10' })
  await zet('trajectFaseVastleggen', { status: 'INTAKE_AFGEROND', datum: '2022-03-01' })
  await zet('pipDagtekeningVastleggen', { dagtekening: '2022-03-14', leerroute: 'B1' })
  await zet('ontzorgingStarten', { bijstandVanaf: '2023-08-31' })
  await zet('termijnVerlengen', { besluitdatum: '2024-05-01', grond: 'ZIEKTE', aantal: 6, eenheid: 'MAAND' })
  return `/inburgeraars/${i.id}/show`
}

describe('termijnen', { timeout: 180_000 }, () => {
  const stage = raiseStage()
  let dossier: string
  beforeAll(async () => {
    dossier = await dossierVanR2(stage.server.url)
  })

  it('staan in groepen, met hoeveel het er zijn, en leiden naar het dossier', async () => {
    const { page, context } = await stage.als('regisseur.weert')
    await page.getByRole('link', { name: 'Termijnen', exact: true }).click()
    const groep = (naam: string) => page.getByRole('group', { name: 'Wanneer' }).getByRole('button', { name: naam })
    await groep('Te laat (').waitFor()
    expect(await groep('Te laat (').getAttribute('aria-pressed')).toBe('true')
    for (const naam of ['Deze week (', 'Binnen 30 dagen (', 'Later (', 'Wacht (']) await groep(naam).waitFor()
    await groep('Wacht (').click()
    await deel(page, 'Wacht')
      .getByText(/^Wacht op /)
      .first()
      .waitFor()
    await groep('Te laat (').click()
    await page.getByLabel('Soort termijn').click()
    await page.getByRole('option', { name: 'Inburgeringstermijn' }).click()
    await totRust(page)
    const rij = tabel(page).getByRole('row').filter({ hasText: 'Tijm Voorbeeld-Termijn' })
    await rij.getByText('14 september 2025').waitFor()
    await rij.getByText(/dagen te laat/).waitFor()
    await rij.getByText('Wet inburgering 2021, artikel 11').waitFor()
    await rij.getByRole('link', { name: 'Tijm Voorbeeld-Termijn' }).click()
    await deel(page, 'Termijnen').waitFor()
    expect(page.url()).not.toMatch(/Tijm/i)
    await context.close()
  })
  it('leggen in het dossier uit waarom, met de eerdere dag', async () => {
    const { page, context } = await stage.als('regisseur.weert')
    await gaNaar(page, dossier, 'Tijm Voorbeeld-Termijn')
    const regel = (naam: string) =>
      deel(page, 'Termijnen')
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: naam, exact: true }) })
    const termijn = regel('Inburgeringstermijn')
    await termijn.getByText('Laatste dag 14 september 2025').waitFor()
    expect(await termijn.getByText('Eerdere laatste dagen').isVisible()).toBe(false)
    await termijn.getByText('Waarom?').click()
    await termijn.getByText('Eerdere laatste dagen').waitFor()
    await termijn.getByText(/^14 maart 2025: 3 jaar vanaf de dag na de dagtekening/).waitFor()
    await termijn.getByText(/Regels versie 2026/).waitFor()
    await regel('Ontzorgen').getByText('Laatste dag 29 februari 2024').waitFor()
    await regel('PIP').getByText('Gedaan op 14 maart 2022').waitFor()
    await page.getByText('Termijn Inburgeringstermijn: was tot 15 maart 2025, nu tot 15 september 2025.').waitFor()
    await context.close()
  })
  it('staan niet in het menu van wie geen dossiers ziet', async () => {
    const { page, context } = await stage.als('beleid.weert')
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor()
    await verwachtGeen(page.getByRole('link', { name: 'Termijnen', exact: true }))
    await gaNaar(page, '/termijnen', 'Geen toegang')
    await context.close()
  })
  it.each([
    ['1440', 1440, 900],
    ['360', 360, 740],
  ])('hebben op %s pixels licht en donker geen ernstige drempels, en passen', async (naam, breedte, hoogte) => {
    const { page, context, meldingen } = await stage.als('regisseur.weert', { breedte, hoogte })
    const map = process.env['SCHERMBEELDEN']
    for (const [pad, titel, beeld] of [
      ['/termijnen', 'Termijnen', 'lijst'],
      ['/termijnen?groep=wacht', 'Termijnen', 'wacht'],
      [dossier, 'Tijm Voorbeeld-Termijn', 'dossier'],
    ] as const) {
      await gaNaar(page, pad, titel)
      await totRust(page)
      if (beeld === 'dossier') await page.getByText('Waarom?').first().click()
      const foto = (kleuren: string) =>
        map ? page.screenshot({ path: `${map}/${beeld}-${naam}-${kleuren}.png`, fullPage: true }) : Promise.resolve()
      expect(await drempelsInBeideKleuren(page, foto), pad).toEqual([])
      await verwachtGeenSchuif(page, pad)
    }
    expect(meldingen).toEqual([])
    await context.close()
  })
})
