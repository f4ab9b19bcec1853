// What the start page and "my acties" read, however many acties there are: through indexes, as PostgreSQL plans the very
// statement that the server sends, under row level security.
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REGIO, WEERT } from '../../server/bron/regio.data.js'
import { makeActor, type Actor } from '../../server/platform/rights/actor.js'
import type { Rol } from '../../server/beleid.js'
import { alsEigenaar, voerUit, type Tx } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { startServer, VANDAAG, type TestServer } from '../support/server.js'

/** With ACTIES=100000 the plans are the same, and are printed. */
const AANTAL = Number(process.env.ACTIES ?? 20_000)
const GEMEENTEN = [WEERT, '0946', '1706']
/** The signs of a code. */
const ALFABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
let server: TestServer
let partner: string
const gebruikers = new Map<string, string>()

/** Of two hundred owners, a tenth with partners, linked to a fifth as many knelpunten. */
async function maakVeel(tx: Tx): Promise<void> {
  await tx`insert into gebruiker (regio_code, id, naam) select 'wnc', gen_random_uuid(), 'Gebruiker ' || i from generate_series(1, 200) i`
  await tx`insert into actie (regio_code, id, code, titel, gemeente_code, zichtbaarheid, status, gereed_op, streefdatum, eigenaar_id)
    select 'wnc', gen_random_uuid(), ${code(tx, 'A')}, 'Actie ' || i, (${GEMEENTEN}::text[])[1 + i % 3],
      case when i % 10 = 0 then 'PARTNERS' else 'GEMEENTE' end, case when i % 4 = 0 then 'OPEN' else 'GEREED' end, case when i % 4 = 0 then null else now() end,
      date '2025-01-01' + i % 900, wie[1 + (i / 12) % cardinality(wie)]
    from generate_series(1, ${AANTAL}::int) i, (select array_agg(id) wie from gebruiker) g on conflict do nothing`
  await tx`insert into actie_mede_eigenaar (regio_code, actie_id, partner_id, leesgroep)
    select regio_code, id, wie[1 + n % cardinality(wie)], leesgroep
    from (select *, row_number() over (order by id) n from actie where zichtbaarheid = 'PARTNERS') a, (select array_agg(id) wie from partner) p on conflict do nothing`
  await tx`insert into knelpunt (regio_code, id, code, thema, titel, gemeente_code, zichtbaarheid, melddatum, ernst, status)
    select 'wnc', gen_random_uuid(), ${code(tx, 'K')}, 'ZORG', 'Knelpunt ' || i, (${GEMEENTEN}::text[])[1 + i % 3], 'GEMEENTE', date '2025-01-01' + i % 600, 'LAAG',
      case when i % 4 = 0 then 'GEMELD' else 'GEPARKEERD' end from generate_series(1, ${AANTAL / 5}::int) i on conflict do nothing`
  await tx`insert into actie_knelpunt (regio_code, actie_id, leesgroep, knelpunt_id, knelpunt_leesgroep)
    select a.regio_code, a.id, a.leesgroep, k.id, k.leesgroep from (select *, row_number() over (order by id) n from actie) a
    join (select *, row_number() over (order by id) n from knelpunt) k using (n) on conflict do nothing`
}
const code = (tx: Tx, letter: string) =>
  tx`${letter} || '-' || (select string_agg(substr(${ALFABET}, 1 + (i >> s) % 32, 1), '') from unnest(array[15, 10, 5, 0]) s)`

beforeAll(async () => {
  server = await startServer()
  await alsEigenaar(server.ownerUrl, async (tx) => {
    await maakVeel(tx)
    const accounts = await tx<{ email: string; id: string }[]>`select email, gebruiker_id id from account`
    for (const { email, id } of accounts) gebruikers.set(email.split('@')[0]!, id)
    partner = (await tx<{ id: string }[]>`select id from partner order by id limit 1`)[0]!.id
  })
  // As autovacuum leaves a table: with statistics, and knowing which pages every reader sees.
  await voerUit(server.ownerUrl, 'vacuum analyze')
}, 240_000)
afterAll(() => server?.stop())

const actorVan = (naam: string, ...rollen: Rol[]): Actor =>
  makeActor(
    {
      gebruikerId: gebruikers.get(naam)!,
      regioCode: REGIO.code,
      lidmaatschappen: rollen.map((rol) => ({
        rol,
        gemeenteCode: rol === 'PARTNERMEDEWERKER' ? null : WEERT,
        partnerId: rol === 'PARTNERMEDEWERKER' ? partner : null,
        vanafDatum: '2020-01-01',
        totDatum: null,
      })),
    },
    GEMEENTEN,
  )

