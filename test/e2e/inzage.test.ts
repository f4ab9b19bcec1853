// Scenario C4, its last sentence: a named dossier only where the gemeente allows it, with a reason, at most an hour. And noodinzage,
// searching by BSN, and who stands in for whom.
import { beforeAll, describe, expect, it } from 'vitest'
import { voerUit } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { als } from '../support/als.js'
import { drempelsInBeideKleuren } from './axe.js'
import { gaNaar, kop, totRust, venster, verwachtGeen, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

const REDEN = 'De gemeente vraagt de regio om hulp bij dit dossier.'
const ACHTERNAAM = 'Inzage-Proefpersoon'
const BSN = '000009003'
const zet = (code: string, gemeente = '0988') =>
  `insert into instelling (regio_code, id, code, gemeente_code, waarde, vanaf_datum, reden, stand, besloten_op)
   values ('wnc', gen_random_uuid(), '${code}', '${gemeente}', 'JA', '2026-07-01', 'Proef.', 'GELDIG', clock_timestamp())`

// A slow machine runs a browser, a server and a database at the same time.
describe('inzage in een dossier', { timeout: 180_000 }, () => {
  const stage = raiseStage()
  let coordinator: Sessie
  let dossiercode: string
  beforeAll(async () => {
    const regisseur = await als(stage.server.url, 'regisseur.weert')
    await voerUit(stage.server.ownerUrl, zet('bsnBewaren'))
    const { x } = await regisseur.krijg<{ x: { id: string; versie: number; dossiercode: string } }>(
      `mutation { x: inburgeraarToevoegen(input: { achternaam: "${ACHTERNAAM}", fictief: true }) { id versie dossiercode } }`,
    )
    dossiercode = x.dossiercode
    await regisseur.krijg(
      `mutation($id: ID!, $v: Int!) { inburgeraarBsnVastleggen(id: $id, versie: $v, input: { bsn: "${BSN}" }) { id } }`,
      { id: x.id, v: x.versie },
    )
    coordinator = await stage.als('coordinator')
  }, 180_000)
  const vraag = async ({ page }: Sessie, knop: string): Promise<void> => {
    await gaNaar(page, '/inzagen', 'Inzagen')
    await page.getByRole('button', { name: knop, exact: true }).click()
    const v = venster(page)
    await v.getByLabel(/^Dossiercode/).fill(dossiercode)
    await v.getByLabel(/^Waarom is dit nodig/).fill(REDEN)
    await v.getByRole('button', { name: knop, exact: true }).click()
  }
  const sporen = ({ page }: Sessie) =>
    page.evaluate(() =>
      [
        location.href,
        document.title,
        JSON.stringify({ ...localStorage }),
        JSON.stringify({ ...sessionStorage }),
        JSON.stringify(history.state),
      ].join(' '),
    )

  it('C4: is er niet waar de gemeente het niet toestaat', async () => {
    await vraag(coordinator, 'Dossier inzien')
    await venster(coordinator.page)
      .getByText(/niet gevonden, of u kunt er niet bij/)
      .first()
      .waitFor()
    expect(await drempelsInBeideKleuren(coordinator.page)).toEqual([])
  })
  it('C4: is er waar het mag, met een reden, en de pagina zegt tot wanneer', async () => {
    await voerUit(stage.server.ownerUrl, zet('dossierInzage'))
    await vraag(coordinator, 'Dossier inzien')
    const { page } = coordinator
    await kop(page, ACHTERNAAM).waitFor()
    await page.getByText(/^Inzage tot \d\d:\d\d$/).waitFor()
    expect(await sporen(coordinator)).not.toContain(ACHTERNAAM)
    expect(await sporen(coordinator)).not.toContain(REDEN)
    await gaNaar(page, '/inzagen', 'Inzagen')
    const rij = page.getByRole('row').filter({ hasText: dossiercode })
    for (const tekst of ['Loopt', 'Dossierinzage', REDEN]) await rij.getByText(tekst).first().waitFor()
    await verwachtGeen(rij.getByText(ACHTERNAAM))
    await rij.getByRole('link', { name: dossiercode }).click()
    await page.getByRole('link', { name: 'Dossier openen' }).click()
    await kop(page, ACHTERNAAM).waitFor()
  })
  it('vraagt een reden waar iemand iets aan heeft', async () => {
    const { page } = coordinator
    await gaNaar(page, '/inzagen', 'Inzagen')
    await page.getByRole('button', { name: 'Dossier inzien', exact: true }).click()
    const v = venster(page)
    await v.getByLabel(/^Dossiercode/).fill(dossiercode)
    await v.getByLabel(/^Waarom is dit nodig/).fill('Omdat het moet.')
    await v.getByRole('button', { name: 'Dossier inzien', exact: true }).click()
    await v.getByText('Schrijf in minstens 20 tekens waarom dit nodig is.').waitFor()
    await v.getByRole('button', { name: 'Annuleren' }).click()
  })
  it('een privacy officer zoekt op BSN, krijgt de dossiercode en opent het met noodinzage', async () => {
    const privacy = await stage.als('privacy', { breedte: 360, hoogte: 800 })
    const { page } = privacy
    await gaNaar(page, '/inzagen', 'Inzagen')
    await page.getByText(dossiercode).first().waitFor()
    await page.getByRole('button', { name: 'Zoeken op BSN' }).click()
    const v = venster(page)
    await v.getByLabel(/^BSN/).fill(BSN)
    await v.getByRole('button', { name: 'Zoeken', exact: true }).click()
    await v.getByText(`Dit BSN hoort bij dossier ${dossiercode}.`).waitFor()
    await verwachtGeen(page.getByText(ACHTERNAAM))
    await v.getByRole('button', { name: 'Noodinzage aanvragen' }).click()
    await v.getByLabel(/^Waarom is dit nodig/).fill('Een melding van een lek onderzoeken.')
    await v.getByRole('button', { name: 'Noodinzage', exact: true }).click()
    await kop(page, ACHTERNAAM).waitFor()
    await page.getByText(/^Inzage tot/).waitFor()
    expect(await sporen(privacy)).not.toContain(BSN)
    expect(await drempelsInBeideKleuren(page)).toEqual([])
  })
  it('een regisseur ziet het hele BSN na een reden, en verbergt het weer', async () => {
    const regisseur = await stage.als('regisseur.weert')
    const { page } = regisseur
    await gaNaar(page, '/zoeken-op-bsn', 'Zoeken op BSN')
    await page.getByRole('button', { name: 'Zoeken op BSN' }).click()
    await venster(page).getByLabel(/^BSN/).fill(BSN)
    await venster(page).getByRole('button', { name: 'Zoeken', exact: true }).click()
    await venster(page).getByRole('link', { name: 'Dossier openen' }).click()
    await kop(page, ACHTERNAAM).waitFor()
    await verwachtGeen(page.getByText(BSN))
    await page.getByRole('button', { name: 'Hele BSN tonen' }).click()
    await venster(page)
      .getByLabel(/^Waarom hebt u het hele BSN nodig/)
      .fill('Melding aan DUO.')
    await venster(page).getByRole('button', { name: 'BSN tonen', exact: true }).click()
    await page.getByText(BSN).waitFor()
    expect(await sporen(regisseur)).not.toContain(BSN)
    await page.getByRole('button', { name: 'Weer verbergen' }).click()
    await verwachtGeen(page.getByText(BSN))
  })
})

describe('waarneming', { timeout: 180_000 }, () => {
  const stage = raiseStage()
  it('staat onder Beheer, en een regisseur legt haar vast en beëindigt haar', async () => {
    const sessie = await stage.als('regisseur.weert')
    const { page } = sessie
    await page.getByRole('link', { name: 'Waarnemingen' }).click()
    await kop(page, 'Waarnemingen').waitFor()
    await page
      .getByRole('row')
      .filter({ hasText: 'Tweede regisseur Weert (demo) voor Regisseur Weert (demo)' })
      .first()
      .waitFor()
    await page.getByRole('link', { name: 'Waarneming vastleggen' }).first().click()
    await page.getByRole('combobox', { name: /^Wie neemt waar/ }).fill('Tweede')
    await page.getByRole('option', { name: 'Tweede regisseur Weert (demo)' }).click()
    await page.getByLabel(/^Eerste dag/).fill('2027-09-01')
    await page.getByLabel(/^Laatste dag/).fill('2027-12-31')
    await page.getByLabel(/^Reden/).fill('Verlof.')
    await page.getByRole('button', { name: 'Waarneming vastleggen' }).click()
    await page.getByText(/duurt hoogstens 92 dagen/).waitFor()
    await page.getByLabel(/^Laatste dag/).fill('2027-09-14')
    await page.getByRole('button', { name: 'Waarneming vastleggen' }).click()
    await kop(page, 'Tweede regisseur Weert (demo) voor Regisseur Weert (demo)').waitFor()
    await totRust(page)
    expect(await drempelsInBeideKleuren(page)).toEqual([])
    await page.getByRole('button', { name: 'Eerder beëindigen' }).click()
    await venster(page)
      .getByLabel(/^Waarom eindigt/)
      .fill('Verlof gaat niet door.')
    await venster(page).getByRole('button', { name: 'Eerder beëindigen' }).click()
    await page.getByText('Beëindigd', { exact: true }).first().waitFor()
  })
})
