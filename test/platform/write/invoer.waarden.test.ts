import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nette } from '../../isolatie/wandeling/isolatie.antwoord.js'
import {
  documentMet,
  inputVan,
  maakInvoer,
  MET_INPUT,
  weigert,
  type Invoer,
} from '../../isolatie/wandeling/isolatie.invoer.js'
import { CIJFER } from '../../isolatie/wandeling/nouns/pilot.js'

let p: Invoer
beforeAll(async () => {
  p = await maakInvoer()
})
afterAll(() => p?.w.server.stop())
describe('een dag die niet bestaat', () => {
  const DAGEN = [
    '2026-02-31',
    '2027-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '0001-01-01',
    '-2026-01-01',
    '12026-01-01',
    'infinity',
    '-infinity',
    'now',
    'today',
    'NaN',
    '',
    ' 2026-01-01',
    '2026-01-01 ',
    '2026-1-1',
    '01-02-2026',
    '20260101',
    '2026-01-01T00:00:00Z',
    '2026-W01-1',
    '٢٠٢٦-٠١-٠١',
    "2026-01-01'; drop table actie --",
  ]
  it.each(DAGEN)('wordt nergens aangenomen: %j', async (dag) => {
    weigert(await p.doe('actieToevoegen', { streefdatum: dag }), 'streefdatum')
    weigert(await p.doe('actieUitstellen', { streefdatum: dag }), 'streefdatum')
    weigert(await p.doe('convenantOndertekenen', { ondertekeningsdatum: dag }), 'ondertekeningsdatum')
    weigert(await p.doe('pilotMetingVastleggen', { cijfer: { ...CIJFER, peildatum: dag } }), 'peildatum')
    weigert(await p.doe('realisatieVastleggen', { peildatum: dag }), 'peildatum')
    for (const op of ['eq', 'gte', 'lte']) {
      const vraag = (waarde: string, kop = '') =>
        `query${kop} { knelpunten(filter: {melddatum: {${op}: ${waarde}}}) { totalCount } }`
      weigert(await p.vraag(vraag(JSON.stringify(dag))), op)
      weigert(await p.vraag(vraag('$d', '($d: Datum)'), { d: dag }), 'd')
    }
    weigert(await p.vraag(`{ taakstellingen(peildatum: ${JSON.stringify(dag)}) { id } }`), 'peildatum')
  })
  it.each([20260101, 1.5, true, ['2026-01-01', '2026-01-02'], { jaar: 2026 }])(
    'en is altijd tekst, dus niet %j',
    async (dag) => {
      weigert(await p.doe('actieToevoegen', { streefdatum: dag }), 'streefdatum')
    },
  )
  it.each(['1899-12-31', '2200-01-01', '9999-12-31'])('die vastligt is niet %s: dat is een typefout', async (dag) => {
    weigert(await p.doe('actieToevoegen', { streefdatum: dag }), 'streefdatum')
    weigert(await p.doe('realisatieVastleggen', { peildatum: dag }), 'peildatum')
  })
  it.each(['1900-01-01', '2199-12-31'])(
    'die vastligt mag %s zijn: dan gaat het alleen om wat er verder niet klopt',
    async (dag) => {
      const { errors } = await p.doe('actieToevoegen', { streefdatum: dag, titel: '' })
      expect(Object.keys(errors![0]!.extensions['velden'] as object)).toEqual(['titel'])
    },
  )
  it('is geen schrikkeldag of laatste dag van een jaar', async () => {
    for (const dag of ['2028-02-29', '2000-02-29', '9999-12-31', '1000-01-01'])
      expect(
        (await p.vraag(`{ knelpunten(filter: {melddatum: {gte: "${dag}"}}) { totalCount } }`)).errors,
      ).toBeUndefined()
  })
  it('en niets daarvan liet iets achter', () => p.onveranderd())
})

