import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { code, doe, iedereen, meld, probeer, voegToe, type A, type Wie } from '../support/acties.js'
import { als, type Persoon } from '../support/als.js'
import { voerUit } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { startServer, type TestServer } from '../support/server.js'

let server: TestServer
let p: Wie
let ids: Map<string, string>
beforeAll(async () => {
  server = await startServer()
  p = (await iedereen(server.url)).p
  const beheer = await als(server.url, 'beheer')
  const { gebruikers } = await beheer.krijg<{ gebruikers: { nodes: { id: string; email: string }[] } }>(
    '{ gebruikers(first: 100) { nodes { id email } } }',
  )
  ids = new Map(gebruikers.nodes.map((g) => [g.email.replace('@regio.example', ''), g.id]))
})
afterAll(() => server?.stop())

const PLEKKEN = {
  weert: { gemeente: '0988', zichtbaarheid: 'GEMEENTE' },
  regio: { gemeente: '0988', zichtbaarheid: 'REGIO' },
  partners: { gemeente: '0988', zichtbaarheid: 'PARTNERS' },
} as const
type Plek = keyof typeof PLEKKEN
const ZIET_NIET = /kan deze actie niet zien/
const LEEST = /alleen om te lezen/
/** Who can be the owner of an actie of Weert, per circle of readers; otherwise the reason. */
const WIE: [string, Record<Plek, true | RegExp>][] = [
  ['beleid.weert', { weert: true, regio: true, partners: true }],
  ['regisseur.weert', { weert: true, regio: true, partners: true }],
  ['taskforce', { weert: true, regio: true, partners: true }],
  ['coordinator', { weert: true, regio: true, partners: true }],
  ['regisseur.nederweert', { weert: ZIET_NIET, regio: true, partners: true }],
  ['werkkom', { weert: ZIET_NIET, regio: ZIET_NIET, partners: true }],
  ['beheer', { weert: ZIET_NIET, regio: ZIET_NIET, partners: ZIET_NIET }],
  ['privacy', { weert: LEEST, regio: LEEST, partners: LEEST }],
]
const GEVALLEN = WIE.flatMap(([wie, per]) =>
  (Object.keys(per) as Plek[]).map((plek) => [wie, plek, per[plek]] as const),
)
const vanWeert = (plek: Plek, i: object = {}): Promise<A> =>
  voegToe(p.coordinator, { ...PLEKKEN[plek], streefdatum: '2026-12-01', ...i })
const lees = async (wie: Persoon, id: string): Promise<A> =>
  (await wie.krijg<{ a: A }>('query($id: ID!) { a: actie(id: $id) { id versie status mag } }', { id })).a

describe('wie eigenaar wordt', () => {
  it.each(GEVALLEN.filter(([, , uit]) => uit === true))(
    '%s doet een actie van Weert voor %s helemaal',
    async (naam, plek) => {
      let a = await doe(p.coordinator, 'actieToewijzen', await vanWeert(plek), { eigenaar: ids.get(naam) })
      const wie = await als(server.url, naam)
      expect((await lees(wie, a.id)).mag).toEqual(expect.arrayContaining(['actieStarten', 'actieWijzigen']))
      a = await doe(wie, 'actieStarten', a)
      a = await doe(wie, 'actieBlokkeren', a, { wachtenOp: 'een zaal', opgehevenAls: 'er een zaal is' })
      a = await doe(wie, 'actieUitstellen', a, { streefdatum: '2027-02-01', reden: 'De zaal is bezet.' })
      a = await doe(wie, 'actieDeblokkeren', a)
      a = await doe(wie, 'actieWijzigen', a, { omschrijving: 'In het gemeentehuis' })
      a = await doe(wie, 'actieGereedmelden', a, { resultaat: 'Gedaan' })
      expect(a.status).toBe('GEREED')
    },
  )
  it.each(GEVALLEN.filter(([, , uit]) => uit !== true))(
    '%s krijgt een actie van Weert voor %s niet',
    async (naam, plek, uit) => {
      const a = await vanWeert(plek)
      for (const [handeling, input] of [
        ['actieToewijzen', { eigenaar: ids.get(naam) }],
        ['actieWijzigen', { eigenaar: ids.get(naam) }],
      ] as const) {
        const r = await probeer(p.coordinator, handeling, a, input)
        expect(r.errors?.[0]?.extensions).toMatchObject({
          code: 'ONGELDIGE_INVOER',
          velden: { eigenaar: expect.stringMatching(uit as RegExp) },
        })
      }
      await expect(vanWeert(plek, { eigenaar: ids.get(naam) })).rejects.toThrow(uit as RegExp)
      expect((await lees(p.coordinator, a.id)).versie).toBe(a.versie)
    },
  )
  it('doet niets op een actie van een ander, ook niet in de eigen gemeente', async () => {
    const a = await doe(p.coordinator, 'actieToewijzen', await vanWeert('regio'), { eigenaar: ids.get('taskforce') })
    for (const wie of [p.weert, p.nederweert]) {
      expect((await lees(wie, a.id)).mag).toEqual([])
      expect(await code(probeer(wie, 'actieStarten', a))).toBe('NIET_GEVONDEN')
    }
  })
  it('draagt de actie over, en doet er daarna niets meer op', async () => {
    const a = await doe(p.coordinator, 'actieToewijzen', await vanWeert('regio'), {
      eigenaar: ids.get('regisseur.nederweert'),
    })
    const b = await doe(p.nederweert, 'actieToewijzen', a, { eigenaar: ids.get('coordinator') })
    expect(await code(probeer(p.nederweert, 'actieStarten', b))).toBe('NIET_GEVONDEN')
  })
  it('bepaalt in een andere gemeente niet wie de actie ziet', async () => {
    const a = await doe(p.coordinator, 'actieToewijzen', await vanWeert('regio'), {
      eigenaar: ids.get('regisseur.nederweert'),
    })
    for (const zichtbaarheid of ['PARTNERS', 'GEMEENTE']) {
      const r = await probeer(p.nederweert, 'actieWijzigen', a, { zichtbaarheid })
      expect(r.errors?.[0]?.extensions.velden).toHaveProperty('zichtbaarheid')
    }
    const smaller = await probeer(p.coordinator, 'actieWijzigen', a, { zichtbaarheid: 'GEMEENTE' })
    expect(smaller.errors?.[0]?.extensions.velden?.['zichtbaarheid']).toMatch(/ziet deze actie dan niet meer/)
    await doe(p.coordinator, 'actieWijzigen', a, { zichtbaarheid: 'GEMEENTE', eigenaar: ids.get('taskforce') })
  })
})

