import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '../../server/platform/http/quota.js'
import { drempelsInBeideKleuren, ernstigeDrempels } from './axe.js'
import { gaNaar, kies, kop, venster, verwachtGeen, verwachtGeenSchuif, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

/** Set to keep pictures of the screens, to look at. */
const BEELDEN = process.env['BEELDEN'] ? path.join(tmpdir(), process.env['BEELDEN']) : undefined

// A slow machine runs a browser, a server and a database at the same time.
describe('instellingen', { timeout: 90_000 }, () => {
  const stage = raiseStage({ limits: LIMITS, vandaag: '2026-11-27' })
  let beheer: Sessie
  let weert: Sessie
  const beeld = async ({ page }: Sessie, naam: string): Promise<void> => {
    if (BEELDEN) await page.screenshot({ path: path.join(BEELDEN, `${naam}.png`), fullPage: true })
  }
  beforeAll(async () => {
    beheer = await stage.als('beheer')
    weert = await stage.als('beleid.weert')
  })
  const rij = ({ page }: Sessie, instelling: string, plaats: string) =>
    page.getByRole('region', { name: instelling, exact: true }).getByRole('row').filter({ hasText: plaats })
  const voorstellen = ({ page }: Sessie) => page.getByRole('region', { name: 'Voorstellen' })

  it('staan in het menu van wie ze beheert, met per gemeente wat geldt, sinds wanneer, door wie en waarom', async () => {
    const { page } = beheer
    await page.getByRole('link', { name: 'Instellingen' }).click()
    await kop(page, 'Instellingen').waitFor()
    const gesprek = rij(beheer, 'Tijd tussen voortgangsgesprekken', 'Weert').first()
    for (const tekst of ['3 maanden', '1 jan 2023', /elke drie maanden/]) await gesprek.getByText(tekst).waitFor()
    // Unknown is not nothing.
    await rij(beheer, 'Tijd tussen voortgangsgesprekken', 'Nederweert').getByText('Niet ingesteld').waitFor()
    await rij(beheer, 'Caseload van een regisseur', 'Cranendonck').getByText('Het hele team').waitFor()
    await rij(beheer, 'Wanneer een termijn bijna voorbij is', 'De hele regio')
      .getByText('Vanaf 1 feb 2027: 21 dagen')
      .waitFor()
  })
  it('vragen om een waarde die past, en zeggen bij het veld wat er niet kan', async () => {
    const { page } = beheer
    await page.getByRole('button', { name: 'Wijzigen: Termijn van een oproep, Nederweert' }).click()
    const v = venster(page)
    await v.getByLabel(/^Aantal dagen/).fill('400')
    await v.getByRole('button', { name: 'Vastleggen' }).click()
    await v.getByText('Vul 92 of een lager getal in.').waitFor()
    await v.getByText('Vul dit in').first().waitFor()
    expect(await ernstigeDrempels(page)).toEqual([])
    await beeld(beheer, 'formulier-fout')
    await v.getByLabel(/^Aantal dagen/).fill('14')
    await v.getByLabel(/^Eerste dag/).fill('2021-12-31')
    await v.getByLabel(/^Reden/).fill('Werkafspraak van het team.')
    await v.getByRole('button', { name: 'Vastleggen' }).click()
    await v.getByText('Toen begon de Wet inburgering 2021.').waitFor()
    await v.getByLabel(/^Eerste dag/).fill('2026-01-01')
    await v.getByRole('button', { name: 'Vastleggen' }).click()
    await v.waitFor({ state: 'detached' })
    await page.getByText('De keuze is vastgelegd.').waitFor()
    await rij(beheer, 'Termijn van een oproep', 'Nederweert').getByText('14 dagen').waitFor()
    // Taken back: it is unknown again, and both choices are there to read.
    await page.getByRole('button', { name: 'Wijzigen: Termijn van een oproep, Nederweert' }).click()
    await v.getByLabel(/^Aantal dagen/).fill('')
    await v.getByLabel(/^Reden/).fill('Nog niet vastgesteld.')
    await v.getByRole('button', { name: 'Vastleggen' }).click()
    await v.waitFor({ state: 'detached' })
    await rij(beheer, 'Termijn van een oproep', 'Nederweert').getByText('Niet ingesteld').waitFor()
    await page.getByRole('button', { name: 'Alle keuzes: Termijn van een oproep, Nederweert' }).click()
    for (const tekst of ['Werkafspraak van het team.', 'Nog niet vastgesteld.']) await v.getByText(tekst).waitFor()
    await v.getByRole('button', { name: 'Sluiten' }).click()
  })
  it('worden een voorstel als meer mensen dossiers zien, en de oude waarde geldt nog', async () => {
    const { page } = beheer
    await page.getByRole('button', { name: 'Wijzigen: Inzage in een dossier met naam, Weert' }).click()
    const v = venster(page)
    await v.getByText('Dan wordt het een voorstel.').waitFor()
    await kies(page, /^Waarde/, 'Ja', v)
    await v.getByLabel(/^Reden/).fill('Hulp van de regio is nodig.')
    expect(await ernstigeDrempels(page)).toEqual([])
    await beeld(beheer, 'voorstel-formulier')
    await v.getByRole('button', { name: 'Vastleggen' }).click()
    await v.waitFor({ state: 'detached' })
    await page
      .getByText(/^Het is een voorstel, en staat bovenaan\. .* beleidsmedewerker van Weert het bevestigt\.$/)
      .waitFor()
    await voorstellen(beheer).getByText('Hulp van de regio is nodig.').waitFor()
    await voorstellen(beheer).getByText('Een beleidsmedewerker van Weert kan dit bevestigen.').first().waitFor()
    await verwachtGeen(page.getByRole('button', { name: 'Bevestigen: Inzage in een dossier met naam, Weert' }))
    await rij(beheer, 'Inzage in een dossier met naam', 'Weert').first().getByText('Nee', { exact: true }).waitFor()
    // A second one is refused, in the form.
    await page.getByRole('button', { name: 'Wijzigen: Inzage in een dossier met naam, Weert' }).click()
    await kies(page, /^Waarde/, 'Ja', v)
    await v.getByLabel(/^Reden/).fill('Nog eens.')
    await v.getByRole('button', { name: 'Vastleggen' }).click()
    await v.getByText('Er wacht al een voorstel voor deze instelling.').waitFor()
    await v.getByRole('button', { name: 'Annuleren' }).click()
    await venster(page).waitFor({ state: 'detached' })
  })
  it.each([1440, 360])('zijn te lezen op %s pixels, licht en donker', async (breedte) => {
    const sessie = await stage.als('beheer', { breedte, hoogte: breedte === 360 ? 740 : 900 })
    const { page, context } = sessie
    await gaNaar(page, '/instellingen', 'Instellingen')
    await voorstellen(sessie).getByText('Hulp van de regio is nodig.').waitFor()
    await verwachtGeenSchuif(page, `instellingen ${breedte}`)
    expect(await drempelsInBeideKleuren(page, (kleuren) => beeld(sessie, `lijst-${kleuren}-${breedte}`))).toEqual([])
    await page.getByRole('button', { name: 'Alle keuzes: BSN bewaren, Weert' }).click()
    for (const tekst of ['Voorgesteld', 'Afgewezen', 'Verlopen'])
      await venster(page).getByText(tekst, { exact: true }).waitFor()
    await verwachtGeenSchuif(page, `alle keuzes ${breedte}`)
    expect(await drempelsInBeideKleuren(page, (kleuren) => beeld(sessie, `keuzes-${kleuren}-${breedte}`))).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Wijzigen: Caseload van een regisseur, Weert' }).click()
    await venster(page)
      .getByLabel(/^Reden/)
      .waitFor()
    await verwachtGeenSchuif(page, `kiezen ${breedte}`)
    expect(await drempelsInBeideKleuren(page, (kleuren) => beeld(sessie, `kiezen-${kleuren}-${breedte}`))).toEqual([])
    expect(sessie.meldingen).toEqual([])
    await context.close()
  })
  it('worden bevestigd of afgewezen door de beleidsmedewerker van de gemeente', async () => {
    const { page } = weert
    await gaNaar(page, '/instellingen', 'Instellingen')
    await verwachtGeen(page.getByRole('button', { name: /^Wijzigen/ }))
    await page.getByRole('button', { name: 'Bevestigen: Inzage in een dossier met naam, Weert' }).click()
    await venster(page).getByText('als tweede persoon').waitFor()
    await beeld(weert, 'bevestigen')
    await venster(page).getByRole('button', { name: 'Bevestigen' }).click()
    await venster(page).waitFor({ state: 'detached' })
    await rij(weert, 'Inzage in een dossier met naam', 'Weert').getByText('Ja', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Afwijzen: BSN bewaren, Weert' }).click()
    await venster(page)
      .getByLabel(/^Waarom gaat het niet door/)
      .fill('Nog geen besluit van het college.')
    await venster(page).getByRole('button', { name: 'Afwijzen' }).click()
    await venster(page).waitFor({ state: 'detached' })
    await voorstellen(weert).getByText('Er wacht geen voorstel op een tweede persoon.').waitFor()
    await beeld(weert, 'leeg')
  })
  it('leest de privacy officer, zonder iets te wijzigen', async () => {
    const { page, context } = await stage.als('privacy')
    await gaNaar(page, '/instellingen', 'Instellingen')
    await verwachtGeen(page.getByRole('button', { name: /^(Wijzigen|Bevestigen|Afwijzen)/ }))
    await page.getByRole('button', { name: 'Alle keuzes: BSN bewaren, Weert' }).click()
    await venster(page)
      .getByText(/Nog geen besluit van het college/)
      .waitFor()
    await context.close()
  })
  it('zijn er niet voor wie er niet over gaat', async () => {
    const { page, context } = await stage.als('regisseur.weert')
    await verwachtGeen(page.getByRole('link', { name: 'Instellingen' }))
    await gaNaar(page, '/instellingen', 'Geen toegang')
    await context.close()
  })
  it('de browser meldde geen fouten', () => expect([...beheer.meldingen, ...weert.meldingen]).toEqual([]))
})
