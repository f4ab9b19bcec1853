import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakSchema } from '../../server/schema.js'
import type { Antwoord, Persoon } from '../support/als.js'
import { nette } from '../support/isolatie.antwoord.js'
import { dumpVan, vingerafdruk } from '../support/isolatie.eigenaar.js'
import { documentVan, MUTATIES, variabelenVan } from '../support/isolatie.schrijven.js'
import { maakWereld, type Wereld } from '../support/isolatie.wereld.js'

const schema = maakSchema()
const velden = schema.getMutationType()!.getFields()
let w: Wereld
let coordinator: Pick<Persoon, 'vraag'>
let voor: string
beforeAll(async () => {
  w = await maakWereld(['coordinator'])
  coordinator = w.actoren[0]!
  voor = vingerafdruk(await dumpVan(w.server.ownerUrl))
})
afterAll(() => w?.server.stop())
/** Nothing that is refused leaves a trace: no row, no number, no remembered key. */
const onveranderd = async () => expect(vingerafdruk(await dumpVan(w.server.ownerUrl))).toBe(voor)

const inputVan = (naam: string): GraphQLInputObjectType | undefined => {
  const arg = velden[naam]!.args.find((a) => a.name === 'input')
  const type = arg && getNamedType(arg.type)
  return type && isInputObjectType(type) ? type : undefined
}
const rijVoor = (naam: string): Record<string, unknown> => {
  const { tabel } = MUTATIES[naam]!
  return tabel ? w.dump[tabel]!.find((r) => r.regio_code === 'wnc')! : { id: '', versie: 1 }
}
const doe = (naam: string, extra: object): Promise<Antwoord<never>> => {
  const rij = rijVoor(naam)
  const v = variabelenVan(naam, rij.id as string, rij.versie)
  return coordinator.vraag(documentVan(velden[naam]!), { ...v, input: { ...(v.input as object), ...extra } })
}
const weigert = async (antwoord: Antwoord<never>, veld: string): Promise<void> => {
  const [fout] = nette(antwoord.tekst)
  expect([fout!.extensions.code, antwoord.tekst]).toEqual(['ONGELDIGE_INVOER', antwoord.tekst])
  expect(
    Object.keys(fout!.extensions.velden ?? {}).map((p) =>
      p
        .split('.')
        .filter((x) => !/^\d+$/.test(x))
        .at(-1),
    ),
  ).toContain(veld)
}
const MET_INPUT = Object.keys(MUTATIES).filter((m) => inputVan(m))
/** Every text field of every input: [mutation, field, is it a list]. */
const TEKSTVELDEN = MET_INPUT.flatMap((m) =>
  Object.values(inputVan(m)!.getFields())
    .filter((f) => getNamedType(f.type).name === 'String')
    .map((f): [string, string, boolean] => [m, f.name, String(f.type).startsWith('[')]),
)

describe('een veld dat de server zelf beheert', () => {
  const EIGEN = [
    'id',
    'gemeenteCode',
    'regioCode',
    'versie',
    'status',
    'nummer',
    'leesgroep',
    'schrijfgroep',
    'aangemaaktOp',
    'gewijzigdOp',
    'gemeldDoor',
    'gereedOp',
    'isOndertekenaar',
    'afgeleid',
    'rol',
    'mag',
    '__typename',
  ]
  it.each(MET_INPUT)('kan niet worden meegestuurd met %s', async (m) => {
    const bekend = Object.keys(inputVan(m)!.getFields())
    for (const veld of EIGEN.filter((v) => !bekend.includes(v))) await weigert(await doe(m, { [veld]: 'x' }), veld)
    const erfenis = await doe(m, JSON.parse('{"constructor": "x"}') as object)
    expect(nette(erfenis.tekst)[0]!.extensions.code).toBe('ONGELDIGE_INVOER')
    await onveranderd()
  })
  it('kan ook niet letterlijk in de vraag staan, of naast input', async () => {
    const letterlijk = await coordinator.vraag(
      'mutation { knelpuntMelden(input: {thema: ZORG, titel: "x", status: OPGELOST}) { id } }',
    )
    await weigert(letterlijk as Antwoord<never>, 'status')
    const ernaast = await coordinator.vraag(
      'mutation { knelpuntMelden(input: {thema: ZORG, titel: "x"}, gemeenteCode: "0988") { id } }',
    )
    expect(nette(ernaast.tekst)[0]!.message).toBe('‘gemeenteCode’ bestaat hier niet.')
    await onveranderd()
  })
})

