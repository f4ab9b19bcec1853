// Where a person comes to live, and with whom.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doe, gelukt, weigering } from '../support/handeling.js'
import { begin, lees, nieuw, p, server, VELDEN, type I } from './wereld.js'

beforeAll(begin, 120_000)
afterAll(() => server?.stop())

describe('koppeling en huisvesting', () => {
  it('komen in hun volgorde, en de tijdlijn zegt wat er was', async () => {
    let i = await nieuw({ geboortedatum: '1990-05-05' })
    i = gelukt(await doe<I>(p.weert, 'inburgeraarKoppelen', VELDEN, i, { datum: '2026-03-01' }))
    i = gelukt(await doe<I>(p.weert, 'huisvestingVastleggen', VELDEN, i, { datum: '2026-04-01', plaats: 'Weert' }))
    i = gelukt(
      await doe<I>(p.weert, 'huisvestingVastleggen', VELDEN, i, {
        datum: '2026-04-02',
        plaats: 'Weert',
        brpDatum: '2026-04-02',
      }),
    )
    expect(i).toMatchObject({
      versie: 4,
      koppeling: { datum: '2026-03-01' },
      huisvesting: { datum: '2026-04-02', brpDatum: '2026-04-02', plaats: 'Weert' },
    })
    expect(i.tijdlijn.nodes[0]!.wijzigingen).toEqual([
      { veld: 'huisvesting', oud: '2026-04-01', nieuw: '2026-04-02' },
      { veld: 'inschrijvingBrp', oud: null, nieuw: '2026-04-02' },
    ])
  })
  it.each([
    ['inburgeraarKoppelen', { datum: '1990-05-04' }, 'datum'],
    ['inburgeraarKoppelen', { datum: '2026-04-02' }, 'datum'],
    ['inburgeraarKoppelen', { datum: '2026-11-23' }, 'datum'],
    ['huisvestingVastleggen', { datum: '2026-02-28', plaats: 'Weert' }, 'datum'],
    ['huisvestingVastleggen', { datum: '2026-11-23', plaats: 'Weert' }, 'datum'],
    ['huisvestingVastleggen', { datum: '2026-04-01', plaats: 'Weert', brpDatum: '2026-03-31' }, 'brpDatum'],
  ])('%s met %j in een onmogelijke volgorde wordt geweigerd', async (handeling, input, veld) => {
    let i = await nieuw({ geboortedatum: '1990-05-05' })
    i = gelukt(await doe<I>(p.weert, 'inburgeraarKoppelen', VELDEN, i, { datum: '2026-03-01' }))
    i = gelukt(await doe<I>(p.weert, 'huisvestingVastleggen', VELDEN, i, { datum: '2026-04-01', plaats: 'Weert' }))
    expect(weigering(await doe<I>(p.weert, handeling, 'id', i, input))).toEqual(['ONGELDIGE_INVOER', veld])
    expect(await lees(i.id)).toEqual(i)
  })
})

/** Of each kind a partner of the region. */
const partnersVan = async (soort: string): Promise<string[]> =>
  (
    await p.weert.krijg<{ partners: { nodes: { id: string }[] } }>(
      `{ partners(filter: { soort: { eq: ${soort} } }) { nodes { id } } }`,
    )
  ).partners.nodes.map((n) => n.id)

