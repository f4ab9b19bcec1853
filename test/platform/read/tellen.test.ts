import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { start, type Wereld } from './wereld/start.js'
import { tekst } from './wereld/vraag.js'

let w: Wereld
beforeAll(async () => {
  w = await start()
  const owner = postgres(w.url, { max: 1, onnotice: () => {} })
  await owner`insert into partner (regio_code, id, naam, soort, aliassen)
    select 'L', gen_random_uuid(), 'Partner ' || n, 'WERK', '{}' from generate_series(1, 10500) n`
  await owner.end()
})
afterAll(() => w.stop())

test('een lijst telt tot en met 10000 en zegt dat er meer zijn', async () => {
  const query =
    '{ alle: partners(first: 1) { totalCount totalCountBegrensd } precies: partners(filter: {naam: {contains: "Partner 10"}}) { totalCount totalCountBegrensd } }'
  expect(await tekst(w.plan, { query })).toEqual({
    alle: { totalCount: 10_000, totalCountBegrensd: true },
    precies: { totalCount: 612, totalCountBegrensd: false },
  })
})
