// The built server as a process of its own.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { endsWith } from './ends.js'

const ROOT = path.resolve(import.meta.dirname, '../..')
const PROGRAM = path.join(ROOT, 'dist/server/main.js')
const START_LIMIT_MS = 120_000

export class Server {
  readonly url: string
  private child: ChildProcess | undefined
  private text = ''

  constructor(
    readonly port: number,
    private readonly env: Record<string, string>,
  ) {
    this.url = `http://127.0.0.1:${port}`
  }

  /** @throws with what it said when it does not become ready */
  async start(): Promise<void> {
    const { PATH = '', HOME = '/tmp' } = process.env
    const env = { PATH, HOME, PORT: String(this.port), LOG_LEVEL: 'error', ...this.env }
    // A group of its own, so that Ctrl-C of the proof is not a signal to what it measures.
    const child = spawn(process.execPath, [PROGRAM], {
      env,
      cwd: ROOT,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.child = child
    child.once(
      'exit',
      endsWith(() => this.stop()),
    )
    this.text = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (d: Buffer) => (this.text = (this.text + d.toString()).slice(-20_000)))
    for (const until = Date.now() + START_LIMIT_MS; Date.now() < until && this.alive; await sleep(25))
      if (await this.ready()) return
    throw new Error(`de server werd niet klaar:\n${this.text}`)
  }

  get alive(): boolean {
    return this.child?.exitCode === null && this.child.signalCode === null
  }

  /** What it wrote, the last part. */
  get output(): string {
    return this.text
  }

  async ready(): Promise<boolean> {
    return (await this.get('/ready')).status === 200
  }

  /** One look, on a connection of its own. */
  async get(path: string): Promise<{ status: number; ms: number }> {
    const began = performance.now()
    const status = await fetch(this.url + path, {
      headers: { connection: 'close' },
      signal: AbortSignal.timeout(10_000),
    }).then(
      async (r) => (await r.text(), r.status),
      () => 0,
    )
    return { status, ms: performance.now() - began }
  }

  /** SIGTERM. @returns its exit code and how long it took */
  async stop(): Promise<{ code: number | null; ms: number }> {
    const { child } = this
    if (!child || !this.alive) return { code: child?.exitCode ?? null, ms: 0 }
    const began = performance.now()
    const ended = once(child, 'exit') as Promise<[number | null]>
    child.kill('SIGTERM')
    const [code] = await ended
    return { code, ms: performance.now() - began }
  }

  kill(): void {
    if (this.alive) this.child?.kill('SIGKILL')
  }
}
