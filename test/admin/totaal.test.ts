// How many rows a list has: told by its last page, or asked beside it.
import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { zoekNoun } from '../../admin/nouns.js'
import { maakDataProvider } from '../../admin/platform/data/dataProvider.js'
import { alleRechten } from './rights.js'

const rechten = alleRechten(buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')))
const provider = maakDataProvider({ noun: zoekNoun, rechten: () => Promise.resolve(rechten) })
const verstuurd: { query: string; variables: object }[] = []
let antwoord: object = {}
beforeEach(() => {
  verstuurd.length = 0
  vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
    verstuurd.push(JSON.parse(String(init.body)) as (typeof verstuurd)[number])
    return Promise.resolve(new Response(JSON.stringify({ data: { knelpunten: antwoord } })))
  })
})
afterEach(() => vi.unstubAllGlobals())

it.each([
  ['de laatste pagina zegt hoeveel het er zijn', 3, [{ id: 'a' }], false, 41],
  ['een lege eerste pagina ook', 1, [], false, 0],
  ['een pagina voor een andere niet', 2, [{ id: 'a' }], true, undefined],
  ['een pagina voorbij het einde niet', 3, [], false, undefined],
])('%s', async (_naam, page, nodes, hasNextPage, total) => {
  antwoord = { nodes, pageInfo: { hasNextPage, hasPreviousPage: page > 1 } }
  const sort = { field: 'id', order: 'ASC' } as const
  const lijst = await provider.getList('knelpunten', { filter: {}, sort, pagination: { page, perPage: 20 } })
  expect(lijst.total).toBe(total)
  expect(verstuurd[0]!.query).not.toContain('totalCount')
})
it('hoeveel het er zijn is een vraag apart, met hetzelfde filter', async () => {
  antwoord = { totalCount: 10_000, totalCountBegrensd: true }
  expect(await provider.totaal('knelpunten', { filter: { thema: 'TAAL' } })).toEqual({ total: 10_000, begrensd: true })
  expect(verstuurd[0]!.variables).toEqual({ filter: { thema: { eq: 'TAAL' } } })
})
