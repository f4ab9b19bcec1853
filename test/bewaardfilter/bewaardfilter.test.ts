// Keeping a filter through the front door: whose it is, what is refused, and that nothing of it is for anybody else.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { als, type Persoon } from '../support/als.js'
import { doe, gelukt, voegToe, weigering, type Rij } from '../support/handeling.js'
import { opdracht } from '../support/opdracht.js'
import { startServer, type TestServer } from '../support/server.js'

interface Filter extends Rij {
  naam: string
  lijst: string
  filter: Record<string, unknown>[]
  volgorde: { veld: string; richting: string } | null
}
const VELDEN =
  'id versie mag naam lijst filter { veld vergelijking keuzes ja verwijzingen dag dagen maanden } volgorde { veld richting }'
const Z_ROUTE = { veld: 'leerroute', vergelijking: 'IS', keuzes: ['Z'] }

let server: TestServer
let weert: Persoon
beforeAll(async () => {
  server = await startServer()
  weert = await als(server.url, 'regisseur.weert')
}, 120_000)
afterAll(() => server?.stop())

let teller = 0
const bewaar = (wie: Persoon, input: object = {}) =>
  voegToe<Filter>(wie, 'bewaardFilterVastleggen', VELDEN, {
    naam: `Filter ${++teller}`,
    lijst: 'inburgeraars',
    filter: [Z_ROUTE],
    ...input,
  })
const noem = (wie: Persoon, rij: Pick<Rij, 'id' | 'versie'>, naam: string) =>
  doe<Filter>(wie, 'bewaardFilterWijzigen', VELDEN, rij, { naam })
const verwijder = (wie: Persoon, rij: Pick<Rij, 'id' | 'versie'>) =>
  doe<Rij>(wie, 'bewaardFilterVerwijderen', 'id', rij)
const vanMij = async (wie: Persoon, lijst?: string): Promise<Filter[]> =>
  (
    await wie.krijg<{ x: { nodes: Filter[] } }>(
      `query($f: BewaardFilterFilter) { x: bewaardeFilters(first: 100, filter: $f) { nodes { ${VELDEN} } } }`,
      { f: lijst ? { lijst: { eq: lijst } } : null },
    )
  ).x.nodes
const rijen = (): Promise<number> =>
  alsEigenaar(server.ownerUrl, async (tx) => Number((await tx`select count(*) n from bewaardfilter`)[0]!['n']))
const zin = (a: { errors?: { message: string }[] }): string => a.errors?.[0]?.message ?? ''

describe('een bewaard filter', () => {
  it('staat er na het bewaren zoals het is gezegd, en is hernoemd en verwijderd door wie het bewaarde', async () => {
    const filter = [
      Z_ROUTE,
      { veld: 'geenContactSinds', vergelijking: 'TOT_EN_MET', maanden: -3 },
      { veld: 'tolkNodig', vergelijking: 'IS', ja: false },
    ]
    const volgorde = { veld: 'laatsteContactdatum', richting: 'AFLOPEND' }
    const rij = gelukt(await bewaar(weert, { naam: '  Lang niet gezien ', filter, volgorde }))
    expect(rij).toMatchObject({ naam: 'Lang niet gezien', lijst: 'inburgeraars', filter, volgorde, versie: 1 })
    expect(rij.mag).toEqual(['bewaardFilterWijzigen', 'bewaardFilterVerwijderen'])
    expect((await vanMij(weert, 'inburgeraars')).find((r) => r.id === rij.id)).toEqual(rij)
    expect((await vanMij(weert, 'statushouders')).some((r) => r.id === rij.id)).toBe(false)
    const ander = gelukt(await noem(weert, rij, 'Ander woord'))
    expect(ander).toEqual({ ...rij, naam: 'Ander woord', versie: 2 })
    // The same name is no change.
    expect(gelukt(await noem(weert, ander, 'Ander woord')).versie).toBe(2)
    expect(gelukt(await verwijder(weert, ander))).toEqual({ id: rij.id })
    expect((await vanMij(weert)).some((r) => r.id === rij.id)).toBe(false)
    expect(weigering(await verwijder(weert, ander))).toEqual(['NIET_GEVONDEN', undefined])
  })
  it('wordt met dezelfde sleutel één keer bewaard, en met dezelfde sleutel één keer verwijderd', async () => {
    const vraag = `mutation($i: BewaardFilterVastleggenInput!, $s: String) { x: bewaardFilterVastleggen(input: $i, idempotentieSleutel: $s) { id versie } }`
    const vars = { i: { naam: 'Dubbel verstuurd', lijst: 'inburgeraars', filter: [] }, s: randomUUID() }
    const [een, twee] = [await weert.krijg<{ x: Rij }>(vraag, vars), await weert.krijg<{ x: Rij }>(vraag, vars)]
    expect(twee.x).toEqual(een.x)
    const weg = `mutation($id: ID!, $s: String) { x: bewaardFilterVerwijderen(id: $id, versie: 1, idempotentieSleutel: $s) { id } }`
    const wegvars = { id: een.x.id, s: randomUUID() }
    expect((await weert.krijg<{ x: Rij }>(weg, wegvars)).x.id).toBe(een.x.id)
    expect((await weert.krijg<{ x: Rij }>(weg, wegvars)).x.id).toBe(een.x.id)
  })
  it('dat intussen is gewijzigd, weigert met de versie van nu', async () => {
    const rij = gelukt(await bewaar(weert))
    gelukt(await noem(weert, rij, `${rij.naam} later`))
    for (const a of [await noem(weert, rij, 'Te laat'), await verwijder(weert, rij)])
      expect([a.errors?.[0]?.extensions.code, a.errors?.[0]?.extensions.versie]).toEqual(['VEROUDERD', 2])
  })
})

