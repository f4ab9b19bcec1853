import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inDocumentOrder } from '../../../server/platform/graphql/error-order.js'
import { als, type Antwoord, type Persoon } from '../../support/als.js'
import { nette } from '../../isolatie/wandeling/isolatie.antwoord.js'
import { startServer, type TestServer } from '../../support/server.js'

let server: TestServer
let taskforce: Persoon
beforeAll(async () => {
  server = await startServer()
  taskforce = await als(server.url, 'taskforce')
})
afterAll(() => server?.stop())

const keer = (n: number, maak: (i: number) => string): string => Array.from({ length: n }, (_, i) => maak(i)).join(' ')

async function weigert(query: string, variables: object = {}): Promise<Antwoord<never>> {
  const begin = performance.now()
  const antwoord = await taskforce.vraag(query, variables)
  expect(performance.now() - begin).toBeLessThan(1000)
  return antwoord
}

describe('een filter met te veel voorwaarden', () => {
  const woorden = (n: number): string => keer(n, (i) => `w${i}`)
  const velden = (n: number): string => `or: [${keer(n, () => '{titel: {contains: "x"}}')}]`
  it.each<[string, number, string]>([
    ['zoekwoorden', 51, `{ knelpunten(filter: {q: "${woorden(51)}"}) { totalCount } }`],
    ['velden in or', 51, `{ knelpunten(filter: {${velden(51)}}) { totalCount } }`],
    [
      'velden in and en not',
      51,
      `{ knelpunten(filter: {and: [{not: {${velden(50)}}}, {titel: {eq: "x"}}]}) { totalCount } }`,
    ],
    [
      'waarden in een lijst',
      51,
      `{ knelpunten(filter: {titel: {in: [${keer(51, (i) => `"${i}"`)}]}}) { totalCount } }`,
    ],
    [
      'twee lijsten samen',
      60,
      `{ knelpunten(filter: {q: "${woorden(30)}"}) { totalCount } acties(filter: {q: "${woorden(30)}"}) { totalCount } }`,
    ],
    [
      'een lijst in een lijst',
      52,
      `{ knelpunten(filter: {q: "${woorden(26)}"}) { nodes { acties(filter: {q: "${woorden(26)}"}) { totalCount } } } }`,
    ],
    [
      'een fragment dat twee keer telt',
      52,
      `{ ...A b: partners { totalCount } ...B } fragment A on Query { ...B } fragment B on Query { x: knelpunten(filter: {q: "${woorden(26)}"}) { totalCount } }`,
    ],
    [
      'het voorbeeld van 12 × 240 woorden',
      2880,
      `{ knelpunten(filter: {or: [${keer(12, () => `{q: "${keer(240, () => 'a')}"}`)}]}) { totalCount } }`,
    ],
  ])('wordt geweigerd, met het aantal erbij: %s', async (_wat, aantal, query) => {
    const [fout] = nette((await weigert(query)).tekst)
    expect(fout!.extensions.code).toBe('QUERY_TE_ZWAAR')
    expect(fout!.message).toContain(`samen ${aantal} voorwaarden; hoogstens 50`)
  })
  it('wordt geweigerd als het in variabelen staat', async () => {
    const query =
      'query($f: KnelpuntFilter, $q: String = "a b") { knelpunten(filter: $f) { totalCount } acties(filter: {q: $q}) { totalCount } }'
    const antwoord = await weigert(query, { f: { q: woorden(49) } })
    expect(nette(antwoord.tekst)[0]!.message).toContain('samen 51 voorwaarden')
  })
  it('wordt ook geweigerd als resultaat van een handeling, en dan is er niets gedaan', async () => {
    const lijst = `acties(filter: {q: "${woorden(51)}"}) { totalCount }`
    const antwoord = await weigert(`mutation { knelpuntMelden(input: {thema: ZORG, titel: "Te veel"}) { ${lijst} } }`)
    expect([antwoord.status, nette(antwoord.tekst)[0]!.extensions.code]).toEqual([400, 'QUERY_TE_ZWAAR'])
    const { knelpunten } = await taskforce.krijg<{ knelpunten: { totalCount: number } }>(
      '{ knelpunten(filter: {q: "Te veel"}) { totalCount } }',
    )
    expect(knelpunten.totalCount).toBe(0)
  })
  it('mag tot en met 50, en een bladzijde met verwijzingen telt als één', async () => {
    expect(
      (await taskforce.vraag(`{ knelpunten(filter: {q: "${woorden(50)}"}) { totalCount } }`)).errors,
    ).toBeUndefined()
    const ids = keer(250, (i) => `"${i}"`)
    expect((await taskforce.vraag(`{ partners(filter: {id: {in: [${ids}]}}) { totalCount } }`)).errors).toBeUndefined()
  })
})

describe('fouten in een antwoord', () => {
  it('staan in de volgorde van de vraag, ook als ze in een andere volgorde klaar waren', async () => {
    const namen = ['f', 'b', 'e', 'a', 'd', 'c']
    const soorten = ['knelpunt', 'actie', 'partner', 'convenant', 'pilot', 'succes']
    const id = '00000000-0000-7000-8000-000000000000'
    const query = `{ ${namen.map((n, i) => `${n}: ${soorten[i]}(id: "${id}") { id }`).join(' ')} }`
    for (let keren = 0; keren < 5; keren++)
      expect((await taskforce.vraag(query)).errors?.map((e) => e.path?.[0])).toEqual(namen)
    const fout = (path: (string | number)[], line = 1) => ({
      message: path.join('.'),
      path,
      locations: [{ line, column: 1 }],
    })
    const data = { z: null, b: [{ y: 1, x: null }, null], a: null }
    const fouten = [fout(['a']), fout(['b', 1]), fout(['z', 'q'], 9), fout(['b', 0, 'x']), fout(['z', 'p'], 8)]
    expect(inDocumentOrder(fouten, data).map((e) => e.message)).toEqual(['z.p', 'z.q', 'b.0.x', 'b.1', 'a'])
    expect(inDocumentOrder(fouten, null).map((e) => e.locations?.[0]?.line)).toEqual([1, 1, 1, 8, 9])
  })
  it('zijn bij een verkeerde cursor in het resultaat van een handeling een 400, en dan is er niets gedaan', async () => {
    for (const lijst of [
      'acties(after: "x") { totalCount }',
      'acties { nodes { knelpunten(before: "x") { totalCount } } }',
    ]) {
      const antwoord = await taskforce.vraag(
        `mutation { knelpuntMelden(input: {thema: ZORG, titel: "Foute cursor"}) { id ${lijst} } }`,
      )
      expect([antwoord.status, antwoord.errors?.[0]?.extensions.code]).toEqual([400, 'ONGELDIGE_INVOER'])
    }
    const { knelpunten } = await taskforce.krijg<{ knelpunten: { totalCount: number } }>(
      '{ knelpunten(filter: {q: "Foute cursor"}) { totalCount } }',
    )
    expect(knelpunten.totalCount).toBe(0)
  })
})
