// The trajecten of the source data: the counts of the plan, every status, and one status in SQL and in the rule.
import { getTableColumns, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statusOp, statusSql } from '../../server/traject/traject.status.js'
import { traject } from '../../server/traject/traject.table.js'
import { TRAJECT_STATUSSEN } from '../../server/traject/traject.waarden.js'
import { zietAlles } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { startServer, type TestServer } from '../support/server.js'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  await zietAlles(server.ownerUrl, 'traject', 'inburgeraar')
})
afterAll(() => server?.stop())

describe('de brongegevens', () => {
  let bron: ReturnType<typeof postgres>
  beforeAll(() => {
    bron = postgres(server.ownerUrl, { max: 1 })
  })
  afterAll(() => bron?.end())
  it('tellen in Weert half september 2022 25 trajecten onder de Wi2021 en 158 onder de Wi2013', async () => {
    const dag = '2022-09-15'
    const rijen = await bron<{ wet: string; n: number }[]>`
      select wetsregime wet, count(*)::int n from traject
      where gemeente_code = '0988' and begindatum <= ${dag} and (einddatum is null or einddatum > ${dag})
      group by 1 order by 1`
    expect(rijen.map(({ wet, n }) => [wet, n])).toEqual([
      ['WI2013', 158],
      ['WI2021', 25],
    ])
  })
  it('hebben van elke status een traject, en van elk traject de regisseur van de persoon', async () => {
    const [telling] = await bron<{ statussen: number; anders: number }[]>`
      select count(distinct t.status)::int statussen,
        count(*) filter (where t.regisseur_id is distinct from i.regisseur_id or t.gemeente_code <> i.gemeente_code)::int anders
      from traject t join inburgeraar i on i.id = t.inburgeraar_id`
    expect({ ...telling }).toEqual({ statussen: TRAJECT_STATUSSEN.length, anders: 0 })
  })
  it('hebben op elke dag dezelfde status in SQL als volgens de regel', async () => {
    const db = drizzle(bron)
    for (const dag of ['2022-06-01', '2024-02-29', '2025-07-01', '2026-11-22', '2029-01-01']) {
      const rijen = await db
        .select({ rij: traject, status: statusSql(getTableColumns(traject), { vandaag: sql`${dag}::date` }) })
        .from(traject)
      expect(rijen.filter(({ rij, status }) => status !== statusOp(rij, dag))).toEqual([])
      expect(rijen.length).toBeGreaterThan(190)
    }
  })
})
