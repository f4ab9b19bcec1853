// A database with the queues of a test's own jobs, and engines on it.
import { drizzle } from 'drizzle-orm/postgres-js'
import { pino } from 'pino'
import postgres from 'postgres'
import { inject } from 'vitest'
import { createEngine, type Engine, type EngineOptions } from '../../../server/platform/jobs/engine.js'
import type { Job } from '../../../server/platform/jobs/job.js'
import { queuesSql } from '../../../server/platform/jobs/queues.js'
import { freshDatabase } from '../../support/database.js'
import { appUrlVan } from '../../support/sjabloon.js'

export interface Taak {
  name: string
  state: string
  output: unknown
}
export interface Wereld {
  owner: postgres.Sql
  url: string
  /** lines of the log so far, of every engine */
  log: string[]
  /** makes the queues of these jobs, as a migration does */
  maakRijen: (jobs: readonly Job[]) => Promise<void>
  /** an engine that the end of the file stops */
  motor: (jobs: readonly Job[], ook?: Partial<EngineOptions>) => Engine
  /** asks for jobs as an act does, in a transaction */
  vraag: (engine: Engine, name: string, aantal?: number) => Promise<void>
  taken: (name: string) => Promise<Taak[]>
  stop: () => Promise<void>
}
export const pauze = (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms))

export async function start(): Promise<Wereld> {
  const database = await freshDatabase(inject('sjabloon'))
  const owner = postgres(database.url, { max: 1, onnotice: () => undefined })
  const url = appUrlVan(database.url)
  const app = postgres(url, { max: 2, onnotice: () => undefined })
  const log: string[] = []
  const logger = pino({ level: 'debug', base: undefined }, { write: (line: string) => void log.push(line) })
  const engines: Engine[] = []
  const db = drizzle(app)
  return {
    owner,
    url,
    log,
    maakRijen: async (jobs) => void (await owner.unsafe(queuesSql(jobs))),
    motor: (jobs, ook) => {
      const engine = createEngine({ url, jobs, log: logger, poll: 0.5, ...ook })
      engines.push(engine)
      return engine
    },
    vraag: (engine, name, aantal = 1) =>
      db.transaction(async (tx) => {
        for (let n = 0; n < aantal; n++) await engine.send(tx, name, { id: String(n) })
      }),
    taken: (name) => owner<Taak[]>`select name, state::text, output from taken.job where name = ${name}`,
    stop: async () => {
      await Promise.all(engines.map((e) => e.stop()))
      await app.end()
      await owner.end()
      await database.drop()
    },
  }
}
