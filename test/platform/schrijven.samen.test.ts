import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Antwoord, type Persoon } from '../support/als.js'
import { nette } from '../support/isolatie.antwoord.js'
import { dumpVan, vingerafdruk, voerUit } from '../support/isolatie.eigenaar.js'
import { startServer, type TestServer } from '../support/server.js'

let server: TestServer
let coordinator: Persoon
let taskforce: Persoon
let regisseur: Persoon
beforeAll(async () => {
  server = await startServer()
  ;[coordinator, taskforce, regisseur] = (await Promise.all(
    ['coordinator', 'taskforce', 'regisseur.weert'].map((n) => als(server.url, n)),
  )) as [Persoon, Persoon, Persoon]
})
afterAll(() => server?.stop())

interface K {
  id: string
  versie: number
  code: string
  titel: string
}
type A = Antwoord<{ k: K }>
const MELD = `mutation($t: String!, $s: String) { k: knelpuntMelden(input: {thema: ZORG, titel: $t, gemeente: "0988"}, idempotentieSleutel: $s) { id versie code titel } }`
const WIJZIG = `mutation($id: ID!, $v: Int!, $t: String!, $s: String) { k: knelpuntWijzigen(id: $id, versie: $v, input: {titel: $t}, idempotentieSleutel: $s) { id versie code titel } }`
const meld = (p: Persoon, t: string, s?: string): Promise<A> => p.vraag(MELD, { t, s })
const wijzig = (p: Persoon, k: K, t: string, s?: string): Promise<A> => p.vraag(WIJZIG, { id: k.id, v: k.versie, t, s })
const codeVan = (a: Antwoord<unknown>): string | undefined =>
  a.errors ? nette(a.tekst)[0]!.extensions.code : undefined
const aantal = async (titel: string): Promise<number> =>
  (
    await coordinator.krijg<{ k: { totalCount: number } }>(
      'query($t: String!) { k: knelpunten(filter: {titel: {eq: $t}}) { totalCount } }',
      { t: titel },
    )
  ).k.totalCount
const stand = async (): Promise<string> => vingerafdruk(await dumpVan(server.ownerUrl))
const nieuw = async (titel: string): Promise<K> => (await meld(taskforce, titel)).data.k

describe('wie tegelijk opslaat', () => {
  it('wint precies één keer; de anderen horen VEROUDERD met de versie van nu', async () => {
    for (let ronde = 0; ronde < 5; ronde++) {
      const k = await nieuw(`Strijd ${ronde}`)
      const spelers = [coordinator, taskforce, regisseur]
      const antwoorden = await Promise.all(
        Array.from({ length: 24 }, (_, i) => wijzig(spelers[i % 3]!, k, `Versie van ${i}`)),
      )
      const winnaars = antwoorden.filter((a) => !a.errors)
      expect(winnaars).toHaveLength(1)
      for (const a of antwoorden.filter((x) => x.errors)) {
        expect(codeVan(a)).toBe('VEROUDERD')
        expect(a.errors![0]!.extensions.versie).toBe(2)
      }
      const { knelpunt } = await taskforce.krijg<{ knelpunt: K & { geschiedenis: { totalCount: number } } }>(
        'query($id: ID!) { knelpunt(id: $id) { titel versie geschiedenis { totalCount } } }',
        k,
      )
      expect([knelpunt.titel, knelpunt.versie, knelpunt.geschiedenis.totalCount]).toEqual([
        winnaars[0]!.data.k.titel,
        2,
        2,
      ])
    }
  })
  it('houdt bij doorzetten geen wijziging over die verloren ging', async () => {
    const k = await nieuw('Teller')
    const keer = 8
    const zet = async (p: Persoon): Promise<void> => {
      for (let gelukt = 0, versie = 1; gelukt < keer;) {
        const a = await wijzig(p, { ...k, versie }, `Versie ${versie + 1}`)
        if (!a.errors) gelukt++
        versie = a.errors ? a.errors[0]!.extensions.versie! : a.data.k.versie
      }
    }
    await Promise.all([coordinator, taskforce, regisseur].map(zet))
    const { knelpunt } = await taskforce.krijg<{ knelpunt: K }>('query($id: ID!) { knelpunt(id: $id) { versie } }', k)
    expect(knelpunt.versie).toBe(1 + 3 * keer)
  })
  it('krijgt codes zonder dubbele', async () => {
    const codes = (
      await Promise.all(Array.from({ length: 30 }, (_, i) => meld([taskforce, regisseur, coordinator][i % 3]!, 'Code')))
    ).map((a) => a.data.k.code)
    expect(new Set(codes).size).toBe(30)
  })
  it('loopt niet vast als handelingen elkaars rijen in andere volgorde raken', async () => {
    const ks = await Promise.all(['a', 'b', 'c', 'd'].map((x) => nieuw(`Kruis ${x}`)))
    const ids = ks.map((k) => k.id)
    const acties = await Promise.all(
      Array.from({ length: 16 }, async (_, i) => {
        const knelpunten = [...ids.slice(i % 4), ...ids.slice(0, i % 4)]
        const a = await coordinator.krijg<{ a: K }>(
          'mutation($i: ActieToevoegenInput!) { a: actieToevoegen(input: $i) { id versie } }',
          { i: { titel: `Actie ${i}`, gemeente: '0988', knelpunten } },
        )
        return a.a
      }),
    )
    const antwoorden = await Promise.all([
      ...acties.map((a) =>
        coordinator.vraag<unknown>('mutation($id: ID!, $v: Int!) { actieStarten(id: $id, versie: $v) { id } }', {
          id: a.id,
          v: a.versie,
        }),
      ),
      ...ks.flatMap((k) => [taskforce, regisseur].map((p) => wijzig(p, k, `${k.titel} gewijzigd`))),
    ])
    expect(new Set(antwoorden.map(codeVan))).toEqual(new Set([undefined, 'VEROUDERD']))
    const { knelpunten } = await coordinator.krijg<{ knelpunten: { nodes: { status: string }[] } }>(
      'query($f: KnelpuntFilter) { knelpunten(filter: $f) { nodes { status } } }',
      { f: { id: { in: ids } } },
    )
    expect(knelpunten.nodes.map((k) => k.status)).toEqual(Array(4).fill('ACTIE_LOOPT'))
  })
})

