// The database of a server that may be running beside this command.
import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { appUrlVan } from '../platform/db/app-url.js'
import { connect } from '../platform/db/client.js'
import { startEmbedded } from '../platform/db/embedded/embedded.js'
import { runningUrl } from '../platform/db/embedded/survivor.js'
import { requireSchema } from '../platform/db/migrate.js'
import { currentApp } from '../platform/db/roles.js'
import type { Env } from '../platform/env/env.js'
import { MIGRATIONS } from '../platform/http/root.js'

interface Owner {
  url: string
  /** the built-in database of a server that runs: its schema is that server's, and is left as it is */
  running: boolean
  /** stops the built-in database when it was started here */
  close: () => Promise<void>
}
/** PostgreSQL knows its folder by its real name. */
const folderOf = ({ DATA_DIR }: Env): string => (existsSync(DATA_DIR) ? realpathSync(DATA_DIR) : path.resolve(DATA_DIR))

/** The owner's way in: the address that was given, the built-in database that runs, or else one that is started here. */
export async function ownerOf(env: Env): Promise<Owner> {
  const leave = async (): Promise<void> => {}
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, running: false, close: leave }
  const running = await runningUrl(path.join(folderOf(env), 'pg'))
  if (running) return { url: running, running: true, close: leave }
  const own = await startEmbedded(env.DATA_DIR)
  return { url: own.url, running: false, close: () => own.stop() }
}
/** How the application signs in on a database that was migrated before. */
export async function appUrlOf(env: Env, ownerUrl: string): Promise<string> {
  const appUrl = appUrlVan(env, ownerUrl)
  if (typeof appUrl === 'string') return appUrl
  const owner = connect(ownerUrl, { max: 1 })
  try {
    const app = await currentApp(owner)
    if (!app) throw new Error('Deze database is nog leeg. Start eerst de server.')
    return appUrl(app.replace(/app$/, 'login'))
  } finally {
    await owner.end({ timeout: 1 })
  }
}
/** @throws DatabaseProblem when the database is not of this version */
export async function requireVersion(appUrl: string): Promise<void> {
  const app = connect(appUrl, { max: 1 })
  await requireSchema(app, MIGRATIONS).finally(() => app.end({ timeout: 1 }))
}
