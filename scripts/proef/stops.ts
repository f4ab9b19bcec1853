// The parts in which the server itself is stopped, under load.
import { setTimeout as sleep } from 'node:timers/promises'
import { REFUSED } from './ask.js'
import { Balancer } from './balancer.js'
import { bar, none, type Result } from './report.js'
import { behindProxy } from './stage.js'
import { Traffic } from './traffic.js'
import { counts, verdict } from './verdict.js'

const CLIENTS = { readers: 9, writers: 3 }

/** Requests that were accepted and had no good answer. */
const failed = ({ tally }: Traffic): number =>
  [...tally.outcomes].reduce((n, [what, times]) => n + (what === 'ok' || what === REFUSED ? 0 : times), 0)
const failures = (all: readonly Traffic[]): string =>
  [...new Set(all.flatMap(({ tally }) => [...tally.outcomes.keys()]))]
    .filter((what) => what !== 'ok' && what !== REFUSED)
    .join(', ') || 'geen'

/** SIGTERM under load, until so many requests were accepted: none of them fails. */
export function stopUnderLoad(atLeast: number): Promise<Result> {
  return behindProxy(async ({ server, accounts, ownerUrl }) => {
    const all: Traffic[] = []
    const codes: (number | null)[] = []
    let longestMs = 0
    const accepted = (): number => all.reduce((n, { answered }) => n + answered, 0)
    while (accepted() < atLeast) {
      if (!server.alive) await server.start()
      const traffic = new Traffic(server.url, accounts, { ...CLIENTS, untilRefused: true })
      all.push(traffic)
      await sleep(2000 + Math.random() * 2000)
      const { code, ms } = await server.stop()
      await traffic.ended()
      codes.push(code)
      longestMs = Math.max(longestMs, ms)
    }
    const verdicts = []
    await server.start()
    for (const traffic of all) verdicts.push(...(await verdict(traffic, await ownerUrl())))
    return {
      rows: [
        ['aangenomen verzoeken', accepted()],
        ['keer gestopt', codes.length],
        ['langste stop', `${Math.round(longestMs)} ms`],
        ['geen goed antwoord', failures(all)],
      ],
      bars: [
        none(
          'aangenomen verzoeken mislukt',
          all.reduce((n, traffic) => n + failed(traffic), 0),
        ),
        bar(
          'elke stop met code 0',
          codes.every((code) => code === 0),
          codes.join(', '),
        ),
        bar('elke stop binnen 30 s', longestMs <= 30_000, `${Math.round(longestMs)} ms`),
        ...verdicts.filter(({ ok }) => !ok),
        none('dat niet klopt in de database', verdicts.filter(({ ok }) => !ok).length),
      ],
    }
  })
}

/** Two servers behind a proxy, started anew in turn: nobody notices. */
export function rolling(times: number): Promise<Result> {
  return behindProxy(
    async ({ server, accounts, another, ownerUrl }) => {
      const servers = [server, await another()]
      const balancer = new Balancer(servers.map(({ port }) => port))
      await balancer.listen()
      const traffic = new Traffic(balancer.url, accounts, CLIENTS)
      const codes: (number | null)[] = []
      try {
        for (let n = 0; n < times; n++) {
          const one = servers[n % 2]!
          await sleep(500)
          codes.push((await one.stop()).code)
          await one.start()
          // Time for the proxy to see it before the other one goes.
          await sleep(1000)
        }
        await traffic.stop()
        const well = codes.length === times && codes.every((code) => code === 0)
        return {
          rows: counts(traffic),
          bars: [
            bar(`${times} herstarts, elk met code 0`, well, codes.join(', ')),
            none('verzoeken mislukt', failed(traffic) + (traffic.tally.outcomes.get(REFUSED) ?? 0)),
            ...(await verdict(traffic, await ownerUrl())),
          ],
        }
      } finally {
        await traffic.stop()
        balancer.close()
      }
    },
    { STOP_WACHTTIJD: '2' },
  )
}
