import { parse } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { REGIO, WEERT } from '../../server/bron/regio.data.js'
import { makeActor } from '../../server/platform/rights/actor.js'
import { connect } from '../../server/platform/db/client.js'
import { startServer, VANDAAG, type TestServer } from '../support/server.js'

const AANTAL = Number(process.env.ACTIES ?? 20_000)
/** The signs of a code. */
const ALFABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
let server: TestServer
let partner: string
let ik: string
beforeAll(async () => {
  server = await startServer()
  const owner = connect(server.ownerUrl, { max: 1, prepare: false, statementTimeoutMs: 0 })
  // As the system, because an owner that is no superuser is held to row level security too.
  await owner.begin(async (tx) => {
    await tx`select set_config('app.als_systeem', '0988,0946,1706,R:wnc', true), set_config('app.leest_systeem', '0988,0946,1706,R:wnc,P:wnc', true)`
    const [wie] = await tx<
      { partner: string; ik: string }[]
    >`select (select id from partner order by id limit 1) partner,
      (select gebruiker_id from account where email = 'taskforce@regio.example') ik`
    ;({ partner, ik } = wie!)
    await tx`insert into actie (regio_code, id, code, titel, gemeente_code, zichtbaarheid, status, streefdatum, eigenaar_id)
      select 'wnc', gen_random_uuid(), 'A-' || (select string_agg(substr(${ALFABET}, 1 + (i >> s) % 32, 1), '') from unnest(array[15, 10, 5, 0]) s),
        'Actie ' || i, (array['0988', '0946', '1706'])[1 + i % 3], case when i % 10 = 0 then 'PARTNERS' else 'GEMEENTE' end, 'OPEN', date '2026-01-01' + i % 300,
        case when i % 2000 = 0 then ${ik}::uuid end
      from generate_series(1, ${AANTAL}::int) i on conflict do nothing`
    // Many with a partner that works along, five of them with this one.
    await tx`insert into actie_mede_eigenaar (regio_code, actie_id, partner_id, leesgroep)
      select regio_code, id, case when n <= 5 then ${partner}::uuid else (select id from partner order by id offset 1 limit 1) end, leesgroep
      from (select *, row_number() over (order by id) n from actie where zichtbaarheid = 'PARTNERS') a on conflict do nothing`
  })
  await owner`analyze actie`
  await owner`analyze actie_mede_eigenaar`
  await owner.end()
}, 120_000)
afterAll(() => server?.stop())

it('mijn acties kijkt alleen naar eigen acties, hoeveel er ook zijn', async () => {
  const lid = { vanafDatum: '2020-01-01', totDatum: null }
  const actor = makeActor(
    {
      gebruikerId: ik,
      regioCode: REGIO.code,
      lidmaatschappen: [
        { ...lid, rol: 'TASKFORCELID', gemeenteCode: WEERT, partnerId: null },
        { ...lid, rol: 'PARTNERMEDEWERKER', gemeenteCode: null, partnerId: partner },
      ],
    },
    [WEERT, '0946', '1706'],
  )
  const vraag = '{ mijnActies(first: 25, filter: { isOpen: { eq: true } }) { totalCount nodes { code titel } } }'
  const { sql, params } = server.plan.uitleg(parse(vraag), {}, { actor, vandaag: VANDAAG })
  const plan = (
    await server.app.unsafe<{ 'QUERY PLAN': string }[]>(
      `explain (analyze, buffers, costs off) ${sql}`,
      params as string[],
    )
  )
    .map((r) => r['QUERY PLAN'])
    .join('\n')
  if (process.env.ACTIES) console.log(plan)
  expect(plan).toMatch(/actie_eigenaar/)
  expect(plan).not.toMatch(/Seq Scan on actie/)
})
