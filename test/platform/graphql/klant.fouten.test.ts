// Mistakes of a client are told as such: before anything is done, with the name of what is wrong, and without a line in the log
// that a failure of ours would have.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isLoss } from '../../../server/platform/db/away.js'
import { als, type Fout, type Persoon } from '../../support/als.js'
import { startServer, type TestServer } from '../../support/server.js'

let server: TestServer
let regisseur: Persoon
let coordinator: Persoon
beforeAll(async () => {
  server = await startServer()
  ;[regisseur, coordinator] = (await Promise.all(
    ['regisseur.weert', 'coordinator'].map((w) => als(server.url, w)),
  )) as [Persoon, Persoon]
})
afterAll(() => server?.stop())
const fout = async (query: string, variabelen: object = {}, wie = regisseur): Promise<Fout & { status: number }> => {
  const { status, errors } = await wie.vraag(query, variabelen)
  expect(errors).toHaveLength(1)
  return { status, ...errors![0]! }
}
const LEEG = 'Vul dit veld in.'

describe('null voor een variabele die op haar plek niet leeg kan zijn', () => {
  it.each([
    ['een voorwaarde', 'query($b: Boolean = true) { mij @include(if: $b) { id } }', 'b'],
    [
      'een voorwaarde in een lijst',
      'query($b: Boolean = true) { partners(first: 1) { nodes { id naam @skip(if: $b) } } }',
      'b',
    ],
    [
      'een voorwaarde in een fragment',
      'query($b: Boolean = true) { ...A } fragment A on Query { mij { id @skip(if: $b) } }',
      'b',
    ],
    ['een argument', 'query($i: ID = "x") { knelpunt(id: $i) { id } }', 'i'],
    ['een deel van een lijst', 'query($t: ID = "x") { nodes(ids: [$t]) { id } }', 't'],
    [
      'een deel van een filter',
      'query($t: Thema = ZORG) { knelpunten(filter: { thema: { in: [$t] } }) { totalCount } }',
      't',
    ],
    [
      'een deel van een volgorde',
      'query($r: Richting = OPLOPEND) { knelpunten(sortering: { veld: TITEL, richting: $r }) { totalCount } }',
      'r',
    ],
    ['een versie', 'mutation($v: Int = 1) { knelpuntOnderzoeken(id: "x", versie: $v) { id } }', 'v'],
  ])('%s: wordt geweigerd met de naam', async (_wat, query, naam) => {
    const { status, extensions } = await fout(query, { [naam]: null })
    expect([status, extensions]).toMatchObject([400, { code: 'ONGELDIGE_INVOER', velden: { [naam]: LEEG } }])
    expect(extensions.kenmerk).toBeUndefined()
  })
  it('wordt geweigerd voordat er iets is gedaan', async () => {
    const { extensions } = await fout(
      'mutation($b: Boolean = true) { knelpuntMelden(input: {titel: "Niet gedaan", thema: ZORG}) { id titel @include(if: $b) } }',
      { b: null },
    )
    expect(extensions.code).toBe('ONGELDIGE_INVOER')
    expect(await coordinator.krijg('{ knelpunten(filter: { q: "Niet gedaan" }) { totalCount } }')).toEqual({
      knelpunten: { totalCount: 0 },
    })
  })
  it('mag waar null iets betekent', async () => {
    expect(
      await regisseur.krijg('query($f: KnelpuntFilter) { knelpunten(first: 1, filter: $f) { __typename } }', {
        f: null,
      }),
    ).toBeDefined()
  })
})

describe('een fout in de vraag', () => {
  it.each(['x', 'valueOf', 'constructor', 'toString', '__proto__'])('noemt ook de variabele $%s', async (naam) => {
    const { extensions } = await fout(`query($${naam}: Boolean!) { mij { naam @include(if: $${naam}) } }`)
    expect(Object.entries(extensions.velden!)).toEqual([[naam, LEEG]])
  })
  it('in wat niet leeg mag zijn, vraagt om het in te vullen', async () => {
    expect((await fout('query($i: ID!) { knelpunt(id: $i) { id } }', { i: null })).extensions.velden).toEqual({
      i: LEEG,
    })
  })
  it.each([
    ['een verplicht veld van een invoer', 'mutation { knelpuntMelden(input: {thema: ZORG}) { id } }', 'titel'],
    [
      'een verplicht veld dieper',
      '{ knelpunten(sortering: {veld: TITEL, richting: OPLOPEND}, filter: {and: [{thema: {in: [null]}}]}) { totalCount } }',
      'and.thema.in',
    ],
  ])('noemt %s', async (_wat, query, veld) => {
    expect((await fout(query)).extensions.velden).toEqual({ [veld]: LEEG })
  })
  it('die de lezer weigert, vertelt niets over HTTP', async () => {
    for (const query of [`${'#\n'.repeat(201)}{ mij { id } }`, `{ mij { ${'id '.repeat(2000)} } }`])
      expect(Object.keys((await fout(query)).extensions)).toEqual(['code'])
  })
  it('is ook een waarde die te diep is genest, in de vraag zelf', async () => {
    const diep = (n: number): string => `${'{not: '.repeat(n)}{q: "x"}${'}'.repeat(n)}`
    const vraag = (n: number) => coordinator.vraag(`{ knelpunten(filter: ${diep(n)}) { totalCount } }`)
    expect((await vraag(25)).errors).toBeUndefined()
    expect((await vraag(31)).errors![0]!.extensions.code).toBe('ONGELDIGE_INVOER')
  })
})

describe('een handeling', () => {
  it('voor de hele regio wordt geweigerd aan wie daar niets over schrijft, en niet stil verplaatst', async () => {
    for (const [handeling, invoer] of [
      ['knelpuntMelden', 'titel: "Regio", thema: ZORG'],
      ['actieToevoegen', 'titel: "Regio"'],
    ] as const) {
      const wie = await als(server.url, 'beleid.weert')
      const { extensions } = await fout(`mutation { ${handeling}(input: {${invoer}, gemeente: null}) { id } }`, {}, wie)
      expect(extensions).toMatchObject({
        code: 'ONGELDIGE_INVOER',
        velden: { gemeente: expect.stringContaining('hele regio') },
      })
    }
    const { k } = await coordinator.krijg<{ k: { gemeente: null } }>(
      'mutation { k: knelpuntMelden(input: {titel: "Regio", thema: ZORG, gemeente: null}) { gemeente { code } } }',
    )
    expect(k.gemeente).toBeNull()
  })
  it('met dezelfde sleutel en hetzelfde kenmerk in hoofdletters is dezelfde', async () => {
    const { knelpunten } = await regisseur.krijg<{ knelpunten: { nodes: { id: string }[] } }>(
      '{ knelpunten(first: 1) { nodes { id } } }',
    )
    const id = knelpunten.nodes[0]!.id
    const volg = (x: string) =>
      regisseur.krijg('mutation($x: ID!) { knelpuntVolgen(id: $x, idempotentieSleutel: "hoofdletters") { id } }', { x })
    expect(await volg(id.toUpperCase())).toEqual(await volg(id))
  })
})

it.each(['ECONNRESET', 'EPIPE', 'ERR_STREAM_WRITE_AFTER_END', 'ERR_STREAM_DESTROYED', 'CONNECTION_CLOSED'])(
  '%s van de verbinding is een verbroken verbinding, en wordt opnieuw geprobeerd',
  (code) => {
    expect(isLoss(Object.assign(new Error(), { code }))).toBe(true)
  },
)
