// `npm run leeslog`: what the read log costs over HTTP, and what it takes to ask a million lines. On a PostgreSQL of its own, with
// a disk that is waited for. A measurement for people, not a test: other work on the machine shows in the numbers.
import 'reflect-metadata'
import postgres from 'postgres'
import { maakSjabloon } from '../../test/support/sjabloon.js'
import { OwnPostgres } from '../proef/postgres.js'
import { compareCost } from './cost.js'
import { askMillion } from './million.js'
import { serveOn } from './served.js'
import { withoutLog } from './without-log.js'

const own = await OwnPostgres.start()
const stops: (() => Promise<unknown>)[] = [() => own.stop()]
try {
  const template = await maakSjabloon(own.url)
  const ownerUrl = new URL(own.url)
  ownerUrl.pathname = template.naam
  const owner = postgres(ownerUrl.href, { max: 1, onnotice: () => undefined })
  stops.unshift(() => owner.end())
  const [version] = await owner<{ v: string }[]>`select current_setting('server_version') v`
  console.log(`PostgreSQL ${version!.v}`)
  const logged = await serveOn(ownerUrl.href, stops)
  if (!process.argv.includes('--miljoen'))
    await compareCost(logged, await serveOn(ownerUrl.href, stops, withoutLog), owner)
  if (!process.argv.includes('--kosten')) await askMillion(logged, owner, ownerUrl.href)
} finally {
  for (const stop of stops) await stop().catch(() => undefined)
}
