// The parts in which the network or the database breaks.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { bar, none, percentage, share, type Result } from './report.js'
import type { Server } from './server.js'
import { behindProxy, embedded, type ProxyStage, type Stage } from './stage.js'
import { letters, Traffic } from './traffic.js'
import { counts, stuck, unknownFailures, verdict } from './verdict.js'

const RESETS = { kind: 'resets', chance: 0.01 } as const
const NONE = { kind: 'none' } as const

/** Only its log tells what went wrong where the server answered that it did not know. */
const told = (server: Server, traffic: Traffic): Result['rows'] =>
  unknownFailures(traffic) ? [['de server schreef', server.output.slice(-4000)]] : []

/** Everything a fault is judged by, once it is over. */
async function judge({ server, accounts, ownerUrl }: Stage, traffic: Traffic): Promise<Result> {
  const died = server.alive ? 0 : 1
  // What it left behind is judged all the same.
  if (died) await server.start()
  return {
    rows: [
      ...counts(traffic),
      ['lezen in één keer', percentage(traffic.tally.reads.first, traffic.tally.reads.all)],
      ['schrijven in één keer', percentage(traffic.tally.writes.first, traffic.tally.writes.all)],
      ...told(server, traffic),
    ],
    bars: [
      none('dode processen', died),
      none('soorten clients die blijven hangen', await stuck(server.url, accounts)),
      ...(await verdict(traffic, await ownerUrl())),
    ],
  }
}

/** One in a hundred chunks resets its connection. */
export function resets(seconds: number): Promise<Result> {
  return behindProxy(async (stage) => {
    const { proxy, server, accounts } = stage
    proxy.fault = RESETS
    const traffic = new Traffic(server.url, accounts)
    await sleep(seconds * 1000)
    const { reads, writes } = await traffic.stop()
    proxy.fault = NONE
    const { rows, bars } = await judge(stage, traffic)
    return {
      rows: [...rows, ['verbroken verbindingen', proxy.resets]],
      bars: [
        share('lezen in één keer', reads.first, reads.all, 99.8),
        share('schrijven in één keer', writes.first, writes.all, 97),
        share('lezen na één herhaling', reads.second, reads.all, 100),
        share('schrijven na één herhaling met dezelfde sleutel', writes.second, writes.all, 100),
        ...bars,
      ],
    }
  })
}

/** Looks at /ready until it is told to stop. */
function watchReady({ server }: ProxyStage): () => Promise<{ worstMs: number; statuses: Set<number> }> {
  let on = true
  const seen = { worstMs: 0, statuses: new Set<number>() }
  const work = (async () => {
    for (; on; await sleep(200)) {
      const { status, ms } = await server.get('/ready')
      seen.worstMs = Math.max(seen.worstMs, ms)
      seen.statuses.add(status)
    }
  })()
  return async () => {
    on = false
    await work
    return seen
  }
}

/** The network swallows everything, and then works again. */
export function blackhole(seconds: number): Promise<Result> {
  return behindProxy(async (stage) => {
    const { proxy, server, accounts } = stage
    const traffic = new Traffic(server.url, accounts)
    await sleep(2000)
    const ready = watchReady(stage)
    proxy.fault = { kind: 'blackhole' }
    await sleep(seconds * 1000)
    proxy.fault = NONE
    const back = await untilWell(traffic)
    await sleep(2000)
    const { longestMs } = await traffic.stop()
    const { worstMs, statuses } = await ready()
    const { rows, bars } = await judge(stage, traffic)
    return {
      rows: [
        ...rows,
        ['weer een goed antwoord na', `${back} ms`],
        ['/ready het langzaamst', `${Math.round(worstMs)} ms`],
      ],
      bars: [
        bar('weer een goed antwoord binnen 5 s', back <= 5000, `${back} ms`),
        bar('/ready antwoordt binnen 2 s', worstMs <= 2000, `${Math.round(worstMs)} ms`),
        bar('/ready is 503 zolang het duurt', statuses.has(503) && !statuses.has(0), [...statuses].join(', ')),
        bar('elk antwoord binnen 20 s', longestMs <= 20_000, `${Math.round(longestMs)} ms`),
        ...bars,
      ],
    }
  })
}

