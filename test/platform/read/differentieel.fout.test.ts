// A test of the test: the differential run must find faults that a planner can have. Each is planted in the SQL text or in
// the bound values, between planner and database.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, type Client } from '../../../server/platform/db/client.js'
import { vergelijk } from './differentieel/vergelijk.js'
import { start, type Wereld } from './wereld/start.js'

let wereld: Wereld
beforeAll(async () => {
  wereld = await start()
})
afterAll(() => wereld.stop())

type Values = (string | null)[]
type Fault = (sql: string, values: Values) => [string, Values]
const inText =
  (pattern: RegExp, replacement: string): Fault =>
  (sql, values) => [sql.replace(pattern, replacement), values]
const remembered = new Map<string, Values>()

const FOUTEN: Record<string, Fault> = {
  'een verkeerde kolom in een koppeling': inText(/"melder_id" = "t/g, '"eigenaar_id" = "t'),
  'een koppeling die een kolom vergeet': inText(/and "t\d+\$"\."id" = "t\d+\$"\."ouder_id"/g, ''),
  'een filter dat niets doet': inText(
    /"t\d+\$"\."(thema|status)" (= \$\d+::text::text|= any\(\$\d+::text::text\[\]\))/g,
    '(true or $&)',
  ),
  'of in plaats van en': inText(/ and ("t\d+\$"\."[a-z_]+" <= \$)/g, ' or $1'),
  'een eigen lijst die minder eigen noemt': inText(
    /("t\d+\$"\."eigenaar_id" = .{0,30}) or (.{0,90}?::uuid\[\]\)\) offset 0\))/g,
    '$1 and $2',
  ),
  'een zoekwoord dat genoeg is': inText(/ like all \(/g, ' like any ('),
  'wildcards die iets betekenen': inText(
    /regexp_replace\((replace\(.*?'th'\)), '\(\[\\\\%_\]\)', '\\\\\\1', 'g'\)/g,
    '$1',
  ),
  'een letter die anders wordt gevouwen in de vraag': inText(/translate\(/g, "translate('x' || "),
  'een lijst van waarden achterstevoren': inText(/array_position\('\{/g, "-array_position('{"),
  'teksten op hun tekens': inText(/ collate "nl-x-icu"(?= desc|, "t)/g, ' collate "C"'),
  'een leesgroep die wegvalt': inText(/"t\d+\$"\."leesgroep" = "g\d+\$"/g, 'true'),
  'bladeren in de verkeerde richting': inText(/\) ([<>]) \(\$/g, ') <> ($'),
  'bladeren dat de rij van de cursor herhaalt': inText(/\) ([<>]) \(\$/g, ') $1= ($'),
  'een volgorde zonder richting': inText(/ desc\b/g, ''),
  'een volgorde zonder sleutel': inText(/, "t\d+\$"\."id"( desc)? limit/g, ' limit'),
  'een bladzijde met een rij te weinig': (sql, values) => {
    const limits = [...sql.matchAll(/limit \$(\d+)::text::bigint/g)].map((m) => Number(m[1]) - 1)
    return [sql, values.map((v, i) => (limits.includes(i) ? String(Math.max(0, Number(v) - 1)) : v))]
  },
  'een telling zonder filter': inText(
    /(select 1 from (?:(?!select).)*? where )((?:(?!select).)*?)( limit 10000 \+ 1)/g,
    '$1($2 or true)$3',
  ),
  'lege waarden die wegvallen': inText(/ is null/g, ' is not null'),
  'een blokkade zonder voorwaarde': inText(/where "t\d+\$"\."status" = (\$\d+)\)/g, "where $1::text <> '')"),
  'een onthouden variabele': (sql, values) => {
    const first = remembered.get(sql) ?? values
    remembered.set(sql, first)
    // The actor is the first value: remembering it would be another fault.
    return [sql, [values[0] ?? null, ...first.slice(1)]]
  },
  'een onthouden actor': (sql, values) => {
    const first = remembered.get(`actor ${sql}`) ?? values
    remembered.set(`actor ${sql}`, first)
    return [sql, [first[0] ?? null, ...values.slice(1)]]
  },
  'een andere dag': (sql, values) => [sql, values.map((v) => (v === '2026-06-15' ? '2026-06-16' : v))],
}
/** The client as the planner uses it, with a fault in between. */
function faulty(client: Client, fault: Fault, hit: () => void): Client {
  const unsafe = (text: string, values: Values, options: object) => {
    const [sql, changed] = fault(text, values)
    if (sql !== text || changed.some((v, i) => v !== values[i])) hit()
    return client.unsafe(sql, changed as string[], options)
  }
  return { unsafe } as unknown as Client
}

describe('de vergelijking vindt', () => {
  test.each(Object.entries(FOUTEN))(
    '%s',
    async (_naam, fault) => {
      let hits = 0
      const client = faulty(wereld.client, fault, () => hits++)
      const out = await vergelijk(wereld, { n: 1200, seed: 1, client, first: true })
      expect(hits).toBeGreaterThan(0)
      expect(out.sqlErrors).toEqual([])
      expect(out.different).not.toEqual([])
    },
    300_000,
  )
  test('een verbinding waarop de afscherming van rijen niet geldt', async () => {
    const owner = connect(wereld.url, { max: 1 })
    const out = await vergelijk(wereld, { n: 1200, seed: 1, client: owner, first: true })
    await owner.end()
    expect(out.different).not.toEqual([])
  })
})
