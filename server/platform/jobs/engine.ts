// Takes jobs from their queues and runs them: pg-boss, on connections of its own.
import { setTimeout as sleep } from 'node:timers/promises'
import { sql, type SQL } from 'drizzle-orm'
import PgBoss from 'pg-boss'
import type { Logger } from 'pino'
import { connect } from '../db/client.js'
import { DatabaseProblem } from '../db/versions.js'
import { withoutValues } from '../graphql/masking.js'
import { isOutage } from '../values/database-errors.js'
import type { Tx } from '../write/transaction.js'
import { bossConnection, parameter } from './connection.js'
import { requireIds, type Ids, type Job } from './job.js'
import { deadOf, queueNames, SCHEMA } from './queues.js'
import { newCounts, runJob, type JobCounts } from './run.js'
import { regionsOf } from './system.js'

const UNFIT =
  'De wachtrijen van de taken in de database passen niet bij deze versie. Voer eerst "npm run migreer" uit, als eigenaar (DATABASE_URL).'
/** A running job gets this long at a stop; then its queue has it back. */
const STOP_MS = 5000
/** One for each of: a job, the queues, a chore. */
const LINES = 3
const HOUR_S = 3600

export interface EngineOptions {
  /** how the application signs in */
  url: string
  jobs: readonly Job[]
  log: Logger
  /** seconds between two looks at a queue, and a twelfth of those between two chores of pg-boss; absent = 5 */
  poll?: number
}
export interface Engine {
  counts: JobCounts
  /**
   * Begins to take jobs; waits as long as the database is away.
   * @throws DatabaseProblem when a job has no queue, or pg-boss has another version than its tables
   */
  start: () => Promise<void>
  /** Takes no more jobs and lets the running one end, at most five seconds. Never rejects. */
  stop: () => Promise<void>
  /**
   * Asks for a job, in the transaction that makes it necessary: rolled back, nobody asked.
   * @throws Error for a job that is not in the list, or something else than ids
   */
  send: (tx: Tx, name: string, ids: Ids) => Promise<void>
  /** By name of the job, how many failed for the last time and are still there. */
  dead: () => Promise<Map<string, number>>
}

/** A text with $1, $2 … and its values, as drizzle sends it. */
const bound = (text: string, values: unknown[]): SQL =>
  sql.join(
    text.split(/\$(\d+)/).map((part, i) => (i % 2 ? sql`${parameter(values[Number(part) - 1])}` : sql.raw(part))),
  )

/** Opens no connection before `start`. */
export function createEngine({ url, jobs, log, poll = 5 }: EngineOptions): Engine {
  const client = connect(url, { max: LINES, name: 'regiotafel taken' })
  // Puts drizzle on the client, for the jobs; that also makes the driver leave JSON as the text it is (connection.ts).
  const perRegion = regionsOf(client)
  const counts = newCounts(jobs)
  const stopping = new AbortController()
  const report = reporter(log)
  const options = {
    db: bossConnection(client, report),
    schema: SCHEMA,
    // Tables and queues are the owner's (migrations).
    migrate: false,
    cronMonitorIntervalSeconds: 15,
    maintenanceIntervalSeconds: 12 * poll,
    archiveCompletedAfterSeconds: HOUR_S,
    archiveFailedAfterSeconds: 14 * 24 * HOUR_S,
  }
  const runner = { log, counts, stopping: stopping.signal, context: { client, perRegion } }
  let running: PgBoss | undefined
  /** Never started: it only asks, so a server that runs no jobs asks for them too. */
  const asking = new PgBoss(options)

  const end = (boss: PgBoss): Promise<void> => boss.stop({ timeout: STOP_MS }).catch(report)
  const work = async (boss: PgBoss): Promise<void> => {
    const there = new Set((await boss.getQueues()).map((q) => q.name))
    const missing = queueNames(jobs).filter((name) => !there.has(name))
    if (missing.length) throw new Error(`no queue: ${missing.join(', ')}`)
    for (const job of jobs)
      await boss.work<Ids>(job.name, { pollingIntervalSeconds: poll }, async ([given]) => {
        if (given) await runJob(job, given, runner)
      })
  }
  /** One that failed to start can never start again, so each try has a new one. */
  const attempt = async (): Promise<PgBoss> => {
    const boss = new PgBoss(options)
    boss.on('error', report)
    await boss.start()
    await work(boss).catch(async (error: unknown) => {
      await end(boss)
      throw error
    })
    return boss
  }
  return {
    counts,
    start: async () => {
      while (!running && !stopping.signal.aborted) {
        try {
          running = await attempt()
        } catch (error) {
          if (!isOutage(error)) {
            report(error)
            throw new DatabaseProblem(UNFIT)
          }
          await sleep(1000, undefined, { ref: false })
        }
      }
      if (running && stopping.signal.aborted) await end(running)
    },
    stop: async () => {
      stopping.abort()
      if (running) await end(running)
      await client.end({ timeout: 2 }).catch(report)
    },
    send: async (tx, name, ids) => {
      if (!jobs.some((j) => j.name === name)) throw new Error(`${name}: not in the list of jobs`)
      requireIds(name, ids)
      const own = {
        executeSql: async (text: string, values: unknown[]) => ({ rows: [...(await tx.execute(bound(text, values)))] }),
      }
      await asking.send(name, ids, { db: own })
    },
    dead: async () => {
      const rows = await client<{ name: string; n: number }[]>`
        select name, count(*)::int n from ${client(SCHEMA)}.job where state < 'active' group by name`
      const found = new Map(jobs.map((j) => [j.name, 0]))
      for (const { name, n } of rows) {
        const job = deadOf(name)
        if (job) found.set(job, n)
      }
      return found
    },
  }
}

/** Tells every failure once; of an outage, which each statement meets again, one a minute. */
function reporter(log: Logger): (error: unknown) => void {
  const told = new WeakSet()
  let quietUntil = 0
  return (error) => {
    if (!(error instanceof Error) || told.has(error)) return
    told.add(error)
    if (!isOutage(error)) return log.error({ fout: withoutValues(error) }, 'takenmotor')
    if (Date.now() < quietUntil) return
    quietUntil = Date.now() + 60_000
    log.warn({ fout: withoutValues(error) }, 'database niet bereikbaar voor de taken')
  }
}
