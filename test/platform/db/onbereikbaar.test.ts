// The database is away, or its connections break, as clients of the server notice it: a wire between the two that the test
// bends by hand.
import { createHash, randomUUID } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { countsOf } from '../../../server/platform/db/client.js'
import { achterDraad } from '../../support/achter-draad.js'
import { startServer } from '../../support/server.js'
import { appUrlVan } from '../../support/sjabloon.js'
import { als, type Antwoord, type Persoon } from '../../support/als.js'
import { alsEigenaar } from '../../isolatie/wandeling/isolatie.eigenaar.js'

const draad = achterDraad()
let coordinator: Persoon
beforeAll(async () => {
  coordinator = await als(draad.server.url, 'coordinator')
})
afterEach(() => draad.wire.straight())

const MELD =
  'mutation($t: String!, $s: String) { k: knelpuntMelden(input: {thema: ZORG, titel: $t}, idempotentieSleutel: $s) { id versie titel } }'
type Meld = Antwoord<{ k: { id: string; versie: number; titel: string } | null }>
const meld = (wie: Persoon, t: string, s?: string): Promise<Meld> => wie.vraag(MELD, { t, s })
/** Past the wire and past the server: what PostgreSQL holds. */
const rijen = (titel: string): Promise<{ titel: string; gemeente_code: string | null }[]> =>
  alsEigenaar(draad.server.ownerUrl, async (tx) => [
    ...(await tx<{ titel: string; gemeente_code: string | null }[]>`
      select titel, gemeente_code from knelpunt where starts_with(titel, ${titel})`),
  ])

const post = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
const ROUTES: [string, string, RequestInit][] = [
  ['een vraag', '/graphql', post({ query: '{ knelpunten(first: 3) { nodes { titel } } }' })],
  ['een vraag met laders', '/graphql', post({ query: '{ mij { id naam email } }' })],
  ['een wijziging', '/graphql', post({ query: MELD, variables: { t: 'Tijdens storing' } })],
  ['wie ben ik', '/api/mij', {}],
  ['hoelang nog', '/api/sessie', {}],
  ['een bestand', '/api/v1/taakstellingen.csv', {}],
  ['een rapport', '/api/v1/successen.pdf', {}],
  ['de accounts', '/auth/demo', {}],
  ['inloggen', '/auth/demo', post({ gebruiker: 'taskforce@regio.example' })],
]
const haal = (pad: string, init: RequestInit): Promise<Response> =>
  // Signing in ends the session that a browser had.
  fetch(draad.server.url + pad, {
    ...init,
    headers: { ...init.headers, ...(pad.startsWith('/auth') ? {} : { cookie: coordinator.cookie }) },
  })

describe('een database die weg is', () => {
  it.each([
    ['/live', 200],
    ['/', 200],
    ['/favicon.svg', 200],
    ['/auth/manier', 200],
    ['/bestaat-niet', 404],
  ])('is bij %s niet te merken, ook niet met een sessie: die vraagt niet wie iemand is', async (pad, status) => {
    await draad.wire.close()
    try {
      expect((await fetch(draad.server.url + pad, { headers: { cookie: coordinator.cookie } })).status).toBe(status)
    } finally {
      await draad.wire.open()
    }
  })
  it.each(ROUTES)('is bij %s 503 met Retry-After, en daarna gaat het weer', async (_naam, pad, init) => {
    const voor = draad.server.log.length
    await draad.wire.close()
    try {
      const r = await haal(pad, init)
      const { errors } = (await r.json()) as { errors?: { message: string; extensions: object }[] }
      expect([r.status, errors?.[0]?.extensions]).toMatchObject([503, { code: 'NIET_BESCHIKBAAR' }])
      expect(errors![0]!.message).toMatch(/even niet bereikbaar/)
      expect(Number(r.headers.get('retry-after'))).toBeGreaterThan(0)
    } finally {
      await draad.wire.open()
    }
    expect(draad.server.log.slice(voor).join('')).not.toContain('onverwachte fout')
    const weer = await haal(pad, init)
    expect(weer.ok).toBe(true)
    if (pad === '/graphql') expect(await weer.json()).not.toHaveProperty('errors')
  })

  it('na het vinden van de sessie: ook dan 503, in een vraag en in een bestand', async () => {
    const sessiehash = createHash('sha256').update(coordinator.cookie.split('=')[1]!).digest('hex')
    for (const [pad, init] of [ROUTES[0]!, ROUTES[1]!, ROUTES[5]!, ROUTES[6]!].map(([, p, i]) => [p, i] as const)) {
      let sessie = false
      draad.wire.toServer = (chunk, cut) => {
        const draagt = chunk.toString('latin1').includes(sessiehash)
        // In a question the session travels in the reading itself: there is nothing after it.
        const nu = sessie || (draagt && pad === '/graphql')
        if (nu) cut()
        sessie ||= draagt
        return !nu
      }
      const r = await haal(pad, init)
      draad.wire.straight()
      expect([pad, r.status, r.headers.has('retry-after')]).toEqual([pad, 503, true])
    }
  })
})

