// The parts in which one actor asks what another has to pay for, under the limits as the server is delivered.
import { setTimeout as sleep } from 'node:timers/promises'
import { signInAs, type Account } from './ask.js'
import { ask, compare, median, nothing, p95, unharmed } from './compare.js'
import { bar, none, type Result } from './report.js'
import { behindProxy, DELIVERED, type ProxyStage } from './stage.js'
import { oneConnection } from '../../server/platform/db/single.js'

const ROWS = 10_000
const words = (n: number, make: (i: number) => string): string => Array.from({ length: n }, (_, i) => make(i)).join(' ')
/** As heavy as is let in: fifty conditions over every row, and a count per row. */
const HEAVY = `{ knelpunten(first: 250, filter: { or: [${words(50, (i) => `{ q: "zz${i}" }`)}] })
  { totalCount nodes { id acties { totalCount } } } }`
/** Every way in which a document is refused, and bodies that are none. */
const REFUSED = [
  `{ knelpunten(filter: { or: [${words(240, (i) => `{ q: "${words(12, (j) => `w${i}x${j}`)}" }`)}] }) { totalCount } }`,
  `{ knelpunten(filter: { q: "${words(51, (i) => `w${i}`)}" }) { totalCount } }`,
  `{ ${words(60, (i) => `a${i}: mij { id }`)} }`,
  `{ mij { ${'rollen { gemeente { '.repeat(20)} naam ${'} }'.repeat(20)} } }`,
  `query { ...A } ${words(200, (i) => `fragment F${i} on Query { mij { id } ...F${(i + 1) % 200} }`)}`,
  `{ knelpunten(first: 250) { nodes { acties(first: 250) { nodes { knelpunten(first: 250) { nodes { id } } } } } } }`,
  `{ ${words(300, (i) => `onbekend${i}`)} }`,
  `{ mij { ${'naam '.repeat(900)} } }`,
  '{ mij {',
  'x'.repeat(100_000),
]

/** Rows that make a heavy filter heavy. */
async function plant({ database }: ProxyStage): Promise<void> {
  const sql = oneConnection(database.url)
  const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  const code = (n: number): string => `K-${[15, 10, 5, 0].map((shift) => digits[(n >> shift) & 31]).join('')}`
  const codes = Array.from({ length: ROWS }, (_, n) => code(n))
  try {
    const columns = await sql<{ name: string }[]>`select column_name name from information_schema.columns
      where table_name = 'knelpunt' and is_generated = 'NEVER' and table_schema = 'public'
        and column_name not in ('id', 'code', 'omschrijving', 'zichtbaarheid')`
    const names = columns.map(({ name }) => `"${name}"`).join()
    const { count } = await sql.unsafe(
      `insert into knelpunt (id, code, omschrijving, zichtbaarheid, ${names})
        select gen_random_uuid(), c, repeat('lang verhaal ', 40) || c, 'REGIO', ${names}
        from (select * from knelpunt limit 1) k, unnest(string_to_array($1, ',')) c
        on conflict do nothing`,
      [codes.join()],
    )
    if (count < ROWS - 100) throw new Error(`${count} rows were planted`)
    await sql`analyze`
  } finally {
    await sql.end()
  }
}

/** Eight heavy filters of one actor at once; a fresh actor each round, with its whole budget. */
export function heavy(seconds: number): Promise<Result> {
  return behindProxy(async (stage) => {
    const { url } = stage.server
    await plant(stage)
    const victims = await signInAs(url, ['taskforce'])
    const attackers = await signInAs(url, ATTACKERS)
    const measured = await compare(victims, seconds, url, (round, until, seen) => ({
      work: Promise.all(
        Array.from({ length: 8 }, async () => {
          while (Date.now() < until) await ask(url, attackers[round % attackers.length]!, HEAVY, seen)
        }),
      ),
    }))
    const last = await untilRefused(url, attackers[0]!)
    return {
      rows: [
        ...measured.rows,
        ['zware vraag, middelste', `${Math.round(median(measured.attack.ms))} ms`],
        ['geweigerd met', last.text],
      ],
      bars: [
        ...unharmed(measured),
        bar('wie zijn budget op heeft: 429 met Retry-After, RateLimit en RateLimit-Policy', last.well, last.text),
      ],
    }
  }, DELIVERED)
}
const ATTACKERS = ['beleid.weert', 'coordinator', 'regisseur.weert', 'regisseur.nederweert', 'regisseur.cranendonck']

/** Goes on until the budget is used up. */
async function untilRefused(url: string, who: Account): Promise<{ well: boolean; text: string }> {
  for (let n = 0; n < 200; n++) {
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(url, who, HEAVY, nothing())))
    const r = answers.find(({ status }) => status === 429)
    if (!r) continue
    const found = ['retry-after', 'ratelimit', 'ratelimit-policy'].map((name) => r.headers.get(name))
    return { well: found.every(Boolean) && Number(found[0]) > 0, text: found.join(' | ') }
  }
  return { well: false, text: 'nooit' }
}

/** One in five requests is a document that is refused. */
export function refused(seconds: number): Promise<Result> {
  return behindProxy(async ({ server: { url } }) => {
    const good = await signInAs(url, ['taskforce', 'regisseur.weert', 'regisseur.nederweert'])
    const [hostile] = await signInAs(url, ['beleid.weert'])
    let sent = 0
    const measured = await compare(good, seconds, url, (_round, _until, seen) => {
      let answered = 0
      const work: Promise<unknown>[] = []
      const perAnswer = (): void => {
        if (++answered % 4 === 0) work.push(ask(url, hostile!, REFUSED[sent++ % REFUSED.length]!, seen))
      }
      return { work: sleep(seconds * 1000).then(() => Promise.all(work)), perAnswer }
    })
    const strange = [...measured.attack.statuses].filter(([status]) => ![400, 413, 429].includes(status))
    return {
      rows: [...measured.rows, ['een weigering duurt (p95)', `${Math.round(p95(measured.attack.ms))} ms`]],
      bars: [
        ...unharmed(measured),
        none(
          'geweigerde documenten met een ander antwoord dan 400, 413 of 429',
          strange.reduce((n, [, k]) => n + k, 0),
        ),
        bar('elke weigering < 4 kB', measured.attack.longestBody < 4096, `${measured.attack.longestBody} B`),
      ],
    }
  }, DELIVERED)
}
