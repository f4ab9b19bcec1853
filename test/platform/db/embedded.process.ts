import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** What embedded.child.ts tells, one line each. */
export interface Message {
  url?: string
  reused?: boolean
  ms?: number
  fout?: string
  nummer?: number
}

/** A process of its own that runs the built-in database. */
export interface Child {
  process: ChildProcess
  pid: number
  messages: Message[]
  first: Promise<Message>
}

/** Starts embedded.child.ts in a process group of its own. */
export function startChild(dataDir: string, ...work: string[]): Child {
  const script = path.join(import.meta.dirname, 'embedded.child.ts')
  const args = ['--import', 'tsx', script, dataDir, ...work]
  const child = spawn(process.execPath, args, { detached: true, stdio: ['pipe', 'pipe', 'inherit'] })
  const messages: Message[] = []
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => messages.push(JSON.parse(line) as Message))
  const first = once(lines, 'line').then(([line]) => JSON.parse(String(line)) as Message)
  return { process: child, pid: child.pid ?? 0, messages, first }
}

/** kill -9, when it still runs. */
export function kill(pid: number | undefined): void {
  // Pid 0 is the process group of the test itself.
  if (!pid) return
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Already gone.
  }
}

/** kill -9 of the whole process group of the child; resolves when the child is gone. */
export async function killGroup({ process: child, pid }: Child): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  kill(-pid)
  await gone
}

/** The pid of PostgreSQL on a data folder, while it runs. */
export function postmasterPid(dataDir: string): number | undefined {
  try {
    return Number(readFileSync(path.join(dataDir, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return undefined
  }
}