describe('een getal dat niet past', () => {
  it.each([2 ** 31, -(2 ** 31) - 1, 2 ** 53 + 2, 1e308, 1.5, '1', 'NaN', 'Infinity', true, [1, 2], null])(
    'is geen versie: %j',
    async (versie) => {
      const v = { ...p.variabelen('knelpuntOnderzoeken'), versie }
      weigert(await p.vraag(documentMet('knelpuntOnderzoeken'), v), 'versie')
    },
  )
  it.each(['2147483648', '1e400', '1.5', '-1e308', '"1"', 'NaN', 'Infinity', '0x10'])(
    'staat ook niet letterlijk in een vraag: %s',
    async (getal) => {
      const antwoord = await p.vraag(`{ knelpunten(first: ${getal}) { totalCount } }`)
      expect(nette(antwoord.tekst)[0]!.extensions.code).toBe('ONGELDIGE_INVOER')
    },
  )
  it.each([-1, -0.5, 1e309, 'NaN', '3', true, [3], { waarde: 3 }])(
    'is geen waarde van een cijfer: %j',
    async (waarde) => {
      // JSON has no infinity: it arrives as null, and then the reason is missing.
      weigert(await p.doe('pilotMetingVastleggen', { cijfer: { ...CIJFER, waarde } }), 'waarde')
      weigert(await p.doe('succesVastleggen', { cijfer: { ...CIJFER, waarde } }), 'waarde')
      for (const m of ['taakstellingVastleggen', 'realisatieVastleggen']) weigert(await p.doe(m, { waarde }), 'waarde')
    },
  )
  it.each([1999, 2101, -1, 2 ** 31, 2027.5, '2027'])('is geen jaar van een cijfer: %j', async (jaar) => {
    weigert(await p.doe('realisatieVastleggen', { jaar }), 'jaar')
    weigert(await p.doe('pilotToevoegen', { evaluatieUiterlijkJaar: jaar }), 'evaluatieUiterlijkJaar')
  })
  it('is geen jaar of versie die er niet is', async () => {
    for (const jaren of ['[99999]', '[-1]', '[1999]'])
      weigert(await p.vraag(`{ taakstellingen(jaren: ${jaren}) { id } }`), 'jaren')
  })
  it('en niets daarvan liet iets achter', () => p.onveranderd())
})

describe('een lijst van 10.000 waarden', () => {
  const LANG = Array.from({ length: 10_000 }, () => '0')
  it('wordt geweigerd in een filter en in elke invoer', async () => {
    const f = { id: { in: LANG } }
    expect(
      nette((await p.vraag('query($f: KnelpuntFilter) { knelpunten(filter: $f) { totalCount } }', { f })).tekst)[0]!
        .extensions.code,
    ).toBe('ONGELDIGE_INVOER')
    for (const m of MET_INPUT)
      for (const veld of Object.values(inputVan(m)!.getFields()).filter((x) => String(x.type).startsWith('[')))
        weigert(await p.doe(m, { [veld.name]: LANG }), veld.name)
  })
  it('en diep genest evenmin', async () => {
    const diep = (n: number): object => (n ? { not: diep(n - 1) } : {})
    for (const f of [diep(1000), diep(100), { or: [{ or: [diep(40)] }] }]) {
      const antwoord = await p.vraag('query($f: KnelpuntFilter) { knelpunten(filter: $f) { totalCount } }', {
        f,
      })
      expect(nette(antwoord.tekst)[0]!.extensions.code).toBe('ONGELDIGE_INVOER')
    }
    const haken = `{"query":"{mij{id}}","variables":{"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`
    const r = await fetch(`${p.w.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: await inlog() },
      body: haken,
    })
    expect([r.status, nette(await r.text())[0]!.extensions.code]).toEqual([400, 'ONGELDIGE_INVOER'])
  })
  it('en niets daarvan liet iets achter', () => p.onveranderd())
})
const inlog = async (): Promise<string> => {
  const r = await fetch(`${p.w.server.url}/auth/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"gebruiker":"coordinator@regio.example"}',
  })
  return r.headers.getSetCookie()[0]!.split(';')[0]!
}
