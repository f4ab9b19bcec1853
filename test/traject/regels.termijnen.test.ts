// Which lines without a name have a term that is late or near: as they show it themselves, on both sides of every edge.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, nieuw, p, server } from '../inburgeraar/wereld.js'
import { gelukt, voegToe, type Rij } from '../support/handeling.js'
import { owner } from './collega.js'

describe('trajecten zonder namen zijn te vinden op wat te laat is, of binnen 30 dagen moet', () => {
  beforeAll(begin, 120_000)
  afterAll(() => server?.stop())
  const kern = {
    soort: 'PIP',
    einddatumInclusief: true,
    voldaanOp: null,
    vervallenOp: null,
    onzeker: false,
    vanzelf: false,
  }
  const KORT = 'dossiercode termijnen { laatsteDag status isTeLaat }'
  interface Getoond {
    dossiercode: string
    termijnen: { laatsteDag: string | null; status: string; isTeLaat: boolean }[]
  }
  const open = ['LOOPT', 'BIJNA_VERSTREKEN', 'VERSTREKEN']
  const teLaat = ({ termijnen }: Getoond): boolean => termijnen.some((t) => t.isTeLaat)
  const binnenkort = ({ termijnen }: Getoond): boolean =>
    termijnen.some(
      (t) => open.includes(t.status) && t.laatsteDag! <= '2026-12-22' && (t.laatsteDag! >= '2026-11-22' || t.isTeLaat),
    )
  const alle = async (filter: object): Promise<Getoond[]> => {
    const uit: Getoond[] = []
    for (;;) {
      const { x } = await p.coordinator.krijg<{ x: { totalCount: number; nodes: Getoond[] } }>(
        `query($f: TrajectRegelFilter, $offset: Int) { x: trajectRegels(filter: $f, first: 50, offset: $offset) { totalCount nodes { ${KORT} } } }`,
        { f: filter, offset: uit.length },
      )
      uit.push(...x.nodes)
      if (x.nodes.length === 0 || uit.length >= x.totalCount) return uit
    }
  }
  const codes = (regels: readonly Getoond[]): string[] => regels.map((r) => r.dossiercode)
  it('zoals zij het zelf laten zien', async () => {
    const regels = await alle({})
    for (const [veld, klopt] of [
      ['heeftTermijnTeLaat', teLaat],
      ['heeftTermijnBinnen30Dagen', binnenkort],
    ] as const) {
      const [ja, nee] = [await alle({ [veld]: { eq: true } }), await alle({ [veld]: { eq: false } })]
      expect(codes(ja), veld).toEqual(codes(regels.filter(klopt)))
      expect(codes(nee), veld).toEqual(codes(regels.filter((r) => !klopt(r))))
      expect([ja.length > 0, nee.length > 0]).toEqual([true, true])
    }
  })
  it.each([
    ['gisteren', { einddatum: '2026-11-21' }, true, true],
    ['gisteren, exclusief vandaag', { einddatum: '2026-11-22', einddatumInclusief: false }, true, true],
    ['vandaag', { einddatum: '2026-11-22' }, false, true],
    ['over 30 dagen', { einddatum: '2026-12-22' }, false, true],
    ['over 31 dagen', { einddatum: '2026-12-23' }, false, false],
    ['nog geen dag', { einddatum: null }, false, false],
    ['gisteren, en dat gaat vanzelf', { einddatum: '2026-11-21', vanzelf: true }, false, false],
    ['vandaag, en dat gaat vanzelf', { einddatum: '2026-11-22', vanzelf: true }, false, true],
    ['gisteren, vandaag gedaan', { einddatum: '2026-11-21', voldaanOp: '2026-11-22' }, false, false],
    ['gisteren, morgen vervallen', { einddatum: '2026-11-21', vervallenOp: '2026-11-23' }, true, true],
  ])('%s', async (_wat, termijn, laat, straks) => {
    const i = await nieuw({ doelgroep: 'ASIELSTATUSHOUDER' }, p.nederweert)
    const t = { inburgeraar: i.id, wetsregime: 'WI2021', begindatum: '2026-01-10' }
    gelukt(await voegToe<Rij>(p.nederweert, 'trajectStarten', 'id', t))
    const is = (waarde: object) =>
      owner(
        server,
        (q) => q`update trajectregel set termijnen = ${q.json([waarde] as never)} where inburgeraar_id = ${i.id}`,
      )
    await is({ ...kern, ...termijn })
    const vindt = async (veld: string): Promise<boolean> =>
      (await alle({ [veld]: { eq: true }, q: i.dossiercode })).length === 1
    expect([await vindt('heeftTermijnTeLaat'), await vindt('heeftTermijnBinnen30Dagen')]).toEqual([laat, straks])
    const [regel] = await alle({ q: i.dossiercode })
    expect([teLaat(regel!), binnenkort(regel!)]).toEqual([laat, straks])
  })
})
