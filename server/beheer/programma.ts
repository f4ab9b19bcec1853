// The programs of the PostgreSQL server, from PATH.
import { execFile, spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { BeheerFout } from './fout.js'

export interface Programma {
  bestand: string
  versie: number
}
const KORT = 2000

/** @throws BeheerFout when the program is not there or is older than the version that is needed */
export async function vindProgramma(naam: 'pg_dump' | 'pg_restore', minstens: number): Promise<Programma> {
  const mappen = (process.env['PATH'] ?? '').split(path.delimiter)
  const bestand = mappen.map((map) => path.join(map, naam)).find(isUitvoerbaar)
  const raad = `Installeer postgresql-client-${minstens} (of nieuwer) en zet de map met ${naam} vooraan in PATH.`
  if (!bestand) throw new BeheerFout(`Het programma ${naam} staat niet op deze machine. ${raad}`)
  const { stdout } = await promisify(execFile)(bestand, ['--version'])
  const versie = Number(/\) (\d+)/.exec(stdout)?.[1] ?? 0)
  if (versie < minstens)
    throw new BeheerFout(`${bestand} is versie ${versie || 'onbekend'}; nodig is minstens ${minstens}. ${raad}`)
  return { bestand, versie }
}

function isUitvoerbaar(bestand: string): boolean {
  try {
    accessSync(bestand, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The password travels in the environment: arguments are visible to every user of the machine. */
function verbinding(url: string): { dbname: string; env: NodeJS.ProcessEnv } {
  const zonder = new URL(url)
  const wachtwoord = decodeURIComponent(zonder.password)
  zonder.password = ''
  return {
    dbname: `--dbname=${zonder.href}`,
    env: { ...process.env, LC_ALL: 'C', ...(wachtwoord && { PGPASSWORD: wachtwoord }) },
  }
}

/** Runs a program on a database. @param uitvoer open file for what it writes @throws BeheerFout with its last words */
export async function draai(p: Programma, url: string, args: string[], uitvoer?: number): Promise<void> {
  const { dbname, env } = verbinding(url)
  const kind = spawn(p.bestand, ['--no-password', dbname, ...args], {
    env,
    stdio: ['ignore', uitvoer ?? 'ignore', 'pipe'],
  })
  const stop = (): void => void kind.kill()
  process.once('exit', stop)
  let melding = ''
  kind.stderr!.setEncoding('utf8').on('data', (d: string) => (melding = (melding + d).slice(-KORT)))
  const code = await new Promise<number | null>((klaar, fout) => kind.once('error', fout).once('close', klaar))
  process.off('exit', stop)
  if (code !== 0) throw new BeheerFout(`${path.basename(p.bestand)} is mislukt. De melding:\n${zonderInhoud(melding)}`)
}

/** PostgreSQL repeats values of rows in DETAIL and CONTEXT; those do not belong in a log. */
const zonderInhoud = (melding: string): string =>
  melding
    .split('\n')
    .filter((regel) => !/^(DETAIL|CONTEXT|HINT|Command was|\s)/.test(regel))
    .join('\n')
    .trim()

/** The table of contents of a dump, one line per object. */
export async function inhoudVan(p: Programma, bestand: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)(p.bestand, ['--list', bestand], { maxBuffer: 64 << 20 })
  return stdout.split('\n')
}
