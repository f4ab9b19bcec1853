// The whole server on a database of its own, as users and clients meet it: over HTTP.
import { pino } from 'pino'
import { inject } from 'vitest'
import { maakApp } from '../../server/app.js'
import { connect, type Client } from '../../server/platform/db/client.js'
import { openProbe } from '../../server/platform/db/health.js'
import type { Limits } from '../../server/platform/http/quota.js'
import { mastersOf } from '../../server/platform/secret/master.js'
import { createSecrets } from '../../server/platform/secret/secrets.js'
import { freshDatabase } from './database.js'
import { appUrlVan } from './sjabloon.js'
import { VANDAAG } from './vandaag.js'

/** So wide that no test meets them. */
const WIDE: Limits = {
  user: { atOnce: 50, waiting: 10_000, budgetMs: 1e9, refillMs: 1e6 },
  token: { atOnce: 50, waiting: 10_000, budgetMs: 1e9, refillMs: 1e6 },
  address: 1e9,
}
export { VANDAAG }
export interface TestServer {
  url: string
  /** connection of the owner; for a superuser row level security does not count */
  ownerUrl: string
  /** pool of the application: without context it sees nothing */
  app: Client
  plan: Awaited<ReturnType<typeof maakApp>>['plan']
  /** lines of the log so far */
  log: string[]
  stop(): Promise<void>
}
interface Opties {
  vandaag?: string
  productie?: boolean
  portaal?: string
  /** without it a walk of thousands of requests is not refused; `LIMITS` = as the server is delivered */
  limits?: Limits
  /** a database that is there already, and stays; without it a copy of the seeded one */
  database?: { url: string; appUrl: string }
  /** lines of the pool; with one everybody is asked over the same connection */
  lines?: number
  databaseMs?: number
  metricsSleutel?: string
  /** the same for servers that must accept what the other gave out */
  geheim?: string
}

/** Starts the server in this process, with demo sign-in. */
export async function startServer({
  vandaag = VANDAAG,
  productie = false,
  portaal = 'dist/portal',
  limits = WIDE,
  database: gegeven,
  lines = 5,
  databaseMs,
  metricsSleutel,
  geheim,
}: Opties = {}): Promise<TestServer> {
  const database = gegeven ?? (await freshDatabase(inject('sjabloon')))
  const appUrl = 'appUrl' in database ? database.appUrl : appUrlVan(database.url)
  const client = connect(appUrl, { max: lines })
  const probe = openProbe(appUrl)
  const log: string[] = []
  const { app, plan } = await maakApp({
    client,
    ready: () => probe.ready(),
    log: pino({ level: 'info', base: undefined }, { write: (regel: string) => void log.push(regel) }),
    demo: true,
    productie,
    veilig: false,
    versie: 'test',
    limits,
    databaseMs,
    metricsSleutel,
    geheim,
    secrets: createSecrets(client, mastersOf({ AUTH: 'demo' })),
    vandaag: () => vandaag,
    portaal,
  })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const stop = async () => {
    // Nobody is asking any more: kept connections need no time to let go.
    app.server.closeAllConnections()
    await app.close()
    await Promise.all([client.end(), probe.end()])
    if ('drop' in database) await database.drop()
  }
  return { url, ownerUrl: database.url, app: client, plan, log, stop }
}
