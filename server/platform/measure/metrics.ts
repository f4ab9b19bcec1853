// GET /metrics for Prometheus. Exists only with a secret; every label is a word of our own, of which there are few.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { stateOf, type Client } from '../db/client.js'
import type { Engine } from '../jobs/engine.js'
import { DomainError } from '../values/errors.js'
import { measuredOf } from './log.js'
import { OTHER } from './operations.js'

export interface MetricsOptions {
  client: Client
  plans: () => { kept: number; prepared: number; compiled: number }
  /** absent: this server knows no jobs */
  jobs?: Pick<Engine, 'counts' | 'dead'> | undefined
  /** what the scraper sends as bearer; absent = there is no such address */
  secret: string | undefined
}
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
const hash = (text: string): Buffer => createHash('sha256').update(text).digest()

function gauge(registry: Registry, name: string, help: string, read: () => Record<string, number>): void {
  const made: Gauge<'state'> = new Gauge({
    name,
    help,
    labelNames: ['state'],
    registers: [registry],
    collect: () => {
      for (const [state, value] of Object.entries(read())) made.set({ state }, value)
    },
  })
}

function planMetrics(registry: Registry, plans: MetricsOptions['plans']): void {
  gauge(registry, 'regiotafel_plans', 'Compiled readings kept, and those that run prepared.', () => {
    const { kept, prepared } = plans()
    return { kept, prepared }
  })
  const compiled = new Counter({
    name: 'regiotafel_plans_compiled_total',
    help: 'Readings compiled since the start, of documents that were parsed for it or kept.',
    registers: [registry],
    collect: () => {
      compiled.reset()
      compiled.inc(plans().compiled)
    },
  })
}

function jobMetrics(registry: Registry, { counts, dead }: Pick<Engine, 'counts' | 'dead'>): void {
  const runs = new Counter({
    name: 'regiotafel_job_runs_total',
    help: 'Runs of a job on this server, by how they ended.',
    labelNames: ['job', 'outcome'],
    registers: [registry],
    collect: () => {
      runs.reset()
      for (const [job, ends] of counts.runs)
        for (const [outcome, n] of Object.entries(ends)) runs.inc({ job, outcome }, n)
    },
  })
  const lastOk = new Gauge({
    name: 'regiotafel_job_last_success_timestamp_seconds',
    help: 'When a run of a job on this server last went well; of several servers the highest counts.',
    labelNames: ['job'],
    registers: [registry],
    collect: () => {
      for (const [job, at] of counts.lastOk) lastOk.set({ job }, at)
    },
  })
  const deadLetters = new Gauge({
    name: 'regiotafel_jobs_dead',
    help: 'Jobs that failed for the last time, in the queues of all servers; absent when the database does not answer.',
    labelNames: ['job'],
    registers: [registry],
    collect: async () => {
      deadLetters.reset()
      for (const [job, n] of await dead().catch(() => [])) deadLetters.set({ job }, n)
    },
  })
}

function requestMetrics(app: FastifyInstance, registry: Registry): void {
  const duration = new Histogram({
    name: 'regiotafel_request_duration_seconds',
    help: 'Duration of requests by operation of GraphQL, or by route.',
    labelNames: ['operation', 'kind', 'outcome'],
    buckets: BUCKETS,
    registers: [registry],
  })
  const errors = new Counter({
    name: 'regiotafel_errors_total',
    help: 'Answers with this code of error.',
    labelNames: ['code'],
    registers: [registry],
  })
  const statements = new Counter({
    name: 'regiotafel_statements_total',
    help: 'Statements sent to the database for requests.',
    registers: [registry],
  })
  app.addHook('onResponse', async (req, reply) => {
    const { operation = req.routeOptions.url ?? OTHER, kind = 'http', codes, statements: n } = measuredOf(req)
    const outcome = codes.length || reply.statusCode >= 400 ? 'error' : 'ok'
    duration.observe({ operation, kind, outcome }, reply.elapsedTime / 1000)
    for (const code of codes) errors.inc({ code })
    statements.inc(n)
  })
}

/** Registers GET /metrics, under any host: a scraper knows the server by an address of its own. */
export function mountMetrics(app: FastifyInstance, { client, plans, jobs, secret }: MetricsOptions): void {
  if (secret === undefined) return
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  requestMetrics(app, registry)
  gauge(registry, 'regiotafel_pool', 'Lines to the database, and callers that wait for one.', () => ({
    ...stateOf(client),
  }))
  planMetrics(registry, plans)
  if (jobs) jobMetrics(registry, jobs)
  const expected = hash(secret)
  app.get('/metrics', { config: { anyHost: true } }, async (req, reply) => {
    const given = /^Bearer +(\S+)$/i.exec(req.headers.authorization ?? '')?.[1] ?? ''
    if (!timingSafeEqual(hash(given), expected)) throw new DomainError('NIET_INGELOGD', 'Dit geheim klopt niet.')
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}
