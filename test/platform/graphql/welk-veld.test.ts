// A refusal says which field it is about, to who may read the schema, and nothing of it to others.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../../support/als.js'
import { nette } from '../../isolatie/wandeling/isolatie.antwoord.js'
import { MAX_COST } from '../../../server/platform/read/limits.js'
import { startServer, type TestServer } from '../../support/server.js'
import { metToken, vraagMetToken } from '../../support/token.js'

let server: TestServer
let beheer: Persoon
let punt: Persoon
let token: ReturnType<typeof metToken>
beforeAll(async () => {
  server = await startServer({ productie: true })
  ;[beheer, punt] = (await Promise.all(['beheer', 'puntwelzijn'].map((n) => als(server.url, n)))) as [Persoon, Persoon]
  token = (await vraagMetToken(server.url, ['0988'])).vraag
})
afterAll(() => server?.stop())

const GEVALLEN: [string, string, string, string[] | undefined][] = [
  [
    'een veld dat niet bestaat',
    '{ taakstellingen { jaar jaaar } }',
    '‘jaaar’ bestaat hier niet.',
    ['taakstellingen', 'jaaar'],
  ],
  ['onder een eigen naam', '{ t: taakstellingen { x: jaaar } }', '‘jaaar’ bestaat hier niet.', ['t', 'x']],
  ['een argument', '{ taakstellingen(jaarr: 1) { jaar } }', '‘jaarr’ bestaat hier niet.', ['taakstellingen']],
  ['een fragment', '{ ...Weg }', '‘Weg’ bestaat hier niet.', undefined],
  [
    'een veld in een fragment',
    '{ mij { ...A } } fragment A on Gebruiker { weg }',
    '‘weg’ bestaat hier niet.',
    undefined,
  ],
  ['geen velden', '{ mij }', 'Noem bij ‘mij’ de velden die u wilt, tussen { en }.', ['mij']],
  ['velden te veel', '{ mij { naam { x } } }', '‘naam’ is één waarde: er horen geen velden achter.', ['mij', 'naam']],
  ['een argument te weinig', '{ partner { id } }', 'Bij ‘partner’ hoort ‘id’.', ['partner']],
  ['een variabele te veel', 'query($x: Int) { mij { id } }', '‘$x’ wordt niet gebruikt.', undefined],
  [
    'een onbekende variabele',
    '{ taakstellingen(jaren: $x) { jaar } }',
    '‘$x’ staat niet bij de variabelen van de vraag.',
    ['taakstellingen'],
  ],
  [
    'een variabele die niet past',
    'query($x: String) { taakstellingen(peildatum: $x) { jaar } }',
    'De soort van ‘$x’ past hier niet.',
    undefined,
  ],
  [
    'twee betekenissen',
    '{ mij { a: id a: naam } }',
    '‘a’ staat er twee keer, met een andere betekenis. Geef er één een eigen naam.',
    ['mij', 'a'],
  ],
]
describe('een vraag die niet klopt', () => {
  it.each(GEVALLEN)('noemt bij %s het veld, aan wie het schema mag lezen', async (_wat, query, message, path) => {
    for (const vraag of [beheer.vraag, token]) {
      const fout = nette((await vraag(query)).tekst)[0]! as { message: string; path?: string[]; locations?: object[] }
      expect(fout).toMatchObject({ message, extensions: { code: 'ONGELDIGE_INVOER' } })
      expect([fout.path, fout.locations?.length]).toEqual([path, expect.any(Number)])
    }
  })
  it('zegt aan anderen alleen dat zij niet klopt: niet waar, niet hoe vaak', async () => {
    for (const query of [...GEVALLEN.map(([, q]) => q), '{ a b c knelpunten { totalCount d } e }']) {
      const { status, tekst } = await punt.vraag(query)
      expect([status, JSON.parse(tekst)]).toEqual([
        400,
        { errors: [{ message: 'De vraag klopt niet.', extensions: { code: 'ONGELDIGE_INVOER' } }] },
      ])
    }
  })
  it('zegt ieder welke waarde niet past: die heeft men zelf ingevuld', async () => {
    const fout = nette((await punt.vraag('{ taakstellingen(jaren: ["x"]) { jaar } }')).tekst)[0]!
    expect(fout).toMatchObject({
      message: 'Vul een heel getal in.',
      extensions: { velden: { jaren: 'Vul een heel getal in.' } },
    })
    expect(fout.path).toBeUndefined()
  })
  it('zegt ieder waar geen GraphQL staat: dat gaat niet over het schema', async () => {
    expect(nette((await punt.vraag('{ mij { id }')).tekst)[0]).toMatchObject({ locations: [{ line: 1, column: 13 }] })
  })
})
describe('een vraag die niet mag', () => {
  it('noemt het veld aan wie het schema mag lezen, ook in een fragment en onder een eigen naam', async () => {
    for (const [query, naam] of [
      ['{ mij { id } knelpunten { totalCount } }', 'knelpunten'],
      ['{ k: knelpunten { totalCount } }', 'k'],
      ['{ ...F } fragment F on Query { knelpunten { totalCount } }', 'knelpunten'],
    ] as const) {
      const a = await token(query)
      expect([a.status, nette(a.tekst)[0]]).toMatchObject([
        403,
        {
          message: `U mag ‘${naam}’ niet bekijken of doen. Vraag uw beheerder om toegang.`,
          path: [naam],
          locations: [{ line: 1 }],
        },
      ])
    }
  })
  it('en aan anderen niet', async () => {
    for (const query of ['{ mij { id } tokens { id } }', '{ tokens { id } }', '{ __schema { types { name } } }']) {
      const a = await punt.vraag(query)
      expect([a.status, JSON.parse(a.tekst)]).toMatchObject([
        403,
        { errors: [{ message: 'U mag dit niet bekijken of doen. Vraag uw beheerder om toegang.' }] },
      ])
      expect(Object.keys(nette(a.tekst)[0]!)).toEqual(['message', 'extensions'])
    }
  })
  it('ook niet van een veld in een rij', async () => {
    const van = async (vraag: Persoon['vraag'], query: string) => nette((await vraag(query)).tekst)[0]!.message
    expect(await van(token, '{ pilots { nodes { partners { id } } } }')).toMatch(
      /^U mag partners van \w+ niet bekijken\.$/,
    )
    const bestuurder = await als(server.url, 'bestuurder.weert')
    expect(await van(bestuurder.vraag, '{ partners { nodes { contactpersonen { id } } } }')).toBe(
      'U mag dit niet bekijken.',
    )
  })
})
describe('de kosten', () => {
  const ZWAAR = '{ knelpunten(first: 250) { nodes { acties(first: 250) { nodes { id } } } } }'
  it('staan ook bij een weigering, met de grens', async () => {
    const a = await (await als(server.url, 'coordinator')).vraag(ZWAAR)
    expect(a.status).toBe(400)
    expect(a.extensions).toEqual({ kosten: 62_750 })
    expect(nette(a.tekst)[0]!.extensions).toMatchObject({ code: 'QUERY_TE_ZWAAR', kosten: 62_750, grens: MAX_COST })
  })
  it('staan ook bij wat niet mag, en niet bij wat niet te wegen is', async () => {
    expect(
      (await token('{ pilots(first: 7) { nodes { id } } knelpunten(first: 7) { nodes { id } } }')).extensions,
    ).toEqual({
      kosten: 14,
    })
    expect((await token('{ bestaatNiet }')).extensions).toBeUndefined()
  })
})
describe('/schema.graphql', () => {
  const haal = (headers: Record<string, string>) => fetch(`${server.url}/schema.graphql`, { headers })
  it('is het schema, voor wie het ook met een vraag mag lezen', async () => {
    const r = await haal({ cookie: beheer.cookie })
    expect([r.status, r.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
    const tekst = await r.text()
    expect(tekst).toContain('type Query {')
    expect(tekst).toContain('scalar Datum @specifiedBy(url: "https://')
    expect(tekst).toContain('scalar DateTime @specifiedBy(url: "https://')
  })
  it('is er niet voor anderen', async () => {
    for (const [headers, status] of [
      [{ cookie: punt.cookie }, 403],
      [{}, 401],
      [{ authorization: 'Bearer rt_x' }, 401],
    ] as const) {
      const r = await haal(headers)
      expect(r.status).toBe(status)
      nette(await r.text())
    }
  })
})
