// A million lines of a year: who saw this person, what did this user look at, the newest of all, and what was unusual.
import { parse } from 'graphql'
import type postgres from 'postgres'
import { PgDialect } from 'drizzle-orm/pg-core'
import { gelezenIn } from '../../server/privacy/kijkgedrag.js'
import { alsEigenaar } from '../../test/isolatie/wandeling/isolatie.eigenaar.js'
import { als, type Persoon } from '../../test/support/als.js'
import type { Served } from './served.js'

const LINES = 1_000_000
/** Questions of the last minute, which wait to be unfolded; and far more than that. */
const WAITING = 100
const MANY_WAITING = 2000
const NODES = 'nodes { moment door { naam } dossiercode doel operatie weg velden inCaseload }'

/** Lines as the job writes them, by ten users, over the persons of the seed and over ever so many more. */
const fill = (ownerUrl: string): Promise<void> =>
  alsEigenaar(ownerUrl, async (tx) => {
    await tx.unsafe('alter table leesregel disable trigger user')
    await tx`insert into leesregel (regio_code, dag, op, vraag_id, persoon_id, gemeente_code, gebruiker_id, doel, kenmerk, regisseur_id, regisseur_bekend)
      select 'wnc', (m.op at time zone 'Europe/Amsterdam')::date, m.op, gen_random_uuid(), p.id, p.gemeente_code, g.id, 'BEGELEIDING', 'x', p.regisseur_id, true
      from generate_series(1, ${LINES}) n
      cross join lateral (select now() - (n * interval '31 seconds') op) m
      join (select row_number() over (order by code) r, count(*) over () z, id, gemeente_code, regisseur_id from inburgeraar) p on p.r = 1 + n % p.z
      join (select row_number() over (order by gebruiker_id) r, count(*) over () z, gebruiker_id id from account) g on g.r = 1 + n % g.z`
    await tx.unsafe('alter table leesregel enable trigger user')
  })

const wait = (ownerUrl: string, n: number): Promise<void> =>
  alsEigenaar(ownerUrl, async (tx) => {
    await tx`with v as (insert into leesvraag (regio_code, gebruiker_id, doel, kenmerk, velden, personen, gemeenten)
      select 'wnc', (select gebruiker_id from account where email like 'regisseur.weert%'), 'BEGELEIDING', 'x', '{inburgeraar}', x.ids, x.codes
      from generate_series(1, ${n}) n, (select array_agg(id) ids, array_agg(gemeente_code) codes from (select id, gemeente_code from inburgeraar order by code limit 50) y) x
      returning 1) select count(*) from v`
  })

async function time(name: string, who: Persoon, query: string): Promise<void> {
  const took: number[] = []
  for (let i = 0; i < 15; i++) {
    const from = performance.now()
    await who.krijg(query)
    took.push(performance.now() - from)
  }
  took.sort((a, b) => a - b)
  console.log(`${name.padEnd(54)} mediaan ${took[7]!.toFixed(1)} ms, langste ${took.at(-1)!.toFixed(1)} ms`)
}

/** Prints times over HTTP, and the plan of the first. */
export async function askMillion({ url, plan, client }: Served, owner: postgres.Sql, ownerUrl: string): Promise<void> {
  await fill(ownerUrl)
  await wait(ownerUrl, WAITING)
  for (const t of ['leesregel', 'leesvraag', 'leesvraag_open', 'leesdossier']) await owner.unsafe(`analyze ${t}`)
  const privacy = await als(url, 'privacy')
  const weert = await als(url, 'regisseur.weert')
  const [seen] = await owner<
    { code: string }[]
  >`select code from leesdossier where gemeente_code = '0988' order by code limit 1`
  const [user] = await owner<{ id: string }[]>`select gebruiker_id id from account where email like 'regisseur.weert%'`
  const day = (back: number): string => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10)
  const person = `{ leesregels(first: 50, filter: { dossiercode: { eq: "${seen!.code}" } }) { ${NODES} } }`
  const asked: [string, Persoon, string][] = [
    ['wie zag deze persoon, de laatste 50', privacy, person],
    ['dezelfde, met een telling', privacy, person.replace('{ nodes', '{ totalCount nodes')],
    [
      'wat bekeek deze gebruiker',
      privacy,
      `{ leesregels(first: 50, filter: { gebruiker: { eq: "${user!.id}" } }) { ${NODES} } }`,
    ],
    ['de laatste 50 van alle', privacy, `{ leesregels(first: 50) { ${NODES} } }`],
    ['de eigen 50 van een regisseur', weert, `{ leesregels(first: 50) { ${NODES} } }`],
    [
      'één dossier met wie erin keek',
      privacy,
      `{ leesdossier(dossiercode: "${seen!.code}") { dossiercode leesregels(first: 50) { totalCount ${NODES} } } }`,
    ],
    [
      'wat opvalt in 7 dagen',
      privacy,
      `{ kijkgedrag(vanafDatum: "${day(6)}", totDatum: "${day(0)}") { gebruikers { gebruikerId dagen { dag dossiers oordeel } } } }`,
    ],
    [
      'wat opvalt in 31 dagen',
      privacy,
      `{ kijkgedrag(vanafDatum: "${day(30)}", totDatum: "${day(0)}") { gebruikers { gebruikerId dagen { dag dossiers oordeel } } } }`,
    ],
  ]
  for (const [name, who, query] of asked) await time(name, who, query)
  await wait(ownerUrl, MANY_WAITING - WAITING)
  await time(`${asked[0]![0]}; ${MANY_WAITING} wachten`, privacy, person)
  // The statement as PostgreSQL sees it, under the rights of who asks.
  const { makeActor } = await import('../../server/platform/rights/actor.js')
  const lid = { rol: 'PRIVACY_OFFICER' as const, partnerId: null, vanafDatum: '2019-01-01', totDatum: null }
  const actor = makeActor(
    {
      gebruikerId: user!.id,
      regioCode: 'wnc',
      lidmaatschappen: ['0988', '0946', '1706'].map((gemeenteCode) => ({ ...lid, gemeenteCode })),
    },
    ['0988', '0946', '1706'],
  )
  const { sql, params } = plan.uitleg(parse(person), {}, { actor, vandaag: day(0), kenmerk: 'uitleg' })
  const explained = await client.unsafe<{ 'QUERY PLAN': string }[]>(
    `explain (analyze, buffers, costs off) ${sql}`,
    params as string[],
  )
  console.log(explained.map((row) => row['QUERY PLAN'].slice(0, 170)).join('\n'))
  const unusual = new PgDialect().sqlToQuery(gelezenIn(['0988', '0946', '1706'], { vanaf: day(6), tot: day(0) }))
  const buffers = await alsEigenaar(ownerUrl, (tx) =>
    tx.unsafe<{ 'QUERY PLAN': string }[]>(
      `explain (analyze, buffers, costs off) ${unusual.sql}`,
      unusual.params as string[],
    ),
  )
  console.log(
    buffers
      .map((row) => row['QUERY PLAN'].slice(0, 150))
      .slice(0, 24)
      .join('\n'),
  )
}
