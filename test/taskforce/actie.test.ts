import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../support/als.js'
import { startServer, type TestServer } from '../support/server.js'

interface A {
  id: string
  versie: number
  status: string
  zichtbaarheid: string
  mag: string[]
  streefdatum: string | null
  keerUitgesteld: number
  isTeLaat: boolean
  resultaat: string | null
  gereedOp: string | null
  blokkade: { wachtenOp: string; opgehevenAls: string; sindsDatum: string } | null
  eigenaar: { naam: string } | null
  eigenaarPartner: { naam: string } | null
  medeEigenaren: { naam: string }[]
  knelpunten: { id: string; status: string }[]
  geschiedenis: {
    nodes: {
      handeling: string
      tekst: string
      wijzigingen: { veld: string; oud: string | null; nieuw: string | null }[]
    }[]
  }
}
const VELDEN = `id versie status zichtbaarheid mag streefdatum keerUitgesteld isTeLaat resultaat gereedOp blokkade { wachtenOp opgehevenAls sindsDatum }
  eigenaar { naam } eigenaarPartner { naam } medeEigenaren { naam } knelpunten { id status } geschiedenis { nodes { handeling tekst wijzigingen { veld oud nieuw } } }`
const INPUT: Record<string, string> = {
  actieWijzigen: 'ActieWijzigenInput',
  actieToewijzen: 'ActieToewijzenInput',
  actieBlokkeren: 'ActieBlokkerenInput',
  actieUitstellen: 'ActieUitstellenInput',
  actieGereedmelden: 'ActieGereedmeldenInput',
  actieLatenVervallen: 'RedenInput',
}

let server: TestServer
let p: Record<'taskforce' | 'coordinator' | 'punt' | 'werkkom' | 'nederweert' | 'weert', Persoon>
let partners: Map<string, string>
const voegToe = async (wie: Persoon, i: object) =>
  (
    await wie.krijg<{ a: A }>(`mutation($i: ActieToevoegenInput!) { a: actieToevoegen(input: $i) { ${VELDEN} } }`, {
      i: { titel: 'Tolken zoeken', ...i },
    })
  ).a
const probeer = (wie: Persoon, handeling: string, a: { id: string; versie: number }, input?: object) =>
  wie.vraag<{ a: A }>(
    `mutation($id: ID!, $v: Int!${input ? `, $i: ${INPUT[handeling]}!` : ''}) { a: ${handeling}(id: $id, versie: $v${input ? ', input: $i' : ''}) { ${VELDEN} } }`,
    { id: a.id, v: a.versie, i: input },
  )
const doe = async (wie: Persoon, handeling: string, a: { id: string; versie: number }, input?: object): Promise<A> => {
  const r = await probeer(wie, handeling, a, input)
  if (r.errors) throw new Error(r.tekst)
  return r.data.a
}
const code = async (r: ReturnType<typeof probeer>) => (await r).errors?.[0]?.extensions.code
const meld = async (wie: Persoon, i: object = {}) =>
  (
    await wie.krijg<{ k: { id: string; versie: number } }>(
      'mutation($i: KnelpuntMeldenInput!) { k: knelpuntMelden(input: $i) { id versie } }',
      { i: { thema: 'SCHOLEN', titel: 'Te weinig leraren', ...i } },
    )
  ).k

beforeAll(async () => {
  server = await startServer()
  const namen = {
    taskforce: 'taskforce',
    coordinator: 'coordinator',
    punt: 'puntwelzijn',
    werkkom: 'werkkom',
    nederweert: 'regisseur.nederweert',
    weert: 'regisseur.weert',
  }
  p = Object.fromEntries(
    await Promise.all(Object.entries(namen).map(async ([k, v]) => [k, await als(server.url, v)])),
  ) as typeof p
  const { partners: ps } = await p.coordinator.krijg<{ partners: { nodes: { id: string; naam: string }[] } }>(
    '{ partners(first: 100) { nodes { id naam } } }',
  )
  partners = new Map(ps.nodes.map((x) => [x.naam, x.id]))
})
afterAll(() => server?.stop())

