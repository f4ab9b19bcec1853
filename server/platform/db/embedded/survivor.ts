import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { readSecret } from './cluster.js'
import { STOP_LIMIT_MS, type Postmaster } from './postmaster.js'
import { postmasterFolder, processIdentity } from './process-info.js'
import { oneConnection } from '../single.js'

const ANSWER_LIMIT_MS = 30_000
const WRONG_PASSWORD = '28P01'
// Reading /proc costs nothing; elsewhere a program is started for every look.
const LOOK_MS = process.platform === 'linux' ? 100 : 1000

/**
 * PostgreSQL lives on when only our own process is killed. Returns that survivor when it is provably ours: a postgres
 * process, on exactly this folder, that knows our password. Anything else named in postmaster.pid is left alone.
 */
export async function findSurvivor(cluster: string): Promise<Postmaster | undefined> {
  for (const giveUp = Date.now() + ANSWER_LIMIT_MS; ; await sleep(50)) {
    const { pid, port } = readPidFile(cluster)
    if (pid === undefined) return undefined
    const folder = postmasterFolder(pid)
    if (folder === 'onbekend') throw new Error(`Proces ${pid} gebruikt misschien ${cluster}. Stop dat proces eerst.`)
    if (folder !== cluster) {
      disownPidFile(cluster)
      return undefined
    }
    if (port !== undefined && (await answersAsOurs(cluster, pid, port))) return adopt(pid, port)
    // Just starting, recovering or shutting down: it will answer or be gone in a moment.
    if (Date.now() > giveUp)
      throw new Error(`PostgreSQL (pid ${pid}) op ${cluster} geeft geen antwoord. Stop dat proces.`)
  }
}

/** The owner's address of the PostgreSQL that runs on this folder and knows our password. Looks only, changes nothing. */
export async function runningUrl(cluster: string): Promise<string | undefined> {
  const { pid, port } = readPidFile(cluster)
  if (pid === undefined || port === undefined || postmasterFolder(pid) !== cluster) return undefined
  if (!(await answersAsOurs(cluster, pid, port))) return undefined
  return `postgres://postgres:${readSecret(cluster) ?? ''}@127.0.0.1:${port}/postgres`
}

async function answersAsOurs(cluster: string, pid: number, port: number): Promise<boolean> {
  const password = readSecret(cluster) ?? ''
  const login = { host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' }
  const sql = oneConnection(login, { connect_timeout: 2 })
  try {
    const [row] = await sql<{ folder: string }[]>`select current_setting('data_directory') as folder`
    return row?.folder === cluster
  } catch (error) {
    if (!(error instanceof postgres.PostgresError) || error.code !== WRONG_PASSWORD) return false
    throw new Error(`PostgreSQL (pid ${pid}) op ${cluster} kent ons wachtwoord niet. Stop dat proces eerst.`)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

function readPidFile(cluster: string): { pid?: number; port?: number } {
  const file = path.join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return {}
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number)
  return { pid: pid || undefined, port: port || undefined }
}

/**
 * The old pid may belong to another program by now, or be a zombie that nobody buries (a container whose first process
 * is npm): PostgreSQL would refuse to start because that pid exists. It skips the pid of its parent, which is ours, and
 * still checks the shared memory named in the same file; removing the file would switch that check off.
 */
function disownPidFile(cluster: string): void {
  const file = path.join(cluster, 'postmaster.pid')
  const [, ...rest] = readFileSync(file, 'utf8').split('\n')
  writeFileSync(file, [process.pid, ...rest].join('\n'))
}

/** It is not our child, so nobody tells us when it ends: look. */
function adopt(pid: number, port: number): Postmaster {
  const identity = processIdentity(pid)
  let watch: NodeJS.Timeout | undefined
  const lost = new Promise<string>((resolve) => {
    const look = (): void => {
      if (identity && processIdentity(pid) === identity) return
      clearInterval(watch)
      resolve('')
    }
    watch = setInterval(look, LOOK_MS).unref()
  })
  const stop = async (): Promise<void> => {
    clearInterval(watch)
    if (identity) await stopByPid(pid, identity)
  }
  return { port, lost, stop }
}

async function stopByPid(pid: number, identity: string): Promise<void> {
  if (processIdentity(pid) !== identity) return
  process.kill(pid, 'SIGINT')
  const force = Date.now() + STOP_LIMIT_MS
  while (processIdentity(pid) === identity) {
    if (Date.now() > force) process.kill(pid, 'SIGQUIT')
    await sleep(20)
  }
}
