// Keeping a filter through the front door: what is kept, under which name, and what is refused.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { als, type Persoon } from '../support/als.js'
import { gelukt, weigering, type Rij } from '../support/handeling.js'
import { startServer, type TestServer } from '../support/server.js'
import { bewaar, noem, vanMij, verwijder, zin, Z_ROUTE } from './filter.js'

let server: TestServer
let weert: Persoon
beforeAll(async () => {
  server = await startServer()
  weert = await als(server.url, 'regisseur.weert')
}, 120_000)
afterAll(() => server?.stop())
const rijen = (): Promise<number> =>
  alsEigenaar(server.ownerUrl, async (tx) => Number((await tx`select count(*) n from bewaardfilter`)[0]!['n']))

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
    expect(namen).toEqual(
      expect.arrayContaining(['Z-route, lang niet gesproken', 'Tolk nodig, termijn te laat of binnen 30 dagen']),
    )
  })
})
