import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doe, iedereen, meld, probeer, voegToe, type Wie } from '../support/acties.js'
import { als, type Persoon } from '../support/als.js'
import { startServer, type TestServer } from '../support/server.js'

let server: TestServer
let p: Wie
let partners: Map<string, string>
beforeAll(async () => {
  server = await startServer()
  ;({ p, partners } = await iedereen(server.url))
})
afterAll(() => server?.stop())

interface Gezien {
  versie: number
  heeftKnelpunt: boolean
  heeftEigenaar: boolean
  eigenaar: { naam: string } | null
  knelpunten: { id: string }[]
}
const lees = async (wie: Persoon, id: string): Promise<Gezien> =>
  (
    await wie.krijg<{ a: Gezien }>(
      'query($id: ID!) { a: actie(id: $id) { versie heeftKnelpunt heeftEigenaar eigenaar { naam } knelpunten { id } } }',
      { id },
    )
  ).a
const teksten = async (wie: Persoon, id: string): Promise<string[]> =>
  (
    await wie.krijg<{ a: { geschiedenis: { nodes: { tekst: string }[] } } }>(
      'query($id: ID!) { a: actie(id: $id) { geschiedenis(first: 50) { nodes { tekst } } } }',
      { id },
    )
  ).a.geschiedenis.nodes.map((n) => n.tekst)

describe('een knelpunt dat niet is gedeeld', () => {
  it('laat bij de actie alleen zien dat het er is, tot het is losgemaakt', async () => {
    const k = await meld(p.taskforce)
    const a = await voegToe(p.taskforce, { knelpunten: [k.id], zichtbaarheid: 'REGIO' })
    expect(await lees(p.nederweert, a.id)).toMatchObject({ heeftKnelpunt: true, knelpunten: [] })
    expect(await lees(p.taskforce, a.id)).toMatchObject({ heeftKnelpunt: true, knelpunten: [{ id: k.id }] })
    const los = await doe(p.taskforce, 'actieOntkoppelen', a, { knelpunt: k.id, reden: 'Hoort er niet bij.' })
    expect(await lees(p.nederweert, a.id)).toMatchObject({ heeftKnelpunt: false, knelpunten: [] })
    await doe(p.taskforce, 'actieKoppelen', los, { knelpunt: k.id })
    expect((await lees(p.nederweert, a.id)).heeftKnelpunt).toBe(true)
    expect(JSON.stringify((await lees(p.nederweert, a.id)).knelpunten)).toBe('[]')
    // Nor do the lines of history say that, or why: they are for who reads the knelpunt too.
    expect((await teksten(p.taskforce, a.id)).filter((t) => t.includes('knelpunt'))).toHaveLength(2)
    expect((await teksten(p.nederweert, a.id)).filter((t) => /knelpunt|Hoort er niet bij/.test(t))).toEqual([])
    // Nothing of it in the history of the actie: the field itself is no news.
    const { geschiedenis } = await doe(p.taskforce, 'actieStarten', { id: a.id, versie: los.versie + 1 })
    expect(geschiedenis.nodes.flatMap((g) => g.wijzigingen).map((w) => w.veld)).not.toContain('heeftKnelpunt')
  })
  it('blijft bij een knelpunt van twee, tot het laatste eraf is', async () => {
    const [een, twee] = [await meld(p.taskforce), await meld(p.taskforce)]
    let a = await voegToe(p.taskforce, { knelpunten: [een.id, twee.id] })
    a = await doe(p.taskforce, 'actieWijzigen', a, { knelpunten: [twee.id] })
    expect((await lees(p.taskforce, a.id)).heeftKnelpunt).toBe(true)
    a = await doe(p.taskforce, 'actieWijzigen', a, { knelpunten: [] })
    expect((await lees(p.taskforce, a.id)).heeftKnelpunt).toBe(false)
    expect((await lees(p.taskforce, (await voegToe(p.taskforce, {})).id)).heeftKnelpunt).toBe(false)
  })
  it('is meteen met de actie te delen, door wie het beheert', async () => {
    const k = await meld(p.taskforce)
    const a = await voegToe(p.taskforce, { knelpunten: [k.id] })
    const b = await doe(p.taskforce, 'actieWijzigen', a, { zichtbaarheid: 'REGIO', deelKnelpunten: [k.id] })
    expect((await lees(p.nederweert, b.id)).knelpunten).toEqual([{ id: k.id }])
    const nieuw = await meld(p.taskforce)
    const c = await voegToe(p.taskforce, {
      knelpunten: [nieuw.id],
      zichtbaarheid: 'PARTNERS',
      deelKnelpunten: [nieuw.id],
    })
    expect((await lees(p.punt, c.id)).knelpunten).toEqual([{ id: nieuw.id }])
    // Sharing with fewer is no sharing.
    await doe(p.taskforce, 'actieWijzigen', c, { titel: 'Anders', deelKnelpunten: [nieuw.id] })
    const vreemd = await meld(p.nederweert, { zichtbaarheid: 'REGIO' })
    const d = await voegToe(p.taskforce, { knelpunten: [vreemd.id], zichtbaarheid: 'REGIO' })
    for (const id of [vreemd.id, k.id, 'x']) {
      const r = await probeer(p.taskforce, 'actieWijzigen', d, { zichtbaarheid: 'PARTNERS', deelKnelpunten: [id] })
      expect(r.errors?.[0]?.extensions).toMatchObject({
        code: 'NIET_GEVONDEN',
        velden: { deelKnelpunten: expect.any(String) },
      })
    }
    expect((await lees(p.taskforce, d.id)).versie).toBe(1)
  })
})