/** The plan that a statement has when it is prepared, both made for its values and for any. */
async function plannen(sql: string, params: readonly (string | null)[]): Promise<string[]> {
  const waarden = params.map((p) => (p === null ? 'null' : `'${p.replaceAll("'", "''")}'`))
  return server.app.begin(async (tx) => {
    await tx.unsafe(`prepare gemeten as ${sql}`)
    const uit: string[] = []
    for (const soort of ['custom', 'generic']) {
      await tx.unsafe(`set local plan_cache_mode = force_${soort}_plan`)
      const regels = await tx.unsafe<{ 'QUERY PLAN': string }[]>(
        `explain (analyze, buffers, costs off) execute gemeten(${waarden.join()})`,
      )
      uit.push(regels.map((r) => r['QUERY PLAN']).join('\n'))
    }
    await tx.unsafe('deallocate gemeten')
    return uit
  })
}
const GROEIT = /Seq Scan on (actie|knelpunt|gebruiker|gebeurtenis)\w* .*/g
const tonen = (kop: string, plan: string): void => {
  if (!process.env.ACTIES) return
  const scans = [
    ...plan.matchAll(
      /((?:Bitmap )?(?:Index|Heap|Seq)[\w ]* Scan)(?: using (\w+))?(?: on "?(\w+))?[^\n]*?(never executed|rows=[\d.]+)/g,
    ),
  ]
  console.log(
    kop,
    /Buffers: .*/.exec(plan)?.[0],
    /Execution Time: .*/.exec(plan)?.[0],
    `\n  ${[...new Set(scans.map(([, soort, index, op, n]) => `${soort} ${index ?? ''} ${op ?? ''} ${n}`))].join('\n  ')}`,
  )
}

const PAGINA = (veld: string) =>
  `query q($after: String) { mijnActies(first: 25, after: $after, filter: { isOpen: { eq: true } }, sortering: { veld: ${veld}, richting: OPLOPEND }) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id code titel status streefdatum isTeLaat mag knelpunten { id code } } } }`
interface Pagina {
  mijnActies: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { code: string }[] }
}

describe.each([
  ['het taskforcelid', () => actorVan('taskforce', 'TASKFORCELID')],
  ['de regisseur', () => actorVan('regisseur.weert', 'REGISSEUR')],
  ['wie ook bij een partner werkt', () => actorVan('taskforce', 'TASKFORCELID', 'PARTNERMEDEWERKER')],
])('mijn acties van %s', (wie, maak) => {
  it.each(['STREEFDATUM', 'TITEL'])(
    'op %s: elke bladzijde kijkt alleen naar eigen acties, hoeveel er ook zijn',
    async (veld) => {
      const ctx = () => ({ actor: maak(), vandaag: VANDAAG })
      const vraag = parse(PAGINA(veld))
      let gezien = 0
      let after: string | null = null
      for (const bladzijde of ['eerste', 'volgende']) {
        const antwoord: string | undefined = await server.plan
          .prepare(vraag, vraag.definitions[0] as never, { after }, ctx())
          .run()
        const { totalCount, nodes, pageInfo }: Pagina['mijnActies'] = (JSON.parse(antwoord!) as Pagina).mijnActies
        gezien += nodes.length
        if (bladzijde === 'volgende') expect(gezien).toBe(Math.min(totalCount, 50))
        const { sql, params } = server.plan.uitleg(vraag, { after }, ctx())
        for (const plan of await plannen(sql, params)) {
          tonen(`${wie}, ${veld}, ${bladzijde}:`, plan)
          expect(plan.match(GROEIT) ?? []).toEqual([])
          expect(plan).toMatch(/Scan (using|on) actie_eigenaar\b/)
          expect(plan).not.toMatch(/Scan (using|on) actie_lijst\b/)
        }
        after = pageInfo.endCursor
      }
    },
  )
})

describe('wat de startpagina van acties en knelpunten leest', () => {
  const regel = '{ id code titel status streefdatum isTeLaat }'
  it.each([
    [
      'te laat',
      `{ acties(first: 6, filter: { isTeLaat: { eq: true } }, sortering: { veld: STREEFDATUM, richting: OPLOPEND }) { totalCount nodes ${regel} } }`,
    ],
    ['geblokkeerd', '{ acties(first: 1, filter: { status: { eq: GEBLOKKEERD } }) { totalCount } }'],
    [
      'mijn',
      `{ mijnActies(first: 6, filter: { isOpen: { eq: true } }, sortering: { veld: STREEFDATUM, richting: OPLOPEND }) { totalCount nodes ${regel} } mijnTeLaat: mijnActies(first: 1, filter: { isTeLaat: { eq: true } }) { totalCount } }`,
    ],
    ['gemeld', '{ knelpunten(first: 1, filter: { status: { eq: GEMELD } }) { totalCount } }'],
    [
      'per thema',
      '{ knelpunten(first: 1, filter: { thema: { eq: ZORG }, status: { in: [GEMELD, IN_ONDERZOEK, ACTIE_LOOPT, GEPARKEERD] } }) { totalCount } }',
    ],
  ])('%s: leest geen tabel die groeit van voor tot achter', async (naam, vraag) => {
    for (const actor of [actorVan('taskforce', 'TASKFORCELID'), actorVan('regisseur.weert', 'REGISSEUR')]) {
      const { sql, params } = server.plan.uitleg(parse(vraag), {}, { actor, vandaag: VANDAAG })
      for (const plan of await plannen(sql, params)) {
        tonen(`${naam}:`, plan)
        expect(plan.match(GROEIT) ?? []).toEqual([])
      }
    }
  })
})
