import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../support/als.js'
import { doe, gelukt, voegToe, weigering, type Rij } from '../support/handeling.js'
import { startServer, type TestServer } from '../support/server.js'

interface Cijfer {
  waarde: number | null
  redenGeenWaarde: string | null
  onderdrukt: boolean
  peildatum: string
}
interface P extends Rij {
  naam: string
  status: string
  percentage: number | null
  percentageToelichting: string | null
  gerealiseerd: Cijfer
  meetmomenten: { id: string; periode: string; cijfer: Cijfer }[]
  evaluatie: { besluit: string; leerpunten: string[] } | null
  gemeente: { naam: string } | null
  gemeenten: { naam: string }[]
  stopreden: string | null
  geschiedenis: { nodes: { tekst: string }[] }
}
const VELDEN =
  'id versie mag naam status percentage percentageToelichting gerealiseerd { waarde redenGeenWaarde onderdrukt peildatum } meetmomenten { id periode cijfer { waarde redenGeenWaarde onderdrukt peildatum } } evaluatie { besluit leerpunten } gemeente { naam } gemeenten { naam } stopreden geschiedenis { nodes { tekst } }'
/** What can be done with a pilot that ended. */
const DICHT = ['pilotHeropenen', 'pilotCorrigeren']
let server: TestServer
let p: Record<'coordinator' | 'beleid' | 'regisseur' | 'bestuurder', Persoon>
const lijst = async (wie: Persoon, filter: object = {}): Promise<P[]> =>
  (
    await wie.krijg<{ pilots: { nodes: P[] } }>(
      `query($f: PilotFilter) { pilots(filter: $f) { nodes { ${VELDEN.replace(' geschiedenis { nodes { tekst } }', '')} } } }`,
      { f: filter },
    )
  ).pilots.nodes
const papili = async (): Promise<P> => (await lijst(p.coordinator, { q: 'Papili' }))[0]!
const nieuw = async (wie: Persoon, input: object): Promise<P> =>
  gelukt(await voegToe<P>(wie, 'pilotToevoegen', VELDEN, { naam: 'Proef', ...input }))
const personen = (waarde: number | null, meer: object = {}) => ({
  eenheid: 'PERSONEN',
  peildatum: '2026-06-30',
  bron: 'Telling',
  waarde,
  ...meer,
})

beforeAll(async () => {
  server = await startServer()
  const namen = {
    coordinator: 'coordinator',
    beleid: 'beleid.weert',
    regisseur: 'regisseur.nederweert',
    bestuurder: 'bestuurder.weert',
  }
  p = Object.fromEntries(
    await Promise.all(Object.entries(namen).map(async ([k, v]) => [k, await als(server.url, v)])),
  ) as typeof p
})
afterAll(() => server?.stop())