describe('een eigenaar die men niet mag zien', () => {
  it('houdt minder delen niet tegen: dat zou zeggen dat die er is en nog werkt', async () => {
    const beleid = await als(server.url, 'beleid.weert')
    const { mij } = await p.nederweert.krijg<{ mij: { id: string } }>('{ mij { id } }')
    const a = await voegToe(p.coordinator, { gemeente: '0988', zichtbaarheid: 'REGIO', eigenaar: mij.id })
    expect(await lees(beleid, a.id)).toMatchObject({ eigenaar: null, heeftEigenaar: true })
    const smaller = await probeer(beleid, 'actieWijzigen', a, { zichtbaarheid: 'GEMEENTE', deelKnelpunten: ['x'] })
    expect(smaller.errors?.[0]?.extensions.velden).toEqual({ deelKnelpunten: expect.any(String) as string })
    await doe(beleid, 'actieWijzigen', a, { zichtbaarheid: 'GEMEENTE' })
  })
  it('is iets anders dan geen eigenaar', async () => {
    const a = await voegToe(p.taskforce, { zichtbaarheid: 'REGIO' })
    expect(await lees(p.nederweert, a.id)).toMatchObject({ heeftEigenaar: true, eigenaar: null })
    const b = await voegToe(p.coordinator, {})
    expect(await lees(p.nederweert, b.id)).toMatchObject({ heeftEigenaar: false, eigenaar: null })
    const k = await meld(p.taskforce, { zichtbaarheid: 'REGIO' })
    const vraag = 'query($id: ID!) { knelpunt(id: $id) { heeftEigenaar heeftGemeldDoor gemeldDoor { naam } } }'
    expect(await p.nederweert.krijg(vraag, { id: k.id })).toEqual({
      knelpunt: { heeftEigenaar: false, heeftGemeldDoor: true, gemeldDoor: null },
    })
  })
})

describe('acties van een partner', () => {
  it('zijn die waarvan de partner eigenaar is, en die waaraan de partner meewerkt', async () => {
    const werkkom = partners.get('Werk.Kom')!
    const punt = partners.get('Punt Welzijn')!
    const eigen = await voegToe(p.coordinator, { titel: 'Filterproef 1', eigenaarPartner: punt })
    const mee = await voegToe(p.coordinator, { titel: 'Filterproef 2', medeEigenaren: [punt, werkkom] })
    const geen = await voegToe(p.coordinator, { titel: 'Filterproef 3' })
    const zoek = async (partner: object, niet = false): Promise<string[]> => {
      const deel = { partner }
      const { acties } = await p.coordinator.krijg<{ acties: { nodes: { id: string }[] } }>(
        'query($f: ActieFilter) { acties(first: 100, filter: $f) { nodes { id } } }',
        { f: { q: 'Filterproef', ...(niet ? { not: deel } : deel) } },
      )
      return acties.nodes.map((x) => x.id).sort()
    }
    const set = (...rijen: { id: string }[]) => rijen.map((r) => r.id).sort()
    expect(await zoek({ eq: punt })).toEqual(set(eigen, mee))
    expect(await zoek({ eq: werkkom })).toEqual(set(mee))
    expect(await zoek({ in: [punt, werkkom] })).toEqual(set(eigen, mee))
    expect(await zoek({ isNull: true })).toEqual(set(geen))
    expect(await zoek({ isNull: false })).toEqual(set(eigen, mee))
    expect(await zoek({ eq: punt }, true)).toEqual(set(geen))
    expect(await zoek({ eq: 'x' })).toEqual([])
    expect(await zoek({ in: [] })).toEqual([])
  })
})

describe('de geschiedenis van een knelpunt', () => {
  it('noemt de titel van een actie alleen bij wie haar ziet, zoals zij toen heette', async () => {
    const k = await meld(p.taskforce, { zichtbaarheid: 'REGIO' })
    let a = await voegToe(p.taskforce, { titel: 'Oude titel', knelpunten: [k.id], zichtbaarheid: 'PARTNERS' })
    const regels = async (wie: Persoon) => {
      const { knelpunt } = await wie.krijg<{
        knelpunt: { geschiedenis: { nodes: { tekst: string; wijzigingen: unknown[] }[] } }
      }>('query($id: ID!) { knelpunt(id: $id) { geschiedenis { nodes { tekst wijzigingen { veld oud nieuw } } } } }', {
        id: k.id,
      })
      return knelpunt.geschiedenis.nodes.filter((g) => g.tekst.startsWith('Een actie is'))
    }
    a = await doe(p.taskforce, 'actieWijzigen', a, { titel: 'Nieuwe titel' })
    const gekoppeld = {
      tekst: 'Een actie is gekoppeld.',
      wijzigingen: [{ veld: 'actie', oud: null, nieuw: 'Oude titel' }],
    }
    for (const wie of [p.taskforce, p.nederweert]) expect(await regels(wie)).toEqual([gekoppeld])
    await doe(p.taskforce, 'actieWijzigen', a, { zichtbaarheid: 'GEMEENTE', titel: 'Geheime titel' })
    expect(await regels(p.taskforce)).toEqual([gekoppeld])
    expect(JSON.stringify(await regels(p.nederweert))).not.toContain('titel')
  })
})
