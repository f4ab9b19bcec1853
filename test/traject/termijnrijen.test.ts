// Terms as rows: written with the facts, and explained.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VANDAAG } from '../support/vandaag.js'
import { nieuw, p, server } from '../inburgeraar/wereld.js'
import { zetRijen } from '../isolatie/wandeling/isolatie.eigenaar.js'
import {
  allesOpnieuw,
  ASIEL,
  beginTermijnen,
  bron,
  eindig,
  lees,
  opgeslagen,
  persoon,
  start,
  teksten,
  totPip,
  van,
  zet,
} from './termijnrijen.js'

beforeAll(beginTermijnen, 120_000)
afterAll(eindig)

describe('de brongegevens', () => {
  it('hebben van elk traject termijnen, en op gesloten dossiers is niets te laat', async () => {
    const [telling] = await bron<{ zonder: number; open: number; trajecten: number }[]>`
      select count(*)::int trajecten, count(*) filter (where not exists (select from termijn m where m.traject_id = t.id))::int zonder,
        count(*) filter (where t.einddatum is not null and exists (
          select from termijn m where m.traject_id = t.id and m.open and m.soort <> 'BEWAREN'))::int open
      from traject t`
    expect(telling!.trajecten).toBeGreaterThan(200)
    expect([telling!.zonder, telling!.open]).toEqual([0, 0])
    const { x } = await p.weert.krijg<{ x: { nodes: { traject: { einddatum: string | null }; soort: string }[] } }>(
      '{ x: termijnen(first: 50, filter: { isTeLaat: { eq: true } }) { nodes { soort traject { einddatum } } } }',
    )
    expect(x.nodes.length).toBeGreaterThan(0)
    expect(x.nodes.filter((r) => r.traject.einddatum && r.soort !== 'BEWAREN')).toEqual([])
  })
  it('staan er zo als een berekening opnieuw: die schrijft niets', async () => {
    const voor = await opgeslagen()
    expect(await allesOpnieuw()).toBe(0)
    expect(await opgeslagen()).toEqual(voor)
  })
  it('houden met hun traject het einde van de inburgeringstermijn', async () => {
    const [anders] = await bron<{ n: number }[]>`
      select count(*)::int n from traject t left join termijn m
        on m.traject_id = t.id and m.soort = 'INBURGERINGSTERMIJN' and m.onderdeel is distinct from 'PVT'
      where t.termijn_einddatum is distinct from m.einddatum`
    expect(anders!.n).toBe(0)
  })
})

