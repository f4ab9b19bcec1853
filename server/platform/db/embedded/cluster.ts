import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, closeSync, existsSync, fsyncSync, lchownSync, mkdirSync, openSync } from 'node:fs'
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { commandAs, type Account } from './account.js'
import type { Binaries } from './binaries.js'

/** Environment of the PostgreSQL programs: no PG* settings of the user, and messages in the language we look for. */
export const PROGRAM_ENV = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' }

// The password lies inside the data folder, so that a copy of that one folder is a complete backup.
const SECRET = 'regiotafel.secret'

/** The superuser password of the cluster, or undefined when there is none. */
export function readSecret(cluster: string): string | undefined {
  const file = path.join(cluster, SECRET)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

/** Makes the cluster when there is none yet, else checks that these programs can run it. Returns the password. */
export async function ensureCluster(
  cluster: string,
  binaries: Binaries,
  account: Account | undefined,
): Promise<string> {
  if (!existsSync(path.join(cluster, 'PG_VERSION'))) await createCluster(cluster, binaries, account)
  const version = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (version !== binaries.major) {
    throw new Error(`De gegevens in ${cluster} zijn van PostgreSQL ${version}; dit programma heeft ${binaries.major}.`)
  }
  const secret = readSecret(cluster)
  if (!secret) throw new Error(`In ${cluster} ontbreekt ${SECRET}, het wachtwoord van de database.`)
  restoreOwner(cluster, account)
  return secret
}

/** Built next to its place and moved there when complete: a crash halfway leaves nothing that looks like a database. */
async function createCluster(cluster: string, binaries: Binaries, account: Account | undefined): Promise<void> {
  if (existsSync(cluster) && readdirSync(cluster).length > 0) {
    throw new Error(`De map ${cluster} is niet leeg en bevat geen database van Regiotafel.`)
  }
  const draft = `${cluster}.nieuw`
  const secretDraft = `${draft}.secret`
  for (const leftover of [draft, secretDraft]) rmSync(leftover, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(secretDraft, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' })
  if (account) for (const made of [draft, secretDraft]) chownSync(made, account.uid, account.gid)
  await initdb(draft, secretDraft, binaries, account)
  sync(secretDraft)
  renameSync(secretDraft, path.join(draft, SECRET))
  sync(draft)
  renameSync(draft, cluster)
  // Without this a power cut could undo the move, and the next start would throw the draft and its rows away.
  sync(path.dirname(cluster))
}

async function initdb(
  folder: string,
  secretFile: string,
  binaries: Binaries,
  account: Account | undefined,
): Promise<void> {
  const fixed = [
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--lc-messages=C',
    '--no-instructions',
  ]
  const own = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  // Not every platform knows the locale C.UTF-8; sorting and letters follow PostgreSQL's own C.UTF-8 in both cases.
  const attempts = ['C.UTF-8', 'C'].map((locale) => [...fixed, ...own, `--locale=${locale}`])
  let output = ''
  for (const flags of attempts) {
    const run = commandAs(account, binaries.initdb, ['-D', folder, `--pwfile=${secretFile}`, ...flags])
    const options = { env: PROGRAM_ENV, cwd: '/', uid: run.uid, gid: run.gid }
    try {
      await promisify(execFile)(run.file, run.args, options)
      return
    } catch (error) {
      output = error instanceof Error ? error.message : String(error)
      if (!output.includes('locale')) break
    }
  }
  throw new Error(`Kan geen database maken in ${path.dirname(folder)}. PostgreSQL meldt:\n${output}`)
}

/** A restored copy may belong to root or be readable by others; PostgreSQL refuses both. */
function restoreOwner(cluster: string, account: Account | undefined): void {
  const { uid, mode } = statSync(cluster)
  if (account && uid !== account.uid) chownAll(cluster, account)
  if ((mode & 0o777) !== 0o700) chmodSync(cluster, 0o700)
}

function chownAll(file: string, account: Account): void {
  // The folder itself goes last: as long as it belongs to root, an interrupted change is done again.
  for (const entry of readdirSync(file, { withFileTypes: true })) {
    const child = path.join(file, entry.name)
    if (entry.isDirectory()) chownAll(child, account)
    else lchownSync(child, account.uid, account.gid)
  }
  lchownSync(file, account.uid, account.gid)
}

function sync(file: string): void {
  const handle = openSync(file, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
