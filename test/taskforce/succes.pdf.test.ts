import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEMO } from '../../server/bron/demo.data.js'
import { SUCCESSEN } from '../../server/bron/succes.data.js'
import { als } from '../support/als.js'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { haalOp, keer, leesPdf, type Opgehaald } from '../support/pdf.js'
import { startServer, VANDAAG, type TestServer } from '../support/server.js'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server?.stop())
const WEERT = '0988'
const NEDERWEERT = '0946'
const haal = async (wie: string, vraag = ''): Promise<Opgehaald> =>
  haalOp(`${server.url}/api/v1/successen.pdf${vraag}`, (await als(server.url, wie)).cookie)
const plant = (titels: string[], waar: { gemeente: string; zichtbaarheid: string; thema?: string }, tekst = 'Tekst.') =>
  alsEigenaar(server.ownerUrl, async (tx) => {
    for (const titel of titels)
      await tx`insert into succes (regio_code, id, titel, thema, omschrijving, bron, gemeente_code, zichtbaarheid)
        values ('wnc', ${crypto.randomUUID()}, ${titel}, ${waar.thema ?? 'ZORG'}, ${tekst}, 'Proef', ${waar.gemeente}, ${waar.zichtbaarheid})`
  })

describe('de successen als PDF', () => {
  it('staan zonder thema alle per thema op het blad, elk één keer', async () => {
    const r = await haal('coordinator')
    const pdf = leesPdf(r.bytes)
    expect(SUCCESSEN.map((s) => [s.titel, keer(pdf, s.omschrijving)])).toEqual(SUCCESSEN.map((s) => [s.titel, 1]))
    for (const kop of ['Scholen (2)', 'Zorg (1)', 'Inburgering (4)', 'Overig (2)']) expect(keer(pdf, kop), kop).toBe(1)
    expect(r.headers.get('content-disposition')).toBe(`attachment; filename="successen-alle-themas-${VANDAAG}.pdf"`)
  })
  it('staan met een thema alleen van dat thema op het blad, met hun cijfer, partners en bron', async () => {
    const r = await haal('bestuurder.weert', '?thema=INBURGERING')
    const pdf = leesPdf(r.bytes)
    expect(SUCCESSEN.filter((s) => keer(pdf, s.omschrijving)).every((s) => s.thema === 'INBURGERING')).toBe(true)
    for (const tekst of [
      'Cijfer 7 groepen; peildatum 31 december 2023',
      'Partners Algemeen Maatschappelijk Werk Midden-Limburg en Punt Welzijn',
      'Periode vanaf november 2023',
    ])
      expect(keer(pdf, tekst), tekst).toBe(1)
    expect(r.headers.get('content-disposition')).toContain('successen-inburgering-')
  })
  it.each([
    ['?thema=SPORT', { thema: 'Kies een van de toegestane waarden.' }],
    ['?thema=', { thema: 'Kies een van de toegestane waarden.' }],
    ['?thema=ZORG&thema=OVERIG', { thema: 'Geef deze parameter één keer op.' }],
    ['?onderwerp=ZORG', { onderwerp: 'Deze parameter bestaat niet.' }],
  ])('komen er niet met %s', async (vraag, velden) => {
    const r = await haal('coordinator', vraag)
    expect([r.status, r.code, r.velden]).toEqual([400, 'ONGELDIGE_INVOER', velden])
  })
})

describe('wie welke successen op papier krijgt', () => {
  const besloten = 'Besloten overleg van Nederweert'
  const gedeeld = 'Met partners gedeeld'
  beforeAll(async () => {
    await plant([besloten], { gemeente: NEDERWEERT, zichtbaarheid: 'GEMEENTE' })
    await plant([gedeeld], { gemeente: WEERT, zichtbaarheid: 'PARTNERS' })
  })
  const ZIET = ['coordinator', 'regisseur.nederweert', 'beheer', 'privacy']
  it.each(DEMO.map((d) => d.email.split('@')[0]!))('%s krijgt precies wat de vraag successen geeft', async (wie) => {
    const p = await als(server.url, wie)
    const { successen } = await p.krijg<{ successen: { nodes: { titel: string }[] } }>(
      '{ successen { nodes { titel } } }',
    )
    const pdf = leesPdf((await haalOp(`${server.url}/api/v1/successen.pdf`, p.cookie)).bytes)
    const alle = [...SUCCESSEN.map((s) => s.titel), besloten, gedeeld]
    expect(alle.filter((t) => keer(pdf, t)).sort()).toEqual(successen.nodes.map((s) => s.titel).sort())
    expect(keer(pdf, besloten)).toBe(ZIET.includes(wie) ? 1 : 0)
    expect(keer(pdf, 'Geef dit rapport niet verder.')).toBe(ZIET.includes(wie) ? 1 : 0)
    expect(keer(pdf, 'In dit rapport staat wat u mag zien')).toBe(1)
  })
  it.each([
    [
      'beleid.weert',
      'de successen van gemeente Weert, en de successen die met alle gemeenten of met partners zijn gedeeld.',
    ],
    ['werkkom', 'In dit rapport staat wat u mag zien: de successen die met partners zijn gedeeld.'],
    ['coordinator', 'de successen van de gemeenten Weert, Nederweert en Cranendonck, en'],
  ])('bij %s zegt het blad hoe ver dat reikt', async (wie, zin) => {
    expect(keer(leesPdf((await haal(wie)).bytes), zin)).toBe(1)
  })
  it('een dashboard krijgt ze niet, ook niet met een thema dat niet bestaat', async () => {
    const p = await als(server.url, 'regisseur.cranendonck')
    await alsEigenaar(
      server.ownerUrl,
      (tx) => tx`update lidmaatschap set rol = 'DASHBOARD' where gebruiker_id =
        (select gebruiker_id from account where email = 'regisseur.cranendonck@regio.example')`,
    )
    for (const vraag of ['', '?thema=ZORG', '?thema=SPORT']) {
      const r = await haalOp(`${server.url}/api/v1/successen.pdf${vraag}`, p.cookie)
      expect([r.status, r.code], vraag).toEqual([403, 'GEEN_TOEGANG'])
    }
  })
  it('wie niet is ingelogd, krijgt NIET_INGELOGD', async () => {
    const r = await haalOp(`${server.url}/api/v1/successen.pdf`)
    expect([r.status, r.code]).toEqual([401, 'NIET_INGELOGD'])
  })
})

