import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../../server/platform/db/client.js'
import { MAX_COST } from '../../../server/platform/read/limits.js'
import { start, type Wereld } from './wereld/start.js'
import { fouten, tekst, vooraf, vraag } from './wereld/vraag.js'

let w: Wereld
/** The planner with a client that counts, and fails when told to. */
let geteld: ReturnType<Wereld['planner']>
let asked = 0
let fail: Error | undefined
beforeAll(async () => {
  w = await start()
  const unsafe = (...args: Parameters<Client['unsafe']>) => {
    asked++
    if (fail) return Promise.reject(fail)
    return w.client.unsafe(...args)
  }
  geteld = w.planner({ unsafe } as unknown as Client)
})
afterAll(() => w.stop())

describe('een bladzijde', () => {
  test.each([
    ['meer dan 250', 'first: 251', 'first', '250'],
    ['meer dan 250 vanaf het einde', 'last: 251', 'last', '250'],
    ['een negatief aantal', 'first: -1', 'first', 'negatief'],
    ['first en last samen', 'first: 1, last: 1', 'last', 'niet allebei'],
    ['meer dan 10000 overslaan', 'offset: 10001', 'offset', '10000'],
    ['een negatief aantal overslaan', 'offset: -1', 'offset', 'negatief'],
  ])('weigert %s', async (_wat, args, argument, zin) => {
    const answer = await vraag(geteld, { query: `{ knelpunten(${args}) { nodes { id } } }` })
    expect(answer.errors?.[0]?.message).toContain(zin)
    expect(fouten(answer)).toMatchObject([
      { pad: 'knelpunten', code: 'ONGELDIGE_INVOER', velden: { [argument]: expect.stringContaining(zin) as string } },
    ])
  })
  test('weigert een genest aantal ook als er niets te nesten is', async () => {
    const query = '{ knelpunten(first: 0) { nodes { acties(first: 999) { nodes { id } } } } }'
    expect(fouten(await vraag(geteld, { query }))).toMatchObject([{ code: 'ONGELDIGE_INVOER' }])
  })
})

describe('de kosten', () => {
  const genest = (a: number, b: number) => `knelpunten(first: ${a}) { nodes { acties(first: ${b}) { nodes { id } } } }`
  test('zijn de bladzijden maal elkaar, opgeteld over alle lijsten', () => {
    expect(vooraf(w.plan, { query: `{ ${genest(10, 5)} }` }).kosten).toBe(10 + 50)
    expect(
      vooraf(w.plan, { query: '{ acties(first: 3) { nodes { knelpunten { acties { nodes { id } } } } } }' }).kosten,
    ).toBe(3 + 30 + 750)
    expect(vooraf(w.plan, { query: '{ actie(id: "x") { medeEigenaren { id } maker { id } } }' }).kosten).toBe(1 + 10)
    expect(vooraf(w.plan, { query: '{ mij { naam } a: knelpunten(first: 2) { nodes { id } } }' }).kosten).toBe(2)
  })
  test('boven de grens weigeren de vraag, met beide getallen, voor de database', async () => {
    const before = asked
    const query = `{ ${genest(250, 80)} }`
    expect(() => vooraf(geteld.plan, { query })).toThrow(new RegExp(`20250.*${MAX_COST}`))
    const answer = await vraag(geteld, { query })
    expect(fouten(answer)).toMatchObject([{ code: 'QUERY_TE_ZWAAR' }])
    expect(asked).toBe(before)
  })
  test('tellen over de hele vraag, ook met een gewoon veld erbij', () => {
    const half = genest(200, 60)
    expect(vooraf(w.plan, { query: `{ ${half} }` }).kosten).toBe(12_200)
    expect(() => vooraf(w.plan, { query: `{ a: ${half} b: ${half} }` })).toThrow(/24400/)
    expect(() => vooraf(w.plan, { query: `{ a: ${half} b: ${half} mij { naam } }` })).toThrow(/24400/)
  })
  test('volgen de waarden van variabelen, ook in een bewaard plan', () => {
    const query = 'query Q($n: Int) { knelpunten(first: $n) { nodes { acties(first: 250) { nodes { id } } } } }'
    expect(vooraf(w.plan, { query, variables: { n: 2 } }).kosten).toBe(502)
    expect(() => vooraf(w.plan, { query, variables: { n: 200 } })).toThrow(/50200/)
    expect(vooraf(w.plan, { query, variables: { n: null } }).kosten).toBe(25 + 6250)
  })
  test('van een handeling zijn bekend voordat zij begint', () => {
    const query =
      'mutation { knelpuntAanraken(id: "x") { acties(first: 250) { nodes { knelpunten { acties(first: 100) { nodes { id } } } } } } }'
    expect(() => vooraf(w.plan, { query })).toThrow(/hoogstens 20000/)
  })
})

test('een verkeerd argument in het resultaat van een handeling wordt geweigerd voordat zij begint', () => {
  const query = 'mutation { knelpuntAanraken(id: "x") { acties(first: 251) { totalCount } } }'
  expect(() => vooraf(w.plan, { query })).toThrow(/hoogstens 250/)
  expect(vooraf(w.plan, { query: '{ knelpunten(first: 251) { totalCount } }' }).kosten).toBe(0)
})

describe('een fout van de database', () => {
  test('over een waarde, een te groot getal, is ongeldige invoer', async () => {
    fail = Object.assign(new Error('te groot'), { code: '22003' })
    const answer = await vraag(geteld, { query: '{ partners { nodes { id } } }' })
    fail = undefined
    expect(fouten(answer)).toMatchObject([{ code: 'ONGELDIGE_INVOER' }])
  })
  test('over een teken dat niets toont komt er niet: dat wordt niet gezocht', async () => {
    const query = 'query Q($s: String) { partners(filter: {naam: {contains: $s}}) { nodes { id } } }'
    const [met, zonder] = await Promise.all(['a\0b', 'ab'].map((s) => vraag(geteld, { query, variables: { s } })))
    expect(fouten(met!)).toEqual([])
    expect(met).toEqual(zonder)
  })
  test('die een storing is, wordt één keer gevraagd en zo doorgegeven', async () => {
    fail = Object.assign(new Error('stuk'), { code: '57014' })
    const before = asked
    const answer = await vraag(geteld, { query: '{ partners { nodes { id } } }' })
    fail = undefined
    expect(answer.errors?.map((e) => e.message)).toEqual(['stuk'])
    expect(asked).toBe(before + 1)
  })
})

test('een alias die PostgreSQL zou afkappen, wordt geweigerd', async () => {
  const query = `{ partners { nodes { ${'a'.repeat(64)}: id } } }`
  expect(await tekst(w.plan, { query })).toBeUndefined()
  expect(fouten(await vraag(w, { query }))).toMatchObject([{ code: 'ONGELDIGE_INVOER' }])
})
