// A PostgreSQL of our own in a temporary folder, to be restarted and killed: the one of the system, else the one from npm.
import { execFile, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { accountFor, commandAs, type Account } from '../../server/platform/db/embedded/account.js'
import { findPackage, prepareBinaries } from '../../server/platform/db/embedded/binaries.js'
import { endsWith } from './ends.js'
import { freePort } from './port.js'

const SYSTEM = '/usr/lib/postgresql'

export class OwnPostgres {
  /** As a superuser. */
  readonly url: string
  private readonly ended = endsWith(() => this.stop())

  private constructor(
    private readonly folder: string,
    private readonly bin: string,
    private readonly account: Account | undefined,
    private readonly port: number,
  ) {
    this.url = `postgres://postgres@127.0.0.1:${port}/postgres`
  }

  static async start(): Promise<OwnPostgres> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'regiotafel-proef-'))
    chmodSync(folder, 0o711)
    const data = path.join(folder, 'pg')
    const account = accountFor(data)
    mkdirSync(data, { mode: 0o700 })
    if (account) chownSync(data, account.uid, account.gid)
    const bin = systemPrograms() ?? path.dirname(prepareBinaries(findPackage(), folder, account).initdb)
    const made = new OwnPostgres(folder, bin, account, await freePort())
    try {
      await made.run('initdb', ['-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8'])
      await made.control('start')
    } catch (e) {
      await made.stop()
      throw e
    }
    return made
  }

  /** As after a crash of PostgreSQL or its machine: nothing is said to anybody. */
  restart(): Promise<void> {
    return this.control('restart', '-m', 'immediate')
  }

  async stop(): Promise<void> {
    this.ended()
    await this.control('stop', '-m', 'immediate').catch(() => undefined)
    rmSync(this.folder, { recursive: true, force: true })
  }

  private async control(what: string, ...more: string[]): Promise<void> {
    const options = `-p ${this.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`
    await this.run('pg_ctl', ['-D', path.join(this.folder, 'pg'), '-w', '-o', options, what, ...more])
  }

  private async run(program: string, args: string[]): Promise<void> {
    const command = commandAs(this.account, path.join(this.bin, program), args)
    const { uid, gid } = command
    const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' }
    // pg_ctl leaves PostgreSQL behind with its own output: a pipe would keep this waiting for as long as that runs.
    const stdio = program === 'pg_ctl' ? 'ignore' : 'pipe'
    if (stdio === 'pipe')
      return void (await promisify(execFile)(command.file, command.args, { uid, gid, env, cwd: '/' }))
    const child = spawn(command.file, command.args, { uid, gid, env, cwd: '/', stdio })
    const code = await new Promise((done) => child.once('exit', done).once('error', done))
    if (code !== 0) throw new Error(`${program} ${args.at(-1)} mislukte (${String(code)})`)
  }
}

function systemPrograms(): string | undefined {
  if (!existsSync(SYSTEM)) return undefined
  const folders = readdirSync(SYSTEM).sort((a, b) => Number(b) - Number(a))
  return folders.map((version) => path.join(SYSTEM, version, 'bin')).find((bin) => existsSync(path.join(bin, 'pg_ctl')))
}
