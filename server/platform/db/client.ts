// Opens the database for everybody: drizzle and tagged templates, on our own pool of lines.
import type postgres from 'postgres'
import { poolFace } from './face.js'
import type { DriverOptions } from './line.js'
import { Lines, type LinesOptions } from './lines.js'
import type { Counts, State } from './stock.js'

/** A hardened connection pool; give it to drizzle or use it as postgres.js. */
export type Client = postgres.Sql

export interface ConnectOptions {
  /** The number of connections (default 10). */
  max?: number
  /** False only for scripts of several statements in one text, such as migrations. */
  prepare?: boolean
  /** 0 is no limit, also for a transaction as a whole; only for migrations and seeds. */
  statementTimeoutMs?: number
  /** How PostgreSQL's administrator sees these connections (default regiotafel). */
  name?: string
  /** PostgreSQL refuses every write over these connections. */
  readOnly?: true
  /** Other terms, for a probe or a test. */
  lines?: Partial<Omit<LinesOptions, 'max' | 'driver'>>
}

const HOUR_MS = 3_600_000
/** A prepared text costs PostgreSQL about a hundred bytes per sign, measured: so 100 MB per line, for some 200 lists of the portal. */
const MAX_TEXT = 1_000_000
const text = (value: string): string => value

/** Dates and moments stay the text PostgreSQL sends: a Date would turn a birthday into a moment in some time zone. */
const types = {
  date: { to: 1082, from: [1082, 1083, 1114, 1184, 1266], serialize: text, parse: text },
}

const driver = (statementMs: number, name: string, readOnly = false): DriverOptions => ({
  fetch_types: false,
  types,
  onnotice: () => undefined,
  connection: {
    application_name: name,
    ...(readOnly ? { default_transaction_read_only: 'on' } : {}),
    TimeZone: 'UTC',
    statement_timeout: String(statementMs),
    // One statement for all roots of an operation looks dear: compiling it took five times as long as running it.
    jit: 'off',
    // Planning such a statement takes three times as long as running it; without this, five times on each connection (ADR 0048).
    plan_cache_mode: 'force_generic_plan',
    // Shorter than the 5 s that another waits for the lock of a key: who holds it and is gone does not make that one fail.
    idle_in_transaction_session_timeout: statementMs ? '4s' : '0',
    // A statement whose asker is gone ends within a second. PostgreSQL 14 and later.
    client_connection_check_interval: '1s',
  },
})

/** PostgreSQL ends a statement itself before our term passes, so that passing means silence. */
function terms(statementMs: number): Pick<LinesOptions, 'readMs' | 'writeMs' | 'waitMs'> {
  if (statementMs === 0) return { readMs: Infinity, writeMs: Infinity, waitMs: 60_000 }
  return { readMs: statementMs + 2000, writeMs: statementMs + 7000, waitMs: 2000 }
}

const pools = new WeakMap<Client, Lines>()

/**
 * Opens a pool. Errors that come out of it carry no query text, parameters or row values; no answer is DatabaseAway.
 *
 * Outside a transaction a statement that begins with `select` or `show`, or is said to be `repeatable`, is tried three
 * times when its connection was lost. A transaction is tried once: see write/mutation.ts.
 */
export function connect(url: string, options: ConnectOptions = {}): Client {
  const statementMs = options.statementTimeoutMs ?? 5000
  const lines = new Lines(url, {
    max: options.max ?? 10,
    driver: driver(statementMs, options.name ?? 'regiotafel', options.readOnly),
    connectMs: 3000,
    lifeMs: HOUR_MS,
    maxText: MAX_TEXT,
    tries: 3,
    ...terms(statementMs),
    ...options.lines,
  })
  const client = poolFace(lines, options.prepare ?? true)
  pools.set(client, lines)
  return client
}

/** How many lines were opened, and how many callers were lost, out of time or refused for want of a line. */
export const countsOf = (client: Client): Counts => pools.get(client)!.counts

/** Lines and callers of the pool at this moment. */
export const stateOf = (client: Client): State => pools.get(client)!.state
