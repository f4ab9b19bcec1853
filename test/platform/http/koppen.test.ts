// What tells a browser what an answer may do: all of Helmet's on a page, few and fixed on everything else.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verzoek, type Uit, type Verzoek } from '../../isolatie/wandeling/isolatie.verzoek.js'
import { als, type Persoon } from '../../support/als.js'
import { maakPortaal, type Portaalmap } from '../../support/portaal.js'
import { startServer, type TestServer } from '../../support/server.js'

const METRICS = 'sleutel van de metingen, lang genoeg'
let server: TestServer
let taskforce: Persoon
let map: Portaalmap
beforeAll(async () => {
  map = maakPortaal()
  server = await startServer({ portaal: map.portaal, metricsSleutel: METRICS })
  taskforce = await als(server.url, 'taskforce')
})
afterAll(async () => {
  await server?.stop()
  map?.weg()
})
const stuur = (pad: string, o: Verzoek = {}): Promise<Uit> => verzoek(server.url, pad, taskforce.cookie, o)
const haal = (pad: string, accept = '*/*'): Promise<Uit> =>
  stuur(pad, { method: 'GET', type: null, headers: { accept } })
const MIJ = JSON.stringify({ query: '{ mij { id } }' })
const VAN_EEN_BLADZIJDE = [
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'referrer-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
]
it('dat geen bladzijde is, draagt alleen wat het nodig heeft; een bladzijde alles van Helmet', async () => {
  const kaal = await Promise.all([
    stuur('/graphql', { body: MIJ }),
    stuur('/graphql', { body: '{' }),
    stuur('/graphql', { body: MIJ, headers: { cookie: '' } }),
    haal('/schema.graphql'),
    haal('/api/mij'),
    haal('/api/onbekend'),
    haal('/api/v1/taakstellingen.csv'),
    haal('/api/v1/successen.pdf'),
    haal('/live'),
    stuur('/metrics', { method: 'GET', type: null, headers: { cookie: '', authorization: `Bearer ${METRICS}` } }),
    haal('/assets/app.js'),
    haal('/favicon.svg'),
    haal('/geen/pad.txt'),
    stuur('/auth/logout', { body: '{}', headers: { cookie: '' } }),
  ])
  for (const { kop, status } of kaal) {
    const eigen = [...kop.keys()].filter((k) => VAN_EEN_BLADZIJDE.includes(k))
    expect([status, eigen, kop.get('content-security-policy')]).toEqual([
      status,
      [],
      "default-src 'none'; frame-ancestors 'none'",
    ])
    expect(kop.get('cross-origin-resource-policy')).toBe('same-origin')
  }
  const bladen = await Promise.all([
    haal('/', 'text/html'),
    haal('/knelpunten/1', 'text/html'),
    // A refusal as a page, for who followed a link.
    stuur('/api/v1/taakstellingen.csv', { method: 'GET', type: null, headers: { accept: 'text/html', cookie: '' } }),
  ])
  for (const { kop, status } of bladen) {
    expect([status, VAN_EEN_BLADZIJDE.filter((k) => !kop.has(k))]).toEqual([status, []])
    expect(kop.get('content-type')).toContain('text/html')
    expect(kop.get('content-security-policy')).toContain("script-src 'self'")
  }
  expect(bladen.map(({ kop }) => /nonce-/.test(kop.get('content-security-policy')!))).toEqual([true, true, false])
})
