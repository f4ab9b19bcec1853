// From which website may somebody ask, with what, and how. The table is written by hand and asked over HTTP.
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als } from '../../support/als.js'
import { codeVan } from '../../isolatie/wandeling/isolatie.antwoord.js'
import { startServer, type TestServer } from '../../support/server.js'
import { dag, geefUit } from '../../support/token.js'

const WEERT = 'https://www.weert.nl'
const KWAAD = 'https://kwaad.example'
const QUERY = '{ mij { id } }'
let server: TestServer
/** a token for pages of WEERT, one for every page, one for none */
let token: string
let overal: string
let programma: string
let cookie: string
beforeAll(async () => {
  server = await startServer()
  const beheer = await als(server.url, 'beheer')
  cookie = beheer.cookie
  const geef = async (websites: string[]) => (await geefUit(beheer, ['0988'], dag(9), 'Proef', websites)).geheim
  ;[token, overal, programma] = [await geef([WEERT]), await geef(['*']), await geef([])]
})
afterAll(() => server?.stop())

interface Vraag {
  wie?: 'cookie' | 'token' | 'beide' | 'niemand'
  geheim?: string
  origin?: string | undefined
  type?: string | undefined
  method?: string
  pad?: string
}
const adres = `/graphql?query=${encodeURIComponent(QUERY)}`
async function stuur(v: Vraag, url = server.url): Promise<Response> {
  const { wie = 'token', geheim = token, origin, type = 'application/json', method = 'POST' } = v
  const headers = new Headers()
  if (wie === 'cookie' || wie === 'beide') headers.set('cookie', cookie)
  if (wie === 'token' || wie === 'beide') headers.set('authorization', `Bearer ${geheim}`)
  if (origin) headers.set('origin', origin)
  if (method === 'POST') {
    headers.set('content-type', type)
    return fetch(url + (v.pad ?? '/graphql'), { method, headers, body: JSON.stringify({ query: QUERY }) })
  }
  return fetch(url + (v.pad ?? adres), { method, headers })
}

type Wie = NonNullable<Vraag['wie']>
const KOLOMMEN = ['geen', 'eigen', 'genoemd', 'vreemd', 'null'] as const
/** status per origin: none, our own, one that the token names, another, and the one of a page without a site */
const TABEL: Record<string, Record<Wie, readonly number[]>> = {
  POST: {
    cookie: [200, 200, 403, 403, 403],
    token: [200, 200, 200, 403, 403],
    beide: [200, 200, 403, 403, 403],
    niemand: [401, 401, 403, 403, 403],
  },
  GET: {
    cookie: [405, 405, 405, 405, 405],
    token: [200, 200, 200, 403, 403],
    beide: [405, 405, 405, 405, 405],
    niemand: [401, 401, 401, 401, 401],
  },
}
const TYPEN = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']
/** Whatever differs from the table, on the server at this address. */
async function afwijkingen(url: string): Promise<string[]> {
  const origins = [undefined, server.url, WEERT, KWAAD, 'null']
  const uit: string[] = []
  for (const [method, rijen] of Object.entries(TABEL))
    for (const [wie, statussen] of Object.entries(rijen) as [Wie, number[]][])
      for (const [i, status] of statussen.entries()) {
        const vraag = { method, wie, origin: origins[i] }
        const echt = (await stuur(vraag, url)).status
        if (echt !== status) uit.push(`${method} ${wie} ${KOLOMMEN[i]}: ${echt}, niet ${status}`)
        if (method !== 'POST') continue
        for (const type of TYPEN) {
          const soort = (await stuur({ ...vraag, type }, url)).status
          if (soort < 400) uit.push(`POST ${wie} ${KOLOMMEN[i]} ${type}: ${soort}`)
        }
      }
  return uit
}
/** The same server as one that does not look at Origin: it never hears of it. */
async function zonderOorsprong(): Promise<{ url: string; stop: () => void }> {
  const proxy = http.createServer((req, res) => {
    const { origin: _, ...headers } = req.headers
    const door = http.request(server.url + req.url, { method: req.method, headers }, (r) => {
      res.writeHead(r.statusCode!, r.headers)
      r.pipe(res)
    })
    req.pipe(door)
  })
  await new Promise<void>((klaar) => proxy.listen(0, '127.0.0.1', klaar))
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, stop: () => proxy.close() }
}

describe('van welke website iemand vraagt', () => {
  it('wordt beoordeeld zoals de tabel zegt, en alleen JSON komt binnen', async () => {
    expect(await afwijkingen(server.url)).toEqual([])
  })
  it('en de tabel vindt een server die niet naar de website kijkt', async () => {
    const zonder = await zonderOorsprong()
    const gevonden = await afwijkingen(zonder.url)
    zonder.stop()
    expect(gevonden).toContain('POST cookie vreemd: 200, niet 403')
    expect(gevonden).toContain('POST beide genoemd: 200, niet 403')
    expect(gevonden).toContain('GET token vreemd: 200, niet 403')
  })
  it('telt ook bij inloggen, uitloggen en een sessie die langer blijft', async () => {
    for (const pad of ['/auth/demo', '/auth/logout', '/api/sessie'])
      for (const wie of ['cookie', 'token', 'niemand'] as const)
        expect([pad, wie, (await stuur({ pad, wie, geheim: overal, origin: WEERT })).status]).toEqual([pad, wie, 403])
  })
})

