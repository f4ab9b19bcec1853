import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LIMITS, type Limits } from '../../../server/platform/http/quota.js'
import { als, stuur, type Persoon } from '../../support/als.js'
import { nette } from '../../isolatie/wandeling/isolatie.antwoord.js'
import { startServer, type TestServer } from '../../support/server.js'
import { geefUit } from '../../support/token.js'

const WOORDEN = Array.from({ length: 12 }, (_, i) => `{titel: {contains: "w${i}"}}`).join(' ')
const ZWAAR = `{ knelpunten(first: 250, filter: {or: [${WOORDEN}]}) { totalCount nodes { id acties { totalCount } } } }`
const MIJ = '{ mij { id } }'
const vraag = (url: string, cookie: string, query: string): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
const metLimieten = async (limits: Limits, proef: (s: TestServer) => Promise<void>): Promise<void> => {
  const s = await startServer({ limits })
  try {
    await proef(s)
  } finally {
    await s.stop()
  }
}
const metBudget = (refillMs: number): Limits => ({
  ...LIMITS,
  user: { ...LIMITS.user, budgetMs: 20, refillMs },
  token: { ...LIMITS.token, budgetMs: 20, refillMs },
})
/** A budget that a few requests use up, and that comes back within a second. */
const KLEIN = metBudget(100)
/** The same, coming back so slowly that who is refused once stays refused as long as a test lasts. */
const BLIJFT_OP: Limits = metBudget(0.001)

async function totGeweigerd(stel: () => Promise<Response>): Promise<Response> {
  for (let i = 0; i < 500; i++) {
    const r = await stel()
    if (r.status === 429) return r
    await r.arrayBuffer()
  }
  throw new Error('nooit geweigerd')
}

describe('wie te veel vraagt', () => {
  it('krijgt 429 met wanneer het weer kan; een ander merkt niets, en daarna gaat het weer', async () => {
    await metLimieten(KLEIN, async ({ url }) => {
      const [dader, ander] = [await als(url, 'beleid.weert'), await als(url, 'taskforce')]
      const r = await totGeweigerd(() => vraag(url, dader.cookie, ZWAAR))
      expect(nette(await r.text())[0]!.extensions.code).toBe('TE_VEEL_VERZOEKEN')
      const wacht = Number(r.headers.get('retry-after'))
      expect(wacht).toBeGreaterThan(0)
      expect(r.headers.get('ratelimit-policy')).toBe('"tijd";q=20;w=1;qu="milliseconds"')
      expect(r.headers.get('ratelimit')).toMatch(/^"tijd";r=0;t=\d+$/)
      expect(r.headers.get('x-content-type-options')).toBe('nosniff')
      expect((await vraag(url, ander.cookie, MIJ)).status).toBe(200)
      await new Promise((klaar) => setTimeout(klaar, wacht * 1000))
      expect((await vraag(url, dader.cookie, MIJ)).status).toBe(200)
    })
  })
  it('wordt ook op elke andere weg geweigerd, en een ander niet', async () => {
    await metLimieten(BLIJFT_OP, async ({ url }) => {
      const [dader, ander] = [await als(url, 'beleid.weert'), await als(url, 'taskforce')]
      await totGeweigerd(() => vraag(url, dader.cookie, ZWAAR))
      for (const pad of ['/api/mij', '/api/v1/taakstellingen.csv', '/api/v1/successen.pdf'])
        expect([pad, (await fetch(url + pad, { headers: { cookie: dader.cookie } })).status]).toEqual([pad, 429])
      expect((await vraag(url, ander.cookie, MIJ)).status).toBe(200)
    })
  })
  it('wordt geweigerd voor de sessie is opgezocht', async () => {
    await metLimieten(BLIJFT_OP, async ({ url, app }) => {
      const { cookie } = await als(url, 'beleid.weert')
      await totGeweigerd(() => vraag(url, cookie, ZWAAR))
      // Without a database nobody can be looked up.
      await app.end()
      expect((await vraag(url, cookie, MIJ)).status).toBe(429)
    })
  })
  it('krijgt met een nieuwe sessie geen nieuw budget', async () => {
    await metLimieten(KLEIN, async ({ url }) => {
      await totGeweigerd(async () => vraag(url, (await als(url, 'beleid.weert')).cookie, ZWAAR))
    })
  })
  it('wordt ook als programma geweigerd, met een eigen budget', async () => {
    await metLimieten({ ...LIMITS, token: BLIJFT_OP.token }, async ({ url }) => {
      const beheer = await als(url, 'beheer')
      const { geheim } = await geefUit(beheer, ['0988'])
      const kop = { authorization: `Bearer ${geheim}` }
      const r = await totGeweigerd(() => fetch(`${url}/api/v1/taakstellingen.csv`, { headers: kop }))
      expect(Number(r.headers.get('retry-after'))).toBeGreaterThan(0)
      expect((await stuur(url, kop, '{ taakstellingen { id } }')).status).toBe(429)
      expect((await beheer.vraag(MIJ)).status).toBe(200)
    })
  })
})