describe('een actie van begin tot eind', () => {
  it('start, blokkeert, gaat verder, wordt uitgesteld en komt gereed, met elke stap in de geschiedenis', async () => {
    const k = await meld(p.taskforce)
    let a = await voegToe(p.taskforce, { knelpunten: [k.id], streefdatum: '2026-12-01' })
    expect(a).toMatchObject({
      status: 'OPEN',
      zichtbaarheid: 'GEMEENTE',
      eigenaar: { naam: 'Taskforcelid Weert (demo)' },
      knelpunten: [{ status: 'GEMELD' }],
    })
    a = await doe(p.taskforce, 'actieStarten', a)
    expect(a).toMatchObject({ status: 'BEZIG', knelpunten: [{ id: k.id, status: 'ACTIE_LOOPT' }] })
    a = await doe(p.taskforce, 'actieBlokkeren', a, { wachtenOp: 'subsidie', opgehevenAls: 'het besluit er is' })
    expect(a.blokkade).toEqual({ wachtenOp: 'subsidie', opgehevenAls: 'het besluit er is', sindsDatum: '2026-11-22' })
    expect(a.mag).not.toContain('actieGereedmelden')
    a = await doe(p.taskforce, 'actieUitstellen', a, { streefdatum: '2027-01-15', reden: 'Het besluit komt later.' })
    expect(a).toMatchObject({ status: 'GEBLOKKEERD', streefdatum: '2027-01-15', keerUitgesteld: 1 })
    a = await doe(p.taskforce, 'actieDeblokkeren', a)
    expect(a).toMatchObject({ status: 'BEZIG', blokkade: null })
    a = await doe(p.taskforce, 'actieGereedmelden', a, { resultaat: 'Twee tolken gevonden.' })
    expect(a).toMatchObject({
      status: 'GEREED',
      resultaat: 'Twee tolken gevonden.',
      gereedOp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/),
    })
    expect(a.geschiedenis.nodes.map((g) => g.handeling)).toEqual([
      'actieGereedmelden',
      'actieDeblokkeren',
      'actieUitstellen',
      'actieBlokkeren',
      'actieStarten',
      'actieToevoegen',
    ])
    expect(a.geschiedenis.nodes[2]?.wijzigingen).toContainEqual({
      veld: 'streefdatum',
      oud: '2026-12-01',
      nieuw: '2027-01-15',
    })
    const opgelost = await p.taskforce.krijg<{ k: { status: string } }>(
      'mutation($id: ID!) { k: knelpuntOplossen(id: $id, versie: 2, input: { resultaat: "Klaar" }) { status } }',
      { id: k.id },
    )
    expect(opgelost.k.status).toBe('OPGELOST')
  })
  it('een knelpunt kan niet worden opgelost zolang er een actie loopt', async () => {
    const k = await meld(p.taskforce)
    await doe(p.taskforce, 'actieStarten', await voegToe(p.taskforce, { knelpunten: [k.id] }))
    const r = await p.taskforce.vraag(
      'mutation($id: ID!) { k: knelpuntOplossen(id: $id, versie: 2, input: { resultaat: "Klaar" }) { status } }',
      { id: k.id },
    )
    expect(r.errors?.[0]?.extensions.code).toBe('ACTIES_LOPEN_NOG')
  })
  it('na heropenen is een afgesloten actie weer open', async () => {
    const a = await doe(p.taskforce, 'actieLatenVervallen', await voegToe(p.taskforce, {}), {
      reden: 'Niet meer nodig',
    })
    expect(await doe(p.taskforce, 'actieHeropenen', a)).toMatchObject({ status: 'OPEN', resultaat: null })
  })
})

describe('de streefdatum', () => {
  it('schuift niet op door te wijzigen, wel naar voren', async () => {
    const a = await voegToe(p.taskforce, { streefdatum: '2026-12-10' })
    expect(await code(probeer(p.taskforce, 'actieWijzigen', a, { streefdatum: '2026-12-11' }))).toBe(
      'UITSTEL_VRAAGT_REDEN',
    )
    expect(await code(probeer(p.taskforce, 'actieWijzigen', a, { streefdatum: null }))).toBe('UITSTEL_VRAAGT_REDEN')
    expect(await doe(p.taskforce, 'actieWijzigen', a, { streefdatum: '2026-12-09' })).toMatchObject({
      streefdatum: '2026-12-09',
      keerUitgesteld: 0,
    })
  })
  it.each(['2026-12-10', '2026-12-09', '2026-11-21'])(
    'schuift niet op naar %s als die niet later is',
    async (streefdatum) => {
      const a = await voegToe(p.taskforce, { streefdatum: '2026-12-10' })
      const r = await probeer(p.taskforce, 'actieUitstellen', a, { streefdatum, reden: 'x' })
      expect(r.errors?.[0]?.extensions).toMatchObject({
        code: 'ONGELDIGE_INVOER',
        velden: { streefdatum: expect.any(String) },
      })
    },
  )
  it('maakt een open actie te laat vanaf de dag erna', async () => {
    const [gisteren, vandaag] = [
      await voegToe(p.taskforce, { streefdatum: '2026-11-21' }),
      await voegToe(p.taskforce, { streefdatum: '2026-11-22' }),
    ]
    expect([gisteren.isTeLaat, vandaag.isTeLaat]).toEqual([true, false])
    const { acties } = await p.taskforce.krijg<{ acties: { nodes: { id: string }[] } }>(
      '{ acties(filter: { isTeLaat: { eq: true } }) { nodes { id } } }',
    )
    expect(acties.nodes.map((a) => a.id)).toContain(gisteren.id)
    expect(acties.nodes.map((a) => a.id)).not.toContain(vandaag.id)
  })
})

