import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Persoon } from '../../support/als.js'
import { dumpVan, voerUit } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { codeVan, meld, metSchrijvers, wijzig, type K } from '../../support/opslaan.js'

const w = metSchrijvers()

describe('wie tegelijk opslaat', () => {
  it('wint precies één keer; de anderen horen VEROUDERD met de versie van nu', async () => {
    for (let ronde = 0; ronde < 5; ronde++) {
      const k = await w.nieuw(`Strijd ${ronde}`)
      const spelers = [w.coordinator, w.taskforce, w.regisseur]
      const antwoorden = await Promise.all(
        Array.from({ length: 24 }, (_, i) => wijzig(spelers[i % 3]!, k, `Versie van ${i}`)),
      )
      const winnaars = antwoorden.filter((a) => !a.errors)
      expect(winnaars).toHaveLength(1)
      for (const a of antwoorden.filter((x) => x.errors)) {
        expect(codeVan(a)).toBe('VEROUDERD')
        expect(a.errors![0]!.extensions.versie).toBe(2)
      }
      const { knelpunt } = await w.taskforce.krijg<{ knelpunt: K & { geschiedenis: { totalCount: number } } }>(
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
    const k = await w.nieuw('Teller')
    const keer = 8
    const zet = async (p: Persoon): Promise<void> => {
      for (let gelukt = 0, versie = 1; gelukt < keer;) {
        const a = await wijzig(p, { ...k, versie }, `Versie ${versie + 1}`)
        if (!a.errors) gelukt++
        versie = a.errors ? a.errors[0]!.extensions.versie! : a.data.k.versie
      }
    }
    await Promise.all([w.coordinator, w.taskforce, w.regisseur].map(zet))
    const { knelpunt } = await w.taskforce.krijg<{ knelpunt: K }>('query($id: ID!) { knelpunt(id: $id) { versie } }', k)
    expect(knelpunt.versie).toBe(1 + 3 * keer)
  })
  it('krijgt codes zonder dubbele', async () => {
    const codes = (
      await Promise.all(
        Array.from({ length: 30 }, (_, i) => meld([w.taskforce, w.regisseur, w.coordinator][i % 3]!, 'Code')),
      )
    ).map((a) => a.data.k.code)
    expect(new Set(codes).size).toBe(30)
  })
  it('loopt niet vast als handelingen elkaars rijen in andere volgorde raken', async () => {
    const ks = await Promise.all(['a', 'b', 'c', 'd'].map((x) => w.nieuw(`Kruis ${x}`)))
    const ids = ks.map((k) => k.id)
    const acties = await Promise.all(
      Array.from({ length: 16 }, async (_, i) => {
        const knelpunten = [...ids.slice(i % 4), ...ids.slice(0, i % 4)]
        const a = await w.coordinator.krijg<{ a: K }>(
          'mutation($i: ActieToevoegenInput!) { a: actieToevoegen(input: $i) { id versie } }',
          { i: { titel: `Actie ${i}`, gemeente: '0988', knelpunten } },
        )
        return a.a
      }),
    )
    const antwoorden = await Promise.all([
      ...acties.map((a) =>
        w.coordinator.vraag<unknown>('mutation($id: ID!, $v: Int!) { actieStarten(id: $id, versie: $v) { id } }', {
          id: a.id,
          v: a.versie,
        }),
      ),
      ...ks.flatMap((k) => [w.taskforce, w.regisseur].map((p) => wijzig(p, k, `${k.titel} gewijzigd`))),
    ])
    expect(new Set(antwoorden.map(codeVan))).toEqual(new Set([undefined, 'VEROUDERD']))
    const { knelpunten } = await w.coordinator.krijg<{ knelpunten: { nodes: { status: string }[] } }>(
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
    const partners = await w.coordinator.krijg<{ partners: { nodes: { id: string }[] } }>(
      '{ partners(filter: {naam: {eq: "Punt Welzijn"}}) { nodes { id } } }',
    )
    const echt = JSON.parse(JSON.stringify(input).replace('"punt"', `"${partners.partners.nodes[0]!.id}"`)) as object
    const voor = await w.stand()
    const type = naam === 'actieToevoegen' ? 'ActieToevoegenInput' : 'PartnerToevoegenInput'
    const a = await w.coordinator.vraag<unknown>(
      `mutation($i: ${type}!) { ${naam}(input: $i, idempotentieSleutel: "${randomUUID()}") { id } }`,
      { i: echt },
    )
    expect(['NIET_GEVONDEN', 'PARTNER_ZIET_ACTIE_NIET', 'PARTNER_BESTAAT_AL']).toContain(codeVan(a))
    expect(await w.stand()).toBe(voor)
  })
  it('doet van vijf handelingen in één verzoek alleen die vóór de fout, elk heel', async () => {
    const k = await w.nieuw('Reeks')
    const a = await w.taskforce.vraag<Record<string, K | null>>(
      `mutation($id: ID!) { a: knelpuntWijzigen(id: $id, versie: 1, input: {titel: "Reeks 2"}) { versie }
        b: knelpuntWijzigen(id: $id, versie: 1, input: {titel: "Reeks 3"}) { versie } c: knelpuntWijzigen(id: $id, versie: 2, input: {titel: "Reeks 4"}) { versie } }`,
      k,
    )
    expect(codeVan(a)).toBe('VEROUDERD')
    const [rij] = (await dumpVan(w.server.ownerUrl))['knelpunt']!.filter((r) => r.id === k.id)
    expect(rij!.versie).toBeGreaterThanOrEqual(2)
    expect((await dumpVan(w.server.ownerUrl))['knelpunt_gebeurtenis']!.filter((g) => g.ouder_id === k.id)).toHaveLength(
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
    await voerUit(w.server.ownerUrl, ...botst(2))
    expect(codeVan(await meld(w.taskforce, 'Derde keer goed', randomUUID()))).toBeUndefined()
    await voerUit(w.server.ownerUrl, ...weg, ...botst(3))
    expect(codeVan(await meld(w.taskforce, 'Drie keer fout', randomUUID()))).toBe('NIET_BESCHIKBAAR')
    await voerUit(w.server.ownerUrl, ...weg)
    expect([await w.aantal('Derde keer goed'), await w.aantal('Drie keer fout')]).toEqual([1, 0])
  })
})