describe('de pilots van de bron', () => {
  it('tonen 30 en 50 procent, met de opmerking dat de perioden verschillen', async () => {
    const voi = (await lijst(p.bestuurder)).filter((x) => x.naam.startsWith('VOI'))
    expect(voi.map((x) => [x.gerealiseerd.waarde, x.percentage, x.gemeenten.length, x.status])).toEqual([
      [9, 30, 3, 'AFGESLOTEN'],
      [20, 50, 3, 'AFGESLOTEN'],
    ])
    for (const x of voi) expect(x.percentageToelichting).toContain('perioden verschillen')
  })
  it('Papili heeft een evaluatie te doen, en de SIB is onderzocht en niet gekozen', async () => {
    expect((await lijst(p.bestuurder, { status: { eq: 'TE_EVALUEREN' } })).map((x) => x.naam)).toEqual([
      'Papili: traumaverwerking',
    ])
    expect((await papili()).gerealiseerd).toMatchObject({ waarde: null, redenGeenWaarde: 'GEEN_GEGEVENS' })
    expect((await lijst(p.bestuurder, { status: { eq: 'GESTOPT' } }))[0]).toMatchObject({
      stopreden: expect.stringContaining('niet gekozen') as string,
    })
  })
  it('een pilot sluit pas na een evaluatie; dan kan hij alleen nog worden gecorrigeerd of heropend', async () => {
    const start = await papili()
    expect(start.mag).toContain('pilotEvalueren')
    expect(start.mag).not.toContain('pilotAfsluiten')
    expect(weigering(await doe(p.beleid, 'pilotAfsluiten', VELDEN, start))).toEqual([
      'EVALUATIE_ONTBREEKT',
      'evaluatie',
    ])
    expect(await papili()).toEqual(start)
    const evaluatie = {
      datum: '2023-11-03',
      besluit: 'AANGEPAST_OVERGENOMEN',
      leerpunten: ['Ervaringsdeskundigen helpen.'],
      bron: 'Evaluatie',
    }
    const evalueer = (i: object) => doe<P>(p.beleid, 'pilotEvalueren', VELDEN, start, { ...evaluatie, ...i })
    expect(weigering(await evalueer({ leerpunten: [] }))).toEqual(['ONGELDIGE_INVOER', 'leerpunten'])
    expect(weigering(await evalueer({ datum: '2026-11-23' }))).toEqual(['ONGELDIGE_INVOER', 'datum'])
    const na = gelukt(await evalueer({}))
    expect(na.evaluatie).toMatchObject({ besluit: 'AANGEPAST_OVERGENOMEN' })
    expect(await lijst(p.coordinator, { status: { eq: 'TE_EVALUEREN' } })).toEqual([])
    const dicht = gelukt(await doe<P>(p.beleid, 'pilotAfsluiten', VELDEN, na))
    expect(dicht).toMatchObject({ status: 'AFGESLOTEN', mag: DICHT })
    expect(weigering(await doe(p.beleid, 'pilotWijzigen', VELDEN, dicht, { naam: 'Anders' }))[0]).toBe(
      'STATUS_LAAT_NIET_TOE',
    )
  })
})

