import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { processIdentity } from './process-info.js'

/** The right to use a data folder; it ends with `release` or, by itself, with the process. */
export interface Lock {
  release(): void
}

interface Holder {
  pid: number
  identity: string
}

/** Another process uses the data folder. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'
  constructor(folder: string, pid: number) {
    super(`De gegevensmap ${folder} is al in gebruik door een ander proces (pid ${pid}). Stop dat proces eerst.`)
  }
}

/**
 * Takes the lock on a folder or throws FolderInUse.
 *
 * Node has no flock, and "the old one is dead: remove it and write mine" lets two processes remove each other's lock.
 * So every lock is a new, higher number: a number is taken with link(2), which fails when it exists, and counts only
 * when nothing higher exists afterwards. The highest number is never removed, only overwritten by its holder on release.
 */
export function acquireLock(folder: string): Lock {
  const lockFolder = path.join(folder, 'lock')
  mkdirSync(lockFolder, { recursive: true, mode: 0o700 })
  for (;;) {
    const highest = highestNumber(lockFolder)
    const holder = highest === 0 ? undefined : livingHolder(path.join(lockFolder, String(highest)))
    if (holder) throw new FolderInUse(folder, holder.pid)
    if (take(lockFolder, highest + 1)) return { release: () => release(lockFolder, highest + 1) }
  }
}

function take(lockFolder: string, number: number): boolean {
  const draft = path.join(lockFolder, `concept-${randomUUID()}`)
  const me: Holder = { pid: process.pid, identity: processIdentity(process.pid) ?? '' }
  writeFileSync(draft, JSON.stringify(me), { mode: 0o600 })
  try {
    // A link appears with its whole content, so nobody ever reads a half-written lock.
    linkSync(draft, path.join(lockFolder, String(number)))
  } catch (error) {
    // EEXIST: another was first. ENOENT: the winner has swept our draft away.
    if (isCode(error, 'EEXIST') || isCode(error, 'ENOENT')) return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
  if (highestNumber(lockFolder) !== number) return false
  sweep(lockFolder, String(number))
  return true
}

function release(lockFolder: string, number: number): void {
  const draft = path.join(lockFolder, `concept-${randomUUID()}`)
  try {
    writeFileSync(draft, 'vrij', { mode: 0o600 })
    renameSync(draft, path.join(lockFolder, String(number)))
  } catch (error) {
    // The folder was removed while in use (a test cleans up): then there is nothing left to release.
    if (!isCode(error, 'ENOENT')) throw error
  }
}

function sweep(lockFolder: string, keep: string): void {
  for (const name of readdirSync(lockFolder)) if (name !== keep) rmSync(path.join(lockFolder, name), { force: true })
}

function highestNumber(lockFolder: string): number {
  return Math.max(0, ...readdirSync(lockFolder).map(Number).filter(Number.isInteger))
}

function livingHolder(file: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Holder
    return processIdentity(holder.pid) === holder.identity ? holder : undefined
  } catch {
    return undefined
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
