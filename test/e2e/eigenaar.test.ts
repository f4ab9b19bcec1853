import { beforeAll, describe, expect, it } from 'vitest'
import { doe, meld, voegToe } from '../support/acties.js'
import { als as persoon, type Persoon } from '../support/als.js'
import { ernstigeDrempels } from './axe.js'
import {
  gaNaar,
  venster,
  kies,
  verwachtGeen,
  handel,
  verwachtGeenSchuif,
  kop,
  type Scherm,
  type Sessie,
} from './portal.js'
import { raiseStage } from './stage.js'

// A slow machine runs a browser, a server and a database at the same time.
describe('wie een actie doet', { timeout: 90_000 }, () => {
  const stage = raiseStage()
  let coordinator: Sessie
  let taskforce: Persoon
  const sessies: Sessie[] = []
  const nieuw = async (wie: string, scherm?: Scherm): Promise<Sessie> => {
    const sessie = await stage.als(wie, scherm)
    sessies.push(sessie)
    return sessie
  }
  beforeAll(async () => {
    coordinator = await nieuw('coordinator')
    taskforce = await persoon(stage.server.url, 'taskforce')
  })

  it('wordt niet gekozen uit wie de actie niet kan zien, en het scherm zegt waarom', async () => {
    const { page } = coordinator
    const a = await voegToe(taskforce, { titel: 'Alleen van Weert' })
    await gaNaar(page, `/acties/${a.id}/show`, 'Alleen van Weert')
    await page.getByRole('button', { name: 'Toewijzen' }).click()
    await venster(page)
      .getByLabel(/^Eigenaar/)
      .click()
    const nee = page.getByRole('option', {
      name: 'Regisseur Nederweert (demo) – Deze gebruiker kan deze actie niet zien.',
    })
    await nee.waitFor()
    expect(await nee.getAttribute('aria-disabled')).toBe('true')
    expect(await ernstigeDrempels(page)).toEqual([])
    // What is typed stays, also when the reasons come in later.
    const veld = venster(page).getByLabel(/^Eigenaar/)
    await veld.fill('')
    await veld.pressSequentially('Regisseur W', { delay: 60 })
    await page.waitForTimeout(800)
    expect(await veld.inputValue()).toBe('Regisseur W')
    await page.getByRole('option', { name: 'Regisseur Weert (demo)', exact: true }).click()
    await venster(page).getByRole('button', { name: 'Toewijzen' }).click()
    await venster(page).waitFor({ state: 'detached' })
    const eigenaar = await nieuw('regisseur.weert')
    await gaNaar(eigenaar.page, '/mijn-acties', /Mijn acties/)
    await gaNaar(eigenaar.page, `/acties/${a.id}/show`, 'Alleen van Weert')
    await handel(eigenaar.page, 'Starten')
    await handel(eigenaar.page, 'Klaar', { 'Wat is het resultaat?': 'Gedaan' })
    await eigenaar.page.locator('.rt-kop').getByText('Klaar', { exact: true }).waitFor()
  })
  it('is te kiezen zodra de actie met meer mensen wordt gedeeld, met het knelpunt erbij', async () => {
    const { page } = await nieuw('taskforce')
    const k = await meld(taskforce, { titel: 'Te weinig zalen' })
    const a = await voegToe(taskforce, { titel: 'Zalen zoeken', knelpunten: [k.id] })
    const elders = await nieuw('regisseur.nederweert')
    await gaNaar(page, `/acties/${a.id}`, 'Zalen zoeken wijzigen')
    await kies(page, /^Wie kan dit zien/, 'Alle gemeenten')
    await page.getByText(/ziet dit knelpunt nog niet/).waitFor()
    expect(await ernstigeDrempels(page)).toEqual([])
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await kop(page, 'Zalen zoeken').waitFor()
    await gaNaar(elders.page, `/acties/${a.id}/show`, 'Zalen zoeken')
    await elders.page.getByText('Er is een knelpunt dat niet met u is gedeeld').waitFor()
    await elders.page.getByText('Er is een eigenaar. U mag niet zien wie.').waitFor()
    await gaNaar(page, `/acties/${a.id}`, 'Zalen zoeken wijzigen')
    await page.getByRole('checkbox', { name: /Te weinig zalen/ }).check()
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await kop(page, 'Zalen zoeken').waitFor()
    await elders.page.reload()
    await elders.page.getByRole('link', { name: /Te weinig zalen/ }).waitFor()
  })
  it('blijft wie het was als iemand die de naam niet ziet, alleen de partners wijzigt', async () => {
    const ruim = await persoon(stage.server.url, 'coordinator')
    const { gebruikers } = await ruim.krijg<{ gebruikers: { nodes: { id: string }[] } }>(
      '{ gebruikers(filter: { q: "regisseur nederweert" }) { nodes { id } } }',
    )
    const a = await voegToe(taskforce, { titel: 'Samen koken', zichtbaarheid: 'PARTNERS' })
    await doe(ruim, 'actieToewijzen', a, { eigenaar: gebruikers.nodes[0]!.id })
    const { page } = await nieuw('beleid.weert')
    await gaNaar(page, `/acties/${a.id}/show`, 'Samen koken')
    await page.getByRole('button', { name: 'Toewijzen' }).click()
    await kies(page, /^Werken mee/, 'Werk.Kom', venster(page))
    await page.keyboard.press('Tab')
    await venster(page).getByRole('button', { name: 'Toewijzen' }).click()
    await venster(page).waitFor({ state: 'detached' })
    const vraag = 'query($id: ID!) { actie(id: $id) { eigenaar { naam } medeEigenaren { naam } } }'
    expect(await ruim.krijg(vraag, { id: a.id })).toEqual({
      actie: { eigenaar: { naam: 'Regisseur Nederweert (demo)' }, medeEigenaren: [{ naam: 'Werk.Kom' }] },
    })
  })
  it('een bestuurder leest knelpunten en acties, zonder personen en zonder knoppen', async () => {
    const { page } = await nieuw('bestuurder.weert')
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
    for (const naam of [/^Knelpunten/, /^Acties/]) await menu.getByRole('link', { name: naam }).waitFor()
    await verwachtGeen(menu.getByRole('link', { name: /Mijn acties/ }))
    await gaNaar(page, '/acties', 'Acties')
    await page.getByRole('link', { name: 'Zalen zoeken' }).click()
    await kop(page, 'Zalen zoeken').waitFor()
    await verwachtGeen(page.getByText('Eigenaar', { exact: true }))
    await verwachtGeen(page.getByText('Geschiedenis'))
    await verwachtGeen(page.locator('main').getByRole('button'))
    expect(await ernstigeDrempels(page)).toEqual([])
  })
  it('staat ook op een telefoon, in het donker', async () => {
    const { page } = await nieuw('coordinator', { breedte: 360, hoogte: 740, kleuren: 'dark' })
    await gaNaar(page, '/acties', 'Acties')
    await page.getByRole('link', { name: 'Zalen zoeken' }).click()
    await kop(page, 'Zalen zoeken').waitFor()
    await verwachtGeenSchuif(page, 'de actie')
    expect(await ernstigeDrempels(page)).toEqual([])
  })
  it('de browser meldde geen fouten', () => expect(sessies.flatMap((s) => s.meldingen)).toEqual([]))
})
