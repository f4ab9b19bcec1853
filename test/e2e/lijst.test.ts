import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { dag } from '../support/token.js'
import { tekstVanPdf } from '../support/pdf.tekst.js'
import { ernstigeDrempels } from './axe.js'
import { gaNaar, verwachtGeen, kop, type Sessie } from './portal.js'
import { raiseStage } from './stage.js'

const AANTAL = 60
const titelVan = (i: number): string => `Afdrukregel ${String(i).padStart(3, '0')}`

const vulLijst = async (page: Page): Promise<void> => {
  for (let i = 1; i <= AANTAL; i++) {
    const antwoord = await page.request.post('/graphql', {
      headers: { origin: new URL(page.url()).origin },
      data: {
        query: 'mutation ($input: ActieToevoegenInput!) { actieToevoegen(input: $input) { id } }',
        variables: { input: { titel: titelVan(i), zichtbaarheid: 'REGIO' } },
      },
    })
    expect(((await antwoord.json()) as { errors?: unknown }).errors).toBeUndefined()
  }
}
const vraagAls = async <T>(page: Page, query: string): Promise<T> => {
  const headers = { origin: new URL(page.url()).origin }
  const antwoord = (await (await page.request.post('/graphql', { headers, data: { query } })).json()) as {
    data: T
    errors?: unknown
  }
  expect(antwoord.errors, JSON.stringify(antwoord.errors)).toBeUndefined()
  return antwoord.data
}
/** The window of the printer is the user's: here only that it was asked for, and then the paper itself. */
const drukAf = async (page: Page): Promise<string[]> => {
  await page.evaluate("window.print = () => document.body.setAttribute('data-geprint', 'ja')")
  await page.getByRole('button', { name: /^Afdrukken/ }).click()
  await page.locator('body[data-geprint]').waitFor()
  const paginas = await tekstVanPdf(await page.pdf({ preferCSSPageSize: true }))
  await page.evaluate("document.body.removeAttribute('data-geprint'); window.dispatchEvent(new Event('afterprint'))")
  return paginas
}
const keren = (tekst: string, deel: string): number => tekst.split(deel).length - 1
const filter = (waarde: object): string => encodeURIComponent(JSON.stringify(waarde))