describe('tekst die niet kan', () => {
  it('bestaat in elk soort invoer', () => expect(TEKSTVELDEN.length).toBeGreaterThan(25))
  it.each(TEKSTVELDEN)('wordt geweigerd bij %s.%s: NUL, halve tekens en te lang', async (m, veld, lijst) => {
    const met = (t: string) => doe(m, { [veld]: lijst ? [t] : t })
    for (const t of [
      'a\0b',
      'a\ud800b',
      'a\udc00',
      '\ud83d',
      'a'.repeat(5001),
      '😀'.repeat(5001),
      'a'.repeat(20_001),
      'é'.repeat(20_001),
    ])
      await weigert(await met(t), veld)
    await onveranderd()
  })
  it.each([
    '{ knelpunten(filter: {q: $t}) { totalCount } }',
    '{ knelpunten(filter: {titel: {contains: $t}}) { totalCount } }',
    '{ knelpunten(filter: {titel: {in: [$t]}}) { totalCount } }',
    '{ knelpunt(id: $t) { id } }',
    '{ taakstellingen(gemeenten: [$t]) { id } }',
  ])('komt ook niet in een vraag: %s', async (vraag) => {
    const soort = vraag.includes('id: $t') || vraag.includes('gemeenten') ? 'ID!' : 'String!'
    for (const t of ['a\0b', 'a\ud800', 'a'.repeat(20_001)]) {
      const antwoord = await coordinator.vraag(`query($t: ${soort}) ${vraag}`, { t })
      expect(nette(antwoord.tekst)[0]!.extensions.code).toBe('ONGELDIGE_INVOER')
    }
    // As a literal the escape is read by GraphQL itself.
    const letterlijk = await coordinator.vraag(vraag.replace('$t', '"a\\u0000b"'))
    expect(nette(letterlijk.tekst)[0]!.extensions.code).toBe('ONGELDIGE_INVOER')
  })
  it('of een sleutel die te lang is, onthoudt niets', async () => {
    const v = { ...variabelenVan('knelpuntMelden', '', 1), idempotentieSleutel: 'a'.repeat(201) }
    await weigert(await coordinator.vraag(documentVan(velden['knelpuntMelden']!), v), 'idempotentieSleutel')
    await onveranderd()
  })
  it.each(
    TEKSTVELDEN.filter(([m, veld, lijst]) => !lijst && String(inputVan(m)!.getFields()[veld]!.type).endsWith('!')),
  )('leeg blijven mag niet bij %s.%s', async (m, veld) => {
    for (const t of ['', '   ', '\n\t']) await weigert(await doe(m, { [veld]: t }), veld)
  })
})

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
    await weigert(await doe('actieToevoegen', { streefdatum: dag }), 'streefdatum')
    await weigert(await doe('actieUitstellen', { streefdatum: dag }), 'streefdatum')
    for (const op of ['eq', 'gte', 'lte']) {
      const vraag = (waarde: string, kop = '') =>
        `query${kop} { knelpunten(filter: {melddatum: {${op}: ${waarde}}}) { totalCount } }`
      await weigert(await coordinator.vraag(vraag(JSON.stringify(dag))), op)
      await weigert(await coordinator.vraag(vraag('$d', '($d: Datum)'), { d: dag }), 'd')
    }
    await weigert(await coordinator.vraag(`{ taakstellingen(peildatum: ${JSON.stringify(dag)}) { id } }`), 'peildatum')
    await onveranderd()
  })
  it.each([20260101, 1.5, true, ['2026-01-01', '2026-01-02'], { jaar: 2026 }])(
    'en is altijd tekst, dus niet %j',
    async (dag) => {
      await weigert(await doe('actieToevoegen', { streefdatum: dag }), 'streefdatum')
    },
  )
  it('is geen schrikkeldag of laatste dag van een jaar', async () => {
    for (const dag of ['2028-02-29', '2000-02-29', '9999-12-31', '1000-01-01'])
      expect(
        (await coordinator.vraag(`{ knelpunten(filter: {melddatum: {gte: "${dag}"}}) { totalCount } }`)).errors,
      ).toBeUndefined()
  })
})