describe('een pagina van een andere website', () => {
  const kop = (r: Response, naam: string) => r.headers.get(`access-control-${naam}`)
  it('mag het antwoord lezen als het token haar website noemt, of elke website', async () => {
    for (const pad of ['/api/v1/taakstellingen.csv', adres, '/schema.graphql']) {
      const een = await stuur({ method: 'GET', pad, origin: WEERT })
      expect([pad, een.status, kop(een, 'allow-origin')]).toEqual([pad, 200, WEERT])
      expect(kop(een, 'expose-headers')).toMatch(/RateLimit.*Retry-After/)
      expect(een.headers.get('vary')).toMatch(/^Origin\b/)
      const elk = await stuur({ method: 'GET', pad, origin: KWAAD, geheim: overal })
      expect([pad, elk.status, kop(elk, 'allow-origin')]).toEqual([pad, 200, '*'])
    }
  })
  it('wordt anders geweigerd voor er iets is gevraagd, en leest ook de weigering niet', async () => {
    for (const geheim of [token, programma])
      for (const pad of ['/api/v1/taakstellingen.csv', adres, '/schema.graphql']) {
        const r = await stuur({ method: 'GET', pad, origin: KWAAD, geheim })
        expect([pad, r.status, codeVan(await r.text())]).toEqual([pad, 403, 'GEEN_TOEGANG'])
        expect([...r.headers.keys()].filter((k) => k.startsWith('access-control'))).toEqual([])
        expect(r.headers.get('vary')).toMatch(/^Origin\b/)
      }
  })
  it('mag nooit met de cookie van een gebruiker', async () => {
    for (const wie of ['cookie', 'beide'] as const)
      for (const pad of ['/api/v1/taakstellingen.csv', adres]) {
        const r = await stuur({ method: 'GET', pad, wie, origin: WEERT, geheim: overal })
        expect([...r.headers.keys()].filter((k) => k.startsWith('access-control'))).toEqual([])
      }
    const alle = await Promise.all([stuur({ origin: WEERT }), voorvraag('/graphql', WEERT)])
    for (const r of alle) expect(kop(r, 'allow-credentials')).toBeNull()
  })
  it('hoort ook van een weigering door te veel vragen wanneer zij terug mag komen', async () => {
    const krap = { atOnce: 2, waiting: 20, budgetMs: 1, refillMs: 1 }
    const klein = await startServer({ limits: { user: { ...krap, budgetMs: 1e6 }, token: krap, address: 1e6 } })
    try {
      const { geheim } = await geefUit(await als(klein.url, 'beheer'), ['0988'], dag(9), 'Proef', [WEERT])
      let r = await stuur({ geheim, origin: WEERT }, klein.url)
      for (let i = 0; i < 20 && r.status !== 429; i++) r = await stuur({ geheim, origin: WEERT }, klein.url)
      expect([r.status, kop(r, 'allow-origin')]).toEqual([429, WEERT])
      expect(Number(r.headers.get('retry-after'))).toBeGreaterThan(0)
    } finally {
      await klein.stop()
    }
  })
})

const voorvraag = (pad: string, origin: string, meer: Record<string, string> = {}): Promise<Response> =>
  fetch(server.url + pad, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
      ...meer,
    },
  })
describe('de voorvraag van een browser', () => {
  it('krijgt voor elke website en elk token hetzelfde antwoord: er staat geen token in', async () => {
    for (const pad of ['/graphql', '/api/v1/taakstellingen.csv', '/schema.graphql']) {
      const alle = await Promise.all([
        voorvraag(pad, WEERT),
        voorvraag(pad, KWAAD),
        voorvraag(pad, 'null'),
        voorvraag(pad, WEERT, { authorization: `Bearer ${token}`, cookie }),
      ])
      const koppen = alle.map((r) => [r.status, ...[...r.headers].filter(([k]) => k.startsWith('access-control'))])
      expect(koppen[0]).toEqual([
        204,
        ['access-control-allow-headers', 'authorization, *'],
        ['access-control-allow-methods', 'GET, POST'],
        ['access-control-allow-origin', '*'],
        ['access-control-max-age', '7200'],
      ])
      for (const rest of koppen) expect(rest).toEqual(koppen[0])
    }
  })
  it('krijgt er geen op elk ander adres', async () => {
    for (const pad of [
      '/api/mij',
      '/api/sessie',
      '/auth/demo',
      '/auth/logout',
      '/live',
      '/',
      '/api/v1/successen.pdf',
    ]) {
      const r = await voorvraag(pad, WEERT)
      expect([pad, r.status >= 400]).toEqual([pad, true])
      expect([...r.headers.keys()].filter((k) => k.startsWith('access-control'))).toEqual([])
    }
  })
})