describe('een handeling die halverwege mislukt', () => {
  it.each<[string, string, object]>([
    ['door een verwijzing die niet bestaat', 'actieToevoegen', { titel: 'Half', knelpunten: [randomUUID()] }],
    [
      'door een partner die het niet mag zien',
      'actieToevoegen',
      { titel: 'Half', zichtbaarheid: 'GEMEENTE', gemeente: '0988', eigenaarPartner: 'punt' },
    ],
    ['door een naam die al bestaat', 'partnerToevoegen', { naam: 'punt  WELZIJN', soort: 'WELZIJN' }],
    [
      'door een gemeente die niet bestaat',
      'partnerToevoegen',
      { naam: 'Half', soort: 'WELZIJN', gemeenten: ['0988', '8888'] },
    ],
  ])('laat niets achter: %s', async (_waarom, naam, input) => {
    const partners = await coordinator.krijg<{ partners: { nodes: { id: string }[] } }>(
      '{ partners(filter: {naam: {eq: "Punt Welzijn"}}) { nodes { id } } }',
    )
    const echt = JSON.parse(JSON.stringify(input).replace('"punt"', `"${partners.partners.nodes[0]!.id}"`)) as object
    const voor = await stand()
    const type = naam === 'actieToevoegen' ? 'ActieToevoegenInput' : 'PartnerToevoegenInput'
    const a = await coordinator.vraag<unknown>(
      `mutation($i: ${type}!) { ${naam}(input: $i, idempotentieSleutel: "${randomUUID()}") { id } }`,
      { i: echt },
    )
    expect(['NIET_GEVONDEN', 'PARTNER_ZIET_ACTIE_NIET', 'PARTNER_BESTAAT_AL']).toContain(codeVan(a))
    expect(await stand()).toBe(voor)
  })
  it('doet van vijf handelingen in één verzoek alleen die vóór de fout, elk heel', async () => {
    const k = await nieuw('Reeks')
    const a = await taskforce.vraag<Record<string, K | null>>(
      `mutation($id: ID!) { a: knelpuntWijzigen(id: $id, versie: 1, input: {titel: "Reeks 2"}) { versie }
        b: knelpuntWijzigen(id: $id, versie: 1, input: {titel: "Reeks 3"}) { versie } c: knelpuntWijzigen(id: $id, versie: 2, input: {titel: "Reeks 4"}) { versie } }`,
      k,
    )
    expect(codeVan(a)).toBe('VEROUDERD')
    const [rij] = (await dumpVan(server.ownerUrl))['knelpunt']!.filter((r) => r.id === k.id)
    expect(rij!.versie).toBeGreaterThanOrEqual(2)
    expect((await dumpVan(server.ownerUrl))['knelpunt_gebeurtenis']!.filter((g) => g.ouder_id === k.id)).toHaveLength(
      rij!.versie as number,
    )
  })
  it('door een botsing in de database wordt opnieuw geprobeerd, hoogstens drie keer', async () => {
    const botst = (keer: number) => [
      'create sequence poging',
      'grant usage on sequence poging to regiotafel_app',
      `create function bots() returns trigger language plpgsql as 'begin if nextval(''poging'') <= ${keer} then raise exception ''x'' using errcode = ''40001''; end if; return new; end'`,
      'create trigger bots before insert on knelpunt for each row execute function bots()',
    ]
    const weg = ['drop trigger bots on knelpunt', 'drop function bots', 'drop sequence poging']
    await voerUit(server.ownerUrl, ...botst(2))
    expect(codeVan(await meld(taskforce, 'Derde keer goed', randomUUID()))).toBeUndefined()
    await voerUit(server.ownerUrl, ...weg, ...botst(3))
    expect(codeVan(await meld(taskforce, 'Drie keer fout', randomUUID()))).toBe('NIET_BESCHIKBAAR')
    await voerUit(server.ownerUrl, ...weg)
    expect([await aantal('Derde keer goed'), await aantal('Drie keer fout')]).toEqual([1, 0])
  })
})
