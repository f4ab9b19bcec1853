// Terms as rows: written with the facts, explained, and equal to a computation again.
import { getTableColumns, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { standVan } from '../../server/traject/termijn/status.rules.js'
import { resterendSql, statusSql } from '../../server/traject/termijn/termijn.stand.js'
import { termijn } from '../../server/traject/termijn/termijn.table.js'
import { herbereken } from '../../server/traject/termijn/herbereken.js'
import { systemActor } from '../../server/platform/rights/actor.js'
import { createInTransaction } from '../../server/platform/write/transaction.js'
import type { Writing } from '../../server/platform/write/mutation.js'
import { plusDagen } from '../../server/traject/termijn/dagen.rules.js'
import { doe, gelukt, voegToe, type Rij } from '../support/handeling.js'
import { VANDAAG } from '../support/vandaag.js'
import { begin, nieuw, p, server, type I } from '../inburgeraar/wereld.js'

interface Term {
  id: string
  soort: string
  status: string
  begindatum: string | null
  einddatum: string | null
  einddatumInclusief: boolean
  laatsteDag: string | null
  dagenResterend: number | null
  wachtOp: string | null
  berekening: string
  voldaanOp: string | null
  vervallenOp: string | null
  bron: string
  eerder: { einddatum: string; zin: string }[]
  vorige: { einddatum: string; gewijzigdOp: string }[]
  uitleg: {
    zin: string
    stappen: { soort: string; zin: string; artikel: string | null }[]
    bon: Record<string, unknown>
  }
}
interface T extends Rij {
  status: string
  termijnen: Term[]
}
const TERMIJN =
  'id soort status begindatum einddatum einddatumInclusief laatsteDag dagenResterend wachtOp berekening voldaanOp vervallenOp bron eerder { einddatum zin } vorige { einddatum gewijzigdOp } uitleg { zin stappen { soort zin artikel waarde } bon { regelversie parameters bronnen instellingen berekendOp } }'
const VELDEN = `id versie mag status termijnen { ${TERMIJN} }`
const REGIO = 'WNC'

let bron: ReturnType<typeof postgres>
beforeAll(async () => {
  await begin()
  bron = postgres(server.ownerUrl, { max: 1 })
}, 120_000)
afterAll(async () => {
  await bron?.end()
  await server?.stop()
})

const start = async (i: Pick<I, 'id'>, input: object = {}): Promise<T> =>
  gelukt(
    await voegToe<T>(p.weert, 'trajectStarten', VELDEN, {
      inburgeraar: i.id,
      wetsregime: 'WI2021',
      begindatum: '2022-01-10',
      ...input,
    }),
  )
const zet = async (t: Pick<T, 'id' | 'versie'>, naam: string, input: object): Promise<T> =>
  gelukt(await doe<T>(p.weert, naam, VELDEN, t, input))
const lees = async (id: string): Promise<T> =>
  (await p.weert.krijg<{ x: T }>(`query($id: ID!) { x: traject(id: $id) { ${VELDEN} } }`, { id })).x
const persoon = async (i: Pick<I, 'id' | 'versie'>, naam: string, input: object): Promise<I> =>
  gelukt(await doe<I>(p.weert, naam, 'id versie mag', i, input))
const teksten = async (i: Pick<I, 'id'>): Promise<string[]> =>
  (
    await p.weert.krijg<{ x: Pick<I, 'tijdlijn'> }>(
      'query($id: ID!) { x: inburgeraar(id: $id) { tijdlijn { nodes { tekst } } } }',
      { id: i.id },
    )
  ).x.tijdlijn.nodes.map(({ tekst }) => tekst)
const van = (t: T, soort: string): Term => t.termijnen.find((x) => x.soort === soort)!
const ASIEL = { doelgroep: 'ASIELSTATUSHOUDER' }
/** As far as a first PIP. */
async function totPip(i: Pick<I, 'id'>, dagtekening = '2022-03-14'): Promise<T> {
  let t = await start(i)
  t = await zet(t, 'plichtVastleggen', { kennisgevingsdatum: '2022-02-01', plichtBegindatum: '2022-01-20' })
  t = await zet(t, 'trajectFaseVastleggen', { status: 'INTAKE', datum: '2022-02-10' })
  t = await zet(t, 'trajectFaseVastleggen', { status: 'INTAKE_AFGEROND', datum: '2022-03-01' })
  return zet(t, 'pipDagtekeningVastleggen', { dagtekening, leerroute: 'B1' })
}
/** Everything that is stored of terms, as the owner sees it. */
const opgeslagen = () => bron<Record<string, unknown>[]>`select * from termijn order by id`
/** Computes everything again, as the job does. @returns how many lines it wrote in timelines */
async function allesOpnieuw(vandaag = VANDAAG): Promise<number> {
  const gemeenten = await bron<{ code: string }[]>`select code from gemeente where regio_code = ${REGIO}`
  const actor = systemActor(
    REGIO,
    gemeenten.map((g) => g.code),
  )
  const ids = await bron<{ id: string }[]>`select id from traject where regio_code = ${REGIO}`
  const tel = async () => (await bron<{ n: number }[]>`select count(*)::int n from inburgeraar_gebeurtenis`)[0]!.n
  const voor = await tel()
  await createInTransaction(server.app)(
    actor,
    (tx) => {
      const w = { tx, actor, vandaag, handeling: 'termijnHerberekend', nieuwId: uuidv7() } as Writing
      return herbereken(
        w,
        ids.map(({ id }) => id),
      )
    },
    undefined,
    { over: ['inburgeraar', 'traject', 'termijn'] },
  )
  return (await tel()) - voor
}

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
    expect(await teksten(i)).toContain('Termijn Inburgeringstermijn: was tot 15-03-2025, nu tot 15-09-2025.')
  })
  it('leggen uit waarom: stappen met artikel, en een bon', async () => {
    const t = await start(await nieuw(ASIEL), { kennisgevingsdatum: '2024-03-04', begindatum: '2024-01-05' })
    const { uitleg } = van(t, 'PIP')
    expect(uitleg.zin).toMatch(/^10 weken na /)
    expect(uitleg.stappen.map((s) => s.soort)).toEqual(expect.arrayContaining(['FEIT', 'PARAMETER', 'TELLING']))
    expect(uitleg.stappen.some((s) => s.artikel?.startsWith('Besluit inburgering 2021, artikel 5.3'))).toBe(true)
    expect(uitleg.bon).toMatchObject({ regelversie: expect.any(String), instellingen: [] })
    expect(uitleg.bon['parameters']).toEqual(expect.arrayContaining([expect.stringMatching(/^pip.weken: 10,/)]))
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
    i = await persoon(i, 'inburgeraarWijzigen', { doelgroep: 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT' })
    t = await lees(t.id)
    expect(van(t, 'PIP')).toMatchObject({
      begindatum: '2024-02-01',
      einddatum: '2024-04-11',
      vorige: [{ einddatum: '2024-05-13', gewijzigdOp: VANDAAG }],
    })
    expect(van(t, 'AANBOD')).toMatchObject({ status: 'VERVALLEN', vervallenOp: VANDAAG })
    expect(await teksten(i)).toContain('Termijn PIP: was tot en met 13-05-2024, nu tot en met 11-04-2024.')
    // Taken back: the term applies again, as if it had never lapsed.
    await persoon(i, 'inburgeraarWijzigen', ASIEL)
    t = await lees(t.id)
    expect(van(t, 'AANBOD')).toMatchObject({ status: 'WACHT', vervallenOp: null })
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

describe('in welke volgorde de feiten ook komen', () => {
  /** A number that follows from the one before: the same run always. */
  const toeval = (zaad: number) => () => (zaad = (zaad * 1103515245 + 12345) % 2147483648) / 2147483648
  const schud = <X>(lijst: readonly X[], r: () => number): X[] =>
    lijst
      .map((x) => [r(), x] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, x]) => x)
  type Stap = [wie: 'persoon' | 'traject', naam: string, input: object]
  const STAPPEN: Stap[] = [
    ['persoon', 'inburgeraarKoppelen', { datum: '2024-01-05' }],
    ['persoon', 'huisvestingVastleggen', { datum: '2024-03-01', plaats: 'Weert', brpDatum: '2024-03-04' }],
    ['persoon', 'inburgeraarWijzigen', ASIEL],
    ['traject', 'plichtVastleggen', { kennisgevingsdatum: '2024-02-01' }],
    ['traject', 'duoTermijnVastleggen', { startdatum: '2024-07-01', einddatum: '2027-07-01' }],
    ['traject', 'termijnVerlengen', { besluitdatum: '2025-02-01', grond: 'ZIEKTE', aantal: 6, eenheid: 'MAAND' }],
    ['traject', 'termijnVerlengen', { besluitdatum: '2025-01-01', grond: 'DAKLOOSHEID', aantal: 2, eenheid: 'MAAND' }],
    ['traject', 'ontzorgingStarten', { bijstandVanaf: '2024-03-10' }],
  ]
  it('staan dezelfde termijnen er, en rekent een berekening opnieuw niets anders uit', async () => {
    const uitkomsten = new Set<string>()
    for (const zaad of [1, 2, 3, 4, 5, 6]) {
      const r = toeval(zaad)
      let i = await nieuw()
      let t = await start(i, { begindatum: '2024-01-05' })
      // What a rule asks first (a term before its extension) comes again after the others.
      let over = schud(STAPPEN, r)
      while (over.length) {
        const straks: Stap[] = []
        for (const stap of over) {
          const [wie, naam, input] = stap
          const a =
            wie === 'persoon'
              ? await doe<Rij>(p.weert, naam, 'id versie mag', i, input)
              : await doe<Rij>(p.weert, naam, 'id versie mag', t, input)
          if (a.errors) straks.push(stap)
          if (wie === 'persoon' && !a.errors) i = { ...i, versie: a.data.x.versie }
          t = await lees(t.id)
        }
        if (straks.length === over.length) throw new Error(JSON.stringify(straks))
        over = straks
      }
      const rijen =
        await bron`select soort, onderdeel, begindatum, einddatum, berekening, norm, bron, verschoven, onzeker, wacht_op,
        voldaan_op, vervallen_op, eerder, eigen, verschil, uitleg from termijn where traject_id = ${t.id} order by soort`
      uitkomsten.add(JSON.stringify([t.status, rijen]))
    }
    expect(uitkomsten.size).toBe(1)
    const voor = await opgeslagen()
    expect(await allesOpnieuw()).toBe(0)
    expect(await opgeslagen()).toEqual(voor)
  }, 120_000)
})

describe('de stand van een termijn in SQL', () => {
  it('is op elke dag die van de regel, ook met wat de regio koos', async () => {
    const db = drizzle(bron)
    const kolommen = getTableColumns(termijn)
    const rijen = await db.select().from(termijn)
    const dagen = [...new Set(rijen.flatMap((r) => [r.laatsteDag, r.voldaanOp, r.vervallenOp]))].filter(
      (d) => d !== null,
    )
    const bijna = (dag: string): number => (dag < '2027-02-01' ? 14 : 21)
    const op = (dag: string) => ({ vandaag: sql`${dag}::date`, regio: sql`${REGIO}::text` })
    const grenzen = new Set(
      dagen
        .slice(0, 40)
        .flatMap((d) => [-22, -21, -15, -14, -1, 0, 1].map((n) => plusDagen(d, n)))
        .concat('2027-01-31', '2027-02-01'),
    )
    for (const dag of grenzen) {
      const gevonden = await db
        .select({
          id: termijn.id,
          status: statusSql(kolommen, op(dag)),
          dagen: sql<number | null>`${resterendSql(kolommen, op(dag))}`,
        })
        .from(termijn)
        .where(sql`${termijn.regioCode} = ${REGIO}`)
      const hoort = new Map(rijen.map((r) => [r.id, standVan(r, dag, { 'termijn.bijnaDagen': bijna(dag) })]))
      const fout = gevonden.filter((g) => {
        const h = hoort.get(g.id)!
        return h.status !== g.status || h.dagenResterend !== g.dagen
      })
      expect(fout, dag).toEqual([])
    }
  }, 120_000)
})
