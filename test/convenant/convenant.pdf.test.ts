import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEMO } from '../../server/bron/demo.data.js'
import { CONVENANT_RIJ, PARTIJEN } from '../../server/bron/convenant.data.js'
import { GEMEENTEN } from '../../server/bron/regio.data.js'
import { pilotOpPapier, type GelezenPilot } from '../../server/pilot/pilot.pdf.js'
import { convenantBlad, type GelezenConvenant } from '../../server/convenant/convenant.pdf.js'
import { definitionOf } from '../../server/platform/paper/pdf.layout.js'
import { als } from '../support/als.js'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { haalOp, keer, leesPdf, type GelezenPdf, type Opgehaald } from '../support/pdf.js'
import { startServer, VANDAAG, type TestServer } from '../support/server.js'

const NAMEN = PARTIJEN.map((p) => p.partner ?? `Gemeente ${GEMEENTEN.find((g) => g.code === p.gemeente)!.naam}`)
let server: TestServer
let id: string
beforeAll(async () => {
  server = await startServer()
  const c = await als(server.url, 'coordinator')
  const { convenanten } = await c.krijg<{ convenanten: { nodes: { id: string }[] } }>(
    '{ convenanten { nodes { id } } }',
  )
  id = convenanten.nodes[0]!.id
})
afterAll(() => server?.stop())
const haal = async (wie: string, kenmerk = id): Promise<Opgehaald> =>
  haalOp(`${server.url}/api/v1/convenanten/${kenmerk}.pdf`, (await als(server.url, wie)).cookie)

describe('het convenant als PDF', () => {
  let pdf: GelezenPdf
  let antwoord: Opgehaald
  beforeAll(async () => {
    antwoord = await haal('bestuurder.weert')
    pdf = leesPdf(antwoord.bytes)
  })
  it('is een bestand met een veilige naam en de dag, dat niemand bewaart', () => {
    expect(antwoord.headers.get('content-type')).toBe('application/pdf')
    expect(antwoord.headers.get('cache-control')).toBe('private, no-store')
    expect(antwoord.headers.get('content-disposition')).toBe(
      `attachment; filename="convenant-samen-aan-de-slag-met-voi-${VANDAAG}.pdf"`,
    )
    expect(pdf.taal).toBe('nl')
  })
  it('noemt elk van de achttien partijen precies één keer', () => {
    expect(NAMEN).toHaveLength(18)
    expect(NAMEN.map((n) => [n, keer(pdf, n)])).toEqual(NAMEN.map((n) => [n, 1]))
  })
  it('noemt de wethouders, de afgeleide dag van ondertekening, de status en de bron', () => {
    for (const tekst of [
      'Henk Cuijpers, wethouder',
      'Ondertekend op 19 september 2019 (jaar afgeleid)',
      'Status Ondertekend',
      'Geldt tot en met Geen einddatum',
      `Bron ${CONVENANT_RIJ.bron}`,
      'Bij 19 september 2019 is het jaar afgeleid',
    ])
      expect(keer(pdf, tekst), tekst).toBe(1)
  })
  it('geeft bij een pilot doel en resultaat met hun periode, en het percentage nooit zonder uitleg', () => {
    for (const tekst of [
      'Doel 30 personen, voor de hele pilot, tot en met 2020',
      'Gerealiseerd 9 personen, in 2020; peildatum 31 december 2020',
      '30% van het doel. Let op: de perioden verschillen. Het doel van 30 geldt voor de hele pilot, tot en met 2020; de 9 is alleen 2020.',
      '50% van het doel. Let op: de perioden verschillen.',
    ])
      expect(keer(pdf, tekst), tekst).toBe(1)
  })
  it('zegt op elke bladzijde de regio, de dag van afdrukken en het hoeveelste blad het is', () => {
    const n = pdf.paginas.length
    expect(n).toBeGreaterThan(1)
    expect(keer(pdf, 'Regio Weert, Nederweert en Cranendonck')).toBe(n)
    expect(keer(pdf, 'afgedrukt op 22 november 2026')).toBe(n)
    for (let i = 1; i <= n; i++) expect(keer(pdf, `Bladzijde ${i} van ${n}`)).toBe(1)
  })
})

