// Settings over HTTP: who sees and changes them, and what a choice leaves behind.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../support/als.js'
import type { TestServer } from '../support/server.js'
import { begin, fout, input, kies, stand, standen, VELDEN, weiger, WIJZIG, type Keuze } from './keuze.js'

let server: TestServer
let beheer: Persoon
let weert: Persoon
let privacy: Persoon
beforeAll(async () => {
  ;({ server, beheer, weert, privacy } = await begin())
})
afterAll(() => server?.stop())

describe('wie de instellingen ziet', () => {
  it('de functioneel beheerder van alle gemeenten, de beleidsmedewerker van de eigen gemeente, beide ook die van de regio', async () => {
    const plekken = async (p: Persoon) =>
      [...new Set((await standen(p)).map((s) => s.gemeente?.code ?? 'regio'))].sort()
    expect(await plekken(beheer)).toEqual(['0946', '0988', '1706', 'regio'])
    expect(await plekken(weert)).toEqual(['0988', 'regio'])
    expect(await plekken(privacy)).toEqual(['0946', '0988', '1706', 'regio'])
  })
  it('en verder niemand', async () => {
    for (const naam of ['coordinator', 'regisseur.weert', 'taskforce', 'werkkom', 'bestuurder.weert']) {
      const p = await als(server.url, naam)
      for (const vraag of ['{ instellingStanden { code } }', '{ instellingen { totalCount } }'])
        expect([naam, ...(await fout(p.vraag(vraag)))]).toEqual([naam, 'GEEN_TOEGANG'])
      expect(await weiger(p, { code: 'oproepDagen', waarde: '7' })).toEqual(['GEEN_TOEGANG'])
    }
  })
  it('alleen de functioneel beheerder wijzigt', async () => {
    expect((await standen(beheer)).every((s) => s.mag.includes('instellingWijzigen'))).toBe(true)
    for (const p of [weert, privacy]) {
      expect((await standen(p)).flatMap((s) => s.mag)).toEqual([])
      expect(await weiger(p, { code: 'oproepDagen', waarde: '7', gemeente: '0988' })).toEqual(['GEEN_TOEGANG'])
    }
  })
  it('de brongegevens: Weert voert elke drie maanden een gesprek, van de andere gemeenten is het niet bekend', async () => {
    expect(await stand(beheer, 'voortgangsgesprekMaanden', '0988')).toMatchObject({
      waarde: '3',
      inWoorden: '3 maanden',
      bron: 'INGESTELD',
      sindsDatum: '2023-01-01',
    })
    for (const g of ['0946', '1706'])
      expect(await stand(beheer, 'voortgangsgesprekMaanden', g)).toMatchObject({
        waarde: 'NIET_INGESTELD',
        inWoorden: 'Niet ingesteld',
        bron: 'STANDAARD',
        sindsDatum: null,
      })
  })
  it('elke stand van een keuze komt voor in de demo', async () => {
    const { x } = await weert.krijg<{ x: { nodes: Keuze[] } }>(`{ x: instellingen(first: 50) { nodes { ${VELDEN} } } }`)
    expect(new Set(x.nodes.map((k) => k.status))).toEqual(new Set(['GELDIG', 'VOORGESTELD', 'AFGEWEZEN', 'VERLOPEN']))
    expect(x.nodes.find((k) => k.status === 'VOORGESTELD')!.mag).toEqual(['instellingBevestigen', 'instellingAfwijzen'])
    for (const k of x.nodes.filter((n) => n.status !== 'VOORGESTELD')) expect(k.mag).toEqual([])
  })
})

