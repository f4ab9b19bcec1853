// One run of one job: what it is given, and what is told of how it ended.
import type { Logger } from 'pino'
import { withoutValues } from '../graphql/masking.js'
import type { Job, Ids } from './job.js'
import type { JobContext } from './system.js'

export type Outcome = 'ok' | 'failed' | 'warned'
/** For /metrics. */
export interface JobCounts {
  /** by name, how often a run of this server ended so */
  runs: Map<string, Record<Outcome, number>>
  /** by name, when a run of this server last went well; seconds since 1970 */
  lastOk: Map<string, number>
}
export const newCounts = (jobs: readonly Job[]): JobCounts => ({
  runs: new Map(jobs.map((j) => [j.name, { ok: 0, failed: 0, warned: 0 }])),
  lastOk: new Map(),
})
/** What pg-boss keeps of a failure: where in the log it is told. The failure itself may hold values of rows. */
class JobFailed extends Error {
  override readonly name = 'JobFailed'
  constructor(id: string) {
    super(`taak mislukt, zie het log bij ${id}`)
    delete this.stack
  }
}

export interface Runner {
  log: Logger
  counts: JobCounts
  /** ends when the server stops */
  stopping: AbortSignal
  context: Pick<JobContext, 'client' | 'perRegion'>
}
/**
 * Runs a job once.
 * @throws JobFailed, after the log and /metrics were told
 */
export async function runJob(job: Job, { id, data }: { id: string; data: Ids | null }, r: Runner): Promise<void> {
  const counts = r.counts.runs.get(job.name)!
  const start = performance.now()
  const warn: JobContext['warn'] = (message, facts) => {
    counts.warned++
    r.log.warn({ taak: job.name, ...facts }, message)
  }
  const signal = AbortSignal.any([r.stopping, AbortSignal.timeout(job.expireAfter * 1000)])
  try {
    await job.run({ ...r.context, signal, warn }, data ?? {})
  } catch (error) {
    counts.failed++
    r.log.error({ taak: job.name, kenmerk: id, fout: withoutValues(error) }, 'taak mislukt')
    throw new JobFailed(id)
  }
  counts.ok++
  r.counts.lastOk.set(job.name, Date.now() / 1000)
  r.log.debug({ taak: job.name, ms: Math.round(performance.now() - start) }, 'taak gedaan')
}
