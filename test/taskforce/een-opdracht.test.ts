import { parse } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { REGIO, WEERT } from '../../server/bron/regio.data.js'
import { makeActor } from '../../server/platform/rights/actor.js'
import { connect } from '../../server/platform/db/client.js'
import { startServer, VANDAAG, type TestServer } from '../support/server.js'

const VRAAG = '{ knelpunten(first: 50) { nodes { titel acties { nodes { titel eigenaarPartner { naam } } } } } }'
const lid = { gemeenteCode: WEERT, partnerId: null, vanafDatum: '2020-01-01', totDatum: null }
const wie = {
  gebruikerId: '00000000-0000-7000-8000-000000000001',
  regioCode: REGIO.code,
  lidmaatschappen: [{ ...lid, rol: 'TASKFORCELID' as const }],
}
const ctx = { actor: makeActor(wie, [WEERT, '0946', '1706']), vandaag: VANDAAG }

let server: TestServer
let plan: string[]
beforeAll(async () => {
  server = await startServer()
  const owner = connect(server.ownerUrl, { max: 1, prepare: false })
  // As the system, because an owner that is no superuser is held to row level security too.
  await server.app.begin(async (tx) => {
    await tx`select set_config('app.als_systeem', '0988,0946,R:wnc', true), set_config('app.leest_systeem', '0988,0946,R:wnc,P:wnc', true)`
    await tx`insert into knelpunt (regio_code, id, code, thema, titel, gemeente_code, zichtbaarheid, melddatum, ernst, status)
      select 'wnc', gen_random_uuid(), 'K-' || 1000 + i, 'ZORG', 'Knelpunt ' || i, case when i % 2 = 0 then '0988' else '0946' end, 'GEMEENTE', date '2025-01-01' + i % 300, 'LAAG', 'GEMELD' from generate_series(1, 3000) i`
  })
  await owner`analyze knelpunt`
  await owner.end()
  const { sql, params } = server.plan.uitleg(parse(VRAAG), {}, ctx)
  expect(sql.match(/;/g)).toBeNull()
  plan = (await server.app.unsafe<{ 'QUERY PLAN': string }[]>(`explain (costs off) ${sql}`, params as string[])).map(
    (r) => r['QUERY PLAN'],
  )
})
afterAll(() => server?.stop())

it('vijftig knelpunten met acties en hun partners zijn één antwoord van één opdracht', async () => {
  const document = parse(VRAAG)
  const antwoord = await server.plan.prepare(document, document.definitions[0] as never, {}, { ...ctx }).run()
  const data = JSON.parse(antwoord!) as { knelpunten: { nodes: { titel: string }[] } }
  expect(data.knelpunten.nodes).toHaveLength(50)
})
it('de lijst loopt over de index op leesgroep, in de volgorde van de bladzijde', () => {
  const tekst = plan.join('\n')
  expect(tekst).toMatch(/Index (Only )?Scan Backward using knelpunt_lijst on knelpunt/)
  expect(tekst).toMatch(/Index Cond: .*leesgroep = ANY.*leesgroep = "g\d+\$"/)
  expect(tekst).not.toMatch(/Seq Scan on knelpunt /)
})
