// A cursor is good for one list, filter, order and asker, on every instance; it cannot be changed and it tells nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCursors, type Cursors } from '../../../server/platform/read/run/cursors.js'
import { als, stuur, type Antwoord, type Persoon } from '../../support/als.js'
import { appUrlVan } from '../../support/sjabloon.js'
import { startServer, type TestServer } from '../../support/server.js'
import { start, type Wereld } from './wereld/start.js'
import { fouten, vraag, type Vraag } from './wereld/vraag.js'

const GEHEIM = 'een geheim van meer instanties tegelijk'
let een: TestServer
let twee: TestServer
let ander: TestServer
let w: Wereld
let coordinator: Persoon
let taskforce: Persoon
beforeAll(async () => {
  een = await startServer({ geheim: GEHEIM })
  const database = { url: een.ownerUrl, appUrl: appUrlVan(een.ownerUrl) }
  ;[twee, ander, w] = await Promise.all([
    startServer({ geheim: GEHEIM, database }),
    startServer({ geheim: 'een ander geheim', database }),
    start(),
  ])
  ;[coordinator, taskforce] = await Promise.all([als(een.url, 'coordinator'), als(een.url, 'taskforce')])
})
afterAll(async () => {
  await Promise.all([twee?.stop(), ander?.stop(), w?.stop()])
  await een?.stop()
})
const VELDEN = '{ nodes { id } edges { cursor } pageInfo { endCursor } }'
interface Blad {
  l: { nodes: { id: string }[]; edges: { cursor: string }[]; pageInfo: { endCursor: string } }
}
const eerste = async (p: Persoon, args = '', lijst = 'acties'): Promise<string> =>
  (await p.krijg<Blad>(`{ l: ${lijst}(first: 2${args}) ${VELDEN} }`)).l.pageInfo.endCursor
const vervolg = (p: Persoon, cursor: string, args = '', lijst = 'acties', waar = een) =>
  stuur<Blad>(waar.url, p.cookie, `{ l: ${lijst}(first: 2, after: "${cursor}"${args}) ${VELDEN} }`)
const geweigerd = ({ status, errors }: Antwoord<Blad>) => {
  const { code, velden } = errors![0]!.extensions
  expect({ status, code, velden }).toEqual({
    status: 200,
    code: 'ONGELDIGE_INVOER',
    velden: { after: 'Deze cursor hoort niet bij deze lijst, of is niet van u. Vraag de lijst opnieuw, zonder after.' },
  })
}
const FILTER = ', filter: { isOpen: { eq: true }, status: { in: [OPEN, BEZIG] } }'

describe('een cursor wordt geweigerd', () => {
  it.each([
    ['bij een ander filter', FILTER, ', filter: { isOpen: { eq: true } }', 'acties'],
    ['bij een andere waarde in het filter', FILTER, FILTER.replace('BEZIG', 'GEREED'), 'acties'],
    ['zonder het filter', FILTER, '', 'acties'],
    ['met een filter erbij', '', FILTER, 'acties'],
    ['bij een andere volgorde', '', ', sortering: { veld: TITEL, richting: OPLOPEND }', 'acties'],
    ['andersom', '', ', sortering: { veld: STREEFDATUM, richting: AFLOPEND }', 'acties'],
    ['bij een andere lijst van hetzelfde', '', '', 'mijnActies'],
    ['bij een lijst van iets anders', '', '', 'knelpunten'],
  ])('%s', async (_wat, van, naar, lijst) => {
    const cursor = await eerste(taskforce, van)
    expect((await vervolg(taskforce, cursor, van)).errors).toBeUndefined()
    geweigerd(await vervolg(taskforce, cursor, naar, lijst))
  })
  it('van een ander mens, ook als die meer of minder mag', async () => {
    geweigerd(await vervolg(taskforce, await eerste(coordinator)))
    geweigerd(await vervolg(coordinator, await eerste(taskforce)))
  })
  it('die veranderd, ingekort, verlengd of verzonnen is', async () => {
    const cursor = await eerste(coordinator)
    const anders = [...cursor].map((c, i) => cursor.slice(0, i) + (c === 'A' ? 'B' : 'A') + cursor.slice(i + 1))
    const lezen = anders.filter((_, i) => i % 7 === 0)
    for (const c of [...lezen, cursor.slice(1), cursor.slice(0, -1), `${cursor}A`, `${cursor}=`, 'x', ''])
      geweigerd(await vervolg(coordinator, c))
  })
  it('van een installatie met een ander geheim', async () => {
    geweigerd(await vervolg(coordinator, await eerste(coordinator), '', 'acties', ander))
  })
  it('in een lijst in een lijst, met het veld en de plaats in het antwoord', async () => {
    const a = await coordinator.vraag(
      `{ knelpunten { nodes { acties(before: "${await eerste(coordinator)}") { totalCount } } } }`,
    )
    expect(a.errors![0]!.extensions.velden).toHaveProperty('before')
  })
})