describe('een keuze', () => {
  it('geldt vanaf haar dag, en wat eerder gold blijft staan', async () => {
    const een = await kies(beheer, { code: 'oproepDagen', waarde: '14', vanafDatum: '2026-01-01' })
    expect(een).toMatchObject({
      status: 'GELDIG',
      waarde: '14',
      verlooptDatum: null,
      mag: [],
      door: { naam: expect.any(String) as string },
    })
    const twee = await kies(beheer, { code: 'oproepDagen', waarde: '21', vanafDatum: '2027-01-01' })
    expect(await stand(beheer, 'oproepDagen', '0946', '2025-12-31')).toMatchObject({ bron: 'STANDAARD', keuzeId: null })
    expect(await stand(beheer, 'oproepDagen', '0946')).toMatchObject({ inWoorden: '14 dagen', keuzeId: een.id })
    expect(await stand(beheer, 'oproepDagen', '0946', '2027-01-01')).toMatchObject({
      inWoorden: '21 dagen',
      keuzeId: twee.id,
    })
    expect(await stand(beheer, 'oproepDagen', '0988')).toMatchObject({ bron: 'STANDAARD' })
    const terug = await kies(beheer, { code: 'oproepDagen', waarde: '10', vanafDatum: '2026-01-01' })
    expect(await stand(beheer, 'oproepDagen', '0946')).toMatchObject({ waarde: '10', keuzeId: terug.id })
    expect(een.geschiedenis.nodes[0]!.tekst).toBe('Vastgelegd. Termijn van een oproep: 14 dagen, vanaf 01-01-2026.')
  })
  it('wordt weer onbekend als het getal wordt teruggenomen', async () => {
    await kies(beheer, { code: 'voortgangsgesprekMaanden', waarde: '6' })
    await kies(beheer, { code: 'voortgangsgesprekMaanden', waarde: 'NIET_INGESTELD' })
    expect(await stand(beheer, 'voortgangsgesprekMaanden', '0946')).toMatchObject({
      inWoorden: 'Niet ingesteld',
      bron: 'INGESTELD',
    })
  })
  it('telt met dezelfde sleutel één keer', async () => {
    const v = { i: input({ code: 'oproepDagen', waarde: '33', vanafDatum: '2027-02-01' }), s: randomUUID() }
    const [a, b] = [await beheer.krijg<{ x: Keuze }>(WIJZIG, v), await beheer.krijg<{ x: Keuze }>(WIJZIG, v)]
    expect(b.x.id).toBe(a.x.id)
  })
  it('van twee tegelijk met dezelfde waarde geldt er één', async () => {
    const deel = { code: 'oproepDagen', waarde: '44', vanafDatum: '2027-03-01' }
    const beide = await Promise.all([1, 2].map(() => beheer.vraag(WIJZIG, { i: input(deel) })))
    expect(beide.map((a) => a.errors?.[0]?.extensions.code ?? 'goed').sort()).toEqual(['ONGELDIGE_INVOER', 'goed'])
  })
  it('voor de regio is één waarde voor alle gemeenten', async () => {
    await kies(beheer, { code: 'bijnaVerstrekenDagen', waarde: '30', gemeente: null })
    expect((await standen(weert)).find((s) => s.code === 'bijnaVerstrekenDagen')).toMatchObject({
      gemeente: null,
      inWoorden: '30 dagen',
    })
  })
  it.each<[string, object, string[]]>([
    ['een instelling die niet bestaat', { code: 'kleur', waarde: 'ROOD' }, ['ONGELDIGE_INVOER', 'code']],
    ['een eigenschap van elk object', { code: 'constructor', waarde: 'JA' }, ['ONGELDIGE_INVOER', 'code']],
    ['een waarde die niet kan', { code: 'oproepDagen', waarde: '0' }, ['ONGELDIGE_INVOER', 'waarde']],
    ['geen gemeente', { code: 'oproepDagen', waarde: '7', gemeente: null }, ['ONGELDIGE_INVOER', 'gemeente']],
    ['een gemeente bij de regio', { code: 'bijnaVerstrekenDagen', waarde: '7' }, ['ONGELDIGE_INVOER', 'gemeente']],
    ['een onbekende gemeente', { code: 'oproepDagen', waarde: '7', gemeente: '8888' }, ['NIET_GEVONDEN', 'gemeente']],
    [
      'het verleden',
      { code: 'caseload', waarde: 'EIGEN', vanafDatum: '2026-11-21' },
      ['ONGELDIGE_INVOER', 'vanafDatum'],
    ],
    ['geen reden', { code: 'oproepDagen', waarde: '7', reden: ' ' }, ['ONGELDIGE_INVOER', 'reden']],
    [
      'een BSN in de reden',
      { code: 'oproepDagen', waarde: '7', reden: 'Voor 123456782.' },
      ['PERSOONSGEGEVENS_VERMOED', 'reden'],
    ],
  ])('weigert %s', async (_wat, deel, verwacht) => {
    expect(await weiger(beheer, deel)).toEqual(verwacht)
  })
})
