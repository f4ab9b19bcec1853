import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import path from 'node:path'

/**
 * A value that only this one process ever has, or undefined when no such process runs. A bare pid is not enough: after
 * a crash or a reboot another program may carry the same number.
 */
export function processIdentity(pid: number): string | undefined {
  return process.platform === 'linux' ? linuxIdentity(pid) : psIdentity(pid)
}

function linuxIdentity(pid: number): string | undefined {
  const stat = readText(`/proc/${pid}/stat`)
  // The program name stands between brackets and may hold spaces and brackets itself: count from the last one.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, startTicks] = [fields?.[0], fields?.[19]]
  if (!startTicks || state === 'Z' || state === 'X') return undefined
  return `${readText('/proc/sys/kernel/random/boot_id')?.trim() ?? ''}:${startTicks}`
}

function psIdentity(pid: number): string | undefined {
  return ps(pid, 'lstart')
}

/** The data folder of the PostgreSQL main process with this pid; 'geen' when it is another program or not running. */
export function postmasterFolder(pid: number): string | 'geen' | 'onbekend' {
  if (!processIdentity(pid)) return 'geen'
  const args = commandLine(pid)
  if (path.basename(args[0] ?? '') !== 'postgres') return 'geen'
  const given = args[args.indexOf('-D') + 1]
  return workingFolder(pid) ?? (given && path.isAbsolute(given) ? given : 'onbekend')
}

/** A postmaster works inside its data folder; who may not look there (another user, a container) gets undefined. */
function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

function commandLine(pid: number): string[] {
  if (process.platform !== 'linux') return ps(pid, 'command')?.split(' ') ?? []
  return readText(`/proc/${pid}/cmdline`)?.split('\0') ?? []
}

function ps(pid: number, column: string): string | undefined {
  try {
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8', env }).trim() || undefined
  } catch {
    return undefined
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
