// Where a part plays: a server, its database, and what stands between them.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runningUrl } from '../../server/platform/db/embedded/survivor.js'
import { signIn, type Account } from './ask.js'
import { FaultProxy } from './faultproxy.js'
import { freePort } from './port.js'
import { OwnPostgres } from './postgres.js'
import { Server } from './server.js'

const SECRET = 'alleen-voor-de-proef-alleen-voor-de-proef'
/** The limits as the server is delivered. */
export const DELIVERED = { LIMIET_BUDGET_MS: '', LIMIET_TEGELIJK: '', LIMIET_ADRES: '' }
/** A few accounts make the traffic of many here; what one may ask is measured in a part of its own. */
const UNLIMITED = { LIMIET_BUDGET_MS: '999999999', LIMIET_TEGELIJK: '50', LIMIET_ADRES: '999999999' }

export interface Stage {
  server: Server
  accounts: Account[]
  /** the database itself, past the proxy */
  ownerUrl(): Promise<string>
}
export interface ProxyStage extends Stage {
  proxy: FaultProxy
  database: OwnPostgres
  /** another server on the same database */
  another(env?: Record<string, string>): Promise<Server>
}

/** A server on a PostgreSQL of its own, with a fault proxy between them. Everything is ended afterwards. */
export async function behindProxy<T>(
  work: (stage: ProxyStage) => Promise<T>,
  env: Record<string, string> = {},
): Promise<T> {
  const database = await OwnPostgres.start()
  const { proxy, url } = await FaultProxy.before(database.url)
  const servers: Server[] = []
  const another = async (more: Record<string, string> = {}): Promise<Server> => {
    const settings = { ...UNLIMITED, DATABASE_URL: url, SESSION_SECRET: SECRET, ...env, ...more }
    const server = new Server(await freePort(), settings)
    servers.push(server)
    await server.start()
    return server
  }
  try {
    const server = await another()
    const accounts = await signIn(server.url)
    return await work({ server, accounts, proxy, database, another, ownerUrl: async () => database.url })
  } finally {
    for (const server of servers) server.kill()
    await proxy.close()
    await database.stop()
  }
}

export interface EmbeddedStage extends Stage {
  /** the data folder of the embedded database */
  dataDir: string
}

/** A server with its embedded database. */
export async function embedded<T>(work: (stage: EmbeddedStage) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'regiotafel-proef-'))
  chmodSync(folder, 0o711)
  const dataDir = path.join(folder, 'data')
  const server = new Server(await freePort(), { ...UNLIMITED, DATA_DIR: dataDir })
  const ownerUrl = async (): Promise<string> => {
    for (let turn = 0; turn < 100; turn++, await sleep(100)) {
      const url = await runningUrl(path.join(dataDir, 'pg'))
      if (url) return url
    }
    throw new Error('de ingebouwde database antwoordt niet')
  }
  try {
    await server.start()
    return await work({ server, dataDir, ownerUrl, accounts: await signIn(server.url) })
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
