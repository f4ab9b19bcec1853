// `npm run leeslog`: what the read log costs over HTTP, and what it takes to ask a million lines. On a PostgreSQL of its own, with
// a disk that is waited for. A measurement for people, not a test: other work on the machine shows in the numbers.
import 'reflect-metadata'
import { pino } from 'pino'
import postgres from 'postgres'
import { maakApp } from '../../server/app.js'
import { connect, type Client } from '../../server/platform/db/client.js'
import { mastersOf } from '../../server/platform/secret/master.js'
import { createSecrets } from '../../server/platform/secret/secrets.js'
import { appUrlVan, maakSjabloon } from '../../test/support/sjabloon.js'
import { OwnPostgres } from '../proef/postgres.js'
import { compareCost } from './cost.js'
import { askMillion } from './million.js'
import { withoutLog } from './without-log.js'

const WIDE = { atOnce: 50, waiting: 10_000, budgetMs: 1e9, refillMs: 1e6 }
export interface Served {
  url: string
  plan: Awaited<ReturnType<typeof maakApp>>['plan']
  client: Client
}
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
  const serve = async (as: (client: Client) => Client): Promise<Served> => {
    const client = as(connect(appUrlVan(ownerUrl.href), { max: 10 }))
    const { app, plan } = await maakApp({
      client,
      ready: () => Promise.resolve(true),
      log: pino({ level: 'silent' }),
      demo: true,
      productie: false,
      veilig: false,
      versie: 'meting',
      limits: { user: WIDE, token: WIDE, address: 1e9 },
      geheim: 'van-deze-meting',
      secrets: createSecrets(client, mastersOf({ AUTH: 'demo' })),
      vandaag: () => new Date().toISOString().slice(0, 10),
      portaal: 'dist/portal',
    })
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    stops.unshift(async () => {
      app.server.closeAllConnections()
      await app.close()
      await client.end()
    })
    return { url, plan, client }
  }
  const logged = await serve((client) => client)
  if (!process.argv.includes('--miljoen')) await compareCost(logged, await serve(withoutLog), owner)
  if (!process.argv.includes('--kosten')) await askMillion(logged, owner, ownerUrl.href)
} finally {
  for (const stop of stops) await stop().catch(() => undefined)
}