describe('een naam', () => {
  it('is er één keer per lijst, ook met andere hoofdletters en accenten; in een andere lijst mag hij weer', async () => {
    const rij = gelukt(await bewaar(weert, { naam: 'Café' }))
    const a = await bewaar(weert, { naam: 'CAFE' })
    expect(weigering(a)).toEqual(['ONGELDIGE_INVOER', 'naam'])
    expect(a.errors![0]!.extensions.velden!['naam']).toBe(
      'U hebt bij deze lijst al een filter met de naam ‘Café’. Kies een andere naam.',
    )
    gelukt(await bewaar(weert, { naam: 'Café', lijst: 'statushouders' }))
    const tweede = gelukt(await bewaar(weert))
    expect(weigering(await noem(weert, tweede, 'cafe'))).toEqual(['ONGELDIGE_INVOER', 'naam'])
    // One's own name in other capitals is no other filter.
    expect(gelukt(await noem(weert, rij, 'CAFÉ')).naam).toBe('CAFÉ')
  })
  it('die iets over een persoon lijkt te zeggen, wordt gevraagd te bevestigen', async () => {
    expect(weigering(await bewaar(weert, { naam: 'Bel 06-12345678' }))[0]).toBe('PERSOONSGEGEVENS_VERMOED')
  })
  it('die leeg of te lang is, weigert bij het veld', async () => {
    for (const naam of ['  ', 'x'.repeat(81)])
      expect(weigering(await bewaar(weert, { naam }))).toEqual(['ONGELDIGE_INVOER', 'naam'])
  })
  it('tegelijk twee keer verstuurd, staat er één keer', async () => {
    const uit = await Promise.all(
      [1, 2, 3, 4].map(() => bewaar(weert, { naam: 'Wedloop', lijst: 'acties', filter: [] })),
    )
    expect(uit.filter((a) => !a.errors)).toHaveLength(1)
    expect(uit.flatMap((a) => a.errors ?? []).map((e) => e.extensions.code)).toEqual(Array(3).fill('ONGELDIGE_INVOER'))
  })
})

