import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../support/als.js'
import { nette } from '../isolatie/wandeling/isolatie.antwoord.js'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { startServer, type TestServer } from '../support/server.js'
import { geefUit } from '../support/token.js'

const LASTIG = [
  '=HYPERLINK("http://x.example";"klik")',
  '+1',
  '@x',
  '-2+3',
  '\t=1',
  '\r=1',
  'a;b "c"\r\nd',
  'Coördinatie ë',
]
let server: TestServer
let regisseur: Persoon
beforeAll(async () => {
  server = await startServer()
  regisseur = await als(server.url, 'regisseur.weert')
  await alsEigenaar(server.ownerUrl, async (tx) => {
    for (const [i, tekst] of LASTIG.entries())
      await tx`insert into taakstelling (regio_code, id, gemeente_code, jaar, halfjaar, soort, waarde, peildatum, voorlopig, bron, voetnoot)
        values ('wnc', ${crypto.randomUUID()}, '1706', ${2040 + i}, 1, 'REALISATIE', 3, '2026-01-01', false, ${tekst}, ${tekst})`
  })
})
afterAll(() => server?.stop())

const haal = (vraag = '', headers: Record<string, string> = { cookie: regisseur.cookie }): Promise<Response> =>
  fetch(`${server.url}/api/v1/taakstellingen.csv${vraag}`, { headers })
/** Rows of a CSV text with semicolons, quotes undone. Written for this test, so that no reader forgives the writer. */
function rijenVan(csv: string): string[][] {
  const rijen: string[][] = [[]]
  for (const [, veld, einde] of csv.matchAll(/("(?:[^"]|"")*"|[^;"\r\n]*)(;|\r\n|$)/g)) {
    rijen.at(-1)!.push(veld!.startsWith('"') ? veld!.slice(1, -1).replaceAll('""', '"') : veld!)
    if (einde === '\r\n') rijen.push([])
    else if (einde === '') break
  }
  return rijen.filter((r) => r.length > 1)
}
const tabel = async (vraag?: string): Promise<Record<string, string>[]> => {
  const tekst = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await haal(vraag)).arrayBuffer())
  expect(tekst.startsWith('\uFEFF')).toBe(true)
  const [koppen, ...rijen] = rijenVan(tekst.slice(1))
  for (const r of rijen) expect(r).toHaveLength(koppen!.length)
  return rijen.map((r) => Object.fromEntries(koppen!.map((k, i) => [k, r[i]!])))
}