describe('een cijfer op papier', () => {
  const cijfer = (waarde: number) => ({
    waarde,
    eenheid: 'PERSONEN',
    peildatum: '2026-10-01',
    voorlopig: true,
    bron: 'Telling',
  })
  const vastleggen = `mutation($i: SuccesVastleggenInput!) { s: succesVastleggen(input: $i) { cijfer { waarde } } }`
  it('onder de 5 staat er niet, ook niet bij wie het cijfer zelf bijhoudt: papier gaat verder', async () => {
    const p = await als(server.url, 'beleid.weert')
    for (const n of [4, 5]) {
      const i = { thema: 'ZORG', titel: `Groep van ${n}`, omschrijving: 'Geteld.', bron: 'Proef', cijfer: cijfer(n) }
      expect((await p.krijg<{ s: { cijfer: { waarde: number } } }>(vastleggen, { i })).s.cijfer.waarde).toBe(n)
    }
    const pdf = leesPdf((await haalOp(`${server.url}/api/v1/successen.pdf?thema=ZORG`, p.cookie)).bytes)
    const dag =
      'peildatum 1 oktober 2026 (voorlopig: de periode was nog niet voorbij) Bron van het cijfer Telling Bron Proef'
    expect(keer(pdf, `Cijfer Minder dan 5: niet getoond om personen te beschermen; ${dag}`)).toBe(1)
    expect(keer(pdf, `Cijfer 5 personen; ${dag}`)).toBe(1)
    expect(keer(pdf, '4 personen')).toBe(0)
  })
})

describe('vreemde tekst op papier', () => {
  it('breekt het blad niet: opmaak is gewone tekst, stuurtekens vallen weg, een lang woord wordt afgebroken', async () => {
    const woord = 'w'.repeat(2000)
    const boos =
      '<b>vet</b> {"text":"x"} \u202eomgekeerd\u202c \u200bx\u0007 € ë ’ مرحبا 中文 😀 e\u0301\u0301\u0301\u0301\u0301'
    await plant(
      [`Boos ${boos}`],
      { gemeente: WEERT, zichtbaarheid: 'GEMEENTE', thema: 'OVERIG' },
      `${boos}\n${woord}${'\n'.repeat(400)}einde`,
    )
    const pdf = leesPdf((await haal('beleid.weert', '?thema=OVERIG')).bytes)
    // once as the title, once in the text; what the font lacks is shown as such
    expect(keer(pdf, '<b>vet</b> {"text":"x"} omgekeerd x € ë ’ ����� �� � é')).toBe(2)
    expect(pdf.kaal).not.toMatch(/[\u0000-\u0008\u200b-\u200f\u202a-\u202e]/)
    expect(keer(pdf, woord)).toBe(1)
    const stukken = pdf.paginas.flat().filter((s) => s.startsWith('www'))
    expect(Math.max(...stukken.map((s) => s.length))).toBeLessThan(90)
    expect(pdf.paginas.length).toBeLessThan(6)
  })
})

describe('een lang rapport', () => {
  const titels = Array.from({ length: 260 }, (_, i) => `Succes nummer ${i + 1}.`)
  beforeAll(() => plant(titels, { gemeente: WEERT, zichtbaarheid: 'REGIO', thema: 'SCHOLEN' }))
  it('bevat alle successen, ook boven de 250 van één bladzijde van de vraag', async () => {
    const pdf = leesPdf((await haal('taskforce', '?thema=SCHOLEN')).bytes)
    expect(keer(pdf, '262 successen.')).toBe(1)
    expect(titels.filter((t) => keer(pdf, t) !== 1)).toEqual([])
  })
  it('wordt voor één gebruiker één tegelijk gemaakt, voor twee gebruikers na elkaar', async () => {
    const [a, b] = [await als(server.url, 'taskforce'), await als(server.url, 'beheer')]
    const vraag = (p: { cookie: string }) => haalOp(`${server.url}/api/v1/successen.pdf`, p.cookie)
    const [ander, ...eigen] = await Promise.all([vraag(b), vraag(a), vraag(a), vraag(a)])
    expect(ander.status).toBe(200)
    expect(eigen.map((r) => r.status).sort()).toEqual([200, 429, 429])
    expect(eigen.find((r) => r.status === 429)!.code).toBe('TE_VEEL_VERZOEKEN')
    expect((await vraag(a)).status).toBe(200)
  })
})
