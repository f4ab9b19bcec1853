import postgres from 'postgres'
import { withoutData } from './database-error.js'

/** A hardened connection pool; give it to drizzle or use it as postgres.js. */
export type Client = postgres.Sql

export interface ConnectOptions {
  /** The number of connections (default 10). */
  max?: number
  /** False only for scripts of several statements in one text, such as migrations. */
  prepare?: boolean
  /** 0 is no limit; only for migrations and seeds. */
  statementTimeoutMs?: number
}

const text = (value: string): string => value

/** Dates and moments stay the text PostgreSQL sends: a Date would turn a birthday into a moment in some time zone. */
const types = {
  date: { to: 1082, from: [1082, 1083, 1114, 1184, 1266], serialize: text, parse: text },
}

/** Opens a pool. Errors that come out of it carry no query text, parameters or row values. */
export function connect(url: string, options: ConnectOptions = {}): Client {
  const sql = postgres(url, {
    max: options.max ?? 10,
    connect_timeout: 10,
    fetch_types: false,
    types,
    onnotice: () => undefined,
    connection: {
      application_name: 'regiotafel',
      TimeZone: 'UTC',
      statement_timeout: options.statementTimeoutMs ?? 5000,
    },
  })
  return harden(sql as unknown as Client, options.prepare ?? true, { open: true })
}

interface Scope {
  open: boolean
}

type Method = (...args: unknown[]) => unknown

/**
 * Three repairs on what postgres.js hands out.
 *
 * - drizzle asks for an unprepared statement in every query; that costs a second round trip and blocks pipelining. Who
 *   means it (the read planner, for shapes beyond its cap) says `unprepared`.
 * - A `tx` that is used after its transaction ended runs on the connection as it is then: outside any transaction, or in
 *   that of another tenant. graphql-js does this when a sibling field fails. Here every use of it fails.
 * - Errors carry the query and its parameters.
 */
function harden<T extends postgres.Sql>(sql: T, prepare: boolean, scope: Scope): T {
  const replaced = replacements(sql, prepare)
  const use = <R>(value: () => R): R => {
    if (!scope.open) throw new Error('transaction already finished')
    return value()
  }
  return new Proxy(sql, {
    apply: (target, _self, args) => use(() => cleaned(Reflect.apply(target, undefined, args))),
    get: (target, name) => use(() => replaced.get(name) ?? Reflect.get(target, name)),
  })
}

function replacements(sql: postgres.Sql, prepare: boolean): Map<string | symbol, Method> {
  const methods = sql as unknown as Record<string, Method | undefined>
  const replaced = new Map<string | symbol, Method>()
  const { unsafe } = methods
  if (unsafe)
    replaced.set('unsafe', (query, args = [], o) => {
      const options = Object(o) as { unprepared?: boolean }
      return cleaned(unsafe(query, args, { ...options, prepare: prepare && !options.unprepared }))
    })
  for (const name of ['begin', 'savepoint']) {
    const method = methods[name]
    if (method) replaced.set(name, transaction(method, prepare))
  }
  return replaced
}

function transaction(method: Method, prepare: boolean): Method {
  return async (...args) => {
    const work = args.pop() as (tx: postgres.Sql) => unknown
    const scoped = async (tx: postgres.Sql): Promise<unknown> => {
      const scope = { open: true }
      try {
        return await work(harden(tx, prepare, scope))
      } finally {
        scope.open = false
      }
    }
    try {
      return await method(...args, scoped)
    } catch (error) {
      // drizzle wraps a failed query in an error of its own, whose message lists the parameters.
      throw withoutData(error)
    }
  }
}

/** A query is a promise that the driver settles through its own `reject`: the one place every failure passes. */
function cleaned(made: unknown): unknown {
  if (!(made instanceof Promise) || !('reject' in made)) return made
  const reject = made.reject as (error: unknown) => void
  made.reject = (error: unknown) => reject(withoutData(error))
  return made
}
