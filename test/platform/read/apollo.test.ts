import { ApolloServer, HeaderMap } from '@apollo/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leesplanPlugin, stringifyResult } from '../../../server/platform/read/run/plugin.js'
import type { TestContext } from './wereld/resolvers.js'
import { knelpuntId } from './wereld/rows.js'
import { ACTOREN, start, VANDAAG, type Wereld } from './wereld/start.js'

let w: Wereld
let apollo: ApolloServer<TestContext>
let ran = 0
beforeAll(async () => {
  w = await start()
  apollo = new ApolloServer<TestContext>({
    schema: w.schema,
    stringifyResult,
    stopOnTerminationSignals: false,
    plugins: [
      leesplanPlugin(w.plan, { kosten: true }),
      { requestDidStart: async () => ({ executionDidStart: async () => void ran++ }) },
    ],
  })
  await apollo.start()
})
afterAll(async () => {
  await apollo.stop()
  await w.stop()
})
async function post(
  query: string,
  als: keyof typeof ACTOREN = 'coordinator',
): Promise<{ status?: number; text: string }> {
  const { status, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([['content-type', 'application/json']]),
      search: '',
      body: { query },
    },
    context: () => Promise.resolve({ actor: ACTOREN[als], vandaag: VANDAAG, plan: w.plan }),
  })
  return { status, text: body.kind === 'complete' ? body.string : '' }
}

describe('achter Apollo', () => {
  test('gaat de tekst van PostgreSQL ongewijzigd naar buiten, zonder uitvoering', async () => {
    const before = ran
    const { text } = await post(`{ knelpunt(id: "${knelpuntId(1)}") { titel } gemeenten { code } }`)
    expect(text).toBe(
      '{"data":{"knelpunt":{"titel":"Élan in de wijk 1"},"gemeenten":[{"code":"1706"},{"code":"0946"},{"code":"0988"}]},"extensions":{"kosten":11}}',
    )
    expect(ran).toBe(before)
  })
  test('geeft gewone uitvoering de fouten, met kosten', async () => {
    const { status, text } = await post('{ knelpunt(id: "x") { titel } }')
    expect(status).toBeUndefined()
    expect(JSON.parse(text)).toMatchObject({
      data: { knelpunt: null },
      errors: [{ path: ['knelpunt'], extensions: { code: 'NIET_GEVONDEN' } }],
      extensions: { kosten: 1 },
    })
  })
  test('is te zwaar een 400 en geen toegang een 403, voordat er iets begint', async () => {
    const before = ran
    const zwaar = `acties(first: 250) { nodes { knelpunten { acties(first: 10) { nodes { id } } } } }`
    expect(await post(`mutation { knelpuntAanraken(id: "${knelpuntId(1)}") { ${zwaar} } }`)).toMatchObject({
      status: 400,
    })
    expect(await post(`mutation { knelpuntAanraken(id: "${knelpuntId(1)}") { id } }`, 'beheer')).toMatchObject({
      status: 403,
    })
    expect(ran).toBe(before)
  })
  test('worden verkeerde variabelen door gewone uitvoering gemeld', async () => {
    const { text } = await post('{ knelpunten(first: 251) { totalCount } }')
    expect(JSON.parse(text)).toMatchObject({ data: null, errors: [{ extensions: { code: 'ONGELDIGE_INVOER' } }] })
  })
})
