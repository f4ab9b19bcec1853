import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../../support/als.js'
import { codeVan, nette } from '../../isolatie/wandeling/isolatie.antwoord.js'
import { JSON_TYPE, stuurRauw, verzoek, type Uit, type Verzoek } from '../../isolatie/wandeling/isolatie.verzoek.js'
import { maakPortaal, type Portaalmap } from '../../support/portaal.js'
import { startServer, type TestServer } from '../../support/server.js'

let server: TestServer
let taskforce: Persoon
let map: Portaalmap
beforeAll(async () => {
  map = maakPortaal()
  writeFileSync(path.join(map.eromheen, 'geheim.txt'), 'GEHEIM')
  writeFileSync(path.join(map.portaal, '.env'), 'GEHEIM')
  server = await startServer({ portaal: map.portaal })
  taskforce = await als(server.url, 'taskforce')
})
afterAll(async () => {
  await server?.stop()
  map?.weg()
})
const stuur = (pad: string, o: Verzoek = {}): Promise<Uit> => verzoek(server.url, pad, taskforce.cookie, o)
const haal = (pad: string, accept = '*/*'): Promise<Uit> =>
  stuur(pad, { method: 'GET', type: null, headers: { accept } })
const rauw = (bytes: string): Promise<string> => stuurRauw(server.url, bytes)
const MIJ = JSON.stringify({ query: '{ mij { id } }' })

