// A server to measure: no limits, no log of its own, on a database that is there.
import { pino } from 'pino'
import { maakApp } from '../../server/app.js'
import { connect, type Client } from '../../server/platform/db/client.js'
import { mastersOf } from '../../server/platform/secret/master.js'
import { createSecrets } from '../../server/platform/secret/secrets.js'
import { appUrlVan } from '../../test/support/sjabloon.js'

const WIDE = { atOnce: 50, waiting: 10_000, budgetMs: 1e9, refillMs: 1e6 }
export interface Served {
  url: string
  plan: Awaited<ReturnType<typeof maakApp>>['plan']
  client: Client
}
/**
 * @param stops gets how to stop it, first
 * @param as what the server gets for its connections
 */
export async function serveOn(
  ownerUrl: string,
  stops: (() => Promise<unknown>)[],
  as: (client: Client) => Client = (client) => client,
): Promise<Served> {
  const client = as(connect(appUrlVan(ownerUrl), { max: 10 }))
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
