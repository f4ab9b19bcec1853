// Terms as rows: the same whatever the order of the facts, and standing on a day as the rule says.
import { getTableColumns, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plusDagen } from '../../server/traject/termijn/dagen.rules.js'
import { standVan } from '../../server/traject/termijn/status.rules.js'
import { resterendSql, statusSql } from '../../server/traject/termijn/termijn.stand.js'
import { termijn } from '../../server/traject/termijn/termijn.table.js'
import { doe, type Rij } from '../support/handeling.js'
import { nieuw, p } from '../inburgeraar/wereld.js'
import { allesOpnieuw, ASIEL, beginTermijnen, bron, eindig, lees, opgeslagen, REGIO, start } from './termijnrijen.js'

beforeAll(beginTermijnen, 120_000)
afterAll(eindig)

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
      expect(gevonden.length).toBeGreaterThan(200)
      const fout = gevonden.filter((g) => {
        const h = hoort.get(g.id)!
        return h.status !== g.status || h.dagenResterend !== g.dagen
      })
      expect(fout, dag).toEqual([])
    }
  }, 120_000)
})
