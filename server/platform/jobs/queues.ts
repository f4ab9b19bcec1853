// From the list of jobs: the queues and schedules that the owner makes. `npm run gen` writes them to migrations/taken.sql, which
// runs at every migration; the server itself may make none, and refuses to start when one is missing.
import type { Job } from './job.js'

/** The schema of pg-boss in our database. */
export const SCHEMA = 'taken'
/** Where pg-boss itself puts what a schedule asks for. */
const CLOCK = '__pgboss__send-it'
const ZONE = 'Europe/Amsterdam'
/** Where a job goes that failed for the last time: each has a place of its own, so that one sees which it was. */
const DEAD = '-mislukt'
export const deadLettersOf = (name: string): string => `${name}${DEAD}`
/** The job whose dead letters these are; undefined for another queue. */
export const deadOf = (queue: string): string | undefined =>
  queue.endsWith(DEAD) ? queue.slice(0, -DEAD.length) : undefined

interface Queue {
  name: string
  /** `short`: one waits at most, so nothing heaps up while no server runs jobs */
  policy: 'standard' | 'short'
  retryLimit?: number
  retryDelay?: number
  retryBackoff?: boolean
  expireInSeconds?: number
  deadLetter?: string
}
/** @throws Error for two jobs of one name */
function queuesOf(jobs: readonly Job[]): Queue[] {
  const names = jobs.map((j) => j.name)
  const twice = names.find((name, i) => names.indexOf(name) < i)
  if (twice) throw new Error(`${twice}: two jobs of one name`)
  return [
    { name: CLOCK, policy: 'standard' },
    ...names.map((name): Queue => ({ name: deadLettersOf(name), policy: 'standard' })),
    ...jobs.map((j): Queue => ({
      name: j.name,
      policy: j.schedule ? 'short' : 'standard',
      retryLimit: j.retries,
      retryDelay: j.retryAfter,
      retryBackoff: true,
      expireInSeconds: j.expireAfter,
      deadLetter: deadLettersOf(j.name),
    })),
  ]
}
/** Every queue that must be there before a server may start. */
export const queueNames = (jobs: readonly Job[]): string[] => queuesOf(jobs).map((q) => q.name)

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
const value = (v: string | number | boolean | undefined): string =>
  v === undefined ? 'null' : typeof v === 'string' ? quoted(v) : String(v)
const COLUMNS = 'policy, retry_limit, retry_delay, retry_backoff, expire_seconds, dead_letter'
function queueSql({ name, ...options }: Queue): string {
  const { policy, retryLimit, retryDelay, retryBackoff, expireInSeconds, deadLetter } = options
  const values = [policy, retryLimit, retryDelay, retryBackoff, expireInSeconds, deadLetter].map(value).join(', ')
  return [
    `select ${SCHEMA}.create_queue(${quoted(name)}, ${quoted(JSON.stringify(options))});`,
    `update ${SCHEMA}.queue set (${COLUMNS}) = row(${values}), updated_on = now() where name = ${quoted(name)} and (${COLUMNS}) is distinct from (${values});`,
  ].join('\n')
}
const scheduleSql = (name: string, cron: string): string =>
  `insert into ${SCHEMA}.schedule (name, cron, timezone) values (${[name, cron, ZONE].map(quoted).join(', ')}) on conflict (name) do update set cron = excluded.cron, timezone = excluded.timezone, updated_on = now() where (schedule.cron, schedule.timezone) is distinct from (excluded.cron, excluded.timezone);`

/** The text of migrations/taken.sql: it makes what is missing, and changes what is said otherwise now. */
export function queuesSql(jobs: readonly Job[]): string {
  const scheduled = jobs.flatMap(({ name, schedule }) => (schedule ? [[name, schedule] as const] : []))
  const names = scheduled.map(([name]) => quoted(name)).join(', ')
  return [
    '-- Made by npm run gen from server/jobs.ts. Applied by the owner after the numbered migrations, every time.',
    ...queuesOf(jobs).map(queueSql),
    ...scheduled.map(([name, cron]) => scheduleSql(name, cron)),
    // A job that left the list is not asked for any more; what still waits in its queue goes by itself.
    `delete from ${SCHEMA}.schedule where name <> all (array[${names}]::text[]);`,
    '',
  ].join('\n')
}
