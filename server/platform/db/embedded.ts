import { mkdirSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { accountFor } from './account.js'
import { findPackage, prepareBinaries } from './binaries.js'
import { ensureCluster, readSecret } from './cluster.js'
import { acquireLock, type Lock } from './lock.js'
import { startPostmaster, type Postmaster } from './postmaster.js'
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

/**
 * Starts PostgreSQL on `<dataDir>/pg`, makes the database at the first start, and keeps every other process off that
 * folder until `stop`. Fails with a Dutch message that says what to do.
 */
export async function startEmbedded(dataDir: string): Promise<Embedded> {
  const source = findPackage()
  const folder = openFolder(dataDir)
  const lock = guarded(folder, () => acquireLock(folder))
  try {
    return await start(source, folder, lock)
  } catch (error) {
    lock.release()
    throw withAdvice(error, folder)
  }
}

async function start(source: string, folder: string, lock: Lock): Promise<Embedded> {
  const cluster = path.join(folder, 'pg')
  const survivor = await findSurvivor(cluster)
  if (survivor) return describe(survivor, readSecret(cluster) ?? '', true, lock)
  const account = accountFor(cluster)
  const binaries = prepareBinaries(source, folder, account)
  const secret = await ensureCluster(cluster, binaries, account)
  return describe(await startPostmaster(cluster, binaries.postgres, account), secret, false, lock)
}

function describe(postmaster: Postmaster, secret: string, reused: boolean, lock: Lock): Embedded {
  const halt = async (): Promise<Lock> => {
    await postmaster.stop()
    return lock
  }
  const stop = async (): Promise<void> => (await halt()).release()
  return { url: `postgres://postgres:${secret}@127.0.0.1:${postmaster.port}/postgres`, reused, stop, halt }
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
