import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { iedereen, meld, probeer, voegToe, type Wie } from '../support/acties.js'
import { als, type Persoon } from '../support/als.js'
import { startServer, type TestServer } from '../support/server.js'

let server: TestServer
let p: Wie
let bestuurder: Persoon
beforeAll(async () => {
  server = await startServer()
  p = (await iedereen(server.url)).p
  bestuurder = await als(server.url, 'bestuurder.weert')
})
afterAll(() => server?.stop())

describe('een bestuurder', () => {
  it('leest knelpunten en acties van de eigen gemeente en de regio, en niet die van een andere', async () => {
    const hier = await meld(p.taskforce, { titel: 'Bestuurproef hier' })
    const regio = await meld(p.nederweert, { titel: 'Bestuurproef regio', zichtbaarheid: 'REGIO' })
    await meld(p.nederweert, { titel: 'Bestuurproef daar' })
    const a = await voegToe(p.taskforce, { titel: 'Bestuurproef actie', knelpunten: [hier.id] })
    const { knelpunten, acties } = await bestuurder.krijg<{
      knelpunten: { nodes: { id: string; mag: string[] }[] }
      acties: { nodes: object[] }
    }>(
      '{ knelpunten(filter: { q: "bestuurproef" }) { nodes { id mag } } acties(filter: { q: "bestuurproef" }) { nodes { id mag knelpunten { id } } } }',
    )
    expect(knelpunten.nodes.map((k) => k.id).sort()).toEqual([hier.id, regio.id].sort())
    expect(knelpunten.nodes.flatMap((k) => k.mag)).toEqual([])
    expect(acties.nodes).toEqual([{ id: a.id, mag: [], knelpunten: [{ id: hier.id }] }])
  })
  it.each([
    '{ acties { nodes { eigenaar { naam } } } }',
    '{ acties { nodes { eigenaarIsWeg } } }',
    '{ acties { nodes { geschiedenis { totalCount } } } }',
    '{ acties(filter: { eigenaar: { isNull: true } }) { totalCount } }',
    '{ acties(filter: { eigenaarIsWeg: { eq: true } }) { totalCount } }',
    '{ knelpunten { nodes { gemeldDoor { naam } } } }',
    '{ knelpunten { nodes { volgers { naam } } } }',
    '{ knelpunten { nodes { geschiedenis { totalCount } } } }',
    '{ knelpunten(filter: { eigenaar: { isNull: true } }) { totalCount } }',
    '{ mijnActies { totalCount } }',
  ])('krijgt geen personen en geen geschiedenis: %s', async (vraag) => {
    expect((await bestuurder.vraag(vraag)).errors?.[0]?.extensions.code).toBe('GEEN_TOEGANG')
  })
  it('handelt niet, en volgt ook niet', async () => {
    const k = await meld(p.taskforce)
    const a = await voegToe(p.taskforce, {})
    const volg = 'mutation($id: ID!) { knelpuntVolgen(id: $id) { id } }'
    expect((await bestuurder.vraag(volg, { id: k.id })).status).toBe(403)
    expect((await probeer(bestuurder, 'actieStarten', a)).status).toBe(403)
  })
})
