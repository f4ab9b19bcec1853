import { sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { env } from '../../../server/platform/read/compile/bind.js'
import { conditionOf } from '../../../server/platform/read/declare/expression.js'
import { actieId, gebruikerId, knelpuntId } from './wereld/rows.js'
import { start, type Wereld } from './wereld/start.js'
import { fouten, tekst, uitleg, vooraf, vraag } from './wereld/vraag.js'

let w: Wereld
beforeAll(async () => {
  w = await start()
})
afterAll(() => w.stop())
const ALS_JSON = { als: 'regisseur' } as const

describe('een vraag', () => {
  test('is één statement, met de instellingen van de actor erin', () => {
    const query = '{ knelpunten { nodes { id acties { nodes { titel } } } } }'
    const { sql, params } = uitleg(w.plan, { query, ...ALS_JSON })
    expect(sql).toMatch(
      /^\/\* anders [0-9a-f]{12} \*\/ select case when \(select count\(set_config\(n, v, true\)\) from unnest\('\{"app\.leest_/,
    )
    expect(sql).not.toContain('0988')
    expect(params).toContain('0988,R:L,P:L')
  })
  test('zonder regels geeft lege lijsten', async () => {
    expect(await tekst(w.plan, { query: '{ knelpunten(first: 0) { nodes { id } edges { cursor } } }' })).toEqual({
      knelpunten: { nodes: [], edges: [] },
    })
  })
  test('telt alle regels, ook van een lege bladzijde', async () => {
    const query = '{ knelpunten(first: 0) { totalCount totalCountBegrensd } }'
    expect(await tekst(w.plan, { query })).toEqual({ knelpunten: { totalCount: 50, totalCountBegrensd: false } })
  })
  test('bladert vooruit tot het einde zonder regel te missen of te herhalen', async () => {
    const query =
      'query Q($na: String) { knelpunten(first: 7, after: $na, sortering: {veld: TITEL, richting: AFLOPEND}) { nodes { id } pageInfo { hasNextPage endCursor } } }'
    const seen: string[] = []
    let na: string | null = null
    do {
      const { knelpunten } = (await tekst(w.plan, { query, variables: { na } })) as {
        knelpunten: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
      }
      seen.push(...knelpunten.nodes.map((n) => n.id))
      na = knelpunten.pageInfo.hasNextPage ? knelpunten.pageInfo.endCursor : null
    } while (na)
    expect(seen).toHaveLength(50)
    expect(new Set(seen).size).toBe(50)
  })
  test('zoekt zonder op hoofdletters, accenten of jokertekens te letten', async () => {
    const zoek = async (q: string) => {
      const query = 'query Q($q: String) { partners(filter: {q: $q}) { nodes { naam } } }'
      const found = (await tekst(w.plan, { query, variables: { q } })) as { partners: { nodes: { naam: string }[] } }
      return found.partners.nodes.map((n) => n.naam).sort()
    }
    expect(await zoek('CAFE brug')).toEqual(['Café "De Brug" 10', 'Café "De Brug" 2'])
    expect(await zoek('%')).toEqual(['100% Taal 11', '100% Taal 3', 'Ｗｉｄｅ ％ 13', 'Ｗｉｄｅ ％ 5'])
    expect(await zoek('wide')).toHaveLength(2)
    expect(await zoek('_')).toHaveLength(2)
    expect(await zoek('  ')).toHaveLength(14)
  })
  test('kiest van een gedeeld type de tabel van de relatie', async () => {
    const query =
      '{ acties(first: 1) { nodes { geschiedenis { id } knelpunten { geschiedenis(first: 1) { nodes { id } } } } } }'
    const text = JSON.stringify(await tekst(w.plan, { query }))
    expect(text).toContain('00000006-')
    expect(text).toContain('00000005-')
  })
})

describe('buiten bereik', () => {
  test('is een regel op kenmerk null met NIET_GEVONDEN op het pad van de vraag', async () => {
    const query = `{ mis: knelpunt(id: "${knelpuntId(999)}") { id } fout: knelpunt(id: "geen uuid") { id } wel: gemeenten { code } }`
    expect(await tekst(w.plan, { query })).toBeUndefined()
    const answer = await vraag(w, { query })
    expect(answer.data).toMatchObject({ mis: null, fout: null, wel: [{}, {}, {}] })
    expect(
      fouten(answer)
        .map((f) => `${f.pad} ${String(f.code)}`)
        .sort(),
    ).toEqual(['fout NIET_GEVONDEN', 'mis NIET_GEVONDEN'])
  })
  test('is een genest kenmerk null, zonder fout', async () => {
    const query = '{ knelpunten(first: 250) { nodes { eigenaar { id } } } }'
    const alles = JSON.stringify(await tekst(w.plan, { query }))
    const eigen = JSON.stringify(await tekst(w.plan, { query, als: 'partner' }))
    expect(alles).toContain(gebruikerId(3))
    expect(eigen).not.toContain(gebruikerId(3))
    expect(eigen).toContain('{"eigenaar":null}')
  })
})

describe('rechten', () => {
  const GEEN = { code: 'GEEN_TOEGANG' }
  test.each([
    ['een veld', '{ partners { nodes { soort } } }', 'partners.nodes.soort'],
    ['een genest veld', '{ knelpunten { nodes { melder { soort } } } }', 'knelpunten.nodes.melder.soort'],
    ['een filter', '{ partners(filter: {not: {or: [{soort: {eq: WERK}}]}}) { totalCount } }', 'partners'],
    ['een volgorde', '{ partners(sortering: {veld: SOORT, richting: OPLOPEND}) { nodes { id } } }', 'partners'],
  ])('gelden voor %s, en zeggen waar', async (_wat, query, pad) => {
    expect(await tekst(w.plan, { query })).toBeDefined()
    const [fout] = fouten(await vraag(w, { query, als: 'regisseur' }))
    expect(fout).toMatchObject(GEEN)
    expect(fout?.pad).toBe(pad)
    expect(() => vooraf(w.plan, { query, als: 'regisseur' })).toThrow(/soort van partner/)
  })
  test.each([
    ['een genest type', '{ partners { nodes { acties { nodes { id } } } } }'],
    ['alleen een telling', '{ knelpunten { totalCount } }'],
    ['het resultaat van een handeling', `mutation { knelpuntAanraken(id: "${knelpuntId(1)}") { id } }`],
  ])('gelden voor %s', (_wat, query) => {
    expect(() => vooraf(w.plan, { query, als: 'beheer' })).toThrow(/niet bekijken/)
  })
  test('zijn vooraf te zien als wat de vraag gebruikt', () => {
    const query = '{ knelpunten(filter: {q: "x", thema: {eq: ZORG}}) { nodes { titel melder { naam } } } mij { naam } }'
    const { gebruik } = vooraf(w.plan, { query })
    expect(gebruik.map((g) => [g.noun, g.veld].filter(Boolean).join('.')).sort()).toEqual([
      'knelpunt',
      'knelpunt.melddatum',
      'knelpunt.melder',
      'knelpunt.q',
      'knelpunt.thema',
      'knelpunt.titel',
      'partner',
      'partner.naam',
    ])
  })
})

describe('gewone velden', () => {
  test('staan naast geplande velden in één vraag', async () => {
    const query = `{ ik: mij { wie: naam g: gemeente { __typename c: code } } knelpunten(first: 1) { n: nodes { k: id } }
      taakstellingen { id a: aantal { w: waarde eenheid } } acties(first: 1) { nodes { b: besteed { u: eenheid } } } }`
    const data = await tekst(w.plan, { query })
    expect(Object.keys(data as object)).toEqual(['ik', 'knelpunten', 'taakstellingen', 'acties'])
    expect(data).toMatchObject({
      ik: { wie: 'Ik', g: { __typename: 'Gemeente', c: '0988' } },
      knelpunten: { n: [{ k: expect.any(String) as string }] },
      taakstellingen: [{ id: '1', a: { w: 34, eenheid: 'PERSONEN' } }, { a: null }],
      acties: { nodes: [{ b: { u: 'UREN' } }] },
    })
  })
  test('van een handeling volgen de selectie', async () => {
    const { data } = await vraag(w, { query: 'mutation { a: tellen { w: waarde } b: tellen { eenheid } }' })
    expect(data).toEqual({ a: { w: 34 }, b: { eenheid: 'PERSONEN' } })
  })
})

describe('het resultaat van een handeling', () => {
  const query = `mutation M($id: ID!) { k: knelpuntAanraken(id: $id) { nr: id dagenOpen acties(first: 1) { nodes { mag advies } } }
    nog: knelpuntAanraken(id: $id) { titel } }`
  test('is het zelfstandig naamwoord volgens de selectie', async () => {
    const { data, errors } = await vraag(w, { query, variables: { id: knelpuntId(3) } })
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({
      k: {
        nr: knelpuntId(3),
        dagenOpen: expect.any(Number) as number,
        acties: { nodes: expect.any(Array) as unknown[] },
      },
      nog: { titel: expect.any(String) as string },
    })
  })
  test('is null als de actor het niet mag zien', async () => {
    const { data } = await vraag(w, { query, variables: { id: actieId(1) }, als: 'regisseur' })
    expect(data).toEqual({ k: null, nog: null })
  })
})

test('een voorwaarde met een of erin staat tussen haakjes, naast welke andere ook', () => {
  const voorwaarde = conditionOf(() => sql`a or b`, {} as never, env)
  expect(new PgDialect().sqlToQuery(sql`${voorwaarde}`).sql).toBe('(a or b)')
})
