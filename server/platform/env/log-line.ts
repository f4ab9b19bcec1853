import { writeSync } from 'node:fs'

const LEVELS = { info: 30, warn: 40, error: 50, fatal: 60 } as const

/**
 * Writes one line in the form of the log, also where there is no log yet or no longer. Written at once: the process may
 * end right after it. Give no values of rows and no addresses with a password.
 */
export function logLine(level: keyof typeof LEVELS, msg: string, extra: object = {}): void {
  const line = `${JSON.stringify({ level: LEVELS[level], time: Date.now(), ...extra, msg })}\n`
  try {
    writeSync(process.stderr.fd, line)
  } catch {
    // Nobody reads the other end, or not fast enough: a line lost is no reason to end.
  }
}
