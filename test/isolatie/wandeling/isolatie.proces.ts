// The server as a process of its own, with its built-in database, to be killed.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { program } from '../../support/program.js'

const WORTEL = path.resolve(import.meta.dirname, '../../..')
export interface Proces {
  kind: ChildProcess
  /** address once it is ready; rejects with what it said when it stops before that */
  klaar: Promise<string>
  /** exit code, once all it wrote has been read */
  einde: Promise<number | null>
  uitvoer: () => string
}
/** Starts server/main.ts on a free port, in a process group of its own. */
export function startProces(dataDir: string, env: Record<string, string> = {}): Proces {
  const kind = spawn(process.execPath, [program('main')], {
    cwd: WORTEL,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PORT: '0',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'silent',
      ...env,
    },
  })
  let tekst = ''
  const einde = once(kind, 'close').then(([code]) => code as number | null)
  const klaar = new Promise<string>((goed, fout) => {
    for (const stroom of [kind.stdout, kind.stderr])
      stroom.on('data', (d: Buffer) => {
        tekst += d.toString()
        const url = /klaar op (http:\S+)/.exec(tekst)?.[1]
        if (url) goed(url)
      })
    void einde.then(() => fout(new Error(`gestopt: ${tekst}`)))
  })
  // Who only waits for the end does not ask whether it became ready.
  klaar.catch(() => undefined)
  return { kind, klaar, einde, uitvoer: () => tekst }
}
/** kill -9 of the server with its process group; with `dataDir` of PostgreSQL on it as well, which has a group of its own. */
export async function dood(p: Proces, dataDir?: string): Promise<void> {
  const postgres = dataDir && postgresVan(dataDir)
  process.kill(-p.kind.pid!, 'SIGKILL')
  if (postgres) process.kill(postgres, 'SIGKILL')
  await once(p.kind, 'exit').catch(() => undefined)
}
/** The pid of PostgreSQL on a data folder, while that process exists. */
export function postgresVan(dataDir: string): number | undefined {
  try {
    const pid = Number(readFileSync(path.join(dataDir, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(pid, 0)
    return pid
  } catch {
    return undefined
  }
}

export interface Uitkomst {
  /** 0 = no connection, or broken before an answer */
  status: number
  tekst: string
}
const agent = new http.Agent({ keepAlive: false })
/** One request on a connection of its own, so that a broken connection concerns this request only. */
export const post = (url: string, pad: string, inhoud: object, cookie = ''): Promise<Uitkomst & { cookie?: string }> =>
  new Promise((klaar) => {
    const req = http.request(
      url + pad,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', cookie } },
      (res) => {
        let tekst = ''
        res.on('data', (d: Buffer) => (tekst += d.toString()))
        res.on('close', () =>
          klaar({
            status: res.complete ? res.statusCode! : 0,
            tekst,
            cookie: res.headers['set-cookie']?.[0]?.split(';')[0],
          }),
        )
      },
    )
    req.on('error', () => klaar({ status: 0, tekst: '' }))
    req.end(JSON.stringify(inhoud))
  })
