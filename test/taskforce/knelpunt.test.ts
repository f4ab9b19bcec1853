import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../support/als.js'
import { startServer, VANDAAG, type TestServer } from '../support/server.js'

interface K {
  id: string
  versie: number
  nummer: number
  status: string
  mag: string[]
  zichtbaarheid: string
  gemeente: { naam: string } | null
  melder: { naam: string } | null
  gemeldDoor: { naam: string } | null
  melddatum: string
  volgIk: boolean
  resultaat: string | null
  geschiedenis: {
    nodes: {
      handeling: string
      tekst: string
      door: { naam: string } | null
      wijzigingen: { veld: string; oud: string | null; nieuw: string | null }[]
    }[]
  }
}
const VELDEN = `id versie nummer status mag zichtbaarheid gemeente { naam } melder { naam } gemeldDoor { naam } melddatum volgIk resultaat
  geschiedenis { nodes { handeling tekst door { naam } wijzigingen { veld oud nieuw } } }`
const MELD = `mutation($i: KnelpuntMeldenInput!, $s: String) { k: knelpuntMelden(input: $i, idempotentieSleutel: $s) { ${VELDEN} } }`

let server: TestServer
let taskforce: Persoon
let punt: Persoon
let nederweert: Persoon
const meld = async (p: Persoon, i: object) =>
  (await p.krijg<{ k: K }>(MELD, { i: { thema: 'ZORG', titel: 'Te weinig tolken', ...i } })).k
const doe = (p: Persoon, handeling: string, k: { id: string; versie: number }, input?: object, type = 'RedenInput') =>
  p.vraag<{ k: K }>(
    `mutation($id: ID!, $v: Int!${input ? `, $i: ${type}!` : ''}) { k: ${handeling}(id: $id, versie: $v${input ? ', input: $i' : ''}) { ${VELDEN} } }`,
    { id: k.id, v: k.versie, i: input },
  )

beforeAll(async () => {
  server = await startServer()
  ;[taskforce, punt, nederweert] = (await Promise.all(
    ['taskforce', 'puntwelzijn', 'regisseur.nederweert'].map((w) => als(server.url, w)),
  )) as [Persoon, Persoon, Persoon]
})
afterAll(() => server?.stop())

describe('knelpuntMelden', () => {
  it('geeft een lid van een gemeente een knelpunt van de eigen gemeente, alleen voor die gemeente', async () => {
    const k = await meld(taskforce, {})
    expect(k).toMatchObject({
      status: 'GEMELD',
      zichtbaarheid: 'GEMEENTE',
      gemeente: { naam: 'Weert' },
      melder: null,
      melddatum: VANDAAG,
      volgIk: true,
      versie: 1,
    })
    expect(k.gemeldDoor?.naam).toBe('Taskforcelid Weert (demo)')
    expect(k.geschiedenis.nodes[0]).toMatchObject({
      handeling: 'knelpuntMelden',
      door: { naam: 'Taskforcelid Weert (demo)' },
    })
  })
  it('maakt van een melding door een partner een knelpunt van die partner, zichtbaar voor partners', async () => {
    const k = await meld(punt, { titel: 'Begeleiding te zwaar voor vrijwilligers' })
    expect(k).toMatchObject({
      zichtbaarheid: 'PARTNERS',
      gemeente: null,
      melder: { naam: 'Punt Welzijn' },
      volgIk: true,
      nummer: 1,
    })
    expect(k.mag).toContain('knelpuntOnderzoeken')
  })
  it('telt de nummers per gemeente', async () => {
    const eerste = await meld(taskforce, {})
    const tweede = await meld(taskforce, {})
    expect(tweede.nummer).toBe(eerste.nummer + 1)
    expect((await meld(nederweert, {})).nummer).toBe(1)
  })
  it('weigert een andere gemeente met de naam van het veld', async () => {
    const a = await nederweert.vraag(MELD, { i: { thema: 'ZORG', titel: 'x', gemeente: '0988' } })
    expect(a.errors?.[0]?.extensions).toMatchObject({
      code: 'NIET_GEVONDEN',
      velden: { gemeente: expect.any(String) },
    })
  })
  it.each(['BSN 111222333', 'Geboren op 12-03-1990', 'kind (geb. 1 mei 2019)'])(
    'weigert een tekst met persoonsgegevens tot dat is bevestigd: %s',
    async (omschrijving) => {
      const a = await taskforce.vraag(MELD, { i: { thema: 'ZORG', titel: 'Tolk', omschrijving } })
      expect(a.errors?.[0]?.extensions).toMatchObject({
        code: 'PERSOONSGEGEVENS_VERMOED',
        velden: { omschrijving: expect.any(String) },
      })
      expect((await meld(taskforce, { omschrijving, bevestigGeenPersoonsgegevens: true })).status).toBe('GEMELD')
    },
  )
})

describe('statussen van een knelpunt', () => {
  it('volgen alleen elkaar door de eigen handeling', async () => {
    const k = await meld(taskforce, {})
    expect(
      (await doe(taskforce, 'knelpuntOplossen', k, { resultaat: 'Klaar' }, 'KnelpuntAfhandelenInput')).errors?.[0]
        ?.extensions.code,
    ).toBe('STATUS_LAAT_NIET_TOE')
    const onderzocht = (await doe(taskforce, 'knelpuntOnderzoeken', k)).data.k
    expect(onderzocht).toMatchObject({ status: 'IN_ONDERZOEK', versie: 2 })
    expect(onderzocht.mag).not.toContain('knelpuntOnderzoeken')
    const geparkeerd = (await doe(taskforce, 'knelpuntParkeren', onderzocht, { reden: 'Later' })).data.k
    const heropend = (await doe(taskforce, 'knelpuntHeropenen', geparkeerd)).data.k
    expect(heropend).toMatchObject({ status: 'IN_ONDERZOEK', versie: 4 })
    expect(heropend.geschiedenis.nodes.map((g) => g.handeling)).toEqual([
      'knelpuntHeropenen',
      'knelpuntParkeren',
      'knelpuntOnderzoeken',
      'knelpuntMelden',
    ])
    expect(heropend.geschiedenis.nodes[1]).toMatchObject({
      tekst: 'Geparkeerd: Later',
      wijzigingen: [{ veld: 'status', oud: 'IN_ONDERZOEK', nieuw: 'GEPARKEERD' }],
    })
  })
  it('een oude versie geeft VEROUDERD met de huidige versie, en verandert niets', async () => {
    const k = await meld(taskforce, {})
    await doe(taskforce, 'knelpuntOnderzoeken', k)
    const a = await doe(taskforce, 'knelpuntParkeren', k, { reden: 'x' })
    expect(a.errors?.[0]?.extensions).toMatchObject({ code: 'VEROUDERD', versie: 2 })
  })
  it('een knelpunt van de partner zelf kan de partner wijzigen, dat van een ander niet', async () => {
    const gedeeld = await meld(taskforce, { zichtbaarheid: 'PARTNERS' })
    const a = await doe(punt, 'knelpuntOnderzoeken', gedeeld)
    expect(a.errors?.[0]?.extensions.code).toBe('NIET_GEVONDEN')
    const { knelpunt } = await punt.krijg<{ knelpunt: K }>(`query($id: ID!) { knelpunt(id: $id) { ${VELDEN} } }`, {
      id: gedeeld.id,
    })
    expect(knelpunt.mag).toEqual(['knelpuntVolgen'])
    expect(knelpunt.gemeldDoor).toBeNull()
  })
})
