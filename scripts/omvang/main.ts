// `npm run omvang`: the same questions to a gemeente of 300 dossiers and to one of 10,000, in turns. On a PostgreSQL of its own. A
// measurement for people, not a test: other work on the machine shows in the numbers.
import 'reflect-metadata'
import postgres from 'postgres'
import { als } from '../../test/support/als.js'
import { maakSjabloon } from '../../test/support/sjabloon.js'
import { serveOn } from '../leeslog/served.js'
import { OwnPostgres } from '../proef/postgres.js'
import { fillTo } from './fill.js'
import { questions } from './questions.js'

const ROUNDS = 15
const SIZES = [300, 10_000] as const
const GEMEENTE = '0988'
const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

const own = await OwnPostgres.start()
const stops: (() => Promise<unknown>)[] = [() => own.stop()]
try {
  const template = await maakSjabloon(own.url)
  const server = postgres(own.url, { max: 1, onnotice: () => undefined })
  stops.unshift(() => server.end())
  const people = []
  for (const size of SIZES) {
    await server`create database ${server(`omvang_${size}`)} template ${server(template.naam)}`
    const ownerUrl = new URL(own.url)
    ownerUrl.pathname = `omvang_${size}`
    await fillTo(ownerUrl.href, GEMEENTE, size)
    const owner = postgres(ownerUrl.href, { max: 1, onnotice: () => undefined })
    await owner`vacuum analyze`
    await owner.end()
    people.push(await als((await serveOn(ownerUrl.href, stops)).url, 'regisseur.weert'))
  }
  // A copy has letters of its own behind its name, the same ones in both.
  const { x } = await people[0]!.krijg<{ x: { nodes: { roepnaam: string; achternaam: string }[] } }>(
    '{ x: inburgeraars(first: 50, sortering: { veld: ACHTERNAAM, richting: OPLOPEND }) { nodes { roepnaam achternaam } } }',
  )
  const { roepnaam, achternaam } = x.nodes.find((n) => / [0-9a-f]{4}$/.test(n.achternaam))!
  const heleNaam = `${roepnaam} ${achternaam}`
  for (const { name, body } of questions(new Date().toISOString().slice(0, 10), heleNaam)) {
    const took: number[][] = SIZES.map(() => [])
    const counts: string[] = []
    for (let round = -2; round < ROUNDS; round++)
      for (const i of round % 2 ? [0, 1] : [1, 0]) {
        const from = performance.now()
        const { data, errors } = await people[i]!.vraag<Record<string, { totalCount?: number; nodes: unknown[] }>>(
          body.query,
          body.variables,
        )
        if (round >= 0) took[i]!.push(performance.now() - from)
        // What takes too long is a result too, and the questions after it are still asked.
        counts[i] = errors
          ? errors[0]!.extensions.code
          : Object.values(data)
              .map((x) => x.totalCount ?? `${x.nodes.length} regels`)
              .join('/')
      }
    const [small, large] = took.map(median) as [number, number]
    console.log(
      `${name.padEnd(36)} ${small.toFixed(1)} ms bij ${SIZES[0]} (${counts[0]}), ${large.toFixed(1)} ms bij ${SIZES[1]} (${counts[1]}), × ${(large / small).toFixed(2)}`,
    )
  }
} finally {
  for (const stop of stops) await stop().catch(() => undefined)
}