describe('een getal dat niet past', () => {
  it.each([2 ** 31, -(2 ** 31) - 1, 2 ** 53 + 2, 1e308, 1.5, '1', 'NaN', 'Infinity', true, [1, 2], null])(
    'is geen versie: %j',
    async (versie) => {
      const v = variabelenVan('knelpuntOnderzoeken', rijVoor('knelpuntOnderzoeken').id as string, versie)
      await weigert(await coordinator.vraag(documentVan(velden['knelpuntOnderzoeken']!), v), 'versie')
    },
  )
  it.each(['2147483648', '1e400', '1.5', '-1e308', '"1"', 'NaN', 'Infinity', '0x10'])(
    'staat ook niet letterlijk in een vraag: %s',
    async (getal) => {
      const antwoord = await coordinator.vraag(`{ knelpunten(filter: {nummer: {gte: ${getal}}}) { totalCount } }`)
      expect(nette(antwoord.tekst)[0]!.extensions.code).toBe('ONGELDIGE_INVOER')
    },
  )
  it('is geen jaar of versie die er niet is', async () => {
    for (const jaren of ['[99999]', '[-1]', '[1999]'])
      await weigert(await coordinator.vraag(`{ taakstellingen(jaren: ${jaren}) { id } }`), 'jaren')
    const grens = await coordinator.vraag<{ knelpunten: { totalCount: number } }>(
      '{ knelpunten(filter: {nummer: {gte: 2147483647}}) { totalCount } }',
    )
    expect(grens.data.knelpunten.totalCount).toBe(0)
  })
})

describe('een lijst van 10.000 waarden', () => {
  const LANG = Array.from({ length: 10_000 }, () => '0')
  it('wordt geweigerd in een filter en in elke invoer', async () => {
    const f = { id: { in: LANG } }
    expect(
      nette(
        (await coordinator.vraag('query($f: KnelpuntFilter) { knelpunten(filter: $f) { totalCount } }', { f })).tekst,
      )[0]!.extensions.code,
    ).toBe('ONGELDIGE_INVOER')
    for (const m of MET_INPUT)
      for (const veld of Object.values(inputVan(m)!.getFields()).filter((x) => String(x.type).startsWith('[')))
        await weigert(await doe(m, { [veld.name]: LANG }), veld.name)
    await onveranderd()
  })
  it('en diep genest evenmin', async () => {
    const diep = (n: number): object => (n ? { not: diep(n - 1) } : {})
    for (const f of [diep(1000), diep(100), { or: [{ or: [diep(40)] }] }]) {
      const antwoord = await coordinator.vraag('query($f: KnelpuntFilter) { knelpunten(filter: $f) { totalCount } }', {
        f,
      })
      expect(nette(antwoord.tekst)[0]!.extensions.code).toBe('ONGELDIGE_INVOER')
    }
    const haken = `{"query":"{mij{id}}","variables":{"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`
    const r = await fetch(`${w.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: await inlog() },
      body: haken,
    })
    expect([r.status, nette(await r.text())[0]!.extensions.code]).toEqual([400, 'ONGELDIGE_INVOER'])
  })
})
const inlog = async (): Promise<string> => {
  const r = await fetch(`${w.server.url}/auth/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"gebruiker":"coordinator@regio.example"}',
  })
  return r.headers.getSetCookie()[0]!.split(';')[0]!
}