/** Which terms of a person are late. */
async function teLaat({ id }: { id: string }): Promise<string[]> {
  const { i } = await p.weert.krijg<{ i: { traject: { termijnen: { soort: string; isTeLaat: boolean }[] } } }>(
    'query($id: ID!) { i: inburgeraar(id: $id) { traject { termijnen { soort isTeLaat } } } }',
    { id },
  )
  return i.traject.termijnen.filter((t) => t.isTeLaat).map((t) => t.soort)
}
describe('termijnen van een traject', () => {
  it('beginnen de dag na het PIP, en een verlenging van DUO laat de eerdere dag zien', async () => {
    const i = await nieuw(ASIEL)
    let t = await totPip(i)
    expect(van(t, 'INBURGERINGSTERMIJN')).toMatchObject({
      begindatum: '2022-03-15',
      einddatum: '2025-03-15',
      einddatumInclusief: false,
      laatsteDag: '2025-03-14',
      bron: 'BEREKEND',
      status: 'VERSTREKEN',
    })
    expect(van(t, 'PIP')).toMatchObject({ status: 'VOLDAAN', voldaanOp: '2022-03-14', dagenResterend: null })
    t = await zet(t, 'termijnVerlengen', { besluitdatum: '2024-05-01', grond: 'ZIEKTE', aantal: 6, eenheid: 'MAAND' })
    const termijn = van(t, 'INBURGERINGSTERMIJN')
    expect(termijn).toMatchObject({
      einddatum: '2025-09-15',
      bron: 'DUO',
      vorige: [{ einddatum: '2025-03-15', gewijzigdOp: VANDAAG }],
    })
    expect(termijn.eerder.map((e) => e.einddatum)).toEqual(['2025-03-15'])
    expect(await teksten(i)).toContain('Termijn Inburgeringstermijn: was tot 15 maart 2025, nu tot 15 september 2025.')
  })
  it('leggen uit waarom: stappen met artikel, en een bon', async () => {
    const t = await start(await nieuw(ASIEL), { kennisgevingsdatum: '2024-03-04', begindatum: '2024-01-05' })
    const { uitleg } = van(t, 'PIP')
    expect(uitleg.zin).toMatch(/^10 weken na /)
    expect(uitleg.stappen.map((s) => s.soort)).toEqual(expect.arrayContaining(['FEIT', 'PARAMETER', 'TELLING']))
    expect(uitleg.stappen.some((s) => s.artikel?.startsWith('Besluit inburgering 2021, artikel 5.3'))).toBe(true)
    expect(uitleg.bon).toMatchObject({ regelversie: expect.any(String), instellingen: [] })
    expect(uitleg.bon['parameters']).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Binnen hoeveel weken het PIP wordt vastgesteld. Dat is: 10 weken,/),
      ]),
    )
    expect(String(uitleg.bon['berekendOp'])).toMatch(/^\d{4}-\d\d-\d\dT/)
  })
  it('lopen voor ontzorgen zes maanden tot en met, en een gezinsmigrant heeft er geen', async () => {
    let t = await totPip(await nieuw(ASIEL))
    expect(van(t, 'ONTZORGING')).toMatchObject({ status: 'WACHT', wachtOp: 'RECHT_OP_BIJSTAND', einddatum: null })
    t = await zet(t, 'ontzorgingStarten', { bijstandVanaf: '2023-08-31' })
    expect(van(t, 'ONTZORGING')).toMatchObject({
      einddatum: '2024-02-29',
      einddatumInclusief: true,
      laatsteDag: '2024-02-29',
    })
    const gezin = await totPip(await nieuw({ doelgroep: 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT' }))
    expect(gezin.termijnen.map((x) => x.soort).sort()).toEqual([
      'INBURGERINGSTERMIJN',
      'PIP',
      'ROUTEWISSELING',
      'VOORTGANGSGESPREK',
    ])
  })
  it('volgen wat er van de persoon verandert', async () => {
    let i = await nieuw(ASIEL)
    i = await persoon(i, 'inburgeraarKoppelen', { datum: '2024-01-05' })
    let t = await start(i, { kennisgevingsdatum: '2024-02-01', begindatum: '2024-01-05' })
    expect(van(t, 'PIP')).toMatchObject({ status: 'WACHT', wachtOp: 'INSCHRIJVING_BRP' })
    expect(t.status).toBe('PLICHTIG')
    i = await persoon(i, 'huisvestingVastleggen', { datum: '2024-03-01', plaats: 'Weert', brpDatum: '2024-03-04' })
    t = await lees(t.id)
    expect(van(t, 'PIP')).toMatchObject({ begindatum: '2024-03-04', einddatum: '2024-05-13' })
    expect(t.status).toBe('INTAKE_TERMIJN_LOOPT')
    expect(await teksten(i)).toContain('De tien weken voor intake en PIP lopen.')
    i = await persoon(i, 'huisvestingVastleggen', { datum: '2024-03-01', plaats: 'Weert', brpDatum: '2024-03-11' })
    t = await lees(t.id)
    // Ten weeks end on Whit Monday.
    expect(van(t, 'PIP')).toMatchObject({
      begindatum: '2024-03-11',
      einddatum: '2024-05-21',
      vorige: [{ einddatum: '2024-05-13', gewijzigdOp: VANDAAG }],
    })
    expect(await teksten(i)).toContain('Termijn PIP: was tot en met 13 mei 2024, nu tot en met 21 mei 2024.')
  })
  it('van wie de doelgroep wijzigt vervallen, en gelden weer als dat wordt teruggedraaid', async () => {
    let i = await nieuw(ASIEL)
    const t = await start(i, { kennisgevingsdatum: '2024-02-01', begindatum: '2024-01-05' })
    i = await persoon(i, 'inburgeraarWijzigen', { doelgroep: 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT' })
    expect(van(await lees(t.id), 'AANBOD')).toMatchObject({ status: 'VERVALLEN', vervallenOp: VANDAAG })
    // Taken back: the term applies again, as if it had never lapsed.
    await persoon(i, 'inburgeraarWijzigen', ASIEL)
    expect(van(await lees(t.id), 'AANBOD')).toMatchObject({ status: 'WACHT', vervallenOp: null })
  })
  it('vervallen op de dag waarop het traject eindigt, en dan begint het bewaren', async () => {
    const t = await totPip(await nieuw(ASIEL))
    const weg = await zet(t, 'trajectBeeindigen', {
      reden: 'OVERLEDEN',
      datum: '2024-01-01',
      bevestigOpenPlichten: true,
    })
    expect(Object.fromEntries(weg.termijnen.map((x) => [x.soort, x.status]))).toEqual({
      PIP: 'VOLDAAN',
      INBURGERINGSTERMIJN: 'VERVALLEN',
      VOORTGANGSGESPREK: 'VERVALLEN',
      ONTZORGING: 'VERVALLEN',
      AANBOD: 'VERVALLEN',
      ROUTEWISSELING: 'VERVALLEN',
      BEWAREN: 'LOOPT',
    })
    expect(van(weg, 'BEWAREN')).toMatchObject({ begindatum: '2024-01-01', einddatum: '2029-01-01' })
    const open = await zet(weg, 'trajectHeropenen', { reden: 'Verkeerde persoon.' })
    expect([van(open, 'BEWAREN').status, van(open, 'INBURGERINGSTERMIJN').status]).toEqual(['VERVALLEN', 'VERSTREKEN'])
  })
  it('zijn niet te laat zolang de plicht wacht, en daarna weer wel', async () => {
    const i = await nieuw(ASIEL)
    let t = await totPip(i, '2023-12-15')
    t = await zet(t, 'vrijstellingVastleggen', { grond: 'OPL', startdatum: '2024-09-01', einddatum: '2027-07-01' })
    expect(t.status).toBe('OPGESCHORT')
    const id = van(t, 'INBURGERINGSTERMIJN').id
    const voorbij = () => zetRijen(server.ownerUrl, `update termijn set einddatum = '2026-11-01' where id = '${id}'`)
    await voorbij()
    expect(van(await lees(t.id), 'INBURGERINGSTERMIJN').status).toBe('VERSTREKEN')
    expect(await teLaat(i)).toEqual([])
    t = await zet(t, 'trajectFaseVastleggen', { status: 'TERMIJN_LOOPT', datum: '2026-07-01' })
    await voorbij()
    expect(await teLaat(i)).toEqual(['INBURGERINGSTERMIJN'])
  })
  it('worden niet door een ander gezien', async () => {
    const t = await totPip(await nieuw(ASIEL))
    const vraag = '{ termijnen(first: 50) { nodes { id } totalCount } }'
    const { termijnen } = await p.nederweert.krijg<{ termijnen: { nodes: { id: string }[] } }>(vraag)
    expect(termijnen.nodes.some((x) => t.termijnen.some((y) => y.id === x.id))).toBe(false)
    const { termijnen: geen } = await p.coordinator.krijg<{ termijnen: { nodes: unknown[]; totalCount: number } }>(
      vraag,
    )
    expect(geen).toEqual({ nodes: [], totalCount: 0 })
    expect((await p.beleid.vraag(vraag)).errors?.[0]?.extensions.code).toBe('GEEN_TOEGANG')
  })
})
