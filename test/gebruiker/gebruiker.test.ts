import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als } from '../support/als.js'
import { startServer, type TestServer } from '../support/server.js'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server?.stop())
interface G {
  naam: string
  email: string | null
  rollen: { rol: string; gemeente: { naam: string } | null; partner: { naam: string } | null }[] | null
}
const wie = async (naam: string) => als(server.url, naam)
const namen = async (naam: string) =>
  (
    await (
      await wie(naam)
    ).krijg<{ gebruikers: { nodes: G[] } }>('{ gebruikers(first: 50) { nodes { naam email rollen { rol } } } }')
  ).gebruikers.nodes

describe('gebruikers', () => {
  it.each([
    ['coordinator', 12],
    ['beheer', 12],
    ['taskforce', 10],
    ['regisseur.nederweert', 6],
  ])('%s ziet %i namen', async (naam, aantal) => {
    expect(await namen(naam)).toHaveLength(aantal)
  })
  it('een partner ziet alleen namen van de eigen organisatie', async () => {
    expect((await namen('werkkom')).map((g) => g.naam)).toEqual(['Medewerker Werk.Kom (demo)'])
  })
  it('adressen en rollen ziet alleen wie ze mag zien', async () => {
    expect((await namen('beheer')).filter((g) => g.email === null)).toEqual([])
    expect((await namen('taskforce')).filter((g) => g.email !== null).map((g) => g.naam)).toEqual([
      'Taskforcelid Weert (demo)',
    ])
    const beleid = await namen('beleid.weert')
    expect(beleid.filter((g) => g.email).map((g) => g.naam)).toEqual([
      'Beleid Weert (demo)',
      'Bestuurder Weert (demo)',
      'Regisseur Weert (demo)',
      'Taskforcelid Weert (demo)',
      'Tweede regisseur Weert (demo)',
    ])
    expect(beleid.filter((g) => !g.email).every((g) => g.rollen === null)).toBe(true)
  })
  it.each([
    ['regisseur.weert', ['Regisseur Weert (demo)', 'Tweede regisseur Weert (demo)'], []],
    ['beleid.weert', ['Regisseur Weert (demo)', 'Tweede regisseur Weert (demo)'], []],
    ['regisseur.nederweert', [], ['Regisseur Nederweert (demo)']],
    ['taskforce', [], []],
    ['coordinator', [], []],
    ['werkkom', [], []],
  ])('%s leert met een filter niet wie regisseur is van een andere gemeente', async (naam, weert, nederweert) => {
    const p = await wie(naam)
    const bij = async (filter: string): Promise<string[]> =>
      (
        await p.krijg<{ gebruikers: { nodes: G[] } }>(`{ gebruikers(first: 50, filter: ${filter}) { nodes { naam } } }`)
      ).gebruikers.nodes.map((g) => g.naam)
    for (const veld of ['regisseurVan', 'wasRegisseurVan']) {
      expect(await bij(`{ ${veld}: { eq: "0988" } }`)).toEqual(weert)
      expect(await bij(`{ ${veld}: { eq: "0946" } }`)).toEqual(nederweert)
      expect((await bij(`{ ${veld}: { isNull: false } }`)).toSorted()).toEqual([...weert, ...nederweert].toSorted())
    }
  })
  it('een bestuurder ziet zichzelf, en geen lijst van gebruikers', async () => {
    const b = await wie('bestuurder.weert')
    const { mij } = await b.krijg<{ mij: G }>(
      '{ mij { naam email rollen { rol gemeente { naam } partner { naam } } } }',
    )
    expect(mij).toEqual({
      naam: 'Bestuurder Weert (demo)',
      email: 'bestuurder.weert@regio.example',
      rollen: [{ rol: 'BESTUURDER', gemeente: { naam: 'Weert' }, partner: null }],
    })
    expect((await b.vraag('{ gebruikers { totalCount } }')).status).toBe(403)
  })
  it('mijnRechten noemt wat mag, met hoe ver het reikt', async () => {
    const { mijnRechten } = await (
      await wie('werkkom')
    ).krijg<{ mijnRechten: { wat: string; bereik: string }[] }>('{ mijnRechten { wat bereik } }')
    const van = (wat: string) => mijnRechten.find((r) => r.wat === wat)?.bereik
    expect([van('knelpunten'), van('knelpuntMelden'), van('Knelpunt.titel'), van('partnerToevoegen')]).toEqual([
      'PARTNERS',
      'EIGEN',
      'PARTNERS',
      undefined,
    ])
  })
  it.each([
    ['coordinator', 'knelpuntMelden', { gemeenten: ['0988', '0946', '1706'], isRegiobreed: true }],
    ['taskforce', 'knelpuntMelden', { gemeenten: ['0988'], isRegiobreed: true }],
    ['regisseur.nederweert', 'succesVastleggen', { gemeenten: ['0946'], isRegiobreed: false }],
    ['beleid.weert', 'pilotToevoegen', { gemeenten: ['0988'], isRegiobreed: false }],
    ['beleid.weert', 'knelpunten', { gemeenten: null, isRegiobreed: null }],
  ])('mijnRechten noemt waarvoor %s %s mag doen', async (account, wat, plaats) => {
    type Recht = { wat: string; gemeenten: string[] | null; isRegiobreed: boolean | null }
    const { mijnRechten } = await (
      await wie(account)
    ).krijg<{ mijnRechten: Recht[] }>('{ mijnRechten { wat gemeenten isRegiobreed } }')
    const recht = mijnRechten.find((r) => r.wat === wat)
    expect({ ...recht, gemeenten: recht?.gemeenten?.toSorted() ?? null }).toEqual({
      wat,
      ...plaats,
      gemeenten: plaats.gemeenten?.toSorted() ?? null,
    })
  })
})
