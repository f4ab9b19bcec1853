// The sample files of installatie/, with the places of a real machine replaced by those of a test.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const WORTEL = path.resolve(import.meta.dirname, '../..')
/** Whether a program is on PATH here. */
export const heeft = (programma: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${programma}`], { stdio: 'ignore' }).status === 0

/** @param plekken what stands in the sample → what it is here; each must be there when it is for this file */
export function lees(bestand: string, plekken: Record<string, string>): string {
  const tekst = readFileSync(path.join(WORTEL, 'installatie', bestand), 'utf8').replace(/^#.*\n/gm, '')
  return Object.entries(plekken).reduce((t, [daar, hier]) => t.replaceAll(daar, hier), tekst)
}
/** The settings of a file that both systemd and a shell read: one `NAME=value` per line. */
export const omgeving = (tekst: string): Record<string, string> =>
  Object.fromEntries([...tekst.matchAll(/^(\w+)=(.*)$/gm)].map(([, naam, waarde]) => [naam!, waarde!]))

/** Starts what a unit starts, with its environment file and nothing else in the environment. */
export function start(unit: string, plekken: Record<string, string>): { kind: ChildProcess; uit: () => string } {
  const regel = (naam: string): string => new RegExp(`^${naam}=(.*)$`, 'm').exec(lees(unit, plekken))![1]!
  const [programma, ...woorden] = regel('ExecStart').split(' ')
  const env = omgeving(lees(path.basename(regel('EnvironmentFile')), plekken))
  const kind = spawn(programma!, woorden, { cwd: regel('WorkingDirectory'), env })
  let uit = ''
  for (const stroom of [kind.stdout, kind.stderr]) stroom.on('data', (d: Buffer) => (uit += d.toString()))
  return { kind, uit: () => uit }
}
/** Runs what a unit starts to its end. */
export async function draai(unit: string, plekken: Record<string, string>): Promise<{ code: number; uit: string }> {
  const { kind, uit } = start(unit, plekken)
  const [code] = (await once(kind, 'close')) as [number]
  return { code, uit: uit() }
}
