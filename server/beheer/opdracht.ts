// What both commands share: arguments, settings, a Dutch sentence on failure, and the exit code.
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { EnvError, readEnv, type Env } from '../platform/env/env.js'
import { failureText } from '../platform/env/failure-report.js'

export interface Aanroep {
  env: Env
  woorden: string[]
  opties: Record<string, string | boolean | undefined>
}
/** The command was typed wrongly; nothing has been tried. */
export class AanroepFout extends Error {}

/** `taak` chooses the command in scripts/start.mjs and means nothing here. */
function lees(options: NonNullable<ParseArgsConfig['options']>): Omit<Aanroep, 'env'> {
  try {
    const { values, positionals } = parseArgs({
      options: { ...options, taak: { type: 'string' } },
      allowPositionals: true,
    })
    return { woorden: positionals, opties: values as Aanroep['opties'] }
  } catch {
    throw new AanroepFout()
  }
}

/** Runs a command and ends the process: 0 done, 1 refused or failed, 2 typed wrongly. */
export async function voerUit(
  gebruik: string,
  options: NonNullable<ParseArgsConfig['options']>,
  werk: (a: Aanroep) => Promise<string[]>,
): Promise<never> {
  for (const signaal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signaal, () => {
      console.error('Afgebroken.')
      process.exit(1)
    })
  try {
    const regels = await werk({ ...lees(options), env: readEnv(process.env, 'opdracht') })
    console.log(regels.join('\n'))
    process.exit(0)
  } catch (e) {
    console.error(e instanceof AanroepFout ? gebruik : failureText(e))
    process.exit(e instanceof AanroepFout || e instanceof EnvError ? 2 : 1)
  }
}

/** Rows per table as lines, and their total. */
export function tabellen(rijen: Record<string, number>): string[] {
  const breed = Math.max(...Object.keys(rijen).map((naam) => naam.length))
  return Object.entries(rijen).map(([naam, n]) => `  ${naam.padEnd(breed)} ${String(n).padStart(7)}`)
}
export const totaal = (rijen: Record<string, number>): string =>
  `${Object.keys(rijen).length} tabellen, ${Object.values(rijen).reduce((som, n) => som + n, 0)} rijen`
/** Whole and tenths of a second, in Dutch. */
export const seconden = (begin: number): string =>
  `${((performance.now() - begin) / 1000).toFixed(1).replace('.', ',')} s`