describe('een verzoek dat niet klopt', () => {
  it.each<[string, Verzoek, number]>([
    ['geen JSON', { body: '{"query":' }, 400],
    ['een lege inhoud', { body: '' }, 400],
    ['null', { body: 'null' }, 400],
    ['een getal', { body: '5' }, 400],
    ['een vraag die geen tekst is', { body: '{"query":5}' }, 400],
    ['variabelen die geen object zijn', { body: '{"query":"{mij{id}}","variables":"x"}' }, 400],
    ['een lijst van vragen', { body: `[${MIJ},${MIJ}]` }, 400],
    ['een vervuild prototype', { body: '{"query":"{mij{id}}","variables":{"__proto__":{"a":1}}}' }, 400],
    [
      'een vervuilde constructor',
      { body: '{"query":"{mij{id}}","variables":{"constructor":{"prototype":{"a":1}}}}' },
      400,
    ],
    ['tekst', { body: MIJ, type: 'text/plain' }, 415],
    ['een formulier', { body: 'query={mij{id}}', type: 'application/x-www-form-urlencoded' }, 415],
    ['een formulier met bestanden', { body: 'x', type: 'multipart/form-data; boundary=x' }, 415],
    ['iets zonder soort', { body: new Uint8Array([1]), type: null }, 415],
    ['1 MB', { body: JSON.stringify({ query: '{mij{id}}', variables: { x: 'a'.repeat(1 << 20) } }) }, 413],
    ['een onbekende operationName', { body: '{"query":"query A{mij{id}} query B{mij{id}}","operationName":"C"}' }, 400],
    ['een abonnement', { body: '{"query":"subscription{mij{id}}"}' }, 400],
    ['geen geldige GraphQL', { body: '{"query":"{mij{id}"}' }, 400],
  ])('krijgt bij %s de gewone vorm van een fout', async (_wat, verzoek, status) => {
    const uit = await stuur('/graphql', verzoek)
    expect([uit.status, codeVan(uit.tekst)]).toEqual([status, 'ONGELDIGE_INVOER'])
    expect(({} as Record<string, unknown>)['a']).toBeUndefined()
  })
  it.each([
    ['PUT', '/graphql'],
    ['PATCH', '/api/mij'],
    ['GET', '/api/onbekend'],
    ['GET', '/auth/onbekend'],
    ['GET', '/metrics'],
    ['GET', '/assets/onbekend.js'],
    ['GET', '/app.js.map'],
    ['GET', '/.env'],
    ['GET', '/.git/config'],
    ['DELETE', '/knelpunten'],
    // No page was asked for.
    ['GET', '/knelpunten/1'],
    ['GET', '/onbekend'],
  ])('krijgt bij %s %s NIET_GEVONDEN', async (method, pad) => {
    const uit = await stuur(pad, {
      method,
      body: method === 'GET' ? undefined : '{}',
      type: method === 'GET' ? null : JSON_TYPE,
    })
    expect([uit.status, codeVan(uit.tekst)]).toEqual([404, 'NIET_GEVONDEN'])
  })
  it.each([
    ['een onbekende methode', 'WAT / HTTP/1.1\r\nhost: localhost\r\n\r\n'],
    ['geen HTTP', 'hallo\r\n\r\n'],
    ['een onbekende versie', 'GET / HTTP/9.9\r\n\r\n'],
    ['koppen die te groot zijn', `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`],
    [
      'twee lengtes tegelijk',
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['een adres dat niet te lezen is', 'GET /%zz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n'],
    ['een verwachting die niemand kent', 'GET / HTTP/1.1\r\nhost: localhost\r\nexpect: x\r\nconnection: close\r\n\r\n'],
    ['een vreemd werkwoord', 'PROPFIND / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n'],
  ])('krijgt ook bij %s die vorm', async (_wat, bytes) => {
    const antwoord = await rauw(bytes)
    expect(antwoord).toMatch(/^HTTP\/1\.1 4\d\d/)
    for (const kop of ['x-content-type-options: nosniff', 'content-security-policy: ', 'cache-control: no-store'])
      expect(antwoord.toLowerCase()).toContain(kop)
    nette(antwoord.slice(antwoord.indexOf('\r\n\r\n') + 4))
  })
})

describe('wie van een andere site komt', () => {
  it.each(['https://kwaad.example', 'null', 'http://127.0.0.1:1', 'file://'])('wordt geweigerd: %s', async (origin) => {
    for (const pad of ['/graphql', '/auth/logout', '/auth/demo']) {
      const uit = await stuur(pad, { body: MIJ, headers: { origin } })
      expect([pad, uit.status, codeVan(uit.tekst)]).toEqual([pad, 403, 'GEEN_TOEGANG'])
      expect(uit.kop.get('access-control-allow-origin')).toBeNull()
    }
  })
  it('mag wel van de eigen site, en een voorvraag krijgt geen toestemming', async () => {
    expect((await stuur('/graphql', { body: MIJ, headers: { origin: server.url } })).status).toBe(200)
    const voor = await stuur('/auth/logout', {
      method: 'OPTIONS',
      type: null,
      headers: { origin: 'https://kwaad.example', 'access-control-request-method': 'POST' },
    })
    expect(voor.status).toBeGreaterThanOrEqual(400)
    expect([...voor.kop.keys()].filter((k) => k.startsWith('access-control'))).toEqual([])
  })
})

describe('wie niet is ingelogd', () => {
  it.each(['', 'sid=', 'sid=abc', `sid=${'a'.repeat(3000)}`, 'sid=%00', "sid=' or 1=1 --"])(
    'krijgt NIET_INGELOGD met cookie %j',
    async (cookie) => {
      for (const [pad, o] of [
        ['/graphql', { body: MIJ }],
        ['/api/mij', { method: 'GET', type: null }],
      ] as const) {
        const uit = await stuur(pad, { ...o, headers: { cookie } })
        expect([uit.status, codeVan(uit.tekst)]).toEqual([401, 'NIET_INGELOGD'])
      }
    },
  )
  it('hoort van een vraag niet of het schema haar kent', async () => {
    const antwoorden = await Promise.all(
      ['{ knelpunten { totalCount } }', '{ bestaatNiet }', '{', '{ __schema { types { name } } }'].map((query) =>
        stuur('/graphql', { body: JSON.stringify({ query }), headers: { cookie: '' } }),
      ),
    )
    expect(new Set(antwoorden.map((a) => a.tekst)).size).toBe(1)
  })
  it.each([
    {},
    { gebruiker: 5 },
    { gebruiker: 'x' },
    { gebruiker: 'a'.repeat(300) },
    { gebruiker: 'a\0b@regio.example' },
    { gebruiker: 'a\ud800b@x' },
    { gebruiker: "' or '1'='1" },
    [],
  ])('komt niet binnen met %j', async (invoer) => {
    const uit = await stuur('/auth/demo', { body: JSON.stringify(invoer) })
    expect([uit.status, codeVan(uit.tekst)]).toEqual([400, 'ONGELDIGE_INVOER'])
    expect(uit.kop.getSetCookie()).toEqual([])
  })
})

describe('elk antwoord', () => {
  it('met gegevens, en elke weigering, wordt nergens bewaard en draagt de koppen van de beveiliging', async () => {
    const antwoorden = await Promise.all([
      stuur('/graphql', { body: MIJ }),
      stuur('/graphql', { body: '{' }),
      stuur('/graphql', { body: MIJ, headers: { cookie: '' } }),
      stuur('/graphql', { body: MIJ, headers: { origin: 'https://kwaad.example' } }),
      haal('/api/mij'),
      haal('/api/onbekend'),
      haal('/auth/demo'),
      haal('/api/v1/taakstellingen.csv'),
      haal('/'),
      haal('/live'),
      stuur('/auth/demo', { body: '{"gebruiker":"taskforce@regio.example"}', headers: { cookie: '' } }),
    ])
    for (const { kop, status } of antwoorden) {
      expect([status, kop.get('cache-control')]).toEqual([status, expect.stringContaining('no-store')])
      expect([status, kop.get('x-content-type-options')]).toEqual([status, 'nosniff'])
      expect([status, kop.get('content-security-policy')]).toEqual([status, expect.stringContaining('frame-ancestors')])
    }
    expect((await haal('/assets/app.js')).kop.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })
  it('met 401 zegt hoe een programma zich bekend maakt, en opent in een browser geen venster', async () => {
    const zonder = await stuur('/graphql', { body: MIJ, headers: { cookie: '' } })
    expect([zonder.status, zonder.kop.get('www-authenticate')]).toEqual([401, 'Bearer realm="Regiotafel"'])
    const fout = await stuur('/api/mij', { method: 'GET', type: null, headers: { authorization: 'Bearer rt_x' } })
    expect(fout.kop.get('www-authenticate')).toBe('Bearer realm="Regiotafel", error="invalid_token"')
    expect((await stuur('/graphql', { body: MIJ })).kop.get('www-authenticate')).toBeNull()
  })
})

describe('bestanden van het portaal', () => {
  it('worden gegeven uit hun eigen map', async () => {
    expect((await haal('/assets/app.js')).status).toBe(200)
    expect((await haal('/knelpunten/1', 'text/html,*/*;q=0.8')).tekst).toContain('portaal')
    expect((await haal('/favicon.svg')).kop.get('content-type')).toBe('image/svg+xml')
  })
  it.each([
    '/assets/../geheim.txt',
    '/assets/..%2f..%2fgeheim.txt',
    '/assets/%2e%2e/%2e%2e/geheim.txt',
    '/assets/..%5c..%5cgeheim.txt',
    '/assets/%00',
    '/assets//etc/passwd',
    '/assets/..;/geheim.txt',
    '/assets/%252e%252e%252fgeheim.txt',
    '/../geheim.txt',
    '/assets/../.env',
  ])('en niet van daarbuiten: %s', async (pad) => {
    const antwoord = await rauw(`GET ${pad} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`)
    expect(antwoord).toMatch(/^HTTP\/1\.1 4\d\d/)
    expect(antwoord).not.toMatch(/GEHEIM|root:/)
  })
  it('dragen een CSP zonder unsafe-inline, met een nieuwe nonce per antwoord', async () => {
    const [een, twee] = [await haal('/'), await haal('/')]
    const csp = een.kop.get('content-security-policy')!
    expect(csp).toContain("default-src 'self'")
    expect(csp).not.toMatch(/unsafe|\*/)
    const nonce = /content="([0-9a-f]+)"/.exec(een.tekst)?.[1]
    expect(csp).toContain(`'nonce-${nonce}'`)
    expect(twee.tekst).not.toContain(nonce)
    expect(een.kop.get('x-content-type-options')).toBe('nosniff')
  })
})