describe('taakstellingen als CSV', () => {
  it('is een bestand dat niemand bewaart, met een veilige naam', async () => {
    const r = await haal('?peildatum=2022-12-31')
    expect(r.status).toBe(200)
    expect(r.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(r.headers.get('content-disposition')).toBe('attachment; filename="taakstellingen-2022-12-31.csv"')
    expect(r.headers.get('cache-control')).toBe('private, no-store')
    expect(r.headers.get('x-content-type-options')).toBe('nosniff')
  })
  it('geeft dezelfde cijfers als de vraag, met komma en zonder aanhalingsteken voor een negatief getal', async () => {
    const rijen = await tabel('?gemeenten=0988&jaren=2020,2021,2022')
    expect(rijen.map((r) => [r.jaar, r.taakstelling, r['achterstand vorige periode'], r.totaal, r.realisatie])).toEqual(
      [
        ['2020', '37', '', '37', '13'],
        ['2021', '71', '24', '95', '96'],
        ['2022', '68', '0', '68', '47'],
      ],
    )
    expect(rijen.map((r) => [r.saldo, r.percentage, r.voorlopig, r.peildatum])).toEqual([
      ['-24', '35,1', 'nee', '2020-12-31'],
      ['1', '101,1', 'nee', '2021-12-31'],
      ['-21', '69,1', 'ja', '2022-10-04'],
    ])
    expect(rijen[0]).toMatchObject({ gemeente: 'Weert', gemeentecode: '0988', halfjaar: '', eenheid: 'personen' })
    expect(rijen[0]!['reden geen waarde']).toBe('achterstand vorige periode: De bron zegt het niet.')
    expect(rijen[0]!.voetnoot).toContain('achterstand vorige periode: De bron noemt geen achterstand uit 2019.')
    expect(rijen[2]!.bron).toBeTruthy()
    expect(rijen[2]!.voetnoot).toContain('Peildatum 4 oktober 2022.')
  })
  it('laat een cel leeg waar niets bekend is, met de reden, en nooit nul', async () => {
    const [rij] = await tabel('?gemeenten=0946&jaren=2020')
    for (const kop of ['taakstelling', 'achterstand vorige periode', 'totaal', 'realisatie', 'saldo', 'percentage'])
      expect([kop, rij![kop]]).toEqual([kop, ''])
    expect(rij!['reden geen waarde']).toBe('Er zijn geen gegevens.')
    const [deels] = await tabel('?gemeenten=1706&jaren=2040')
    expect([deels!.realisatie, deels!.totaal]).toEqual(['3', ''])
    expect(deels!['reden geen waarde']).toBe(
      'taakstelling, achterstand vorige periode, totaal, saldo: De bron zegt het niet.',
    )
  })
  it('maakt van tekst nooit een formule en laat de rest heel', async () => {
    const rijen = await tabel(`?gemeenten=1706&jaren=${LASTIG.map((_, i) => 2040 + i).join()}`)
    expect(rijen.map((r) => r.bron)).toEqual(LASTIG.map((t) => (/^[=+@\-\t\r]/.test(t) ? `'${t}` : t)))
    expect(rijen.map((r) => r.voetnoot)).toEqual(rijen.map((r) => r.bron))
  })
  it('werkt met een token, en niet zonder in te loggen', async () => {
    const { geheim } = await geefUit(await als(server.url, 'beheer'), ['0988'])
    expect((await haal('', { authorization: `Bearer ${geheim}` })).status).toBe(200)
    for (const headers of [{}, { authorization: 'Bearer x', cookie: regisseur.cookie }]) {
      const r = await haal('', headers as Record<string, string>)
      expect([r.status, nette(await r.text())[0]!.extensions.code]).toEqual([401, 'NIET_INGELOGD'])
    }
  })
  it.each([
    ['?jaren=twintig', 'jaren', 'ONGELDIGE_INVOER'],
    ['?jaren=2020,', 'jaren', 'ONGELDIGE_INVOER'],
    ['?jaren=1999', 'jaren', 'ONGELDIGE_INVOER'],
    ['?jaren=2020&jaren=2021', 'jaren', 'ONGELDIGE_INVOER'],
    [`?jaren=${'2020,'.repeat(250)}2020`, 'jaren', 'ONGELDIGE_INVOER'],
    ['?gemeenten=Weert', 'gemeenten', 'ONGELDIGE_INVOER'],
    ['?gemeenten=8888', 'gemeenten', 'NIET_GEVONDEN'],
    ['?peildatum=2022-02-30', 'peildatum', 'ONGELDIGE_INVOER'],
    ['?gemeente=0988', 'gemeente', 'ONGELDIGE_INVOER'],
  ])('weigert %s en noemt het veld', async (vraag, veld, code) => {
    const r = await haal(vraag)
    const [fout] = nette(await r.text())
    expect([r.status, fout!.extensions.code]).toEqual([400, code])
    expect(fout!.extensions.velden?.[veld]).toMatch(/\.$/)
    expect(r.headers.get('content-type')).toMatch(/^application\/json/)
  })
})

const heeftOffice = spawnSync('soffice', ['--version']).status === 0
describe.runIf(heeftOffice)('geopend in LibreOffice (alleen waar soffice staat)', () => {
  it('heeft dezelfde kolommen, getallen als getal, de ë heel en geen enkele formule', async () => {
    const map = mkdtempSync(path.join(os.tmpdir(), 'regiotafel-csv-'))
    try {
      writeFileSync(path.join(map, 't.csv'), Buffer.from(await (await haal()).arrayBuffer()))
      const opties = ['--headless', `-env:UserInstallation=file://${map}/profiel`, '--convert-to', 'fods']
      // 59 = semicolon, 34 = quote, 76 = UTF-8; Dutch numbers; formulas are evaluated, so that one would show.
      const filter = '--infilter=CSV:59,34,76,1,,1043,false,true,false,false,false,0,true'
      execFileSync('soffice', [...opties, filter, '--outdir', map, path.join(map, 't.csv')], { stdio: 'ignore' })
      const blad = readFileSync(path.join(map, 't.fods'), 'utf8')
      expect(blad).not.toContain('table:formula')
      expect(blad).toContain('Coördinatie ë')
      expect(blad).toContain('HYPERLINK')
      expect(blad).toMatch(/office:value-type="float" office:value="-24"/)
      expect(blad).toMatch(/office:value-type="float" office:value="35.1"/)
    } finally {
      rmSync(map, { recursive: true, force: true })
    }
  }, 120_000)
})