describe('een wijziging waarvan de verbinding breekt', () => {
  it('vóór COMMIT is verstuurd, wordt opnieuw gedaan, ook zonder sleutel', async () => {
    const gezien = draad.wire.cutAt('toServer', 'Breekt ervoor')
    const a = await meld(coordinator, 'Breekt ervoor')
    expect([gezien(), a.status, a.errors]).toEqual([true, 200, undefined])
    expect(await rijen('Breekt ervoor')).toHaveLength(1)
  })
  it.each([
    ['toServer', 'commit', 0],
    ['toClient', 'COMMIT', 1],
  ] as const)('bij COMMIT (%s): met sleutel één keer gedaan, zonder sleutel onzeker', async (kant, tekst, gedaan) => {
    const met = `Met sleutel ${kant}`
    let gezien = draad.wire.cutAt(kant, tekst)
    const a = await meld(coordinator, met, randomUUID())
    expect([gezien(), a.status, a.data.k?.titel]).toEqual([true, 200, met])
    expect(await rijen(met)).toHaveLength(1)
    const zonder = `Zonder sleutel ${kant}`
    gezien = draad.wire.cutAt(kant, tekst)
    const b = await meld(coordinator, zonder)
    expect([gezien(), b.status, b.errors?.[0]?.extensions.code]).toEqual([true, 503, 'NIET_BESCHIKBAAR'])
    expect(b.errors![0]!.message).toBe('Wij weten niet of dit is opgeslagen. Kijk het na voordat u het opnieuw doet.')
    expect(await rijen(zonder)).toHaveLength(gedaan)
  })
  it('blijft onzeker als ook het opnieuw proberen niet lukt', async () => {
    let weg = false
    draad.wire.toServer = (chunk, cut) => {
      weg ||= chunk.toString('latin1').includes('commit')
      if (weg) cut()
      return !weg
    }
    const a = await meld(coordinator, 'Blijft onzeker', randomUUID())
    expect([a.status, a.errors?.[0]?.message]).toEqual([503, expect.stringContaining('Wij weten niet')])
  })
  it('na COMMIT, zegt dat het is opgeslagen', async () => {
    let klaar = false
    draad.wire.toClient = (chunk) => {
      klaar ||= chunk.toString('latin1').includes('COMMIT')
      return true
    }
    draad.wire.toServer = (_chunk, cut) => {
      if (klaar) cut()
      return !klaar
    }
    const a = await meld(coordinator, 'Wel opgeslagen')
    expect([a.status, a.errors?.[0]?.extensions.code]).toEqual([503, 'NIET_BESCHIKBAAR'])
    expect(a.errors![0]!.message).toMatch(/^Dit is opgeslagen, maar/)
    expect(await rijen('Wel opgeslagen')).toHaveLength(1)
  })
})

describe('een verzoek', () => {
  it.each(ROUTES)('heeft één termijn voor alles wat het de database vraagt: %s', async (_naam, pad, init) => {
    // No time at all: the first question to the database is refused, wherever it is asked.
    const haast = await startServer({
      database: { url: draad.server.ownerUrl, appUrl: appUrlVan(draad.server.ownerUrl) },
      databaseMs: 0,
    })
    try {
      const r = await fetch(haast.url + pad, { ...init, headers: { ...init.headers, cookie: coordinator.cookie } })
      expect([r.status, await r.text()]).toEqual([503, expect.stringContaining('NIET_BESCHIKBAAR')])
      expect(countsOf(haast.app).opened).toBe(0)
      expect((await fetch(`${haast.url}/ready`)).status).toBe(200)
    } finally {
      await haast.stop()
    }
  })
})

describe('verbindingen die steeds breken', () => {
  it('geven niemand het antwoord van een ander, en schrijven niets dubbel', async () => {
    const namen = ['regisseur.weert', 'regisseur.nederweert']
    const wie = await Promise.all(namen.map((n) => als(draad.server.url, n)))
    const ik = await Promise.all(wie.map((p) => p.krijg<{ mij: { id: string } }>('{ mij { id } }')))
    expect(ik[0]).not.toEqual(ik[1])
    const voor = countsOf(draad.server.app).lost
    const einde = Date.now() + 3000
    // Rare enough that a transaction fits in between on a busy machine, and never at the same place of it.
    const breek = setInterval(() => Date.now() < einde && draad.wire.resetAll(), 230)
    const vreemd: unknown[] = []
    const geschreven = await Promise.all(
      wie.flatMap((p, i) =>
        [0, 1].map(async (baan) => {
          const titels: string[] = []
          while (Date.now() < einde) {
            const lees = await p.vraag<{ mij: { id: string } }>('{ mij { id } }')
            if (lees.errors ? lees.status !== 503 : lees.data.mij.id !== ik[i]!.mij.id) vreemd.push(lees)
            const titel = `Gebroken ${'ab'[i]}${baan} ${titels.length}`
            const sleutel = randomUUID()
            let a: Meld
            do a = await meld(p, titel, sleutel)
            while (a.status === 503)
            if (a.data?.k?.titel !== titel) vreemd.push(a)
            titels.push(titel)
          }
          return titels
        }),
      ),
    ).finally(() => clearInterval(breek))
    expect(vreemd).toEqual([])
    const alle = geschreven.flat()
    expect(geschreven.map((t) => t.length > 0)).toEqual([true, true, true, true])
    expect(countsOf(draad.server.app).lost - voor).toBeGreaterThan(4)
    const in_ = await rijen('Gebroken')
    expect(in_.map((r) => r.titel).toSorted()).toEqual(alle.toSorted())
    for (const kant of ['a', 'b'])
      expect(new Set(in_.filter((r) => r.titel.startsWith(`Gebroken ${kant}`)).map((r) => r.gemeente_code)).size).toBe(
        1,
      )
  }, 60_000)
})