describe('een lijst', { timeout: 120_000 }, () => {
  const stage = raiseStage()
  let sessie: Sessie

  beforeAll(async () => {
    sessie = await stage.als('coordinator')
    await vulLijst(sessie.page)
  })

  it('komt heel op papier: alle rijen als tabel, met filter, datum, aantal en paginanummers', async () => {
    const { page } = sessie
    await gaNaar(
      page,
      `/acties?filter=${filter({ q: 'Afdrukregel', status: ['OPEN'] })}&sort=titel&order=ASC`,
      'Acties',
    )
    await page.getByRole('link', { name: titelVan(1) }).waitFor()
    expect(await page.getByRole('link', { name: /^Afdrukregel/ }).count()).toBe(20)
    const paginas = await drukAf(page)
    const alles = paginas.join('\n')
    expect(paginas.length).toBeGreaterThan(1)
    for (let i = 1; i <= AANTAL; i++) expect(keren(alles, titelVan(i)), titelVan(i)).toBe(1)
    expect(alles.indexOf(titelVan(1))).toBeLessThan(alles.indexOf(titelVan(AANTAL)))
    paginas.forEach((tekst, i) => {
      expect(tekst).toContain(`Pagina ${i + 1} van ${paginas.length}`)
      for (const deel of [
        'Acties',
        'Gezocht op “Afdrukregel” · Status: Open',
        `${AANTAL} acties`,
        'Afgedrukt op',
        'Streefdatum',
      ])
        expect(tekst, `pagina ${i + 1}`).toContain(deel)
    })
    expect(alles).not.toContain('Filter toevoegen')
    expect(await page.getByRole('link', { name: /^Afdrukregel/ }).count()).toBe(20)
  })
  it('komt op een telefoon als tabel op papier, met alleen wat deze gebruiker ziet', async () => {
    const telefoon = await stage.als('taskforce', { breedte: 360, hoogte: 740 })
    await gaNaar(telefoon.page, `/acties?filter=${filter({ q: 'Afdrukregel' })}`, 'Acties')
    await telefoon.page
      .getByRole('link', { name: /^Afdrukregel/ })
      .first()
      .waitFor()
    const alles = (await drukAf(telefoon.page)).join('\n')
    for (const deel of ['Titel', 'Status', titelVan(1), titelVan(AANTAL)]) expect(alles).toContain(deel)
    expect(telefoon.meldingen).toEqual([])
    await telefoon.context.close()
  })

  it('ook de taakstelling, mijn acties en de tokens komen zo op papier: elke rij, met filter en datum', async () => {
    const { page } = sessie
    await gaNaar(page, '/taakstellingen?gemeente=0988', 'Taakstelling')
    const jaren = page.getByRole('table', { name: /^Taakstelling van Weert/ }).getByRole('rowheader')
    await jaren.first().waitFor()
    const rijen = await jaren.allInnerTexts()
    const taak = (await drukAf(page)).join('\n')
    for (const deel of ['Gemeente: Weert', 'Afgedrukt op', 'Pagina 1 van', 'Gehuisvest', ...rijen])
      expect(taak).toContain(deel)
    expect(rijen.length).toBeGreaterThan(2)
    expect(taak).not.toContain('Nederweert')

    const lid = await stage.als('taskforce')
    const { mij } = await vraagAls<{ mij: { id: string } }>(lid.page, '{ mij { id } }')
    for (const titel of ['Eerste van mij', 'Tweede van mij'])
      await vraagAls(
        lid.page,
        `mutation { actieToevoegen(input: { titel: "${titel}", eigenaar: "${mij.id}" }) { id } }`,
      )
    await gaNaar(lid.page, '/mijn-acties', 'Mijn acties')
    await lid.page.getByText('Tweede van mij').waitFor()
    const titels = await lid.page.locator('.rt-mijn__titel').allInnerTexts()
    expect(titels.length).toBeGreaterThan(1)
    const mijn = (await drukAf(lid.page)).join('\n').replace(/\s+/g, ' ')
    for (const deel of [`${titels.length} acties`, 'Alleen wat nog niet klaar is', 'Afgedrukt op', ...titels])
      expect(mijn).toContain(deel)
    expect(lid.meldingen).toEqual([])
    await lid.context.close()

    const beheer = await stage.als('beheer')
    for (const naam of ['Papieren token', 'Tweede token'])
      await vraagAls(
        beheer.page,
        `mutation { tokenUitgeven(input: { naam: "${naam}", gemeenten: ["0988"], verlooptDatum: "${dag(30)}" }) { id } }`,
      )
    await gaNaar(beheer.page, '/tokens', 'API-tokens')
    const tokens = (await drukAf(beheer.page)).join('\n')
    for (const deel of ['2 tokens', 'Papieren token', 'Tweede token', 'Laatste dag', 'Afgedrukt op'])
      expect(tokens).toContain(deel)
    expect(beheer.meldingen).toEqual([])
    await beheer.context.close()
  })

  const NERGENS = '00000000-0000-4000-8000-000000000000'
  it.each([
    ['perPage=7', /^Het aantal regels per pagina kan 20, 50, 100 of 250 zijn/],
    ['perPage=1000', /^Het aantal regels per pagina kan/],
    ['perPage=-1&page=0', /De pagina in het adres bestaat niet/],
    ['page=veel', /De pagina in het adres bestaat niet/],
    ['sort=geheim&order=ASC', /kunt u niet sorteren/],
    ['sort=titel&order=omhoog', /kunt u niet sorteren/],
    ['filter=%7Bkapot', /Het filter in het adres is niet te lezen/],
    [`filter=${filter([1])}`, /Het filter in het adres is niet te lezen/],
    [`filter=${filter({ bestaatniet: 1 })}`, /Het filter “bestaatniet” in het adres bestaat niet/],
    [`filter=${filter({ status: ['KWIJT'] })}`, /Het filter “Status” in het adres heeft een waarde die niet kan/],
    [`filter=${filter({ streefdatum_gte: '2026-02-31x' })}`, /Het filter “Streefdatum” in het adres/],
    [`filter=${filter({ eigenaarPartner: 'geen-id' })}`, /Het filter “Organisatie” in het adres/],
    [`filter=${filter({ q: { in: [1] } })}`, /Het filter “q” in het adres/],
    ['displayedFilters=%7Bkapot&sort=geheim', /kunt u niet sorteren/],
  ])('met %s in het adres zegt wat is weggelaten, en toont de rijen', async (adres, melding) => {
    const { page } = sessie
    await gaNaar(page, `/acties?${adres}`, 'Acties')
    await page.getByText(melding).waitFor()
    await page.getByRole('table').getByRole('link').first().waitFor()
    await verwachtGeen(page.getByRole('alert'))
  })
  it('voorbij het einde zegt dat, en toont de eerste pagina', async () => {
    const { page } = sessie
    await gaNaar(page, `/acties?page=99&filter=${filter({ q: 'Afdrukregel' })}`, 'Acties')
    await page.getByText('Pagina 99 bestaat niet: zo lang is de lijst niet. U ziet de eerste.').waitFor()
    await page
      .getByRole('link', { name: /^Afdrukregel/ })
      .first()
      .waitFor()
    await page.getByText('1–20 van 60').waitFor()
    expect(await ernstigeDrempels(page)).toEqual([])
  })
  it('met een onbekende partner in het filter is leeg, zegt waarom, en is weer te vullen', async () => {
    const { page } = sessie
    await gaNaar(page, `/acties?filter=${filter({ eigenaarPartner: NERGENS })}`, 'Acties')
    await page.getByText('De keuze bij “Organisatie” bestaat niet, of u kunt er niet bij.').waitFor()
    await page.getByRole('button', { name: 'Filters wissen' }).click()
    await page.getByRole('table').getByRole('link').first().waitFor()
    await kop(page, 'Acties').waitFor()
  })
  const hoogten = (plek: Page) =>
    plek.evaluate<number[]>(
      "[...document.querySelectorAll('.rt-filters .MuiInputBase-root, .rt-filters__knoppen button')].map((e) => Math.round(e.getBoundingClientRect().height))",
    )
  it('heeft velden en knoppen van één hoogte; op een telefoon is er plaats om te zoeken', async () => {
    const { page } = sessie
    const telefoon = await stage.als('coordinator', { breedte: 360, hoogte: 740 })
    for (const [plek, hoogte] of [
      [page, 40],
      [telefoon.page, 44],
    ] as const) {
      await gaNaar(plek, '/pilots', 'Pilots')
      await plek.getByRole('button', { name: /^Afdrukken/ }).waitFor()
      expect(new Set(await hoogten(plek))).toEqual(new Set([hoogte]))
    }
    const zoek = await telefoon.page.getByRole('textbox', { name: 'Zoeken in pilots' }).boundingBox()
    expect(zoek!.width).toBeGreaterThan(250)
    // A card says the goal too, also where the source has none.
    await telefoon.page.getByText('Doel: niet bekend').first().waitFor()
    await telefoon.page.getByText('Doel: 30', { exact: true }).waitFor()
    await telefoon.context.close()
  })
  it('toont van de knelpunten op een laptop minstens acht rijen zonder schuiven', async () => {
    const { page } = sessie
    await gaNaar(page, '/knelpunten', 'Knelpunten')
    const achtste = page.getByRole('table').getByRole('row').nth(8)
    await achtste.waitFor()
    const plek = (await achtste.boundingBox())!
    expect(plek.y + plek.height).toBeLessThan(900)
  })
  it('de browser meldde geen fouten', () => expect(sessie.meldingen).toEqual([]))
})