describe('wie het convenant als PDF krijgt', () => {
  it.each(DEMO.map((d) => d.email.split('@')[0]!))('%s krijgt het, zoals bij de vraag convenant', async (wie) => {
    const p = await als(server.url, wie)
    expect((await p.vraag('query($id: ID!) { convenant(id: $id) { id } }', { id })).errors).toBeUndefined()
    expect((await haalOp(`${server.url}/api/v1/convenanten/${id}.pdf`, p.cookie)).status).toBe(200)
  })
  it('een dashboard krijgt het niet, zoals bij de vraag convenant', async () => {
    const p = await als(server.url, 'regisseur.cranendonck')
    await alsEigenaar(
      server.ownerUrl,
      (tx) => tx`update lidmaatschap set rol = 'DASHBOARD' where gebruiker_id =
        (select gebruiker_id from account where email = 'regisseur.cranendonck@regio.example')`,
    )
    const vraag = await p.vraag('query($id: ID!) { convenant(id: $id) { id } }', { id })
    const pdf = await haalOp(`${server.url}/api/v1/convenanten/${id}.pdf`, p.cookie)
    expect([vraag.status, vraag.errors![0]!.extensions.code]).toEqual([403, 'GEEN_TOEGANG'])
    expect([pdf.status, pdf.code]).toEqual([403, 'GEEN_TOEGANG'])
  })
  it('wie niet is ingelogd, krijgt NIET_INGELOGD', async () => {
    const r = await haalOp(`${server.url}/api/v1/convenanten/${id}.pdf`)
    expect([r.status, r.code]).toEqual([401, 'NIET_INGELOGD'])
  })
  it.each(['x', '00000000-0000-4000-8000-000000000000', '%22', 'x.pdf'])('kenmerk %s is niet gevonden', async (k) => {
    const r = await haal('coordinator', k)
    expect([r.status, r.code]).toEqual([404, 'NIET_GEVONDEN'])
  })
  it('een convenant van een andere regio is niet gevonden', async () => {
    const elders = crypto.randomUUID()
    await alsEigenaar(server.ownerUrl, async (tx) => {
      await tx`insert into regio (code, naam) values ('els', 'Elders')`
      await tx`insert into convenant (regio_code, id, titel, status) values ('els', ${elders}, 'Geheim', 'CONCEPT')`
    })
    const r = await haal('coordinator', elders)
    expect([r.status, r.code]).toEqual([404, 'NIET_GEVONDEN'])
    expect(r.bytes.toString()).not.toContain('Geheim')
  })
})

const PARTIJ = { vertegenwoordiger: null, toetredingsdatum: null, uittredingsdatum: null, uittredingsreden: null }
const LEEG: GelezenConvenant<GelezenPilot> = {
  titel: 'Proef',
  status: 'CONCEPT',
  ondertekeningsdatum: null,
  ondertekeningsjaarAfgeleid: false,
  einddatum: null,
  toelichting: null,
  bron: null,
  partijen: [],
  afspraken: [],
  pilots: [],
}
/** All texts of the definition, in the order of the sheet. */
const teksten = (c: Partial<GelezenConvenant<GelezenPilot>>): string[] => {
  const uit: string[] = []
  const loop = (x: unknown): void => {
    if (Array.isArray(x)) return x.forEach(loop)
    if (x === null || typeof x !== 'object') return
    for (const [k, v] of Object.entries(x))
      if (k === 'text' && typeof v === 'string') uit.push(v)
      else loop(v)
  }
  loop(definitionOf(convenantBlad({ ...LEEG, ...c }, 'Proefregio', '2026-11-22', pilotOpPapier.blok)).content)
  return uit
}
describe('het blad van een convenant', () => {
  it('zonder partijen, afspraken en pilots zegt dat er geen zijn', () => {
    expect(teksten({})).toEqual(
      expect.arrayContaining([
        'Nog niet ondertekend',
        'Er doen geen partijen mee.',
        'Bij dit convenant zijn nog geen afspraken vastgelegd.',
        'Onder dit convenant vallen geen pilots.',
      ]),
    )
  })
  it.each([
    ['gisteren', '2026-11-21', ['Partijen (1)', 'Uitgetreden partijen (1)']],
    ['vandaag, de laatste dag', '2026-11-22', ['Partijen (2)']],
    ['morgen', '2026-11-23', ['Partijen (2)']],
  ])('wie %s voor het laatst meedeed, staat in het goede deel', (_, uittredingsdatum, koppen) => {
    const weg = { toetredingsdatum: '2019-09-19', uittredingsdatum, uittredingsreden: 'Opgeheven.' }
    const partijen = [
      { ...PARTIJ, id: 'a', naam: 'Blijver' },
      { ...PARTIJ, id: 'b', naam: 'Ganger', ...weg },
    ]
    const t = teksten({ partijen })
    expect(t.filter((x) => /artijen \(/.test(x))).toEqual(koppen)
    expect(t.filter((x) => x.startsWith('Ganger'))).toHaveLength(1)
    expect(t.join('\n')).toContain('Opgeheven.')
    expect(t.join('\n')).toMatch(/tot en met 2[123] november 2026/)
  })
  it('verwijst bij een afspraak met nummers naar partijen, zodat een naam één keer staat', () => {
    const partijen = ['A', 'B', 'C'].map((naam) => ({ ...PARTIJ, id: naam, naam }))
    const afspraken = [
      { tekst: 'Samen', partijen: [] },
      { tekst: 'Twee', partijen: [{ id: 'C' }, { id: 'A' }] },
    ]
    const t = teksten({ partijen, afspraken })
    expect(t).toEqual(
      expect.arrayContaining(['1. Samen', 'Geldt voor alle partijen.', '2. Twee', 'Geldt voor de partijen 1 en 3.']),
    )
    expect(t.filter((x) => x === 'A')).toHaveLength(1)
  })
})
