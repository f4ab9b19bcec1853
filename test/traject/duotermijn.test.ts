// The term that DUO names and the extensions beside it: what counts, whatever was recorded first, and how a slip is mended.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doe, gelukt, weigering, type Rij } from '../support/handeling.js'
import { begin, nieuw, p, server } from '../inburgeraar/wereld.js'
import { VANDAAG } from '../support/vandaag.js'
import { start } from './termijnrijen.js'

interface Term {
  soort: string
  einddatum: string | null
  isTeLaat: boolean
  onzeker: boolean
  berekening: string
  oordeelNodig: { vraag: string; wie: string }[]
  vorige: { einddatum: string }[]
  eerder: { einddatum: string }[]
}
interface T extends Rij {
  status: string
  termijnen: Term[]
  verlengingen: { aantal: number | null; einddatum: string | null }[]
}
const VELDEN =
  'id versie mag status verlengingen { aantal einddatum } termijnen { soort einddatum isTeLaat onzeker berekening oordeelNodig { vraag wie } vorige { einddatum } eerder { einddatum } }'

beforeAll(begin, 120_000)
afterAll(() => server?.stop())

const zet = async (t: Rij, naam: string, input: object): Promise<T> =>
  gelukt(await doe<T>(p.weert, naam, VELDEN, t, input))
const tijd = (t: T): Term => t.termijnen.find((x) => x.soort === 'INBURGERINGSTERMIJN')!
async function metTermijn(): Promise<{ i: { id: string }; t: Rij }> {
  const i = await nieuw()
  let t: Rij = await start(i, { begindatum: '2022-01-10', kennisgevingsdatum: '2022-02-01' })
  t = await zet(t, 'trajectFaseVastleggen', { status: 'INTAKE', datum: '2022-02-10' })
  t = await zet(t, 'trajectFaseVastleggen', { status: 'INTAKE_AFGEROND', datum: '2022-03-01' })
  return { i, t: await zet(t, 'pipDagtekeningVastleggen', { dagtekening: '2022-03-14', leerroute: 'B1' }) }
}
const duo = (einddatum: string) => ['duoTermijnVastleggen', { startdatum: '2022-03-15', einddatum }] as const
const langer = (besluitdatum: string, meer: object) =>
  ['termijnVerlengen', { besluitdatum, grond: 'Ziekte', ...meer }] as const
const MAANDEN = (aantal: number) => ({ aantal, eenheid: 'MAAND' })

describe('een termijn van DUO en een verlenging', () => {
  it.each([
    ['drie jaar: de verlenging komt erbij', '2025-03-15', '2026-03-15', false],
    ['vier jaar: de verlenging zit erin', '2026-03-15', '2026-03-15', false],
    ['een dag minder: niet zeker, en dus het late einde', '2026-03-14', '2027-03-14', true],
    ['een dag meer: niet zeker, en dus het late einde', '2026-03-16', '2027-03-16', true],
  ])('%s, wat er ook eerst werd vastgelegd', async (_, tot, einddatum, onzeker) => {
    const stappen = [duo(tot), langer('2025-02-03', MAANDEN(12))]
    for (const volgorde of [stappen, stappen.toReversed()]) {
      let { t }: { t: Rij } = await metTermijn()
      for (const [naam, input] of volgorde) t = await zet(t, naam, input)
      const termijn = tijd(t as T)
      expect(termijn).toMatchObject({ einddatum, onzeker })
      expect(termijn.oordeelNodig.length).toBe(onzeker ? 1 : 0)
      // Late only where it is so in every reading.
      expect(termijn.isTeLaat).toBe(einddatum <= VANDAAG)
      expect((t as T).status).toBe(einddatum <= VANDAAG ? 'TERMIJN_VERSTREKEN' : 'TERMIJN_LOOPT')
    }
  })
  it('is zeker zodra de verlenging opnieuw is vastgelegd met de dag die DUO noemt', async () => {
    const { i, t: begonnen } = await metTermijn()
    let t = await zet(begonnen, ...duo('2026-03-20'))
    t = await zet(t, ...langer('2025-06-02', MAANDEN(12)))
    expect(tijd(t)).toMatchObject({ einddatum: '2027-03-20', onzeker: true, isTeLaat: false })
    expect(tijd(t).oordeelNodig).toEqual([
      { vraag: 'Zit de verlenging van 2 juni 2025 al in de dagen die DUO noemt?', wie: 'DUO' },
    ])
    expect(
      weigering(await doe<T>(p.weert, langer('', {})[0], VELDEN, t, langer('2025-06-02', MAANDEN(12))[1])),
    ).toEqual(['ONGELDIGE_INVOER', 'besluitdatum'])
    t = await zet(t, ...langer('2025-06-02', { ...MAANDEN(12), einddatum: '2026-03-20' }))
    expect(t.verlengingen).toEqual([{ aantal: 12, einddatum: '2026-03-20' }])
    expect(tijd(t)).toMatchObject({ einddatum: '2026-03-20', onzeker: false, oordeelNodig: [], isTeLaat: true })
    const { x } = await p.weert.krijg<{ x: { tijdlijn: { nodes: { tekst: string; wijzigingen: object[] }[] } } }>(
      'query($id: ID!) { x: inburgeraar(id: $id) { tijdlijn { nodes { tekst wijzigingen { veld oud nieuw } } } } }',
      i,
    )
    expect(x.tijdlijn.nodes).toContainEqual({
      tekst: 'De verlenging door DUO is verbeterd.',
      wijzigingen: [
        { veld: 'verlenging', oud: '12 maanden (Ziekte)', nieuw: '12 maanden, tot 20 maart 2026 (Ziekte)' },
      ],
    })
  })
  it('wordt verbeterd door haar opnieuw vast te leggen: wat er stond, blijft te zien', async () => {
    const { t: begonnen } = await metTermijn()
    let t = await zet(begonnen, ...duo('2052-03-15'))
    expect(tijd(t).einddatum).toBe('2052-03-15')
    t = await zet(t, ...duo('2025-03-15'))
    expect(tijd(t)).toMatchObject({ einddatum: '2025-03-15', onzeker: false })
    expect(tijd(t).vorige.map((v) => v.einddatum)).toEqual(['2025-03-15', '2052-03-15'])
    expect(tijd(t).berekening).toBe('Volgens DUO: 15 maart 2022 tot 15 maart 2025, tot en met 14 maart 2025.')
  })
})
