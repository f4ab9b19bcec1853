// How people are served in quiet and during an attack, in turn.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Account } from './ask.js'
import { bar, none, type Bar, type Result } from './report.js'

const ROUNDS = 5
const LONGEST_RATIO = 1.5
/** What people ask all day. */
const NORMAL = [
  '{ mij { id naam } }',
  '{ knelpunten(first: 25, sortering: { veld: MELDDATUM, richting: AFLOPEND }) { totalCount nodes { id code titel status } } }',
  '{ acties(first: 25) { totalCount nodes { id code titel status knelpunten { code } } } }',
  '{ partners(first: 25) { totalCount nodes { id naam } } }',
]

export interface Seen {
  ms: number[]
  /** status → how often */
  statuses: Map<number, number>
  /** who and what → the answer; it must be the same every time */
  answers: Map<string, string>
  different: number
  longestBody: number
}
/** Nothing seen yet. */
export const nothing = (): Seen => ({ ms: [], statuses: new Map(), answers: new Map(), different: 0, longestBody: 0 })

/** Asks, and remembers how it went. */
export async function ask(url: string, { cookie }: Account, query: string, seen: Seen): Promise<Response> {
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
export const p95 = (values: readonly number[]): number => sorted(values)[Math.floor(values.length * 0.95)] ?? Infinity
export const median = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? Infinity
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

export interface Measured {
  quiet: Seen
  during: Seen
  attack: Seen
  ratio: number
  rows: Result['rows']
}
/** Rounds of quiet and of an attack in turn, so that what else this machine does falls on both. */
export async function compare(
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
/** The bars for who did nothing. */
export const unharmed = ({ quiet, during, ratio }: Measured): Bar[] => [
  bar(`p95 van de ander ≤ ${LONGEST_RATIO} × in rust`, ratio <= LONGEST_RATIO, `${ratio.toFixed(2)} ×`),
  none('fouten bij de ander', bad(quiet) + bad(during)),
  none('andere antwoorden dan in rust', quiet.different + during.different),
]
