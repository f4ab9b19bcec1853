// What searching takes for the same, on both sides: what is stored and what is typed.
import { sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { searchNormal } from '../../../server/platform/read/compile/search.js'
import { folded } from '../../../server/platform/values/letters.js'
import { partnerId } from './wereld/rows.js'
import { start, type Wereld } from './wereld/start.js'
import { tekst } from './wereld/vraag.js'

const NAMEN: [stored: string, plain: string][] = [
  ['Łukasz Wójcik', 'lukasz wojcik'],
  ['Jens Sørensen', 'jens sorensen'],
  ['Straße', 'strasse'],
  ['GROẞ', 'gross'],
  ['Æbelø', 'aebelo'],
  ['Đặng Thị', 'dang thi'],
  ['Đorđević', 'dordevic'],
  ['Işık', 'isik'],
  ['ışık', 'isik'],
  ['İstanbul', 'istanbul'],
  ['Þórður', 'thordur'],
  ['Œuvre', 'oeuvre'],
  ['Ħamrun', 'hamrun'],
  ['Əliyev', 'eliyev'],
  ['Ngũgĩ', 'ngugi'],
  ['José Núñez', 'jose nunez'],
  ['D’Hondt', "d'hondt"],
  ['IJssel', 'ijssel'],
  ['Ĳssel', 'ijssel'],
  ['Ångström', 'angstrom'],
  ['ΟΔΥΣΣΕΥΣ', 'οδυσσευς'],
]
const rij = (i: number) => partnerId(0x900 + i)
let w: Wereld
let owner: postgres.Sql
beforeAll(async () => {
  w = await start()
  owner = postgres(w.url, { max: 1, onnotice: () => {} })
  for (const [i, [stored, plain]] of NAMEN.entries())
    for (const [j, naam] of [stored, plain].entries())
      await owner`insert into partner (regio_code, id, naam, soort, aliassen) values ('L', ${rij(2 * i + j)}, ${naam}, 'WERK', '{}')`
})
afterAll(async () => {
  await owner?.end()
  await w?.stop()
})
const zoek = async (q: string): Promise<string[]> => {
  const query = 'query($q: String) { partners(first: 250, filter: { q: $q }) { nodes { id } } }'
  const { partners } = (await tekst(w.plan, { query, variables: { q } })) as { partners: { nodes: { id: string }[] } }
  return partners.nodes.map((n) => n.id)
}

it.each(NAMEN.map((n, i) => [...n, i] as const))('%s en %s vinden elkaar, ook in hoofdletters', async (a, b, i) => {
  for (const q of [a, b, a.toUpperCase(), b.toUpperCase(), a.normalize('NFD')])
    expect([q, await zoek(q)]).toEqual([q, expect.arrayContaining([rij(2 * i), rij(2 * i + 1)])])
})
it('een andere letter blijft een andere letter', async () => {
  expect(await zoek('lukasz')).not.toContain(rij(2))
  expect(await zoek('łukazs')).toEqual([])
})
it('de vorm in SQL is die in TypeScript, voor elk teken tot en met de Griekse letters', async () => {
  const tekens = Array.from({ length: 0x3ff - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)).concat(
    ...'‐–—‘’ẞﬁＷ'.split(''),
  )
  const { sql: norm } = new PgDialect().sqlToQuery(searchNormal(sql`t`))
  const rows = await owner.unsafe<{ t: string; n: string }[]>(
    `select t, ${norm} n from unnest($1::text[]) with ordinality u(t, i) order by i`,
    [tekens],
  )
  expect(rows.filter(({ t, n }) => n !== folded(t)).map(({ t, n }) => [t, n, folded(t)])).toEqual([])
})
