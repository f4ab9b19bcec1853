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