describe('wie zich niet bekend maakt', () => {
  it.each<[string, (url: string) => Promise<Response>]>([
    ['zonder sessie', (url) => fetch(`${url}/api/mij`)],
    [
      'met een token dat niet werkt',
      (url) => fetch(`${url}/api/mij`, { headers: { authorization: `Bearer rt_${'a'.repeat(43)}` } }),
    ],
    ['met een verzonnen sessie', (url) => fetch(`${url}/api/mij`, { headers: { cookie: `sid=${Math.random()}` } })],
    [
      'en steeds probeert in te loggen',
      (url) =>
        fetch(`${url}/auth/demo`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"gebruiker":"x@regio.example"}',
        }),
    ],
  ])('%s, wordt na een tijd geweigerd; wie al binnen is niet', async (_wat, stel) => {
    await metLimieten({ ...LIMITS, address: 10 }, async ({ url }) => {
      const binnen = await als(url, 'taskforce')
      expect((await binnen.vraag(MIJ)).status).toBe(200)
      const statussen: number[] = []
      for (let i = 0; i < 15; i++) statussen.push((await stel(url)).status)
      expect(statussen.slice(0, 8)).not.toContain(429)
      expect(statussen.slice(11)).toEqual([429, 429, 429, 429])
      const r = await stel(url)
      expect(r.headers.get('ratelimit-policy')).toBe('"adres";q=10;w=60')
      expect(Number(r.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(nette(await r.text())[0]!.extensions.code).toBe('TE_VEEL_VERZOEKEN')
      expect((await binnen.vraag(MIJ)).status).toBe(200)
      // Nor does anybody at that address keep him from leaving.
      const uit = await fetch(`${url}/auth/logout`, { method: 'POST', headers: { cookie: binnen.cookie } })
      expect(uit.status).toBe(204)
      expect((await binnen.vraag(MIJ)).status).not.toBe(200)
    })
  })
})

describe('de gewone grenzen', () => {
  let s: TestServer
  let p: Persoon
  beforeAll(async () => {
    s = await startServer({ limits: LIMITS })
    p = await als(s.url, 'coordinator')
  })
  afterAll(() => s?.stop())
  it('laten toe dat een scherm tien vragen tegelijk stelt', async () => {
    const antwoorden = await Promise.all(
      Array.from({ length: 20 }, () => p.vraag('{ knelpunten { totalCount nodes { id titel } } }')),
    )
    expect(antwoorden.map((a) => a.status)).toEqual(antwoorden.map(() => 200))
  })
  it('staan in elk antwoord', async () => {
    const r = await vraag(s.url, p.cookie, MIJ)
    expect(r.headers.get('ratelimit-policy')).toBe('"tijd";q=10000;w=40;qu="milliseconds"')
    expect(r.headers.get('ratelimit')).toMatch(/^"tijd";r=\d+;t=\d+$/)
  })
  it('geven een beurt terug, ook van wie halverwege weggaat', async () => {
    for (let i = 0; i < 10; i++) {
      const weg = new AbortController()
      const r = fetch(`${s.url}/graphql`, {
        method: 'POST',
        signal: weg.signal,
        headers: { cookie: p.cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ query: ZWAAR }),
      }).catch(() => undefined)
      setTimeout(() => weg.abort(), i)
      await r
    }
    expect((await p.vraag(MIJ)).status).toBe(200)
  })
})
