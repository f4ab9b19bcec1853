// A start while the database is still away waits for it; what waiting cannot cure ends the start at once.
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseFailure, explain } from './setting-failure.js'
import { oneConnection } from './single.js'

const ANSWER_MS = 5000
const TELL_EVERY_MS = 10_000
const LONGEST_PAUSE_MS = 2000
const OLDEST_MAJOR = 15

export interface Waiting {
  /** the setting that holds the address, for messages */
  setting: string
  /** how long to wait; 0 is not at all */
  limitMs: number
  /** called at the first miss and then every ten seconds */
  tell(secondsLeft: number, why: DatabaseFailure): void
}

/**
 * Runs `work` on a database that is there; when it goes away meanwhile, from the beginning again. So `work` may be done
 * twice.
 * @throws DatabaseFailure when it is still away after the limit, or cannot be used as the setting says
 */
export async function whenDatabaseIsThere<T>(url: string, waiting: Waiting, work: () => Promise<T>): Promise<T> {
  const until = Date.now() + waiting.limitMs
  let tellAt = 0
  for (let pause = 100; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    try {
      await examine(url, waiting.setting)
      return await work()
    } catch (error) {
      const why = explain(error, waiting.setting)
      const left = until - Date.now()
      if (!why?.away || left <= 0) throw why ?? error
      if (Date.now() >= tellAt) {
        waiting.tell(Math.round(left / 1000), why)
        tellAt = Date.now() + TELL_EVERY_MS
      }
      await sleep(Math.min(pause, left))
    }
  }
}

/** @throws the driver's own error when there is no answer, DatabaseFailure when this is no database to run on */
async function examine(url: string, setting: string): Promise<void> {
  const sql = oneConnection(url, { connect_timeout: ANSWER_MS / 1000 })
  try {
    const [row] = await inTime(sql<{ version: number; name: string; readOnly: boolean }[]>`
      select current_setting('server_version_num')::int version, current_setting('server_version') name,
        pg_is_in_recovery() or current_setting('transaction_read_only')::bool "readOnly"`)
    if (row!.version < OLDEST_MAJOR * 10_000) throw tooOld(setting, row!.name)
    if (row!.readOnly) throw explain(Object.assign(new Error('read only'), { code: '25006' }), setting)!
  } finally {
    // Never awaited: the driver may wait for ever for a connection that is not there.
    sql.end({ timeout: 0 }).catch(() => undefined)
  }
}

const tooOld = (setting: string, found: string): DatabaseFailure =>
  new DatabaseFailure(
    setting,
    'versie',
    false,
    `deze PostgreSQL is versie ${found}; nodig is ${OLDEST_MAJOR} of nieuwer.`,
  )

/** Something that accepts a connection and says nothing is as away as what refuses it. */
async function inTime<T>(answer: PromiseLike<T>): Promise<T> {
  let clock: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    clock = setTimeout(() => fail(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })), ANSWER_MS)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(clock)
  }
}
