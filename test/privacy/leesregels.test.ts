// Who looked at whom, as each reader of the log sees it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alsEigenaar, voerUit } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { als, type Persoon } from '../support/als.js'
import { startServer, type TestServer } from '../support/server.js'
import { vouwUit } from './uitvouwen.js'
import { leegLeeslog } from '../support/leeslog.js'

interface Regel {
  id: string
  moment: string
  door: { naam: string } | null
  dossiercode: string
  gemeente: { code: string }
  doel: string
  reden: string | null
  operatie: string
  weg: string
  velden: string[]
  inCaseload: boolean
}
const VELDEN = 'id moment dag door { naam } dossiercode gemeente { code } doel reden operatie weg velden inCaseload'
let server: TestServer
let weert: Persoon
let nederweert: Persoon
let privacy: Persoon
let codes: string[] = []
let ids: string[] = []
const vouw = () => vouwUit(server.app)
const leeg = () =>
  alsEigenaar(server.ownerUrl, async (tx) => {
    await leegLeeslog(tx)
  })
const regels = async (wie: Persoon, args = ''): Promise<Regel[]> =>
  (await wie.krijg<{ leesregels: { nodes: Regel[] } }>(`{ leesregels${args} { nodes { ${VELDEN} } } }`)).leesregels
    .nodes
const bekijk = async (wie: Persoon, eerste: number) =>
  (
    await wie.krijg<{ inburgeraars: { nodes: { id: string; dossiercode: string; achternaam: string }[] } }>(
      `query inburgeraars { inburgeraars(first: ${eerste}) { nodes { id dossiercode achternaam } } }`,
    )
  ).inburgeraars.nodes

beforeAll(async () => {
  server = await startServer()
  weert = await als(server.url, 'regisseur.weert')
  nederweert = await als(server.url, 'regisseur.nederweert')
  privacy = await als(server.url, 'privacy')
  const rij = await bekijk(weert, 3)
  codes = rij.map((r) => r.dossiercode)
  ids = rij.map((r) => r.id)
}, 120_000)
afterAll(() => server?.stop())

describe.each([
  ['nog niets is uitgevouwen', async () => undefined],
  ['alles is uitgevouwen', () => vouw()],
])('het leeslog, als %s', (_wat, doe) => {
  beforeAll(async () => {
    await leeg()
    await bekijk(weert, 3)
    await bekijk(nederweert, 2)
    await weert.krijg('query eigenNaam($id: ID!) { inburgeraar(id: $id) { id achternaam } }', { id: ids[0] })
    await doe()
  })
  it('noemt voor de privacy officer wie, wanneer, waarvoor en langs welk scherm', async () => {
    const alle = await regels(privacy)
    expect(alle.map((r) => r.gemeente.code).toSorted()).toEqual(['0946', '0946', '0988', '0988', '0988', '0988'])
    expect(alle[0]).toMatchObject({
      door: { naam: 'Regisseur Weert (demo)' },
      dossiercode: codes[0],
      gemeente: { code: '0988' },
      doel: 'BEGELEIDING',
      reden: null,
      operatie: 'anders',
      weg: 'VRAAG',
      velden: ['inburgeraar', 'inburgeraar.achternaam', 'inburgeraar.id'],
    })
    expect(alle[1]!.operatie).toBe('inburgeraars')
    expect(new Set(alle.map((r) => r.id)).size).toBe(6)
  })
  it('is gevonden met de code van het dossier, hoe iemand die ook typt', async () => {
    const code = codes[0]!
    for (const typ of [code, code.toLowerCase(), code.slice(2), code.replace('-', ' ')]) {
      const gevonden = await regels(privacy, `(filter: { dossiercode: { eq: "${typ}" } })`)
      expect(gevonden.map((r) => r.dossiercode)).toEqual([code, code])
    }
    expect(await regels(privacy, `(filter: { dossiercode: { in: ["${code}", "${codes[1]}"] } })`)).toHaveLength(3)
    expect(await regels(privacy, `(filter: { not: { dossiercode: { eq: "${code}" } } })`)).toHaveLength(4)
    expect(await regels(privacy, '(filter: { dossiercode: { eq: "P-ZZZZ" } })')).toEqual([])
  })
  it('is van een regisseur alleen wat hij zelf bekeek', async () => {
    expect((await regels(weert)).map((r) => r.door?.naam)).toEqual(Array(4).fill('Regisseur Weert (demo)'))
    expect((await regels(nederweert)).map((r) => r.gemeente.code)).toEqual(['0946', '0946'])
    expect(await regels(nederweert, `(filter: { dossiercode: { eq: "${codes[0]}" } })`)).toEqual([])
  })
  it('telt en bladert precies, ook in het midden van één vraag', async () => {
    const stap = async (na: string | null): Promise<string[]> => {
      const { leesregels: x } = await privacy.krijg<{
        leesregels: {
          totalCount: number
          edges: { node: { id: string } }[]
          pageInfo: { endCursor: string; hasNextPage: boolean }
        }
      }>(
        'query ($na: String) { leesregels(first: 2, after: $na) { totalCount edges { node { id } } pageInfo { endCursor hasNextPage } } }',
        { na },
      )
      expect(x.totalCount).toBe(6)
      const hier = x.edges.map((e) => e.node.id)
      return x.pageInfo.hasNextPage ? [...hier, ...(await stap(x.pageInfo.endCursor))] : hier
    }
    expect(await stap(null)).toEqual((await regels(privacy)).map((r) => r.id))
  })
  it('zegt of iemand in de caseload van de kijker was', async () => {
    const { inburgeraars } = await weert.krijg<{
      inburgeraars: { nodes: { dossiercode: string; regisseur: { naam: string } | null }[] }
    }>('{ inburgeraars(first: 3) { nodes { dossiercode regisseur { naam } } } }')
    for (const { dossiercode, regisseur } of inburgeraars.nodes) {
      const [regel] = await regels(privacy, `(last: 1, filter: { dossiercode: { eq: "${dossiercode}" } })`)
      expect(regel!.inCaseload).toBe(regisseur?.naam === 'Regisseur Weert (demo)')
    }
  })
})

