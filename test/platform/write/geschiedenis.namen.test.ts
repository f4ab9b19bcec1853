// A line of history reads the same later on, and is still no way around what its reader may not see.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alsEigenaar } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { als, type Persoon } from '../../support/als.js'
import { startServer, type TestServer } from '../../support/server.js'

interface Rij {
  id: string
  versie: number
  naam: string
}
interface Regel {
  veld: string
  oud: string | null
  nieuw: string | null
}
let server: TestServer
let c: Persoon
beforeAll(async () => {
  server = await startServer()
  c = await als(server.url, 'coordinator')
})
afterAll(() => server?.stop())

const VERHAAL = 'geschiedenis { nodes { wijzigingen { veld oud nieuw } } }'
const verhaal = async (wie: Persoon, vraag: 'knelpunt' | 'actie', id: string): Promise<Regel[]> => {
  const { x } = await wie.krijg<{ x: { geschiedenis: { nodes: { wijzigingen: Regel[] }[] } } }>(
    `query($id: ID!) { x: ${vraag}(id: $id) { ${VERHAAL} } }`,
    { id },
  )
  return x.geschiedenis.nodes.flatMap((n) => n.wijzigingen)
}
const nieuwePartner = async (naam: string): Promise<Rij> =>
  (
    await c.krijg<{ p: Rij }>(
      'mutation($n: String!) { p: partnerToevoegen(input: {naam: $n, soort: OVERIG, bevestigNieuwePartner: true}) { id versie naam } }',
      { n: naam },
    )
  ).p
const knelpunt = async (velden: string): Promise<{ id: string; titel: string }> =>
  (
    await c.krijg<{ k: { id: string; titel: string } }>(
      `mutation { k: knelpuntMelden(input: {thema: ZORG, ${velden}}) { id titel } }`,
    )
  ).k
const bewaard = (tabel: string, id: string): Promise<string> =>
  alsEigenaar(server.ownerUrl, async (tx) =>
    JSON.stringify(await tx`select wijzigingen from ${tx(tabel)} where ouder_id = ${id}`),
  )

describe('een regel in de geschiedenis', () => {
  it('houdt de naam van toen als een partner anders gaat heten of opgaat in een ander', async () => {
    const p = await nieuwePartner('Oude Naam')
    const k = await knelpunt(`titel: "Met melder", zichtbaarheid: PARTNERS, melder: "${p.id}"`)
    const voor = await verhaal(c, 'knelpunt', k.id)
    expect(voor).toContainEqual({ veld: 'melder', oud: null, nieuw: 'Oude Naam' })
    const { p: anders } = await c.krijg<{ p: Rij }>(
      'mutation($id: ID!, $v: Int!) { p: partnerWijzigen(id: $id, versie: $v, input: {naam: "Heel Anders"}) { id versie naam } }',
      { id: p.id, v: p.versie },
    )
    expect(await verhaal(c, 'knelpunt', k.id)).toEqual(voor)
    const naar = await nieuwePartner('Die Blijft')
    await c.krijg(
      'mutation($id: ID!, $v: Int!, $i: PartnerSamenvoegenInput!) { partnerSamenvoegen(id: $id, versie: $v, input: $i) { id } }',
      { id: naar.id, v: naar.versie, i: { partner: p.id, partnerVersie: anders.versie } },
    )
    const na = await verhaal(c, 'knelpunt', k.id)
    expect(na.slice(-voor.length)).toEqual(voor)
    expect(na[0]).toEqual({ veld: 'melder', oud: 'Heel Anders', nieuw: 'Die Blijft' })
    const melder = (regels: Regel[]) => regels.filter(({ veld }) => veld === 'melder')
    const punt = await als(server.url, 'puntwelzijn')
    expect(melder(await verhaal(punt, 'knelpunt', k.id))).toEqual(melder(na))
  })
  it('houdt de titel van toen van wat eraan hangt', async () => {
    const k = await knelpunt('titel: "Titel van toen"')
    const { a } = await c.krijg<{ a: { id: string } }>(
      'mutation($k: [ID!]) { a: actieToevoegen(input: {titel: "x", knelpunten: $k}) { id } }',
      { k: [k.id] },
    )
    const { nu } = await c.krijg<{ nu: { versie: number } }>('query($id: ID!) { nu: knelpunt(id: $id) { versie } }', {
      id: k.id,
    })
    await c.krijg(
      'mutation($id: ID!, $v: Int!) { knelpuntWijzigen(id: $id, versie: $v, input: {titel: "Titel van nu"}) { id } }',
      { id: k.id, v: nu.versie },
    )
    expect(await verhaal(c, 'actie', a.id)).toContainEqual({ veld: 'knelpunten', oud: null, nieuw: 'Titel van toen' })
  })
  it('bewaart geen naam van een mens, en geen titel die niet elke lezer van de regel ziet', async () => {
    const { k } = await c.krijg<{ k: { id: string; gemeldDoor: { naam: string } } }>(
      'mutation { k: knelpuntMelden(input: {thema: ZORG, titel: "Van iemand", zichtbaarheid: PARTNERS}) { id gemeldDoor { naam } } }',
    )
    expect(await verhaal(c, 'knelpunt', k.id)).toContainEqual({
      veld: 'gemeldDoor',
      oud: null,
      nieuw: k.gemeldDoor.naam,
    })
    expect(await bewaard('knelpunt_gebeurtenis', k.id)).not.toContain(k.gemeldDoor.naam)
    const w = await als(server.url, 'beleid.weert')
    const { g } = await w.krijg<{ g: { id: string } }>(
      'mutation { g: knelpuntMelden(input: {thema: ZORG, titel: "Alleen in Weert", gemeente: "0988", zichtbaarheid: GEMEENTE}) { id } }',
    )
    for (const [zichtbaarheid, staat] of [
      ['GEMEENTE', true],
      ['REGIO', false],
    ] as const) {
      const { a } = await w.krijg<{ a: { id: string } }>(
        `mutation($k: [ID!]) { a: actieToevoegen(input: {titel: "x", gemeente: "0988", zichtbaarheid: ${zichtbaarheid}, knelpunten: $k}) { id } }`,
        { k: [g.id] },
      )
      expect(await verhaal(w, 'actie', a.id)).toContainEqual({
        veld: 'knelpunten',
        oud: null,
        nieuw: 'Alleen in Weert',
      })
      expect([zichtbaarheid, (await bewaard('actie_gebeurtenis', a.id)).includes('Alleen in Weert')]).toEqual([
        zichtbaarheid,
        staat,
      ])
    }
  })
})
