// The caseload as figures, and who may know which (R3, C4).
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { voegToe, weigering } from '../support/handeling.js'
import { beginCaseload, caseload, p, server, VRAAG, type Regel } from './caseload.wereld.js'
import { kiesCaseload, owner } from './collega.js'
import { VANDAAG } from '../support/server.js'

beforeAll(beginCaseload, 120_000)
afterAll(() => server?.stop())
const van = (r: readonly Regel[], gemeente: string): Record<string, number | null> =>
  Object.fromEntries(r.filter((x) => x.gemeente.naam === gemeente).map((x) => [x.wetsregime, x.aantal.waarde]))

const zetCaseload = (gemeente: string, waarde: string) => kiesCaseload(server, gemeente, waarde)
const laatsteVraag = async (): Promise<{ velden: string[]; personen: string[]; doel: string }> =>
  (
    await owner(
      server,
      (q) => q`select velden, personen, doel from leesvraag where velden @> '{caseload}' order by op desc limit 1`,
    )
  )[0] as never

describe('een regisseur', () => {
  it('telt half september 2022 in Weert 25 + 158 = 183 trajecten: 61 per fte', async () => {
    const regels = await caseload(p.weert, '2022-09-15')
    expect(van(regels, 'Weert')).toEqual({ WI2007: 0, WI2013: 158, WI2021: 25 })
    expect(regels[0]).toMatchObject({
      totaal: { waarde: 183, eenheid: 'TRAJECTEN', peildatum: '2022-09-15', bron: 'Geteld in Regiotafel' },
      fte: { waarde: 3, eenheid: 'FTE', peildatum: '2022-09-15', openbaarVastgesteld: true },
      perFte: { waarde: 61, eenheid: 'AANTAL', openbaarVastgesteld: false },
    })
    expect(regels[0]!.aantal.voetnoot).toContain('verzonnen personen')
    expect(regels.every((r) => r.gemeente.naam === 'Weert' && !r.regisseur)).toBe(true)
  })
  it('telt is een vraag in het leeslog, zonder personen', async () => {
    await caseload(p.weert)
    expect(await laatsteVraag()).toEqual({ velden: ['caseload', 'traject'], personen: [], doel: 'BEGELEIDING' })
  })
  it('ziet per regisseur wat samen de caseload van de gemeente is, ook wie er nog geen heeft', async () => {
    const [geheel, per] = [await caseload(p.weert, '2022-09-15'), await caseload(p.weert, '2022-09-15', true)]
    const wie = new Set(per.map((r) => r.regisseur?.naam ?? null))
    expect([...wie]).toEqual([null, 'Regisseur Weert (demo)'])
    for (const wet of ['WI2013', 'WI2021'])
      expect(per.filter((r) => r.wetsregime === wet).reduce((n, r) => n + r.aantal.waarde!, 0)).toBe(
        van(geheel, 'Weert')[wet],
      )
    expect(per[0]!.aantal.voetnoot).toContain('De regisseur is die van vandaag')
    expect(per.every((r) => r.fte === null && r.perFte === null)).toBe(true)
  })
  it('ziet kleine aantallen van de eigen dossiers: zij kent die personen', async () => {
    await zetCaseload('0946', 'TEAM')
    expect(van(await caseload(p.nederweert, '2022-10-01'), 'Nederweert')).toEqual({ WI2007: 0, WI2013: 3, WI2021: 5 })
    await zetCaseload('0946', 'EIGEN')
  })
  it('leest waar ieder de eigen dossiers ziet geen getal van de gemeente: min het eigene was dat van een collega', async () => {
    await zetCaseload('0946', 'EIGEN')
    const regels = await caseload(p.nederweert, '2022-10-01')
    expect(van(regels, 'Nederweert')).toEqual({ WI2007: null, WI2013: null, WI2021: null })
    for (const r of regels.filter((x) => x.gemeente.naam === 'Nederweert'))
      expect([r.totaal.waarde, r.totaal.voetnoot, r.perFte?.waarde]).toEqual([
        null,
        'U ziet niet alle dossiers van deze gemeente. Daarom telt u ze niet. Uw eigen dossiers staan per regisseur.',
        null,
      ])
    // The coordinator, who counts none of them, does read the stand.
    const stand = (await caseload(p.coordinator, '2022-10-01')).find((r) => r.gemeente.naam === 'Nederweert')!
    expect(stand.totaal.waarde).toBeGreaterThan(0)
    const per = await caseload(p.nederweert, '2022-10-01', true)
    expect(new Set(per.map((r) => r.regisseur?.naam))).toEqual(new Set(['Regisseur Nederweert (demo)']))
  })
  it('kiest geen dag die nog komt', async () => {
    expect(weigering(await p.weert.vraag(VRAAG, { dag: '2026-11-23' }))).toEqual(['ONGELDIGE_INVOER', 'peildatum'])
    expect((await p.weert.vraag(VRAAG, { dag: VANDAAG })).errors).toBeUndefined()
  })
})

