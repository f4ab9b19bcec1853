import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, Socket, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { commandAs, type Account } from './account.js'
import { PROGRAM_ENV } from './cluster.js'

/** A running PostgreSQL main process that we may stop. */
export interface Postmaster {
  port: number
  /** Resolves when it ended without being asked to, with the last lines of its log as far as we have them. */
  lost: Promise<string>
  stop(): Promise<void>
}

/** How long a stop may take before PostgreSQL is told to drop everything (it then recovers at the next start). */
export const STOP_LIMIT_MS = 30_000
const ORPHAN_LIMIT_MS = 15_000
const KEPT_CHARACTERS = 4000

export type Settings = Readonly<Record<string, string>>
// Given on every start instead of written in the configuration, so an older data folder cannot run with other values.
const SETTINGS: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  // After a kill -9 of everything, a long query ends within a second instead of blocking the next start.
  client_connection_check_interval: '1s',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_destination: 'stderr',
  logging_collector: 'off',
  // No personal data in the log: no statements, parameters or details, and nothing about failed statements at all.
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
  log_autovacuum_min_duration: '-1',
}

/**
 * Starts PostgreSQL on an existing cluster, on a free port or the given one; resolves when it accepts connections.
 * @param other settings instead of ours or beside them
 */
export async function startPostmaster(
  cluster: string,
  program: string,
  account?: Account,
  fixedPort?: number,
  other?: Settings,
): Promise<Postmaster> {
  const giveUp = Date.now() + ORPHAN_LIMIT_MS
  for (let attempt = 1; ; attempt++) {
    const port = fixedPort ?? (await freePort())
    const child = launch(cluster, program, port, account, other)
    const log = new LogTail(child)
    if (await log.isReady()) return supervise(child, port, log)
    // Another program took the port between choosing and using it; who was given a port decides itself what to do.
    if (fixedPort === undefined && log.has('Address already in use') && attempt < 5) continue
    // Server processes of a killed postmaster need a moment to notice; until then their shared memory blocks a start.
    if (log.has('pre-existing shared memory block') && Date.now() < giveUp) {
      await sleep(50)
      continue
    }
    throw new Error(`PostgreSQL start niet op ${cluster}. Dit is de melding:\n${log.text()}`)
  }
}

function launch(cluster: string, program: string, port: number, account?: Account, other?: Settings): ChildProcess {
  const settings = Object.entries({ ...SETTINGS, ...other }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const run = commandAs(account, program, ['-D', cluster, '-p', String(port), ...settings])
  return spawn(run.file, run.args, {
    uid: run.uid,
    gid: run.gid,
    env: PROGRAM_ENV,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
    // Ctrl-C reaches every process of the terminal's group; PostgreSQL must stay until we have finished our requests.
    detached: true,
  })
}

function supervise(child: ChildProcess, port: number, log: LogTail): Postmaster {
  const stopAtExit = (): void => void child.kill('SIGINT')
  let reportLoss = (): void => undefined
  const lost = new Promise<string>((resolve) => {
    reportLoss = () => {
      process.off('exit', stopAtExit)
      resolve(log.text())
    }
  })
  process.once('exit', stopAtExit)
  child.once('exit', reportLoss)
  // The program decides when it ends; a database at rest must not keep it alive.
  child.unref()
  if (child.stderr instanceof Socket) child.stderr.unref()
  const stop = async (): Promise<void> => {
    child.off('exit', reportLoss)
    process.off('exit', stopAtExit)
    if (child.exitCode !== null || child.signalCode !== null) return
    child.ref()
    const ended = once(child, 'exit')
    child.kill('SIGINT')
    const force = setTimeout(() => child.kill('SIGQUIT'), STOP_LIMIT_MS)
    await ended
    clearTimeout(force)
  }
  return { port, lost, stop }
}

/** The end of PostgreSQL's log, and the moment at which it is ready. */
class LogTail {
  private tail = ''
  private readonly ready: Promise<boolean>

  constructor(child: ChildProcess) {
    this.ready = new Promise((resolve) => {
      child.once('error', (error) => {
        this.tail += error.message
        resolve(false)
      })
      child.once('close', () => resolve(false))
      child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
        this.tail = (this.tail + chunk).slice(-KEPT_CHARACTERS)
        if (this.has('ready to accept connections')) resolve(true)
      })
    })
  }

  isReady(): Promise<boolean> {
    return this.ready
  }

  has(message: string): boolean {
    return this.tail.includes(message)
  }

  text(): string {
    return this.tail.trim()
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