describe('wat niet wordt genoemd', () => {
  const HEEL =
    'id versie koppeling { datum azc { id } opmerking } huisvesting { datum plaats straat huisnummer corporatie { id } brpDatum } tijdlijn { nodes { wijzigingen { veld oud nieuw } } }'
  const GEWIJZIGD = { oud: null, nieuw: 'gewijzigd (waarde niet in de geschiedenis)' }
  it('blijft staan, en elk veld dat verandert wordt verteld', async () => {
    const [azc] = await partnersVan('OPVANG')
    let i = await nieuw()
    i = gelukt(
      await doe<I>(p.weert, 'inburgeraarKoppelen', HEEL, i, { datum: '2026-03-01', azc, opmerking: 'Met de bus.' }),
    )
    i = gelukt(await doe<I>(p.weert, 'inburgeraarKoppelen', HEEL, i, { datum: '2026-03-02' }))
    expect(i.koppeling).toEqual({ datum: '2026-03-02', azc: { id: azc }, opmerking: 'Met de bus.' })
    const huis = { datum: '2026-04-01', plaats: 'Weert', straat: 'Kade', huisnummer: '1', brpDatum: '2026-04-02' }
    i = gelukt(await doe<I>(p.weert, 'huisvestingVastleggen', HEEL, i, huis))
    i = gelukt(await doe<I>(p.weert, 'huisvestingVastleggen', HEEL, i, { datum: '2026-04-01', plaats: 'Elders' }))
    expect(i.huisvesting).toEqual({ ...huis, plaats: 'Elders', corporatie: null })
    expect(i.tijdlijn.nodes[0]!.wijzigingen).toEqual([{ veld: 'adres', ...GEWIJZIGD }])
    i = gelukt(
      await doe<I>(p.weert, 'huisvestingVastleggen', HEEL, i, {
        datum: '2026-04-01',
        plaats: 'Elders',
        brpDatum: null,
        straat: null,
      }),
    )
    expect(i.huisvesting).toMatchObject({ straat: null, huisnummer: '1', brpDatum: null })
    expect(i.tijdlijn.nodes[0]!.wijzigingen).toEqual([
      { veld: 'inschrijvingBrp', oud: '2026-04-02', nieuw: null },
      { veld: 'adres', ...GEWIJZIGD },
    ])
    i = gelukt(
      await doe<I>(p.weert, 'inburgeraarKoppelen', HEEL, i, { datum: '2026-03-02', azc: null, opmerking: null }),
    )
    expect(i.koppeling).toMatchObject({ azc: null, opmerking: null })
    expect(i.tijdlijn.nodes[0]!.wijzigingen).toEqual([
      { veld: 'azc', ...GEWIJZIGD },
      { veld: 'koppelingOpmerking', ...GEWIJZIGD },
    ])
  })
})
describe('wat niet samen waar kan zijn', () => {
  it('komt er ook niet door de gegevens van de persoon te wijzigen', async () => {
    let i = await nieuw({ geboortedatum: '1990-05-05' })
    i = gelukt(await doe<I>(p.weert, 'inburgeraarKoppelen', VELDEN, i, { datum: '2026-03-01' }))
    for (const [input, veld] of [
      [{ geboortedatum: '2026-03-02' }, 'geboortedatum'],
      [{ doelgroep: 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT' }, 'doelgroep'],
    ] as const)
      expect(weigering(await doe<I>(p.weert, 'inburgeraarWijzigen', 'id', i, input))).toEqual([
        'ONGELDIGE_INVOER',
        veld,
      ])
    gelukt(await doe<I>(p.weert, 'inburgeraarWijzigen', VELDEN, i, { geboortedatum: '2026-03-01' }))
  })
  it.each([
    ['inburgeraarKoppelen', 'OPVANG', 'azc', {}],
    ['huisvestingVastleggen', 'WONEN', 'corporatie', { plaats: 'Weert' }],
  ] as const)('%s kent alleen een partner van de soort %s', async (handeling, soort, veld, met) => {
    const [ander] = await partnersVan('ZORG')
    const i = await nieuw()
    const a = await doe<I>(p.weert, handeling, 'id', i, { datum: '2026-03-01', ...met, [veld]: ander })
    expect(weigering(a)).toEqual(['ONGELDIGE_INVOER', veld])
    const [goed] = await partnersVan(soort)
    if (goed) gelukt(await doe<I>(p.weert, handeling, VELDEN, i, { datum: '2026-03-01', ...met, [veld]: goed }))
  })
})

it.each([
  ['inburgeraarKoppelen', { datum: '2026-03-01', opmerking: 'Met de bus.' }],
  ['huisvestingVastleggen', { datum: '2026-04-01', plaats: 'Weert', straat: 'Kade', brpDatum: '2026-04-02' }],
  ['huishoudenVastleggen', { leden: [] as string[] }],
  ['inburgeraarWijzigen', { contact: { telefoon: '06-12345678' } }],
])('%s met wat er al stond, schrijft niets en houdt de versie', async (handeling, input) => {
  const ander = await nieuw()
  const met = 'leden' in input ? { leden: [ander.id] } : input
  const eerst = gelukt(await doe<I>(p.weert, handeling, VELDEN, await nieuw(), met))
  expect(eerst.versie).toBe(2)
  const weer = gelukt(await doe<I>(p.weert, handeling, VELDEN, eerst, met))
  expect(weer).toEqual(eerst)
})