/** @returns milliseconds until a client had a good answer again */
async function untilWell({ tally }: Traffic, limitMs = 60_000): Promise<number> {
  const before = tally.outcomes.get('ok') ?? 0
  const began = performance.now()
  while ((tally.outcomes.get('ok') ?? 0) === before && performance.now() - began < limitMs) await sleep(5)
  return Math.round(performance.now() - began)
}

/** Every chunk comes 200 ms later: slow is no reason to give up. */
export function slow(seconds: number): Promise<Result> {
  return behindProxy(async (stage) => {
    const { proxy, server, accounts } = stage
    proxy.fault = { kind: 'slow', ms: 200 }
    const traffic = new Traffic(server.url, accounts)
    await sleep(seconds * 1000)
    const { reads, writes } = await traffic.stop()
    proxy.fault = NONE
    const { rows, bars } = await judge(stage, traffic)
    return {
      rows,
      bars: [
        share('lezen in één keer', reads.first, reads.all, 100),
        share('schrijven in één keer', writes.first, writes.all, 100),
        ...bars,
      ],
    }
  })
}

/** PostgreSQL is restarted as after a crash, again and again. */
export function restarts(times: number): Promise<Result> {
  return behindProxy(async (stage) => {
    const { database, server, accounts } = stage
    const traffic = new Traffic(server.url, accounts)
    const backs: number[] = []
    for (let n = 0; n < times && server.alive; n++) {
      await sleep(1000 + Math.random() * 500)
      await database.restart()
      backs.push(await untilWell(traffic))
    }
    await sleep(1000)
    await traffic.stop()
    return withBacks(await judge(stage, traffic), backs, times, 'herstarts van PostgreSQL')
  })
}

/** The main process of the embedded PostgreSQL is killed; the server brings it back itself. */
export function postmasterKills(times: number): Promise<Result> {
  return embedded(async (stage) => {
    const { dataDir, server, accounts } = stage
    const traffic = new Traffic(server.url, accounts)
    const backs: number[] = []
    for (let n = 0; n < times && server.alive; n++) {
      await sleep(1000 + Math.random() * 500)
      process.kill(Number(readFileSync(path.join(dataDir, 'pg/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
      // Answers that were on their way when it fell do not count as being back.
      await sleep(50)
      backs.push((await untilWell(traffic)) + 50)
    }
    await sleep(1000)
    await traffic.stop()
    return withBacks(await judge(stage, traffic), backs, times, 'keer kill -9')
  })
}

function withBacks({ rows, bars }: Result, backs: number[], times: number, what: string): Result {
  const sorted = [...backs].sort((a, b) => a - b)
  const [middle, longest] = [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0]
  return {
    rows: [...rows, ['weer een goed antwoord na', `${middle} ms (middelste), ${longest} ms (langste)`]],
    bars: [bar(`${times} ${what}`, backs.length === times, backs.length), ...bars],
  }
}

/** So many acts, each with a key that is used until there is an answer: so many rows. */
export function keys(amount: number): Promise<Result> {
  return behindProxy(async (stage) => {
    const { proxy, server, accounts, ownerUrl } = stage
    // Its loops do nothing: every act here is one of the list.
    const traffic = new Traffic(server.url, accounts, { readers: 0, writers: 0 })
    const left = Array.from({ length: amount }, (_, n) => n)
    let tries = 0
    proxy.fault = RESETS
    const writer = async (): Promise<void> => {
      for (let n = left.pop(); n !== undefined; n = left.pop()) {
        const account = accounts[n % accounts.length]!
        const title = traffic.titleOf(account, letters(n))
        for (let turn = 0; turn < 20 && !traffic.tally.confirmed.has(title); turn++, tries++)
          await traffic.put(account, title)
      }
    }
    await Promise.all(Array.from({ length: 6 }, writer))
    proxy.fault = NONE
    return {
      rows: [...counts(traffic), ['pogingen', tries], ['verbroken verbindingen', proxy.resets]],
      bars: [
        bar(`${amount} acties zijn bevestigd`, traffic.tally.confirmed.size === amount, traffic.tally.confirmed.size),
        none('dode processen', server.alive ? 0 : 1),
        ...(await verdict(traffic, await ownerUrl())),
      ],
    }
  })
}
