// The parts in which one actor asks what another has to pay for, under the limits as the server is delivered.
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { signInAs, type Account } from './ask.js'
import { bar, none, type Result } from './report.js'
import { behindProxy, DELIVERED, type ProxyStage } from './stage.js'

const ROUNDS = 5
const ROWS = 10_000
const LONGEST_RATIO = 1.5
/** What people ask all day. */
const NORMAL = [
  '{ mij { id naam } }',
  '{ knelpunten(first: 25, sortering: { veld: MELDDATUM, richting: AFLOPEND }) { totalCount nodes { id code titel status } } }',
  '{ acties(first: 25) { totalCount nodes { id code titel status knelpunten { code } } } }',
  '{ partners(first: 25) { totalCount nodes { id naam } } }',
]
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

interface Seen {
  ms: number[]
  /** status → how often */
  statuses: Map<number, number>
  /** who and what → the answer; it must be the same every time */
  answers: Map<string, string>
  different: number
  longestBody: number
}
const nothing = (): Seen => ({ ms: [], statuses: new Map(), answers: new Map(), different: 0, longestBody: 0 })

async function ask(url: string, { cookie }: Account, query: string, seen: Seen): Promise<Response> {
  const began = performance.now()
  const r = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query }),
  })
  const text = await r.text()
  seen.ms.push(performance.now() - began)
  seen.statuses.set(r.status, (seen.statuses.get(r.status) ?? 0) + 1)
  seen.longestBody = Math.max(seen.longestBody, text.length)
  const asked = `${cookie} ${query}`
  if (r.status !== 200) return r
  if (!seen.answers.has(asked)) seen.answers.set(asked, text)
  else if (seen.answers.get(asked) !== text) seen.different++
  return r
}
const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)
const p95 = (values: readonly number[]): number => sorted(values)[Math.floor(values.length * 0.95)] ?? Infinity
const median = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? Infinity
const bad = ({ statuses }: Seen): number => [...statuses].reduce((n, [status, k]) => n + (status === 200 ? 0 : k), 0)
const told = ({ statuses }: Seen): string => [...statuses].map(([status, n]) => `${n} × ${status}`).join(', ')

/** Somebody who asks what people ask, with the pauses of a quick one. */
async function ordinary(url: string, who: Account, until: number, seen: Seen, after?: () => void): Promise<void> {
  for (let n = 0; Date.now() < until; n++) {
    await ask(url, who, NORMAL[n % NORMAL.length]!, seen)
    after?.()
    await sleep(10)
  }
}

/** Rows that make a heavy filter heavy. */
async function plant({ database }: ProxyStage): Promise<void> {
  const sql = postgres(database.url, { max: 1, onnotice: () => undefined })
  const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  const code = (n: number): string => `K-${[15, 10, 5, 0].map((shift) => digits[(n >> shift) & 31]).join('')}`
  const codes = Array.from({ length: ROWS }, (_, n) => code(n))
  try {
    const columns = await sql<{ name: string }[]>`select column_name name from information_schema.columns
      where table_name = 'knelpunt' and is_generated = 'NEVER' and table_schema = 'public' and column_name not in ('id', 'code', 'omschrijving')`
    const names = columns.map(({ name }) => `"${name}"`).join()
    await sql.unsafe(
      `insert into knelpunt (id, code, omschrijving, ${names})
        select gen_random_uuid(), c, repeat('lang verhaal ', 40) || c, ${names}
        from (select * from knelpunt where zichtbaarheid = 'REGIO' limit 1) k, unnest(string_to_array($1, ',')) c
        on conflict do nothing`,
      [codes.join()],
    )
    await sql`analyze`
  } finally {
    await sql.end()
  }
}

interface Measured {
  quiet: Seen
  during: Seen
  attack: Seen
  ratio: number
  rows: Result['rows']
}
/** Rounds of quiet and of an attack in turn, so that what else this machine does falls on both. */
async function compare(
  victims: readonly Account[],
  seconds: number,
  url: string,
  attack: (round: number, until: number, seen: Seen) => { work: Promise<unknown>; perAnswer?: () => void },
): Promise<Measured> {
  const all = { quiet: nothing(), during: nothing(), attack: nothing() }
  all.during.answers = all.quiet.answers
  const medians: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    for (const attacked of [false, true]) {
      const [total, until] = [attacked ? all.during : all.quiet, Date.now() + seconds * 1000]
      const seen = { ...total, ms: [] as number[] }
      const { work, perAnswer } = attacked
        ? attack(round, until, all.attack)
        : { work: undefined, perAnswer: undefined }
      await Promise.all(victims.map((who) => ordinary(url, who, until, seen, perAnswer)))
      total.different = seen.different
      total.ms.push(...seen.ms)
      medians[attacked ? 1 : 0].push(p95(seen.ms))
      await work
      await sleep(500)
    }
  }
  const [quiet, during] = medians.map(median) as [number, number]
  const show = (values: number[]): string => values.map((v) => Math.round(v)).join(', ')
  return {
    ...all,
    ratio: during / quiet,
    rows: [
      ['p95 in rust per ronde, ms', show(medians[0])],
      ['p95 tijdens de aanval per ronde, ms', show(medians[1])],
      [
        'p95 tijdens / in rust (medianen)',
        `${during.toFixed(1)} / ${quiet.toFixed(1)} ms = ${(during / quiet).toFixed(2)} ×`,
      ],
      ['de middelste tijdens / in rust', `${median(all.during.ms).toFixed(1)} / ${median(all.quiet.ms).toFixed(1)} ms`],
      ['antwoorden aan de ander', `in rust ${told(all.quiet)}; tijdens ${told(all.during)}`],
      ['antwoorden aan wie aanvalt', told(all.attack)],
    ],
  }
}
const unharmed = ({ quiet, during, ratio }: Measured) => [
  bar(`p95 van de ander ≤ ${LONGEST_RATIO} × in rust`, ratio <= LONGEST_RATIO, `${ratio.toFixed(2)} ×`),
  none('fouten bij de ander', bad(quiet) + bad(during)),
  none('andere antwoorden dan in rust', quiet.different + during.different),
]

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
