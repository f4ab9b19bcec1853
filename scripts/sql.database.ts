// The database of a server that may be running, as the application signs in there. Nothing is migrated or changed.
import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { appUrlVan } from '../server/platform/db/app-url.js'
import { connect } from '../server/platform/db/client.js'
import { startEmbedded } from '../server/platform/db/embedded/embedded.js'
import { runningUrl } from '../server/platform/db/embedded/survivor.js'
import { requireSchema } from '../server/platform/db/migrate.js'
import { currentApp } from '../server/platform/db/roles.js'
import type { Env } from '../server/platform/env/env.js'
import { MIGRATIONS } from '../server/platform/http/root.js'

export interface Opened {
  url: string
  /** stops the built-in database when it was started here */
  close: () => Promise<void>
}

/** PostgreSQL knows its folder by its real name. */
const folderOf = ({ DATA_DIR }: Env): string => (existsSync(DATA_DIR) ? realpathSync(DATA_DIR) : path.resolve(DATA_DIR))

async function ownerOf(env: Env): Promise<Opened> {
  const leave = async (): Promise<void> => {}
  const running = env.DATABASE_URL ?? (await runningUrl(path.join(folderOf(env), 'pg')))
  if (running) return { url: running, close: leave }
  const own = await startEmbedded(env.DATA_DIR)
  return { url: own.url, close: () => own.stop() }
}
async function appUrlOf(env: Env, ownerUrl: string): Promise<string> {
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

/** @throws Error, DatabaseProblem or DatabaseFailure when there is no database of this version to be had */
export async function openAsApp(env: Env): Promise<Opened> {
  const { url: ownerUrl, close } =
    env.APP_DATABASE_URL !== undefined && env.DATABASE_URL === undefined
      ? { url: env.APP_DATABASE_URL, close: async () => {} }
      : await ownerOf(env)
  try {
    const url = await appUrlOf(env, ownerUrl)
    const app = connect(url, { max: 1 })
    await requireSchema(app, MIGRATIONS).finally(() => app.end({ timeout: 1 }))
    return { url, close }
  } catch (e) {
    await close()
    throw e
  }
}
