// What a job says of itself. server/jobs.ts lists them all; what is not in that list does not run.
import type { JobContext } from './system.js'

/** What a job may be given: ids and codes. A queue is no place for what a person is called. */
export type Ids = Readonly<Record<string, string>>
export interface Job {
  /** of its queue, its line in the log and its label in /metrics */
  name: string
  /** one sentence, for who looks after the server */
  description: string
  /** cron, in the time of Amsterdam; absent: it runs only when it is asked for (`send`) */
  schedule?: string
  /** how often it is tried again after a failure, before it is a dead letter */
  retries: number
  /** seconds before the first of those; each next one waits about twice as long */
  retryAfter: number
  /** seconds that one run may take; a run whose server died is tried again after them */
  expireAfter: number
  /** Doing it twice, or beside itself on another server, must do no harm: a server can die between the work and its mark. */
  run: (ctx: JobContext, ids: Ids) => Promise<void>
}

const NAME = /^[a-z]+(-[a-z]+)*$/
/** A job with what most have. @throws Error for a name that is no word of small letters and dashes */
export function job(
  declared: Omit<Job, 'retries' | 'retryAfter' | 'expireAfter'> &
    Partial<Pick<Job, 'retries' | 'retryAfter' | 'expireAfter'>>,
): Job {
  if (!NAME.test(declared.name)) throw new Error(`${declared.name}: no name for a job`)
  return { retries: 3, retryAfter: 10, expireAfter: 120, ...declared }
}

const ID = /^[0-9A-Za-z-]{1,36}$/
/** @throws Error for a value that is no id or code */
export function requireIds(name: string, ids: Ids): void {
  for (const [key, value] of Object.entries(ids))
    if (!ID.test(value)) throw new Error(`${name}: ${key} is no id, and a job is given nothing else`)
}
