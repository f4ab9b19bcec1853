// What the commands of the beheerder share: the settings of the server, and both ways into its database.
import type postgres from 'postgres'
import { appUrlVan } from '../platform/db/app-url.js'
import { connect } from '../platform/db/client.js'
import { startEmbedded } from '../platform/db/embedded.js'
import { migreer } from '../platform/db/migrate.js'
import { readEnv, vandaag } from '../platform/env.js'
import { zonderGegevens } from '../platform/graphqlfouten.js'
import { MIGRATIES } from '../platform/wortel.js'

export interface Beheer {
  /** the owner: reference tables, accounts and memberships */
  owner: postgres.Sql
  /** the application: rows of a region, under row level security */
  app: postgres.Sql
  /** the calendar day, 'YYYY-MM-DD' */
  vandaag: string
}

/** Brings the database up to date and runs `fn` on it; everything is closed afterwards. */
export async function metDatabase<T>(fn: (b: Beheer) => Promise<T>): Promise<T> {
  const env = readEnv()
  const embedded = env.DATABASE_URL ? undefined : await startEmbedded(env.DATA_DIR)
  try {
    const ownerUrl = env.DATABASE_URL ?? embedded!.url
    const appUrl = appUrlVan(env, ownerUrl)
    await migreer(ownerUrl, appUrl, MIGRATIES)
    const zonderGrens = { max: 1, statementTimeoutMs: 0 }
    const [owner, app] = [connect(ownerUrl, zonderGrens), connect(appUrl, zonderGrens)]
    return await fn({ owner, app, vandaag: vandaag(env) }).finally(() => Promise.all([owner.end(), app.end()]))
  } finally {
    await embedded?.stop()
  }
}

/** Runs a command, prints its lines; on a mistake prints what is wrong and ends with exit code 1. */
export async function voerOpdrachtUit(fn: () => Promise<readonly string[]>): Promise<void> {
  try {
    console.log((await fn()).join('\n'))
  } catch (e) {
    console.error(e instanceof Error && e.name !== 'PostgresError' ? e.message : JSON.stringify(zonderGegevens(e)))
    process.exitCode = 1
  }
}
