import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** The system user that runs PostgreSQL when we are root (PostgreSQL refuses root). */
export interface Account {
  name: string
  uid: number
  gid: number
  /** Set when the data folder lies below a folder this user may not enter: the one Linux capability that lets it. */
  capability?: string
}

/** A program with its arguments and the user to run it as, ready for spawn. */
export interface Command {
  file: string
  args: string[]
  uid?: number
  gid?: number
}

/**
 * The account for the database in `cluster`, or undefined when we are an ordinary user and run it ourselves.
 *
 * Existing data keeps its owner. New data goes to the system user `postgres`, else to `nobody`: a user that every system
 * has. Making a user of our own would change the machine, which `npm start` must not do; the data folder is mode 0700.
 */
export function accountFor(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = existsSync(cluster) ? statSync(cluster) : undefined
  const account = owner && owner.uid !== 0 ? { name: String(owner.uid), uid: owner.uid, gid: owner.gid } : systemUser()
  if (isReachable(path.dirname(cluster), account)) return account
  return { ...account, capability: passingCapability(path.dirname(cluster), account) }
}

function systemUser(): Account {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
    if (uid && gid) return { name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }
  }
  throw new Error('PostgreSQL kan niet als root draaien. Start Regiotafel als gewone gebruiker of zet DATABASE_URL.')
}

/** Whether the account may enter every folder from `top` (default: the root) down to and including the path. */
export function isReachable(target: string, account: Account, top = path.parse(target).root): boolean {
  const { mode, uid, gid } = statSync(target)
  const bits = uid === account.uid ? mode >> 6 : gid === account.gid ? mode >> 3 : mode
  if ((bits & 1) === 0) return false
  return target === top || isReachable(path.dirname(target), account, top)
}

const CAPABILITY_BIT = { dac_override: 1n, setgid: 6n, setuid: 7n, setpcap: 8n, dac_read_search: 2n } as const

/**
 * A clone in `mktemp -d` or in /root is closed to every other user. We do not open such folders; we let PostgreSQL keep
 * one capability of root: passing closed folders. Containers often lack dac_read_search but have dac_override.
 */
function passingCapability(folder: string, account: Account): string {
  const held = effectiveCapabilities()
  const has = (name: keyof typeof CAPABILITY_BIT): boolean => ((held >> CAPABILITY_BIT[name]) & 1n) === 1n
  const maySwitch = has('setuid') && has('setgid') && has('setpcap') && findSetpriv() !== undefined
  if (maySwitch && has('dac_read_search')) return 'dac_read_search'
  if (maySwitch && has('dac_override')) return 'dac_override'
  throw new Error(
    `PostgreSQL kan niet als root draaien, en gebruiker ${account.name} kan niet bij de map ${folder}. ` +
      'Zet DATA_DIR op een map waar die gebruiker wel bij kan, bijvoorbeeld /var/lib/regiotafel. ' +
      'Of start Regiotafel als gewone gebruiker.',
  )
}

function effectiveCapabilities(): bigint {
  if (process.platform !== 'linux') return 0n
  const found = /^CapEff:\s*([0-9a-f]+)/m.exec(readFileSync('/proc/self/status', 'utf8'))
  return BigInt(`0x${found?.[1] ?? '0'}`)
}

function findSetpriv(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/bin', '/bin']
  return folders.map((folder) => path.join(folder, 'setpriv')).find((file) => existsSync(file))
}

/** The command that runs a program as the account. */
export function commandAs(account: Account | undefined, file: string, args: string[]): Command {
  if (!account) return { file, args }
  if (!account.capability) return { file, args, uid: account.uid, gid: account.gid }
  const only = `-all,+${account.capability}`
  const drop = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups', '--no-new-privs']
  const keep = [`--inh-caps=${only}`, `--ambient-caps=${only}`, `--bounding-set=${only}`]
  // access(2), with which initdb looks for its programs, ignores capabilities of a non-root user without this bit.
  const bits = '--securebits=+no_setuid_fixup'
  return { file: findSetpriv() ?? 'setpriv', args: [...drop, ...keep, bits, '--', file, ...args] }
}