describe('wat van een persoon kan zijn', () => {
  const GEHEIM = 'Voorbeeld-Zoekwoord'
  it.each([
    ['een zoekwoord', { veld: 'q', vergelijking: 'IS', keuzes: [GEHEIM] }, 'filter.0.veld'],
    ['een achternaam', { veld: 'achternaam', vergelijking: 'IS', keuzes: [GEHEIM] }, 'filter.0.veld'],
    ['een dossiercode', { veld: 'dossiercode', vergelijking: 'IS', keuzes: [GEHEIM] }, 'filter.0.veld'],
    ['een tekst als keuze', { veld: 'leerroute', vergelijking: 'IS', keuzes: [GEHEIM] }, 'filter.0.keuzes'],
    ['een tekst als veld', { veld: GEHEIM, vergelijking: 'IS', ja: true }, 'filter.0.veld'],
    ['een geboortedag', { veld: 'geboortedatum', vergelijking: 'VANAF', dag: '1990-01-02' }, 'filter.0.veld'],
    ['een vaste dag', { veld: 'geenContactSinds', vergelijking: 'TOT_EN_MET', dag: '2026-08-22' }, 'filter.0.dag'],
  ])('%s wordt geweigerd, met het veld en waarom, en nergens bewaard', async (_wat, voorwaarde, veld) => {
    const voor = await rijen()
    const a = await bewaar(weert, { filter: [voorwaarde] })
    expect(weigering(a)).toEqual(['ONGELDIGE_INVOER', veld])
    expect(zin(a)).toMatch(/niet bewaard|niet filteren/)
    expect(await rijen()).toBe(voor)
    const staat = await alsEigenaar(
      server.ownerUrl,
      (tx) => tx`select 1 from bewaardfilter b where to_jsonb(b)::text like ${`%${GEHEIM}%`}`,
    )
    expect(staat).toHaveLength(0)
  })
  it('een tekst als volgorde wordt geweigerd', async () => {
    const a = await bewaar(weert, { volgorde: { veld: GEHEIM, richting: 'OPLOPEND' } })
    expect(weigering(a)).toEqual(['ONGELDIGE_INVOER', 'volgorde.veld'])
  })
})

