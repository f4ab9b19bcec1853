// `node` and `nodes`: any row by its id, under the rights of its noun.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../../support/als.js'
import { startServer, type TestServer } from '../../support/server.js'

interface Antwoord {
  node: Record<string, unknown> | null
  nodes: (Record<string, unknown> | null)[]
}
const NODE = 'query($id: ID!) { node(id: $id) { id __typename } }'
const NODES =
  'query($ids: [ID!]!) { nodes(ids: $ids) { id __typename ... on Knelpunt { titel } ... on Gemeente { naam } } }'

describe('node', () => {
  let server: TestServer
  let weert: Persoon, nederweert: Persoon, bestuurder: Persoon, beheer: Persoon
  let knelpunt: string, regel: string, gebruiker: string, contact: string
  beforeAll(async () => {
    server = await startServer()
    ;[weert, nederweert, bestuurder, beheer] = (await Promise.all(
      ['beleid.weert', 'regisseur.nederweert', 'bestuurder.weert', 'beheer'].map((w) => als(server.url, w)),
    )) as [Persoon, Persoon, Persoon, Persoon]
    const { knelpunten, mij, partners } = await weert.krijg<{
      knelpunten: { nodes: { id: string; geschiedenis: { nodes: { id: string }[] } }[] }
      mij: { id: string }
      partners: { nodes: { id: string; versie: number }[] }
    }>(
      '{ knelpunten(first: 1) { nodes { id geschiedenis(first: 1) { nodes { id } } } } mij { id } partners(first: 1) { nodes { id versie } } }',
    )
    knelpunt = knelpunten.nodes[0]!.id
    regel = knelpunten.nodes[0]!.geschiedenis.nodes[0]!.id
    gebruiker = mij.id
    const { contactpersoonToevoegen } = await beheer.krijg<{
      contactpersoonToevoegen: { contactpersonen: { id: string }[] }
    }>(
      'mutation($p: ID!) { contactpersoonToevoegen(partner: $p, input: {naam: "Iemand"}) { contactpersonen { id } } }',
      {
        p: partners.nodes[0]!.id,
      },
    )
    contact = contactpersoonToevoegen.contactpersonen[0]!.id
  })
  afterAll(() => server?.stop())
  const typeVan = async (p: Persoon, id: string) =>
    (await p.vraag<Antwoord>(NODE, { id })).data.node?.['__typename'] ?? null

  it('vindt elke soort rij, en een gemeente met haar code', async () => {
    for (const [id, type] of [
      [knelpunt, 'Knelpunt'],
      [regel, 'Gebeurtenis'],
      [gebruiker, 'Gebruiker'],
      [contact, 'Contactpersoon'],
      ['0988', 'Gemeente'],
    ] as const)
      expect([id, await typeVan(weert, id)]).toEqual([id, type])
  })
  it('geeft de velden van de soort, met aliassen, stukken en lijsten in lijsten', async () => {
    const query = `query($id: ID!) { n: node(id: $id) { ...K ... on Node { kenmerk: id } ... on Actie { status } } }
      fragment K on Knelpunt { wat: titel mag acties(first: 1) { totalCount nodes { titel knelpunten { id } } } }`
    const { n } = await weert.krijg<{ n: Record<string, unknown> }>(query, { id: knelpunt })
    const { knelpunt: zelf } = await weert.krijg<{ knelpunt: Record<string, unknown> }>(
      'query($id: ID!) { knelpunt(id: $id) { wat: titel mag acties(first: 1) { totalCount nodes { titel knelpunten { id } } } } }',
      { id: knelpunt },
    )
    expect(n).toEqual({ ...zelf, kenmerk: knelpunt })
  })
  it('zegt van onbekend, onmogelijk, gemaakt en buiten bereik precies hetzelfde', async () => {
    const onbekend = await nederweert.vraag(NODE, { id: '00000000-0000-7000-8000-000000000000' })
    expect(onbekend.errors).toMatchObject([{ extensions: { code: 'NIET_GEVONDEN' }, path: ['node'] }])
    expect(onbekend.data).toEqual({ node: null })
    for (const id of [knelpunt, regel, 'x', '', '{', '9999', '0988-2022', '0988-2022@2021-12-31', '"', '🙂'])
      expect([id, (await nederweert.vraag(NODE, { id })).tekst]).toEqual([id, onbekend.tekst])
  })
  it('vindt niets van een soort die de rol niet leest, ook niet als het de eigen rij is', async () => {
    expect(await typeVan(bestuurder, knelpunt)).toBe('Knelpunt')
    for (const id of [regel, gebruiker, contact]) expect(await typeVan(bestuurder, id)).toBeNull()
    const { mij } = await bestuurder.krijg<{ mij: { id: string } }>('{ mij { id } }')
    expect(await typeVan(bestuurder, mij.id)).toBeNull()
    expect(await typeVan(beheer, knelpunt)).toBeNull()
  })
  it('weigert een veld dat de rol niet leest voor de hele vraag, welk kenmerk er ook staat', async () => {
    const query = 'query($id: ID!) { node(id: $id) { id ... on Knelpunt { heeftEigenaar } } }'
    for (const id of [knelpunt, 'x'])
      expect((await bestuurder.vraag(query, { id })).errors?.[0]?.extensions.code).toBe('GEEN_TOEGANG')
  })
  it('geeft nodes in de volgorde van de vraag, dubbel waar dubbel gevraagd, leeg waar er niets is', async () => {
    const { nodes } = await weert.krijg<Antwoord>(NODES, {
      ids: ['0946', knelpunt, 'x', knelpunt.toUpperCase(), '9999', '0988'],
    })
    expect(nodes.map((n) => n?.['naam'] ?? n?.['__typename'] ?? null)).toEqual([
      'Nederweert',
      'Knelpunt',
      null,
      'Knelpunt',
      null,
      'Weert',
    ])
  })
  it('weigert te veel kenmerken bij het veld, en telt wat een kenmerk kan kosten', async () => {
    const veel = await weert.vraag(NODES, { ids: Array.from({ length: 251 }, () => knelpunt) })
    expect(veel.errors?.[0]?.extensions).toMatchObject({
      code: 'ONGELDIGE_INVOER',
      velden: { ids: expect.any(String) },
    })
    const zwaar = 'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Knelpunt { acties(first: 250) { nodes { id } } } } }'
    const ids = Array.from({ length: 200 }, () => 'x')
    expect((await weert.vraag(zwaar, { ids })).errors?.[0]?.extensions.code).toBe('QUERY_TE_ZWAAR')
  })
})
