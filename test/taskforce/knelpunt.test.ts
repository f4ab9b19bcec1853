import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withCode } from '../../server/platform/write/codes.js'
import { als, type Persoon } from '../support/als.js'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { startServer, VANDAAG, type TestServer } from '../support/server.js'

interface K {
  id: string
  versie: number
  code: string
  status: string
  mag: string[]
  zichtbaarheid: string
  gemeente: { naam: string } | null
  melder: { naam: string } | null
  gemeldDoor: { naam: string } | null
  melddatum: string | null
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
const VELDEN = `id versie code status mag zichtbaarheid gemeente { naam } melder { naam } gemeldDoor { naam } melddatum volgIk resultaat
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
      code: expect.stringMatching(/^K-[0-9A-HJKMNP-TV-Z]{4}$/),
    })
    expect(k.mag).toContain('knelpuntOnderzoeken')
  })
  it('is te vinden met de code, hoe men die ook typt', async () => {
    const k = await meld(taskforce, { titel: 'Te weinig leraren' })
    await alsEigenaar(server.ownerUrl, (tx) => tx`update knelpunt set code = 'K-01QZ' where id = ${k.id}`)
    const zoek = async (filter: object): Promise<string[]> =>
      (
        await taskforce.krijg<{ knelpunten: { nodes: { id: string }[] } }>(
          'query($f: KnelpuntFilter) { knelpunten(filter: $f) { nodes { id } } }',
          { f: filter },
        )
      ).knelpunten.nodes.map((x) => x.id)
    for (const code of ['K-01QZ', 'k-01qz', '01qz', 'OIQZ', 'k-olqz', 'K01QZ', ' k-01QZ '])
      expect([code, await zoek({ code: { eq: code } })]).toEqual([code, [k.id]])
    expect(await zoek({ code: { in: ['o1qz', 'K-ZZZZ'] } })).toEqual([k.id])
    for (const q of ['K-01QZ', 'k-olqz', '01qz', 'o1qz', 'K01QZ', 'K-01QZ leraren', '(K-01QZ), leraren', '"01qz."'])
      expect([q, await zoek({ q })]).toEqual([q, [k.id]])
    expect(await zoek({ code: { eq: 'A-01QZ' } })).toEqual([])
    expect(await zoek({ q: 'k-01qz nergens' })).toEqual([])
  })
  it('krijgt een andere code als die al bestaat, ook bij een rij die men niet ziet, en merkt daar niets van', async () => {
    const k = await meld(nederweert, {})
    const kansen = [k.code, k.code, 'K-9ZZ9']
    const rij = await withCode('K', (code) => Promise.resolve(kansen.shift() === k.code ? [] : [code]))
    expect([kansen, rij]).toEqual([[], expect.stringMatching(/^K-/)])
    // The database decides: a taken code gives no row and no error, also to someone who cannot see who has it.
    const weg = await server.app.begin(async (tx) => {
      await tx`select set_config('app.als_regisseur', '0988', true), set_config('app.leest_regisseur', '0988', true)`
      return tx`insert into knelpunt (regio_code, id, code, thema, titel, gemeente_code, zichtbaarheid, melddatum, ernst, status)
        values ('wnc', gen_random_uuid(), ${k.code}, 'ZORG', 'x', '0988', 'GEMEENTE', '2026-01-01', 'LAAG', 'GEMELD')
        on conflict (regio_code, code) do nothing returning id`
    })
    expect(weg).toHaveLength(0)
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
      wijzigingen: [{ veld: 'status', oud: 'In onderzoek', nieuw: 'Geparkeerd' }],
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

describe('een knelpunt waarvan de bron niet alles zegt', () => {
  it('heeft geen melddatum, geen dagen en geen ernst, en staat bij de oudste', async () => {
    const id = randomUUID()
    await server.app.begin(async (tx) => {
      await tx`select set_config('app.als_regisseur', '0988', true), set_config('app.leest_regisseur', '0988', true)`
      await tx`insert into knelpunt (regio_code, id, code, thema, titel, gemeente_code, zichtbaarheid, status)
        values ('wnc', ${id}, 'K-7N7N', 'ZORG', 'Zonder dag', '0988', 'GEMEENTE', 'GEMELD')`
    })
    const { knelpunt, oudste, nieuwste, nooit } = await taskforce.krijg<Record<string, unknown>>(
      `query($id: ID!) { knelpunt(id: $id) { melddatum dagenOpen ernst }
        oudste: knelpunten(first: 1, sortering: {veld: MELDDATUM, richting: OPLOPEND}) { nodes { id } }
        nieuwste: knelpunten(last: 1) { nodes { id } pageInfo { startCursor } }
        nooit: knelpunten(filter: {and: [{melddatum: {isNull: true}}, {ernst: {isNull: true}}]}) { nodes { id } } }`,
      { id },
    )
    expect(knelpunt).toEqual({ melddatum: null, dagenOpen: null, ernst: null })
    for (const lijst of [oudste, nieuwste, nooit]) expect(lijst).toMatchObject({ nodes: [{ id }] })
  })
  it('blijft zonder ernst tot iemand die beoordeelt, en kan die weer kwijt', async () => {
    const k = await meld(taskforce, { ernst: null })
    expect(await ernstVan(k.id)).toBeNull()
    const wijzig = `mutation($id: ID!, $v: Int!, $i: KnelpuntWijzigenInput!) { knelpuntWijzigen(id: $id, versie: $v, input: $i) { ernst versie } }`
    for (const [v, ernst] of [
      [1, 'HOOG'],
      [2, null],
    ])
      expect(await taskforce.krijg(wijzig, { id: k.id, v, i: { ernst } })).toMatchObject({
        knelpuntWijzigen: { ernst },
      })
  })
  const ernstVan = async (id: string) =>
    (
      await taskforce.krijg<{ knelpunt: { ernst: string | null } }>('query($id: ID!) { knelpunt(id: $id) { ernst } }', {
        id,
      })
    ).knelpunt.ernst
})