describe('wie geen personen ziet', () => {
  it('leest de cijfers van het plan geheel, met hun bron', async () => {
    const regels = await caseload(p.coordinator, '2022-09-20')
    expect(van(regels, 'Weert')).toEqual({ WI2007: null, WI2013: 158, WI2021: 25 })
    expect(regels.find((r) => r.wetsregime === 'WI2021')).toMatchObject({
      aantal: { peildatum: '2022-09-15', openbaarVastgesteld: true, redenGeenWaarde: null },
      totaal: { waarde: 183 },
      perFte: { waarde: 61, openbaarVastgesteld: true },
    })
    expect(regels[0]!.totaal.bron).toContain('Beleids- en actieplan')
  })
  it('leest geen gegevens waar er geen zijn, nooit nul', async () => {
    const regels = (await caseload(p.coordinator, '2021-12-31')).filter((r) => r.gemeente.naam === 'Cranendonck')
    expect(regels.map((r) => [r.aantal.waarde, r.aantal.redenGeenWaarde])).toEqual(
      Array.from({ length: 3 }, () => [null, 'GEEN_GEGEVENS']),
    )
    expect(regels[0]!.fte).toMatchObject({ waarde: null, redenGeenWaarde: 'GEEN_GEGEVENS' })
  })
  it('ziet geen klein aantal, en ook geen groter waaruit het volgt', async () => {
    const regels = (await caseload(p.coordinator, '2022-10-01')).filter((r) => r.gemeente.naam === 'Nederweert')
    expect(regels.map((r) => [r.wetsregime, r.aantal.waarde, r.aantal.redenGeenWaarde])).toEqual([
      ['WI2007', 0, null],
      ['WI2013', null, 'AANVULLENDE_CEL'],
      ['WI2021', null, 'AANVULLENDE_CEL'],
    ])
    expect(regels[0]!.totaal).toMatchObject({ waarde: 6, peildatum: '2022-04-01' })
    // Two came since: the stand stays what it was, because the difference would tell of them.
  })
  it('vindt op geen enkele dag een klein aantal, en tussen twee dagen geen klein verschil', async () => {
    const dagen = Array.from(
      { length: 60 },
      (_, i) => `${2022 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, '0')}-20`,
    )
    const reeks = new Map<string, (number | null)[]>()
    for (const dag of dagen.filter((d) => d <= VANDAAG))
      for (const r of await caseload(p.coordinator, dag))
        for (const [wat, c] of [
          [r.wetsregime, r.aantal],
          ['totaal', r.totaal],
        ] as const) {
          const naam = `${r.gemeente.naam} ${wat}`
          reeks.set(naam, [...(reeks.get(naam) ?? []), c.waarde])
        }
    const klein = (n: number): boolean => n > 0 && n < 5
    expect(reeks.size).toBe(12)
    for (const waarden of reeks.values()) {
      expect(waarden.filter((n) => n !== null && klein(n))).toEqual([])
      const getoond = waarden.map((n, i) =>
        i && n !== null && waarden[i - 1] !== null ? Math.abs(n - waarden[i - 1]!) : 0,
      )
      expect(getoond.filter(klein)).toEqual([])
    }
  })
  it('ziet van een dossier dat erbij komt niets, ook niet van een dag die al voorbij is', async () => {
    const voor = await caseload(p.coordinator)
    const i = await owner(
      server,
      (q) =>
        q`select id from inburgeraar x where gemeente_code = '0988' and not exists (select 1 from traject t where t.inburgeraar_id = x.id) and doelgroep is null limit 1`,
    )
    const geteld = van(await caseload(p.weert), 'Weert')['WI2021']!
    const a = await voegToe(p.weert, 'trajectStarten', 'id', {
      inburgeraar: i[0]!['id'],
      wetsregime: 'WI2021',
      begindatum: '2023-05-01',
    })
    expect(a.errors).toBeUndefined()
    expect(van(await caseload(p.weert), 'Weert')['WI2021']).toBe(geteld + 1)
    expect(await caseload(p.coordinator)).toEqual(voor)
  })
  it('vraagt niet per regisseur', async () => {
    for (const wie of [p.coordinator, p.beleid, p.bestuur])
      expect(weigering(await wie.vraag(VRAAG, { per: true }))[0]).toBe('GEEN_TOEGANG')
  })
  it('ziet als beleidsmedewerker of bestuurder de eigen gemeente, en als privacyfunctionaris niets', async () => {
    for (const wie of [p.beleid, p.bestuur])
      expect(new Set((await caseload(wie)).map((r) => r.gemeente.naam))).toEqual(new Set(['Weert']))
    expect(weigering(await p.privacy.vraag(VRAAG))[0]).toBe('GEEN_TOEGANG')
  })
})