describe('mag', () => {
  it('noemt losmaken alleen waar de actie bij een knelpunt hoort, ook bij wie alleen dat knelpunt beheert', async () => {
    const k = await meld(p.weert, { zichtbaarheid: 'REGIO' })
    const los = await vanWeert('regio')
    const vast = await vanWeert('regio', { knelpunten: [k.id] })
    expect((await lees(p.coordinator, los.id)).mag).not.toContain('actieOntkoppelen')
    expect((await lees(p.coordinator, vast.id)).mag).toContain('actieOntkoppelen')
    expect((await lees(p.weert, vast.id)).mag).toEqual(['actieOntkoppelen'])
    expect((await lees(p.nederweert, vast.id)).mag).toEqual([])
    const input = { knelpunt: k.id, reden: 'Hoort hier niet bij.' }
    expect(await code(probeer(p.nederweert, 'actieOntkoppelen', vast, input))).toBe('NIET_GEVONDEN')
    expect((await doe(p.weert, 'actieOntkoppelen', vast, input)).knelpunten).toEqual([])
  })
  it('noemt uitstellen alleen bij een actie met een datum', async () => {
    expect((await voegToe(p.coordinator, {})).mag).not.toContain('actieUitstellen')
    expect((await vanWeert('regio')).mag).toContain('actieUitstellen')
  })
})

describe('wie weg is', () => {
  it('wordt geen eigenaar meer, en wat die had is te vinden door wie de eigenaar ziet', async () => {
    const a = await vanWeert('regio', { eigenaar: ids.get('regisseur.weert') })
    const b = await vanWeert('regio', { eigenaar: ids.get('regisseur.cranendonck') })
    const c = await vanWeert('regio')
    const weg = async (wie: Persoon, is = true) =>
      (
        await wie.krijg<{ acties: { nodes: { id: string; eigenaarIsWeg: boolean }[] } }>(
          'query($is: Boolean!) { acties(first: 100, filter: { eigenaarIsWeg: { eq: $is } }) { nodes { id eigenaarIsWeg } } }',
          { is },
        )
      ).acties.nodes
    expect(await weg(p.coordinator)).toEqual([])
    const van = (naam: string) => `gebruiker_id = '${ids.get(naam)}'`
    await voerUit(
      server.ownerUrl,
      `update account set actief = false where ${van('regisseur.weert')}`,
      `update lidmaatschap set tot_datum = '2026-11-21' where ${van('regisseur.cranendonck')}`,
    )
    const gevonden = (await weg(p.coordinator)).map((x) => x.id)
    expect(gevonden).toEqual(expect.arrayContaining([a.id, b.id]))
    expect(gevonden).not.toContain(c.id)
    expect((await weg(p.coordinator, false)).map((x) => x.id)).toContain(c.id)
    // Weert does not see who the owner from Cranendonck is, and so not that this person is gone.
    const vanBeleid = await weg(p.beleid)
    expect(vanBeleid).toContainEqual({ id: a.id, eigenaarIsWeg: true })
    expect(vanBeleid.map((x) => x.id)).not.toContain(b.id)
    for (const [naam, zin] of [
      ['regisseur.weert', /niet meer inloggen/],
      ['regisseur.cranendonck', /geen rol/],
    ] as const) {
      const r = await probeer(p.coordinator, 'actieToewijzen', c, { eigenaar: ids.get(naam) })
      expect(r.errors?.[0]?.extensions.velden?.['eigenaar']).toMatch(zin)
      const k = await meld(p.coordinator)
      const knel = await p.coordinator.vraag(
        'mutation($id: ID!, $i: KnelpuntWijzigenInput!) { knelpuntWijzigen(id: $id, versie: 1, input: $i) { id } }',
        { id: k.id, i: { eigenaar: ids.get(naam) } },
      )
      expect(knel.errors?.[0]?.extensions.velden?.['eigenaar']).toMatch(zin)
    }
    // What stays as it is may be sent along.
    await doe(p.coordinator, 'actieWijzigen', a, { eigenaar: ids.get('regisseur.weert'), titel: 'Anders' })
  })
})
