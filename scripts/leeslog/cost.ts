// Lists and single persons, with the line of the log and without, in turns: what slows the machine slows both.
import { fork } from 'node:child_process'
import type postgres from 'postgres'
import type { Done, Job } from './client.js'
import type { Served } from './served.js'

const ROUNDS = 6
const LIST = `query inburgeraars($first: Int!) { inburgeraars(first: $first) { totalCount pageInfo { hasNextPage endCursor }
  nodes { id dossiercode roepnaam achternaam geboortedatum doelgroep gemeente { naam } regisseur { naam } huisvesting { datum } } } }`
const ONE = `query inburgeraar($id: ID!) { inburgeraar(id: $id) { id dossiercode roepnaam achternaam geboortedatum doelgroep
  gemeente { naam } regisseur { naam } contact { telefoon } koppeling { datum } huisvesting { datum plaats } } }`
/** The number of lines that the log got may not differ from the number of questions: else something else was measured. */
const lines = async (owner: postgres.Sql): Promise<number> => {
  const [row] = await owner<{ n: number }[]>`select count(*)::int n from leesvraag`
  return row!.n
}

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/auth/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ gebruiker: 'regisseur.weert@regio.example' }),
  })
  return answer.headers.getSetCookie()[0]!.split(';')[0]!
}
const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

/** Prints how many times as long it takes with the log. */
export async function compareCost(logged: Served, bare: Served, owner: postgres.Sql): Promise<void> {
  const worker = fork(new URL('./client.ts', import.meta.url), { execArgv: ['--import', 'tsx'] })
  const run = (job: Job): Promise<Done> =>
    new Promise((resolve, reject) => {
      worker.once('message', (done: Done | string) =>
        typeof done === 'string' ? reject(new Error(done)) : resolve(done),
      )
      worker.send(job)
    })
  const cookie = await signIn(logged.url)
  const ids = await fetch(`${logged.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: '{ inburgeraars(first: 50) { nodes { id } } }' }),
  })
  const { data } = (await ids.json()) as { data: { inburgeraars: { nodes: { id: string }[] } } }
  const kinds: [string, string[], number][] = [
    ['lijst van 50', [JSON.stringify({ query: LIST, variables: { first: 50 } })], 300],
    ['één op id', data.inburgeraars.nodes.map(({ id }) => JSON.stringify({ query: ONE, variables: { id } })), 1000],
  ]
  for (const [name, bodies, times] of kinds) {
    const took: Record<'on' | 'off', number[]> = { on: [], off: [] }
    const answers: Record<'on' | 'off', Set<string>> = { on: new Set(), off: new Set() }
    let errors = 0
    for (let round = -1; round < ROUNDS; round++) {
      // Who goes first takes turns; the first round warms both.
      for (const way of round % 2 ? (['on', 'off'] as const) : (['off', 'on'] as const)) {
        const before = await lines(owner)
        const done = await run({ url: (way === 'on' ? logged : bare).url, cookie, bodies, times })
        const added = (await lines(owner)) - before
        if (added !== (way === 'on' ? times : 0))
          throw new Error(`${name}: ${added} lines for ${times} questions (${way})`)
        errors += done.errors
        for (const [i, hashes] of Object.entries(done.answers)) for (const h of hashes) answers[way].add(`${i} ${h}`)
        if (round >= 0) took[way].push(done.ms)
      }
    }
    const same =
      answers.on.size === bodies.length &&
      [...answers.on].every((a) => answers.off.has(a)) &&
      answers.off.size === answers.on.size
    const [on, off] = [median(took.on), median(took.off)]
    const ratio = median(took.on.map((ms, i) => ms / took.off[i]!))
    console.log(
      `${name}: met leeslog ${Math.round((times / on) * 1000)}/s, zonder ${Math.round((times / off) * 1000)}/s, × ${ratio.toFixed(2)}; antwoorden ${same ? 'gelijk' : 'ANDERS'}, fouten ${errors}`,
    )
  }
  worker.kill()
}