it('één dossier laat zien wie erin keek; een dossier dat er niet is, wordt niet gevonden', async () => {
  const vraag = (code: string) =>
    privacy.vraag<{ leesdossier: { dossiercode: string; leesregels: { nodes: Regel[] } } | null }>(
      `{ leesdossier(dossiercode: "${code}") { dossiercode gemeente { code } leesregels(first: 5) { totalCount nodes { ${VELDEN} } } } }`,
    )
  const er = await vraag(codes[0]!)
  expect(er.errors).toBeUndefined()
  expect(er.data.leesdossier!.leesregels.nodes.every((r) => r.dossiercode === codes[0])).toBe(true)
  expect((await vraag('P-ZZZZ')).errors?.[0]?.extensions.code).toBe('NIET_GEVONDEN')
  expect(
    (await weert.vraag(`{ leesdossier(dossiercode: "${codes[0]}") { dossiercode } }`)).errors?.[0]?.extensions.code,
  ).toBe('GEEN_TOEGANG')
})

it('geen naam van een persoon staat in het leeslog', async () => {
  const namen = await alsEigenaar(
    server.ownerUrl,
    (tx) => tx<{ n: string }[]>`select distinct achternaam n from inburgeraar`,
  )
  const { tekst } = await privacy.vraag(`{ leesregels(first: 250) { nodes { ${VELDEN} } } }`)
  expect(namen.length).toBeGreaterThan(10)
  expect(namen.filter(({ n }) => tekst.includes(n))).toEqual([])
})

it('wie alleen over Weert waakt, ziet van een andere gemeente niets, ook niet in een telling of langs een ander dossier', async () => {
  await bekijk(nederweert, 2)
  await voerUit(server.ownerUrl, `delete from lidmaatschap where rol = 'PRIVACY_OFFICER' and gemeente_code <> '0988'`)
  expect(new Set((await regels(privacy)).map((r) => r.gemeente.code))).toEqual(new Set(['0988']))
  const [ver] = await bekijk(nederweert, 1)
  const elders = await privacy.krijg<{ a: { totalCount: number }; b: { totalCount: number } }>(
    `{ a: leesregels(filter: { gemeente: { eq: "0946" } }) { totalCount } b: leesregels(filter: { dossiercode: { eq: "${ver!.dossiercode}" } }) { totalCount } }`,
  )
  expect(elders).toEqual({ a: { totalCount: 0 }, b: { totalCount: 0 } })
  const tekst = async (code: string) =>
    (await privacy.vraag(`{ leesdossier(dossiercode: "${code}") { dossiercode } }`)).tekst.replace(
      /"kenmerk":"[^"]*"/,
      '',
    )
  expect(await tekst(ver!.dossiercode)).toBe(await tekst('P-ZZZZ'))
})