describe('een filter van een ander', () => {
  let rij: Filter
  beforeAll(async () => {
    rij = gelukt(await bewaar(weert, { naam: 'Van Weert' }))
    const elders = ['--code', 'elders', '--naam', 'Elders', '--gemeente', '9998:Elders']
    await opdracht('regio', server.ownerUrl, 'aanmaken', ...elders)
    await alsEigenaar(server.ownerUrl, async (tx) => {
      const id = randomUUID()
      await tx`insert into gebruiker (regio_code, id, naam, gemeente_code) values ('elders', ${id}, 'Elders', '9998')`
      await tx`insert into account (gebruiker_id, regio_code, email, soort) values (${id}, 'elders', 'elders@regio.example', 'DEMO')`
      await tx`insert into lidmaatschap (id, regio_code, gebruiker_id, rol, gemeente_code, vanaf_datum)
        values (${randomUUID()}, 'elders', ${id}, 'REGISSEUR', '9998', '2020-01-01')`
    })
  })
  it.each([
    ['een collega van hetzelfde team', 'regisseur2.weert'],
    ['een regisseur van een andere gemeente', 'regisseur.nederweert'],
    ['een coördinator', 'coordinator'],
    ['een functioneel beheerder', 'beheer'],
    ['een privacy officer', 'privacy'],
    ['iemand van een andere regio', 'elders'],
  ])('ziet, hernoemt en verwijdert %s niet', async (_wie, account) => {
    const wie = await als(server.url, account)
    expect((await vanMij(wie)).map((r) => r.id)).not.toContain(rij.id)
    const node = await wie.krijg<{ nodes: unknown[] }>('query($i: [ID!]!) { nodes(ids: $i) { id } }', { i: [rij.id] })
    expect(node.nodes).toEqual([null])
    const onbekend = { id: randomUUID(), versie: 1 }
    expect((await noem(wie, rij, 'Van mij')).tekst).toBe((await noem(wie, onbekend, 'Van mij')).tekst)
    expect((await verwijder(wie, rij)).tekst).toBe((await verwijder(wie, onbekend)).tekst)
    expect(weigering(await verwijder(wie, rij))).toEqual(['NIET_GEVONDEN', undefined])
    expect((await vanMij(weert)).find((r) => r.id === rij.id)).toEqual(rij)
  })
  it('neemt de naam niet in beslag: een ander mag dezelfde', async () => {
    const eigen = gelukt(await bewaar(await als(server.url, 'regisseur2.weert'), { naam: 'Van Weert' }))
    expect(eigen.id).not.toBe(rij.id)
  })
  it('bewaart een programma niet, en leest het niet', async () => {
    const beleid = await als(server.url, 'beleid.weert')
    const { x } = await beleid.krijg<{ x: { geheim: string } }>(
      'mutation { x: tokenUitgeven(input: { naam: "Proef", gemeenten: ["0988"], verlooptDatum: "2027-01-01" }) { geheim } }',
    )
    const vraag = async (query: string): Promise<string | undefined> => {
      const r = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${x.geheim}` },
        body: JSON.stringify({ query }),
      })
      const { errors } = (await r.json()) as { errors?: { extensions: { code: string } }[] }
      return errors?.[0]?.extensions.code
    }
    expect(await vraag('{ bewaardeFilters { totalCount } }')).toBe('GEEN_TOEGANG')
    expect(
      await vraag('mutation { bewaardFilterVastleggen(input: { naam: "x", lijst: "acties", filter: [] }) { id } }'),
    ).toBe('GEEN_TOEGANG')
  })
})

describe('wat een filter noemt', () => {
  const met = (veld: string, verwijzingen: string[]) => ({ veld, vergelijking: 'IS', verwijzingen })
  it('is een collega of gemeente die u ziet; wat u niet ziet, is als wat er niet is', async () => {
    const ids = await alsEigenaar(
      server.ownerUrl,
      (tx) => tx<{ email: string; id: string }[]>`select email, gebruiker_id id from account`,
    )
    const id = (wie: string): string => ids.find((r) => r.email === `${wie}@regio.example`)!.id
    gelukt(await bewaar(weert, { filter: [met('regisseur', [id('regisseur2.weert')]), met('gemeente', ['0988'])] }))
    const onbekend = await bewaar(weert, { filter: [met('regisseur', [randomUUID()])] })
    expect(weigering(onbekend)).toEqual(['NIET_GEVONDEN', 'filter.0.verwijzingen'])
    const buiten = await bewaar(weert, { filter: [met('regisseur', [id('elders')])] })
    expect(buiten.tekst).toBe(onbekend.tekst)
    const [geen, elders] = [
      await bewaar(weert, { filter: [met('gemeente', ['8888'])] }),
      await bewaar(weert, { filter: [met('gemeente', ['9998'])] }),
    ]
    expect(weigering(geen)).toEqual(['NIET_GEVONDEN', 'filter.0.verwijzingen'])
    expect(elders.tekst).toBe(geen.tekst)
  })
  it('is een lijst die u mag lezen; een andere is als een die er niet is', async () => {
    const bestuurder = await als(server.url, 'bestuurder.weert')
    const [dicht, geen] = [
      await bewaar(bestuurder, { lijst: 'inburgeraars', filter: [] }),
      await bewaar(bestuurder, { lijst: 'bestaatNiet', filter: [] }),
    ]
    expect(weigering(dicht)).toEqual(['NIET_GEVONDEN', 'lijst'])
    expect(dicht.tekst).toBe(geen.tekst)
    gelukt(await bewaar(bestuurder, { lijst: 'pilots', filter: [] }))
  })
})

describe('dertig filters', () => {
  it('is wat iemand van één lijst bewaart; het volgende weigert met wat te doen, en in een andere lijst kan het', async () => {
    const wie = await als(server.url, 'regisseur.cranendonck')
    for (let i = 0; i < 30; i++) gelukt(await bewaar(wie, { lijst: 'acties', filter: [] }))
    const a = await bewaar(wie, { lijst: 'acties', filter: [] })
    expect(weigering(a)).toEqual(['ONGELDIGE_INVOER', 'naam'])
    expect(zin(a)).toBe('U hebt bij deze lijst al 30 filters. Verwijder er eerst een.')
    gelukt(await bewaar(wie, { lijst: 'knelpunten', filter: [] }))
    const [eerste] = await vanMij(wie, 'acties')
    gelukt(await verwijder(wie, eerste!))
    gelukt(await bewaar(wie, { lijst: 'acties', filter: [] }))
  })
})

describe('de demo', () => {
  it('heeft er twee van de regisseur van Weert, die bij de lijst passen', async () => {
    const namen = (await vanMij(weert)).map((r) => r.naam)
    expect(namen).toEqual(expect.arrayContaining(['Z-route, lang niet gesproken', 'Tolk nodig, termijn bijna om']))
  })
})
