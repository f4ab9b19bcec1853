import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../../support/als.js'
import { startServer, type TestServer } from '../../support/server.js'
import { dag, UITGEVEN } from '../../support/token.js'
import { overTheWire, type Wire } from '../../support/over-the-wire.js'

let s: TestServer
let beheer: Persoon
beforeAll(async () => {
  s = await startServer()
  beheer = await als(s.url, 'beheer')
})
afterAll(() => s?.stop())
const vraag = (query: string, encoding: string, variables: object = {}): Promise<Wire> =>
  overTheWire(
    `${s.url}/graphql`,
    { cookie: beheer.cookie, 'accept-encoding': encoding, 'content-type': 'application/json' },
    JSON.stringify({ query, variables }),
  )
const GROOT = '{ partners(first: 250) { nodes { id naam } } }'

describe('een antwoord', () => {
  it('van meer dan 1 kB gaat ingepakt over de lijn, met dezelfde inhoud', async () => {
    const [br, gz, kaal] = await Promise.all(['br, gzip', 'gzip', 'identity'].map((e) => vraag(GROOT, e)))
    expect(kaal!.body.length).toBeGreaterThan(1024)
    expect([br!.headers['content-encoding'], gz!.headers['content-encoding']]).toEqual(['br', 'gzip'])
    expect(kaal!.headers['content-encoding']).toBeUndefined()
    expect([brotliDecompressSync(br!.body), gunzipSync(gz!.body)].map(String)).toEqual([
      String(kaal!.body),
      String(kaal!.body),
    ])
    expect(br!.body.length).toBeLessThan(kaal!.body.length)
    for (const { headers } of [br!, gz!])
      expect(headers).toMatchObject({ vary: 'Origin, accept-encoding', 'cache-control': 'no-store' })
  })
  it('dat klein is niet', async () => {
    expect((await vraag('{ mij { id } }', 'br')).headers['content-encoding']).toBeUndefined()
  })
  it('met een nieuw geheim nooit, hoe groot het ook is', async () => {
    const selectie = Array.from({ length: 20 }, (_, i) => `a${i}: naam b${i}: mag`).join(' ')
    const query = UITGEVEN.replace(/\{ id /, `{ ${selectie} id `)
    const input = { naam: 'Proef met een lange naam', gemeenten: ['0988'], verlooptDatum: dag(30) }
    const r = await vraag(query, 'br, gzip', { input })
    expect(r.body.length).toBeGreaterThan(1024)
    expect(String(r.body)).toContain('"geheim":"rt_')
    expect(r.headers['content-encoding']).toBeUndefined()
  })
})
