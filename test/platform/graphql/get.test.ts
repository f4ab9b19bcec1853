// GraphQL by GET, as programs ask that only read.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../../support/als.js'
import { nette } from '../../isolatie/wandeling/isolatie.antwoord.js'
import { startServer, type TestServer } from '../../support/server.js'
import { vraagMetToken } from '../../support/token.js'

let server: TestServer
let beheer: Persoon
let geheim: string
beforeAll(async () => {
  server = await startServer()
  beheer = await als(server.url, 'beheer')
  geheim = (await vraagMetToken(server.url, ['0988'])).geheim
})
afterAll(() => server?.stop())

const haal = (parameters: Record<string, string> | string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.url}/graphql?${new URLSearchParams(parameters)}`, {
    headers: { authorization: `Bearer ${geheim}`, ...headers },
  })
const JAAR =
  'query Jaar($jaren: [Int!]) { taakstellingen(gemeenten: ["0988"], jaren: $jaren) { realisatie { waarde } } }'

describe('een vraag in het adres', () => {
  it('geeft hetzelfde als met POST, en wordt nergens bewaard', async () => {
    const r = await haal({ query: JAAR, operationName: 'Jaar', variables: '{"jaren":[2020]}', extensions: '{}' })
    expect([r.status, r.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await r.json()).toMatchObject({ data: { taakstellingen: [{ realisatie: { waarde: 13 } }] } })
  })
  it('staat niet in het log, ook niet als zij wordt geweigerd', async () => {
    await haal({ query: '{ mij { geheimwoord: id } }' })
    await haal({ query: '{ geheimwoord }' })
    await haal({ query: '{ geheimwoord' })
    await fetch(`${server.url}/graphql?query={geheimwoord}`, { headers: { cookie: beheer.cookie } })
    await fetch(`${server.url}/bestaatniet?geheimwoord`)
    expect(server.log.length).toBeGreaterThan(3)
    expect(server.log.join('\n')).not.toContain('geheimwoord')
  })
  it('is er niet voor wie met een cookie werkt: die hoort dat het POST moet zijn', async () => {
    for (const cookie of [beheer.cookie, 'sid=verlopen']) {
      const r = await fetch(`${server.url}/graphql?query={mij{id}}`, { headers: { cookie } })
      expect([r.status, r.headers.get('allow')]).toEqual([405, 'POST'])
      expect(nette(await r.text())[0]!.extensions.code).toBe('ONGELDIGE_INVOER')
    }
    const niemand = await fetch(`${server.url}/graphql?query={mij{id}}`)
    expect([niemand.status, niemand.headers.get('allow')]).toEqual([401, null])
  })
  it('kan geen handeling zijn', async () => {
    const r = await haal({ query: 'mutation { knelpuntMelden(input: {thema: ZORG, titel: "x"}) { id } }' })
    expect([r.status, r.headers.get('allow')]).toEqual([405, 'POST'])
    expect(nette(await r.text())[0]!.message).toBe('Met GET kunt u alleen vragen. Stuur een handeling met POST.')
  })
  it('krijgt dezelfde rechten en grenzen als met POST', async () => {
    expect((await haal({ query: '{ knelpunten { totalCount } }' })).status).toBe(403)
    const diep = `{ __schema { types ${'{ ofType '.repeat(20)} { name } ${'}'.repeat(20)} } }`
    expect((await haal({ query: diep })).status).toBe(400)
  })
  it.each<[string, Record<string, string> | string, number, string]>([
    ['een adres van meer dan 8192 tekens', { query: `{ mij { id } } #${'a'.repeat(8192)}` }, 414, ''],
    ['een token in het adres', { query: '{ mij { id } }', access_token: 'rt_x' }, 400, 'access_token'],
    ['twee vragen', 'query=%7Bmij%7Bid%7D%7D&query=%7Bmij%7Bid%7D%7D', 400, 'query'],
    ['variabelen die geen JSON zijn', { query: JAAR, variables: '{' }, 400, 'variables'],
    ['variabelen die geen object zijn', { query: JAAR, variables: '[1]' }, 400, ''],
    ['extensies die geen JSON zijn', { query: JAAR, extensions: 'x' }, 400, 'extensions'],
    ['een vervuild prototype', { query: JAAR, variables: '{"__proto__":{"a":1}}' }, 400, 'variables'],
    [
      'een vervuilde constructor',
      { query: JAAR, variables: '{"x":{"constructor":{"prototype":{"a":1}}}}' },
      400,
      'variables',
    ],
    ['geen vraag', {}, 400, ''],
  ])('wordt geweigerd met %s', async (_wat, parameters, status, veld) => {
    const r = await haal(parameters)
    const tekst = await r.text()
    const { code, velden } = nette(tekst)[0]!.extensions
    expect([r.status, code, Object.keys(velden ?? {})]).toEqual([status, 'ONGELDIGE_INVOER', veld ? [veld] : []])
    expect(tekst).not.toContain('rt_x')
  })
  it('is geen HEAD', async () => {
    const r = await fetch(`${server.url}/graphql?query={mij{id}}`, {
      method: 'HEAD',
      headers: { authorization: `Bearer ${geheim}` },
    })
    expect(r.status).toBe(404)
  })
})

describe('een bewaarde vraag (APQ)', () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } }
  /** What Apollo Client and urql look for; both then send the whole document, and stop asking. */
  const NIET = {
    errors: [{ message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }],
  }
  it('wordt geweigerd in de vorm waarop programma’s de hele vraag sturen', async () => {
    const get = await haal({ extensions: JSON.stringify(extensions) })
    expect([get.status, await get.json()]).toEqual([200, NIET])
    for (const body of [{ extensions }, { extensions, query: '{ mij { id } }' }]) {
      const post = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { cookie: beheer.cookie, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      expect([post.status, await post.json()]).toEqual([200, NIET])
    }
  })
})