describe('een nieuwe pilot', () => {
  it('van een beleidsmedewerker is van de eigen gemeente; een andere gemeente kan niet', async () => {
    expect(await nieuw(p.beleid, {})).toMatchObject({
      status: 'VOORBEREIDING',
      gemeente: { naam: 'Weert' },
      gemeenten: [{ naam: 'Weert' }],
    })
    expect(weigering(await voegToe(p.beleid, 'pilotToevoegen', VELDEN, { naam: 'x', gemeente: '0946' }))).toEqual([
      'NIET_GEVONDEN',
      'gemeente',
    ])
    expect(weigering(await voegToe(p.beleid, 'pilotToevoegen', VELDEN, { naam: 'x', gemeente: null }))).toEqual([
      'ONGELDIGE_INVOER',
      'gemeente',
    ])
    expect((await voegToe(p.regisseur, 'pilotToevoegen', VELDEN, { naam: 'x' })).status).toBe(403)
    const regio = await nieuw(p.coordinator, { gemeenten: ['0946', '1706'] })
    expect(regio).toMatchObject({ gemeente: null, gemeenten: [{ naam: 'Nederweert' }, { naam: 'Cranendonck' }] })
    expect(weigering(await doe(p.beleid, 'pilotWijzigen', VELDEN, regio, { naam: 'y' }))[0]).toBe('NIET_GEVONDEN')
  })
  it.each([
    [{ doelAantal: -1 }, 'ONGELDIGE_INVOER', 'doelAantal'],
    [{ naam: ' ' }, 'ONGELDIGE_INVOER', 'naam'],
    [{ gemeenten: ['9999'] }, 'NIET_GEVONDEN', 'gemeenten'],
    [{ partners: ['x'] }, 'NIET_GEVONDEN', 'partners'],
    [{ convenant: 'x' }, 'NIET_GEVONDEN', 'convenant'],
  ])('met %j wordt geweigerd en bestaat niet', async (fout, code, veld) => {
    const voor = (await lijst(p.coordinator)).length
    expect(weigering(await voegToe(p.coordinator, 'pilotToevoegen', VELDEN, { naam: 'Fout', ...fout }))).toEqual([
      code,
      veld,
    ])
    expect(await lijst(p.coordinator)).toHaveLength(voor)
  })
  it('start, meet, verbetert een meting, en stopt met een reden', async () => {
    let x = await nieuw(p.coordinator, { naam: 'Taalmaatjes', doelAantal: 20, doelPeriode: '2026' })
    const meet = (i: object) => doe<P>(p.coordinator, 'pilotMetingVastleggen', VELDEN, x, { periode: '2026', ...i })
    expect(weigering(await meet({ cijfer: personen(7) }))[0]).toBe('STATUS_LAAT_NIET_TOE')
    x = gelukt(await doe<P>(p.coordinator, 'pilotStarten', VELDEN, x))
    expect(weigering(await meet({ cijfer: personen(-1) }))).toEqual(['ONGELDIGE_INVOER', 'cijfer.waarde'])
    expect(weigering(await meet({ cijfer: personen(null) }))).toEqual(['ONGELDIGE_INVOER', 'cijfer.waarde'])
    expect(weigering(await meet({ cijfer: personen(2.5) }))).toEqual(['ONGELDIGE_INVOER', 'cijfer.waarde'])
    expect(weigering(await meet({ cijfer: personen(7, { redenGeenWaarde: 'ONBEKEND' }) }))).toEqual([
      'ONGELDIGE_INVOER',
      'cijfer.redenGeenWaarde',
    ])
    expect(weigering(await meet({ cijfer: personen(null, { redenGeenWaarde: 'KLEINE_CEL' }) }))).toEqual([
      'ONGELDIGE_INVOER',
      'cijfer.redenGeenWaarde',
    ])
    expect(weigering(await meet({ cijfer: personen(7, { peildatum: '2026-11-23' }) }))).toEqual([
      'ONGELDIGE_INVOER',
      'cijfer.peildatum',
    ])
    x = gelukt(await meet({ cijfer: personen(7) }))
    expect(x).toMatchObject({
      percentage: 35,
      percentageToelichting: expect.stringContaining('allebei over 2026') as string,
    })
    expect(weigering(await meet({ cijfer: personen(8) }))).toEqual(['CIJFER_BESTAAT_AL', 'periode'])
    x = gelukt(await meet({ meting: x.meetmomenten[0]!.id, cijfer: personen(8) }))
    expect(x.meetmomenten.map((m) => m.cijfer.waarde)).toEqual([8])
    // The same once more corrects nothing.
    expect(weigering(await meet({ meting: x.meetmomenten[0]!.id, cijfer: personen(8) }))).toEqual([
      'ONGELDIGE_INVOER',
      'cijfer.waarde',
    ])
    x = gelukt(
      await meet({ cijfer: personen(null, { peildatum: '2026-09-30', redenGeenWaarde: 'NIET_UITGESPLITST' }) }),
    )
    expect(x).toMatchObject({ percentage: null, gerealiseerd: { waarde: null, redenGeenWaarde: 'NIET_UITGESPLITST' } })
    x = gelukt(await doe<P>(p.coordinator, 'pilotStoppen', VELDEN, x, { reden: 'Te weinig maatjes' }))
    expect(x).toMatchObject({ status: 'GESTOPT', stopreden: 'Te weinig maatjes', mag: DICHT })
  })
  it('met minder dan 5 personen toont het aantal alleen aan wie het bijhoudt', async () => {
    let x = await nieuw(p.coordinator, { naam: 'Klein', doelAantal: 10 })
    x = gelukt(await doe<P>(p.coordinator, 'pilotStarten', VELDEN, x))
    x = gelukt(
      await doe<P>(p.coordinator, 'pilotMetingVastleggen', VELDEN, x, { periode: '2026', cijfer: personen(3) }),
    )
    expect(x).toMatchObject({ percentage: 30, gerealiseerd: { waarde: 3, onderdrukt: false } })
    const [gezien] = await lijst(p.regisseur, { q: 'Klein' })
    expect(gezien).toMatchObject({
      percentage: null,
      percentageToelichting: null,
      gerealiseerd: { waarde: null, onderdrukt: true, redenGeenWaarde: 'KLEINE_CEL' },
      meetmomenten: [{ cijfer: { waarde: null } }],
    })
  })
})
