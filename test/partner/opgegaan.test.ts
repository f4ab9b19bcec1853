// Who still has the id of a partner that was merged, learns where it went, and nothing else finds it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { partnerId } from '../../server/beheer/account.opslag.js'
import type { Beheer } from '../../server/beheer/database.js'
import { als } from '../support/als.js'
import { startServer, type TestServer } from '../support/server.js'

interface Rij {
  id: string
  versie: number
  naam: string
}
let server: TestServer
let van: Rij
let naar: Rij
beforeAll(async () => {
  server = await startServer()
  const c = await als(server.url, 'coordinator')
  const { partners } = await c.krijg<{ partners: { nodes: Rij[] } }>(
    '{ partners(first: 100) { nodes { id versie naam } } }',
  )
  ;[van, naar] = ['Punt Welzijn', 'Werk.Kom'].map((n) => partners.nodes.find((p) => p.naam === n)!) as [Rij, Rij]
  await c.krijg(
    'mutation($id: ID!, $v: Int!, $i: PartnerSamenvoegenInput!) { partnerSamenvoegen(id: $id, versie: $v, input: $i) { id } }',
    { id: naar.id, v: naar.versie, i: { partner: van.id, partnerVersie: van.versie } },
  )
})
afterAll(() => server?.stop())

describe('een partner die is samengevoegd', () => {
  it('krijgt geen account: de naam leidt naar de partner die blijft', async () => {
    const b = { app: server.app } as Beheer
    expect(await partnerId(b, { code: 'wnc', gemeenten: [{ code: '0988', naam: 'Weert' }] }, 'Punt Welzijn')).toBe(
      naar.id,
    )
  })
  it.each(['coordinator', 'beheer', 'puntwelzijn', 'bestuurder.weert', 'taskforce'])(
    'zegt %s waar die bleef, staat in geen lijst of telling, en er is niets mee te doen',
    async (wie) => {
      const VELDEN = 'id naam mag opgegaanIn { id naam opgegaanIn { id } }'
      const data = await (
        await als(server.url, wie)
      ).krijg(
        `query($id: ID!, $ids: [ID!]!) { p: partner(id: $id) { ${VELDEN} } n: node(id: $id) { ... on Partner { ${VELDEN} } }
          nodes(ids: $ids) { id } x: partners(first: 100, filter: {id: {in: $ids}}) { totalCount nodes { id } }
          y: partners(filter: {naam: {eq: "Punt Welzijn"}}) { totalCount } }`,
        { id: van.id, ids: [van.id] },
      )
      const dubbel = {
        id: van.id,
        naam: 'Punt Welzijn',
        mag: [],
        opgegaanIn: { id: naar.id, naam: 'Werk.Kom', opgegaanIn: null },
      }
      expect(data).toEqual({
        p: dubbel,
        n: dubbel,
        nodes: [{ id: van.id }],
        x: { totalCount: 0, nodes: [] },
        y: { totalCount: 0 },
      })
    },
  )
})
