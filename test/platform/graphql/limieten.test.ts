import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
const diep = (n: number): string =>
  keer(n, () => 'knelpunten { acties(first: 1) { nodes {') + ' id ' + keer(n, () => '} } }')
const VOLG = (i: number) => `a${i}: knelpuntVolgen(id: "x") { id }`

async function weigert(query: string, variables: object = {}): Promise<Antwoord<never>> {
  const begin = performance.now()
  const antwoord = await taskforce.vraag(query, variables)
  expect(performance.now() - begin).toBeLessThan(1000)
  return antwoord
}

describe('een te zware vraag', () => {
  it.each<[string, string]>([
    ['600 keer hetzelfde veld', `{ ${keer(600, () => 'mij { id }')} }`],
    ['26 keer hetzelfde veld', `{ mij { ${keer(26, () => 'naam')} } }`],
    ['21 vragen', `{ ${keer(21, (i) => `a${i}: mij { id }`)} }`],
    ['21 vragen in een fragment', `{ ...A } fragment A on Query { ${keer(21, (i) => `a${i}: mij { id }`)} }`],
    ['51 aliassen', `{ mij { ${keer(51, (i) => `a${i}: naam`)} } }`],
    ['5.000 aliassen', `{ mij { ${keer(5000, (i) => `a${i}: naam`)} } }`],
    ['200 richtlijnen', `{ mij ${keer(200, () => '@skip(if: false)')} { id } }`],
    ['200 onbekende richtlijnen', `{ mij ${keer(200, (i) => `@a${i}`)} { id } }`],
    ['zes richtlijnen op de vraag zelf', `query ${keer(6, () => '@a')} { mij { id } }`],
    ['16 lagen', `{ acties(first: 1) { nodes { ${diep(5)} } } }`],
    [
      'fragmenten die zich 30 keer verdubbelen',
      `{ mij { ...A0 } } ${keer(30, (i) => `fragment A${i} on Gebruiker { ...A${i + 1} ...A${i + 1} }`)} fragment A30 on Gebruiker { id }`,
    ],
    [
      'een lange keten van fragmenten met elk veel velden',
      `{ mij { ...A0 } } ${keer(90, (i) => `fragment A${i} on Gebruiker { ${keer(4, (j) => `x${i}_${j}: naam`)} ...A${i + 1} }`)} fragment A90 on Gebruiker { id }`,
    ],
    ['201 opmerkingen', `{ mij { id } } ${keer(201, () => '#\n')}`],
    ['2.001 woorden en tekens', `{ mij { ${keer(1998, () => 'id')} } }`],
    ['zes handelingen', `mutation { ${keer(6, VOLG)} }`],
    ['zes handelingen in een fragment', `mutation { ...A } fragment A on Mutation { ${keer(6, VOLG)} }`],
    [
      'zes handelingen in twee fragmenten',
      `mutation { ...A ...B } fragment A on Mutation { ${keer(3, VOLG)} } fragment B on Mutation { ${keer(3, (i) => VOLG(i + 3))} }`,
    ],
    ['zes handelingen in een ingebed fragment', `mutation { ... on Mutation { ${keer(6, VOLG)} } }`],
    ['100 keer inloggen door te raden', `mutation { ${keer(100, VOLG)} }`],
    [
      'lijsten van 250 in lijsten van 250',
      '{ knelpunten(first: 250) { nodes { acties(first: 250) { nodes { knelpunten { id } } } } } }',
    ],
    [
      '20 lijsten van 250 met lijsten',
      `{ ${keer(20, (i) => `a${i}: partners(first: 250) { nodes { acties { totalCount } } }`)} }`,
    ],
  ])('wordt geweigerd voor ze iets kost: %s', async (_wat, query) => {
    const antwoord = await weigert(query)
    expect([antwoord.status, nette(antwoord.tekst)[0]!.extensions.code]).toEqual([400, 'QUERY_TE_ZWAAR'])
    expect(antwoord.data ?? null).toBeNull()
  })
  it('wordt ook geweigerd als resultaat van een handeling, en dan is er niets gedaan', async () => {
    const lijst = 'acties(first: 250) { nodes { knelpunten { acties(first: 250) { totalCount nodes { id } } } } }'
    const antwoord = await weigert(`mutation { knelpuntMelden(input: {thema: ZORG, titel: "Te zwaar"}) { ${lijst} } }`)
    expect(nette(antwoord.tekst)[0]!.extensions.code).toBe('QUERY_TE_ZWAAR')
    const { knelpunten } = await taskforce.krijg<{ knelpunten: { totalCount: number } }>(
      '{ knelpunten(filter: {q: "Te zwaar"}) { totalCount } }',
    )
    expect(knelpunten.totalCount).toBe(0)
  })
  it('telt een korte lijst zonder bladzijden mee, en zo vaak als er jaren of gemeenten bij staan', async () => {
    const jaren = (n: number) => `jaren: [${Array.from({ length: n }, (_, i) => 2000 + i).join()}]`
    const kosten = async (argumenten: string) =>
      (await taskforce.vraag(`{ taakstellingen${argumenten} { jaar } }`)).extensions?.kosten
    expect([await kosten(''), await kosten(`(${jaren(2)})`)]).toEqual([10, 20])
    expect(await kosten(`(${jaren(3)}, gemeenten: ["0988"])`)).toBe(30)
    const zwaar = await weigert(`{ ${keer(20, (i) => `a${i}: taakstellingen(${jaren(101)}) { jaar }`)} }`)
    expect(nette(zwaar.tekst)[0]!.extensions.code).toBe('QUERY_TE_ZWAAR')
  })
  it('is er geen als ze net binnen de grens blijft', async () => {
    expect((await taskforce.vraag(`{ mij { ${keer(50, (i) => `a${i}: naam`)} } }`)).errors).toBeUndefined()
    expect((await taskforce.vraag(`{ ${keer(20, (i) => `a${i}: mij { id }`)} }`)).errors).toBeUndefined()
    expect((await taskforce.vraag(`{ mij { id } } ${keer(200, () => '#\n')}`)).errors).toBeUndefined()
    const vijf = await taskforce.vraag(`mutation { ${keer(5, VOLG)} }`)
    expect(vijf.errors?.[0]?.extensions.code).toBe('NIET_GEVONDEN')
  })
  it('houdt andere vragen niet op', async () => {
    const zwaar = Array.from({ length: 40 }, () => taskforce.vraag(`{ mij { ${keer(400, (i) => `a${i}: naam`)} } }`))
    const gewoon = Array.from({ length: 20 }, () => taskforce.vraag('{ mij { id } }'))
    expect((await Promise.all(gewoon)).every((a) => a.status === 200 && !a.errors)).toBe(true)
    expect((await Promise.all(zwaar)).every((a) => a.status === 400)).toBe(true)
  })
})

