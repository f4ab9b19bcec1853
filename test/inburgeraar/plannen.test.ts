// How the questions of a list of persons are carried out, as the application asks them: with one plan for any values.
import { parse } from 'graphql'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeActor } from '../../server/platform/rights/actor.js'
import { owner } from '../traject/collega.js'
import { startServer, VANDAAG, type TestServer } from '../support/server.js'

let server: TestServer
let eigenaar: postgres.Sql
const REGISSEUR = makeActor(
  {
    gebruikerId: '00000000-0000-4000-8000-000000000001',
    regioCode: 'wnc',
    lidmaatschappen: [
      { rol: 'REGISSEUR', gemeenteCode: '0988', partnerId: null, vanafDatum: '2020-01-01', totDatum: null },
    ],
  },
  ['0988', '0946', '1706'],
  ['0988'],
)
beforeAll(async () => {
  server = await startServer()
  // Of a table that was just filled PostgreSQL does not know yet which pages everybody may read.
  eigenaar = postgres(server.ownerUrl, { max: 1 })
  await eigenaar`vacuum analyze inburgeraar`
}, 120_000)
afterAll(async () => {
  await eigenaar?.end()
  await server?.stop()
})

/**
 * @param verander of the statement, to plant a fault
 * @param hoe `explain` tells the plan; with `analyze` also what came out of each step, for a regisseur of Weert
 */
const plan = async (vraag: string, verander = (tekst: string): string => tekst, hoe = 'explain'): Promise<string> => {
  const ctx = { actor: REGISSEUR, vandaag: VANDAAG, kenmerk: 'plan' }
  const { sql, params } = server.plan.uitleg(parse(vraag), {}, ctx)
  return server.app.begin(async (tx) => {
    // The seed is small: what an index can do shows when reading everything is dear.
    await tx`set local enable_seqscan = off`
    await tx`set local enable_bitmapscan = off`
    await tx`select set_config('app.doel', 'BEGELEIDING', true), set_config('app.leest_regisseur', '0988', true), set_config('app.team', '0988', true)`
    await tx.unsafe(`prepare getoond as ${verander(sql)}`)
    const waarden = params.map((v) => (v === null ? 'null' : `'${String(v).replaceAll("'", "''")}'`))
    const regels = await tx.unsafe<{ 'QUERY PLAN': string }[]>(`${hoe} execute getoond(${waarden.join()})`)
    await tx`deallocate getoond`
    return regels.map((r) => r['QUERY PLAN']).join('\n')
  })
}
/** How the persons of the actor's group are read. */
const geteld = (tekst: string): string[] =>
  [
    ...tekst.matchAll(
      /(Index (?:Only )?Scan) using \w+ on inburgeraar "t\d+\$"[^\n]*\n\s*Index Cond: \(+leesgroep = /g,
    ),
  ].map(([, hoe]) => hoe!)
/** The bounds of the search words, found in the index and not by looking at each word. */
const GRENZEN = /Index Cond: \(\(woord ~>=~ [^\n]* AND \(woord ~<~ /
const TEL = (filter: string): string => `{ inburgeraars(first: 1, filter: ${filter}) { totalCount } }`

describe('een lijst van personen', () => {
  it('telt in een index alleen', async () => {
    for (const wortel of ['inburgeraars', 'statushouders'])
      expect(geteld(await plan(`{ ${wortel}(first: 1) { totalCount } }`))).toEqual(['Index Only Scan'])
    // Planted: counting by what the index does not hold.
    const fout = await plan('{ inburgeraars(first: 1) { totalCount } }', (tekst) =>
      tekst.replace(
        'count(*) n from (select 1 from "inburgeraar"',
        'count(roepnaam) n from (select roepnaam from "inburgeraar"',
      ),
    )
    expect(geteld(fout)).toEqual(['Index Scan'])
  })
  it('zoekt woorden in hun index, en kijkt bij elk gevonden woord wie het mag zien', async () => {
    const gevonden = await plan(TEL('{ q: "appelvink" }'))
    expect(gevonden).toMatch(GRENZEN)
    expect(gevonden.match(/hashed SubPlan \d+[^\n]*woord/g)).toBeNull()
    // Planted: what is not the bare column, no index knows.
    const fout = await plan(TEL('{ q: "appelvink" }'), (tekst) => tekst.replaceAll('.woord ~', `.woord || '' ~`))
    expect(fout).not.toMatch(GRENZEN)
  })
  it('leest van de gezochte woorden het zeldzaamste, ook als een ander langer is', async () => {
    const [vaak] = await owner<{ roepnaam: string; code: string; n: number }>(
      server,
      (q) => q`select roepnaam, max(code) code, count(*)::int n
        from inburgeraar where gemeente_code = '0988' and length(roepnaam) > 4 group by 1 order by n desc limit 1`,
    )
    expect(vaak!.n).toBeGreaterThan(2)
    const vraag = TEL(`{ q: "${vaak!.roepnaam} ${vaak!.code.slice(-4)}" }`)
    const gelezen = async (verander?: (tekst: string) => string): Promise<number> =>
      [
        ...(await plan(vraag, verander, 'explain (analyze, timing off)')).matchAll(
          / on inburgeraar_woord [^\n]*\(actual rows=([\d.]+) loops=1\)/g,
        ),
      ].reduce((som, [, n]) => som + Number(n), 0)
    expect(await gelezen()).toBe(1)
    // Planted: who counts to one, finds every word as rare as the next.
    expect(await gelezen((tekst) => tekst.replaceAll('limit 32)', 'limit 1)'))).toBe(vaak!.n)
  })
  it.each([
    ['de stand van het traject', '{ trajectstatus: { eq: OPGESCHORT } }', 'traject'],
    ['de leerroute', '{ leerroute: { in: [B1, Z] } }', 'traject'],
    ['een termijn', '{ heeftTermijnBinnen30Dagen: { eq: true } }', 'termijn'],
  ])('zoekt %s één keer per vraag op, en niet bij elke persoon', async (_wat, filter, tabel) => {
    const gevonden = await plan(TEL(filter))
    expect(gevonden).toMatch(/hashed SubPlan \d+/)
    expect(gevonden).not.toMatch(
      new RegExp(`${tabel}[^\\n]*\\n\\s*Index Cond: [^\\n]*inburgeraar_?id = |huidig_voor_id = "?t\\d+`),
    )
  })
  it('vindt wat te laat is zonder te kijken naar wat voor niemand te laat is', async () => {
    const vraag = (filter: string) => `{ termijnen(first: 20, filter: ${filter}) { nodes { id } } }`
    expect(await plan(vraag('{ isTeLaat: { eq: true } }'))).toMatch(/using termijn_laat/)
    // Planted: a condition that is compared with a value is one that no index knows.
    const fout = await plan(vraag('{ isTeLaat: { eq: true } }'), (tekst) =>
      tekst.replaceAll(
        /\("(\w+\$?)"\."open" and not "\1"\."vanzelf"([^)]*)\)/g,
        '(("$1"."open" and not "$1"."vanzelf"$2) = (select true))',
      ),
    )
    expect(fout).not.toMatch(/using termijn_laat/)
  })
})
