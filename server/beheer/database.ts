// What the commands of the beheerder share: the settings of the server, and both ways into its database.
import type postgres from 'postgres'
import { appUrlVan } from '../platform/db/app-url.js'
import { connect } from '../platform/db/client.js'
import { migrate } from '../platform/db/migrate.js'
import { onDatabaseServer, readEnv, type Env } from '../platform/env/env.js'
import { vandaag } from '../platform/values/today.js'
import { failureText } from '../platform/env/failure-report.js'
import { BeheerFout } from './fout.js'
import { appUrlOf, ownerOf, requireVersion } from './lopend.js'
import { MIGRATIONS } from '../platform/http/root.js'

export interface Beheer {
  /** the owner: reference tables, accounts and memberships */
  owner: postgres.Sql
  /** the application: rows of a region, under row level security */
  app: postgres.Sql
  /** the calendar day, 'YYYY-MM-DD' */
  vandaag: string
}

/** @throws BeheerFout when the settings name a database server, and not as whom its owner signs in */
export function eisEigenaar(env: Pick<Env, 'DATABASE_URL' | 'APP_DATABASE_URL' | 'BACKUP_DATABASE_URL'>): void {
  if (env.DATABASE_URL || !onDatabaseServer(env)) return
  throw new BeheerFout('DATABASE_URL: deze opdracht werkt als eigenaar van de database; zet het adres van de eigenaar.')
}

/**
 * Brings the database up to date and runs `fn` on it; everything is closed afterwards. The built-in database of a server that runs is
 * used as it is: a migration under that server would change what it reads.
 */
export async function metDatabase<T>(fn: (b: Beheer) => Promise<T>): Promise<T> {
  const env = readEnv(process.env, 'opdracht')
  eisEigenaar(env)
  const { url: ownerUrl, running, close } = await ownerOf(env)
  try {
    const appUrl = running
      ? await appUrlOf(env, ownerUrl)
      : await migrate(ownerUrl, appUrlVan(env, ownerUrl), MIGRATIONS)
    if (running) await requireVersion(appUrl)
    const zonderGrens = { max: 1, statementTimeoutMs: 0 }
    const [owner, app] = [connect(ownerUrl, zonderGrens), connect(appUrl, zonderGrens)]
    return await fn({ owner, app, vandaag: vandaag(env) }).finally(() => Promise.all([owner.end(), app.end()]))
  } finally {
    await close()
  }
}

/** Runs a command, prints its lines; on a mistake prints what is wrong and ends with exit code 1. */
export async function voerOpdrachtUit(fn: () => Promise<readonly string[]>): Promise<void> {
  try {
    console.log((await fn()).join('\n'))
  } catch (e) {
    console.error(failureText(e))
    process.exitCode = 1
  }
}