describe('een bladzijde', () => {
  it.each([
    ['first: 10000', 'first'],
    ['first: 251', 'first'],
    ['first: 1000000', 'first'],
    ['first: -1', 'first'],
    ['last: 251', 'last'],
    ['last: -1', 'last'],
    ['first: 1, last: 1', 'last'],
    ['offset: -1', 'offset'],
    ['offset: 10001', 'offset'],
    ['first: 2147483648', 'first'],
    ['first: 1.5', 'first'],
    ['first: 1e308', 'first'],
    ['first: "5"', 'first'],
    ['after: "x"', 'after'],
    ['after: "WyJrIl0"', 'after'],
    ['before: ""', 'before'],
  ])('met %s wordt geweigerd, en het antwoord noemt %s', async (args, veld) => {
    for (const lijst of ['knelpunten', 'partners']) {
      const antwoord = await weigert(`{ ${lijst}(${args}) { totalCount nodes { id } } }`)
      const [fout] = nette(antwoord.tekst)
      expect(fout!.extensions.code).toBe('ONGELDIGE_INVOER')
      expect(Object.keys(fout!.extensions.velden ?? {})).toContain(veld)
    }
  })
  it('weigert ook de cursor van een andere lijst of volgorde', async () => {
    const { acties } = await taskforce.krijg<{ acties: { pageInfo: { endCursor: string } } }>(
      '{ acties(first: 1) { pageInfo { endCursor } } }',
    )
    const { knelpunten } = await taskforce.krijg<{ knelpunten: { pageInfo: { endCursor: string } } }>(
      '{ knelpunten(first: 1) { pageInfo { endCursor } } }',
    )
    for (const [cursor, extra] of [
      [acties.pageInfo.endCursor, ''],
      [knelpunten.pageInfo.endCursor, ', sortering: {veld: TITEL, richting: OPLOPEND}'],
      [`${knelpunten.pageInfo.endCursor}x`.repeat(2), ''],
    ]) {
      const antwoord = await weigert(`{ knelpunten(after: "${cursor}"${extra}) { totalCount nodes { id } } }`)
      expect(nette(antwoord.tekst)[0]!.extensions.velden).toHaveProperty('after')
    }
  })
  it('van nul regels is een geldige vraag', async () => {
    const a = await taskforce.krijg<{ knelpunten: { nodes: unknown[]; totalCount: number } }>(
      '{ knelpunten(first: 0) { totalCount nodes { id } } }',
    )
    expect(a.knelpunten.nodes).toEqual([])
    expect(a.knelpunten.totalCount).toBeGreaterThan(0)
  })
})
