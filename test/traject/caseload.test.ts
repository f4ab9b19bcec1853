// The caseload as figures, and who may know which (R3, C4).
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '../../server/platform/rights/actor.js'
import { createInTransaction, type Tx } from '../../server/platform/write/transaction.js'
import { maakStandenVan } from '../../server/traject/caseload/stand.job.js'
import { als, type Persoon } from '../support/als.js'
import { voegToe, weigering, type Rij } from '../support/handeling.js'
import { kiesCaseload, owner } from './collega.js'
import { startServer, VANDAAG, type TestServer } from '../support/server.js'

const CIJFER = '{ waarde eenheid peildatum bron voetnoot onderdrukt openbaarVastgesteld redenGeenWaarde }'
interface Cijfer {
  waarde: number | null
  eenheid: string
  peildatum: string | null
  bron: string
  voetnoot: string | null
  onderdrukt: boolean
  openbaarVastgesteld: boolean
  redenGeenWaarde: string | null
}
interface Regel {
  gemeente: { naam: string }
  regisseur: { naam: string } | null
  wetsregime: string
  aantal: Cijfer
  totaal: Cijfer
  fte: Cijfer | null
  perFte: Cijfer | null
}
const VRAAG = `query($dag: Datum, $per: Boolean) { caseload(peildatum: $dag, perRegisseur: $per) { gemeente { naam } regisseur { naam } wetsregime aantal ${CIJFER} totaal ${CIJFER} fte ${CIJFER} perFte ${CIJFER} } }`
let server: TestServer
let p: Record<'weert' | 'nederweert' | 'coordinator' | 'beleid' | 'privacy' | 'bestuur', Persoon>
beforeAll(async () => {
  server = await startServer()
  const namen = {
    weert: 'regisseur.weert',
    nederweert: 'regisseur.nederweert',
    coordinator: 'coordinator',
    beleid: 'beleid.weert',
    privacy: 'privacy',
    bestuur: 'bestuurder.weert',
  }
  p = Object.fromEntries(
    await Promise.all(Object.entries(namen).map(async ([k, v]) => [k, await als(server.url, v)])),
  ) as typeof p
}, 120_000)
afterAll(() => server?.stop())
const caseload = async (wie: Persoon, dag?: string, per = false): Promise<Regel[]> =>
  (await wie.krijg<{ caseload: Regel[] }>(VRAAG, { dag, per })).caseload
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
    expect(regels.every((r) => r.gemeente.naam === 'Weert' && r.regisseur === null)).toBe(true)
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
  it('ziet waar ieder de eigen dossiers ziet de stand van de gemeente, en per regisseur alleen zichzelf', async () => {
    await zetCaseload('0946', 'EIGEN')
    const regels = await caseload(p.nederweert, '2022-10-01')
    expect(van(regels, 'Nederweert')).toEqual({ WI2007: 0, WI2013: null, WI2021: null })
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

describe('de formatie', () => {
  const VELDEN = `id gemeente { naam } reden cijfer { waarde peildatum bron }`
  const vast = (wie: Persoon, input: object) =>
    voegToe<Rij & { reden: string | null }>(wie, 'formatieVastleggen', VELDEN, {
      gemeente: '0988',
      bron: 'Begroting 2026',
      ...input,
    })
  const fte = async (dag: string): Promise<number | null> => (await caseload(p.weert, dag))[0]!.fte!.waarde
  it('geldt vanaf haar peildatum; een verbetering komt erbij en zegt waarom', async () => {
    expect((await vast(p.beleid, { waarde: 3.5, peildatum: '2026-01-01' })).errors).toBeUndefined()
    expect([await fte('2025-12-31'), await fte('2026-01-01')]).toEqual([3, 3.5])
    expect(weigering(await vast(p.beleid, { waarde: 4, peildatum: '2026-01-01' }))).toEqual([
      'CIJFER_BESTAAT_AL',
      'reden',
    ])
    const beter = await vast(p.beleid, { waarde: 4, peildatum: '2026-01-01', reden: 'Verkeerd overgenomen' })
    expect([beter.data.x.reden, await fte('2026-01-01')]).toEqual(['Verkeerd overgenomen', 4])
    expect(
      await owner(
        server,
        (q) => q`select waarde::float from formatie where gemeente_code = '0988' order by aangemaakt_op, waarde`,
      ),
    ).toEqual([{ waarde: 3 }, { waarde: 3.5 }, { waarde: 4 }])
  })
  it.each([
    [{ waarde: 0, peildatum: '2026-02-01' }, 'waarde'],
    [{ waarde: 1.234, peildatum: '2026-02-01' }, 'waarde'],
    [{ waarde: 1, peildatum: '2026-11-23' }, 'peildatum'],
    [{ waarde: 1, peildatum: '2026-02-01', gemeente: '0946' }, 'gemeente'],
  ])('met %j wordt geweigerd', async (input, veld) => {
    expect(weigering(await vast(p.beleid, input))[1]).toBe(veld)
  })
  it('legt een regisseur niet vast', async () => {
    expect(weigering(await vast(p.weert, { waarde: 1, peildatum: '2026-02-01' }))[0]).toBe('GEEN_TOEGANG')
  })
})

describe('de taak die standen maakt', () => {
  const systeem = <T>(fn: (tx: Tx) => Promise<T>): Promise<T> =>
    createInTransaction(server.app)(systemActor('wnc', ['0988', '0946', '1706']), fn)
  const standen = () =>
    owner<{ peildatum: string; waarde: number | null }>(
      server,
      (q) =>
        q`select peildatum::text, waarde from caseload where gemeente_code = '0946' and wetsregime is null order by 1`,
    )
  it('maakt veertien dagen na het begin van een kwartaal één stand, en later geen andere', async () => {
    await owner(server, (q) => q`delete from caseload where gemeente_code = '0946'`)
    await systeem((tx) => maakStandenVan(tx, 'wnc', '2024-04-14'))
    expect((await standen()).map((s) => s.peildatum)).toEqual(['2024-01-01'])
    await owner(server, (q) => q`delete from caseload where gemeente_code = '0946'`)
    await systeem((tx) => maakStandenVan(tx, 'wnc', '2024-04-15'))
    const eerst = await standen()
    expect(eerst.map((s) => s.peildatum)).toEqual(['2024-04-01'])
    await systeem((tx) => maakStandenVan(tx, 'wnc', '2024-04-20'))
    expect(await standen()).toEqual(eerst)
  })
  it('staat in het leeslog met haar reden', async () => {
    const [regel] = await owner<{ reden: string; gebruiker_id: string | null }>(
      server,
      (q) => q`select reden, gebruiker_id from leesvraag where kenmerk = 'caseload-stand' limit 1`,
    )
    expect(regel).toEqual({ reden: 'de caseload tellen', gebruiker_id: null })
  })
})

describe('de database zelf', () => {
  it('weigert een stand met een klein aantal', async () => {
    const zet = (waarde: number) =>
      owner(
        server,
        (q) =>
          q`insert into caseload (regio_code, id, gemeente_code, peildatum, wetsregime, waarde, bron) values ('wnc', gen_random_uuid(), '0946', '2030-01-01', null, ${waarde}, 'Proef') returning 1`,
      )
    await expect(zet(4)).rejects.toThrow(/caseload_stand_klein|caseload_klein/)
    expect(await zet(5)).toHaveLength(1)
  })
  it('zonder de regel van de caseload ziet een regisseur meer dan de eigen dossiers, en dat wordt gevonden', async () => {
    await zetCaseload('0946', 'EIGEN')
    const eigen = async (): Promise<string[]> => [
      ...new Set((await caseload(p.nederweert, '2022-10-01', true)).map((r) => r.regisseur?.naam ?? 'geen')),
    ]
    expect(await eigen()).toEqual(['Regisseur Nederweert (demo)'])
    await owner(
      server,
      (q) =>
        q`update inburgeraar set regisseur_id = null where gemeente_code = '0946' and id in (select id from inburgeraar where gemeente_code = '0946' and regisseur_id is not null limit 2)`,
    )
    expect(await eigen()).toEqual(['Regisseur Nederweert (demo)'])
    for (const tabel of ['traject', 'inburgeraar'])
      await owner(server, (q) =>
        q.unsafe(`create policy te_ruim on ${tabel} for select to public using (gemeente_code = '0946')`),
      )
    expect((await eigen()).sort()).toEqual(['Regisseur Nederweert (demo)', 'geen'])
    for (const tabel of ['traject', 'inburgeraar'])
      await owner(server, (q) => q.unsafe(`drop policy te_ruim on ${tabel}`))
  })
})