describe('een cursor geldt', () => {
  it('op een andere instantie en na opnieuw inloggen, en geeft daar de volgende regels', async () => {
    const alle = (await coordinator.krijg<Blad>(`{ l: acties(first: 4) ${VELDEN} }`)).l.nodes
    const cursor = await eerste(coordinator)
    const nieuw = await als(twee.url, 'coordinator')
    for (const p of [coordinator, nieuw])
      expect((await vervolg(p, cursor, '', 'acties', twee)).data.l.nodes).toEqual(alle.slice(2))
  })
  it('voor hetzelfde filter, hoe het ook is geschreven', async () => {
    const cursor = await eerste(coordinator, FILTER)
    const vraag = `query($f: ActieFilter, $c: String) { l: acties(first: 2, filter: $f, after: $c) ${VELDEN} }`
    for (const f of [
      { status: { in: ['OPEN', 'BEZIG'] }, isOpen: { eq: true } },
      { isOpen: { eq: true }, status: { eq: null, in: ['OPEN', 'BEZIG'] }, and: null },
    ])
      expect((await coordinator.vraag(vraag, { f, c: cursor })).errors).toBeUndefined()
  })
  it('ook in een lijst in een lijst, en in een lijst van een kenmerk', async () => {
    const { knelpunten } = await coordinator.krijg<{ knelpunten: { nodes: { id: string; acties: Blad['l'] }[] } }>(
      `{ knelpunten(first: 50) { nodes { id acties(first: 1) ${VELDEN} } } }`,
    )
    const { id, acties } = knelpunten.nodes.find((k) => k.acties.nodes.length)!
    for (const wortel of [`knelpunt(id: "${id}") {`, `node(id: "${id}") { ... on Knelpunt {`]) {
      const a = await coordinator.vraag(
        `{ ${wortel} acties(first: 1, after: "${acties.pageInfo.endCursor}") ${VELDEN} ${wortel.startsWith('node') ? '} } }' : '} }'}`,
      )
      expect(a.errors).toBeUndefined()
    }
  })
})

it('een cursor zegt niets over de regel, en is voor ieder een andere', async () => {
  const titels = ', sortering: { veld: TITEL, richting: OPLOPEND }'
  const vraag = `{ l: acties(first: 5${titels}) { edges { cursor node { id titel streefdatum } } } }`
  type Regels = { l: { edges: { cursor: string; node: { id: string; titel: string; streefdatum: string | null } }[] } }
  const [mijn, zijn] = await Promise.all([coordinator, taskforce].map((p) => p.krijg<Regels>(vraag)))
  for (const { cursor, node } of mijn!.l.edges) {
    const bytes = Buffer.from(cursor, 'base64url').toString('latin1')
    for (const woord of [node.id, node.titel, 'actie', 'titel', ...node.titel.split(' ').filter((x) => x.length > 3)])
      expect(bytes).not.toContain(woord)
  }
  const perId = new Map(zijn!.l.edges.map((e) => [e.node.id, e.cursor]))
  const beide = mijn!.l.edges.filter((e) => perId.has(e.node.id))
  expect(beide.length).toBeGreaterThan(0)
  for (const e of beide) expect(perId.get(e.node.id)).not.toBe(e.cursor)
  // The same again is the same, so that a cache of a client sees no change.
  expect((await coordinator.krijg<Regels>(vraag)).l.edges).toEqual(mijn!.l.edges)
})

describe('deze proef vindt', () => {
  const echt = createCursors('x')
  const los = (deel: (place: unknown[]) => unknown[]): Cursors => {
    const plaats = (place: string) => JSON.stringify(deel(JSON.parse(place) as unknown[]))
    return { seal: (p, x) => echt.seal(plaats(p), x), open: (p, x) => echt.open(plaats(p), x) }
  }
  const ACTIES = (args: string, als: Vraag['als'] = 'coordinator'): Vraag => ({
    query: `{ l: acties(first: 2${args}) ${VELDEN} }`,
    als,
  })
  const VREEMD: Record<string, [van: Vraag, naar: (c: string) => Vraag]> = {
    volgorde: [ACTIES(', sortering: { veld: STREEFDATUM, richting: AFLOPEND }'), (c) => ACTIES(`, after: "${c}"`)],
    lijst: [ACTIES(''), (c) => ({ query: `{ l: mijnActies(first: 2, after: "${c}") ${VELDEN} }` })],
    filter: [ACTIES(', filter: { isTeLaat: { eq: true } }'), (c) => ACTIES(`, after: "${c}"`)],
    vrager: [ACTIES(''), (c) => ACTIES(`, after: "${c}"`, 'regisseur')],
  }
  it.each(Object.keys(VREEMD).map((naam, i) => [naam, i] as const))(
    'een server die niet naar %s kijkt',
    async (naam, i) => {
      const [van, naar] = VREEMD[naam]!
      const probeer = async (cursors?: Cursors) => {
        const planner = w.planner(w.client, cursors)
        const { data } = await vraag(planner, van)
        return fouten(await vraag(planner, naar((data as unknown as Blad).l.pageInfo.endCursor)))
      }
      expect(await probeer()).toMatchObject([
        { code: 'ONGELDIGE_INVOER', velden: { after: expect.any(String) as string } },
      ])
      expect(await probeer(los((place) => place.filter((_, j) => j !== i)))).toEqual([])
    },
  )
})