describe('eigenaren', () => {
  it('een actie met een partner is zichtbaar voor partners', async () => {
    const a = await voegToe(p.taskforce, { medeEigenaren: [partners.get('Gilde Educatie')] })
    expect(a).toMatchObject({ zichtbaarheid: 'PARTNERS', medeEigenaren: [{ naam: 'Gilde Educatie' }] })
    const r = await p.taskforce.vraag('mutation($i: ActieToevoegenInput!) { actieToevoegen(input: $i) { id } }', {
      i: { titel: 'x', eigenaarPartner: partners.get('Werk.Kom'), zichtbaarheid: 'GEMEENTE' },
    })
    expect(r.errors?.[0]?.extensions.code).toBe('PARTNER_ZIET_ACTIE_NIET')
  })
  it('een actie krijgt bij wijzigen een partner als die haar dan mag zien', async () => {
    const a = await voegToe(p.taskforce, {})
    const medeEigenaren = [partners.get('Werk.Kom')]
    expect(await code(probeer(p.taskforce, 'actieWijzigen', a, { medeEigenaren }))).toBe('PARTNER_ZIET_ACTIE_NIET')
    const b = await doe(p.taskforce, 'actieWijzigen', a, { medeEigenaren, zichtbaarheid: 'PARTNERS' })
    expect(b).toMatchObject({ versie: 2, medeEigenaren: [{ naam: 'Werk.Kom' }] })
    const { mijnActies } = await p.werkkom.krijg<{ mijnActies: { nodes: { id: string; mag: string[] }[] } }>(
      '{ mijnActies(first: 50) { nodes { id mag } } }',
    )
    expect(mijnActies.nodes.find((x) => x.id === a.id)?.mag).toContain('actieStarten')
    const c = await doe(p.taskforce, 'actieWijzigen', b, { medeEigenaren: [], zichtbaarheid: 'GEMEENTE' })
    expect(c).toMatchObject({ zichtbaarheid: 'GEMEENTE', medeEigenaren: [] })
  })
  it('de mede-eigenaar start de actie, een andere partner niet', async () => {
    const a = await voegToe(p.coordinator, { eigenaarPartner: partners.get('Werk.Kom') })
    expect(await code(probeer(p.punt, 'actieStarten', a))).toBe('NIET_GEVONDEN')
    expect((await doe(p.werkkom, 'actieStarten', a)).status).toBe('BEZIG')
  })
  it('starten door een partner brengt ook een knelpunt in actie dat de partner niet ziet', async () => {
    const k = await meld(p.taskforce)
    const a = await voegToe(p.taskforce, { knelpunten: [k.id], eigenaarPartner: partners.get('Werk.Kom') })
    expect((await doe(p.werkkom, 'actieStarten', a)).knelpunten).toEqual([])
    const na = await p.taskforce.krijg<{
      knelpunt: { status: string; geschiedenis: { nodes: { handeling: string; door: { naam: string } }[] } }
    }>('query($id: ID!) { knelpunt(id: $id) { status geschiedenis { nodes { handeling door { naam } } } } }', {
      id: k.id,
    })
    expect(na.knelpunt).toMatchObject({
      status: 'ACTIE_LOOPT',
      geschiedenis: { nodes: [{ handeling: 'knelpuntActieLoopt', door: { naam: 'Medewerker Werk.Kom (demo)' } }, {}] },
    })
  })
  it('een regisseur ziet acties van de eigen gemeente, maar wijzigt ze niet', async () => {
    const a = await voegToe(p.taskforce, {})
    expect((await probeer(p.weert, 'actieStarten', a)).status).toBe(403)
    const { actie } = await p.weert.krijg<{ actie: { mag: string[] } }>('query($id: ID!) { actie(id: $id) { mag } }', {
      id: a.id,
    })
    expect(actie.mag).toEqual([])
  })
  it('een knelpunt van een andere gemeente kan niet aan een actie hangen', async () => {
    const k = await meld(p.nederweert)
    const r = await p.taskforce.vraag('mutation($i: ActieToevoegenInput!) { actieToevoegen(input: $i) { id } }', {
      i: { titel: 'x', knelpunten: [k.id] },
    })
    expect(r.errors?.[0]?.extensions).toMatchObject({
      code: 'NIET_GEVONDEN',
      velden: { knelpunten: expect.any(String) },
    })
  })
})
