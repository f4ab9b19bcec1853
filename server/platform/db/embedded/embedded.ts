import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { logLine } from '../../env/log-line.js'
import { accountFor } from './account.js'
import { findPackage, prepareBinaries } from './binaries.js'
import { ensureCluster, readSecret } from './cluster.js'
import { Keeper, type KeeperEvent } from './keeper.js'
import { acquireLock, type Lock } from './lock.js'
import { startPostmaster, type Postmaster, type Settings } from './postmaster.js'
import { findSurvivor } from './survivor.js'

/** The built-in database, running. */
export interface Embedded {
  /** Connection of the owner (superuser), with its password. */
  url: string
  /** True when PostgreSQL was still running after our previous process was killed. */
  reused: boolean
  stop(): Promise<void>
  /** Stops PostgreSQL and hands over the lock: the folder stands still, and nobody can start it until `release`. */
  halt(): Promise<Lock>
}

export interface EmbeddedOptions {
  /** Called when PostgreSQL ended by itself and could not be started again; without it that is only told in the log. */
  onGone?: () => void
  /** Settings of PostgreSQL other than ours. Without them nothing that was confirmed is ever lost. */
  settings?: Settings
}

/**
 * Starts PostgreSQL on `<dataDir>/pg`, makes the database at the first start, and keeps every other process off that
 * folder until `stop`. When PostgreSQL ends by itself it is started again at the same address. Fails with a Dutch
 * message that says what to do.
 */
export async function startEmbedded(dataDir: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  const source = findPackage()
  const folder = openFolder(dataDir)
  const lock = guarded(folder, () => acquireLock(folder))
  try {
    return await start(source, folder, lock, options)
  } catch (error) {
    lock.release()
    throw withAdvice(error, folder)
  }
}

async function start(
  source: string,
  folder: string,
  lock: Lock,
  { onGone, settings }: EmbeddedOptions,
): Promise<Embedded> {
  const cluster = path.join(folder, 'pg')
  const bringUp = async (port?: number): Promise<Postmaster> => {
    const account = accountFor(cluster)
    const binaries = prepareBinaries(source, folder, account)
    await ensureCluster(cluster, binaries, account)
    return startPostmaster(cluster, binaries.postgres, account, port, settings)
  }
  const survivor = await findSurvivor(cluster)
  const first = survivor ?? (await bringUp())
  const keeper = new Keeper(first, (port) => again(cluster, port, bringUp), tellWith(onGone))
  const halt = async (): Promise<Lock> => {
    await keeper.stop()
    return lock
  }
  const stop = async (): Promise<void> => (await halt()).release()
  const url = `postgres://postgres:${readSecret(cluster) ?? ''}@127.0.0.1:${first.port}/postgres`
  return { url, reused: survivor !== undefined, stop, halt }
}

/** The same road as a first start: the pid file of the dead one is looked at before it is passed over. */
async function again(
  cluster: string,
  port: number,
  bringUp: (port: number) => Promise<Postmaster>,
): Promise<Postmaster> {
  // Without its folder this would make a new, empty database in the place of the lost one.
  if (!existsSync(path.join(cluster, 'PG_VERSION'))) throw new Error(`De map ${cluster} is verdwenen.`)
  const survivor = await findSurvivor(cluster)
  if (survivor && survivor.port !== port)
    throw new Error(`PostgreSQL draait op een andere poort (${survivor.port}) dan de onze (${port}).`)
  return survivor ?? bringUp(port)
}

function tellWith(onGone: (() => void) | undefined): (event: KeeperEvent) => void {
  const text = (error: unknown): string => (error instanceof Error ? error.message : String(error))
  return (event) => {
    if (event.kind === 'lost')
      logLine('error', 'De ingebouwde database is onverwacht gestopt; Regiotafel start haar opnieuw.', {
        meldingen: event.log,
      })
    if (event.kind === 'back') logLine('warn', 'De ingebouwde database draait weer.', { ms: event.ms })
    if (event.kind === 'retry')
      logLine('error', 'De ingebouwde database start nog niet; Regiotafel probeert het opnieuw.', {
        reden: text(event.error),
      })
    if (event.kind !== 'given-up') return
    logLine('fatal', 'De ingebouwde database start niet meer.', { reden: text(event.error) })
    onGone?.()
  }
}

/** Others may pass through this folder (PostgreSQL may run as another user) but not list it. */
function openFolder(dataDir: string): string {
  const folder = path.resolve(dataDir)
  return guarded(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o711 })
    return realpathSync(folder)
  })
}

function guarded<T>(folder: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw withAdvice(error, folder)
  }
}

/** Missing rights are the one system error a user meets here; the bare EACCES does not say what to do. */
function withAdvice(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!['EACCES', 'EPERM', 'EROFS'].includes(code)) return error
  return new Error(`Geen rechten op de gegevensmap ${folder}. Start als de eigenaar van die map of zet DATA_DIR.`, {
    cause: error,
  })
}
