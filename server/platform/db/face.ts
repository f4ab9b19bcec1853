// The face of postgres.js on our pool. What it does not offer (cursors, listening, reserving a connection) would need a
// line that is lent out for longer than one answer.
import type postgres from 'postgres'
import type { Client } from './client.js'
import { withoutData } from './database-error.js'
import type { Sql } from './line.js'
import type { Lines, TransactionOptions } from './lines.js'
import { sameOrigin } from './origin.js'
import { Scope } from './scope.js'

/** What the driver makes of a template or a text: a promise that starts when it is awaited. */
interface Query extends Promise<unknown> {
  tagged: boolean
  strings: TemplateStringsArray
  args: unknown[]
  options: { repeatable?: boolean; prepare?: boolean }
  isRaw?: true | 'values'
  handler: (query: Query) => void
  resolve: (rows: unknown) => void
  reject: (error: unknown) => void
}
type Work = (tx: Client) => unknown
type Tag = (first: unknown, ...rest: unknown[]) => unknown
type Unsafe = (query: string, args?: unknown[], options?: unknown) => unknown

const UNSUPPORTED = ['cursorRows', 'forEachFn', 'onlyDescribe', 'streaming']
/** A statement of the read planner begins with a comment (measure/operations.ts). */
const READS = /^\s*(\/\*[^*]*\*\/\s*)?(select|show)\b/i
const isQuery = (made: unknown): made is Query => made instanceof Promise && 'handler' in made
const tools = ({ json, array, typed, types, options }: Sql): object => ({ json, array, typed, types, options })

/** Says of a statement outside a transaction that doing it twice is the same as doing it once. */
export function repeatable<R extends readonly (object | undefined)[]>(
  query: postgres.PendingQuery<R>,
): postgres.PendingQuery<R> {
  ;(query as unknown as Query).options.repeatable = true
  return query
}

/** A query is a promise that the driver settles through its own `reject`: the one place every failure passes. */
function cleaned(query: Query, scope?: Scope, asked?: Error): Query {
  const { reject } = query
  query.reject = (error) => {
    const clean = sameOrigin(error, withoutData(error), asked)
    if (scope) scope.refused ??= clean
    reject(clean)
  }
  return query
}

/**
 * drizzle asks for an unprepared statement in every query; that costs a second round trip and blocks pipelining. Who means
 * it (the read planner, for shapes beyond its cap) says `unprepared`.
 */
function makers(sql: Sql, prepare: boolean, use: (make: () => unknown) => unknown): { tag: Tag; unsafe: Unsafe } {
  const driver = sql as unknown as Tag & { unsafe: Unsafe }
  return {
    tag: (first, ...rest) => use(() => driver(first, ...rest)),
    unsafe: (query, args = [], options) => {
      const given = Object(options) as { unprepared?: boolean }
      return use(() => driver.unsafe(query, args, { ...given, prepare: prepare && !given.unprepared }))
    },
  }
}

/** The pool as drizzle and our own statements use it. */
export function poolFace(lines: Lines, prepare: boolean): Client {
  const { tag, unsafe } = makers(lines.pieces, prepare, (make) => {
    const made = make()
    return isQuery(made) ? asked(lines, made) : made
  })
  const begin = (...args: [Work] | [string, Work]): Promise<unknown> => {
    const work = args.at(-1) as Work
    const options = { mode: args.length > 1 ? (args[0] as string) : '', prepared: prepare }
    return transaction(lines, options, work)
  }
  const end = ({ timeout }: { timeout?: number } = {}) => lines.end(timeout === undefined ? undefined : timeout * 1000)
  return Object.assign(tag, tools(lines.pieces), { unsafe, begin, end }) as unknown as Client
}

/** A statement outside a transaction goes, once it is awaited, to whatever line is free. */
function asked(lines: Lines, query: Query): Query {
  query.handler = (q) => {
    if (UNSUPPORTED.some((name) => name in q)) return q.reject(new Error('not offered by this pool'))
    const { repeatable: again = READS.test(q.strings[0]!), prepare = true } = q.options
    lines.statement((sql) => onLine(sql, q), { repeatable: again, prepared: prepare }).then(q.resolve, q.reject)
  }
  // Where it was asked: the driver answers from a socket, whose stack says nothing of that. Only its text costs time.
  return cleaned(query, undefined, new Error())
}

/** The query that the pool was asked, made again for the line that will carry it. */
function onLine(sql: Sql, { tagged, strings, args, options, isRaw }: Query): Query {
  const driver = sql as unknown as Tag & { unsafe: Unsafe }
  const made = (tagged ? driver(strings, ...args) : driver.unsafe(strings[0]!, args, options)) as Query
  Object.assign(made.options, options)
  if (isRaw) made.isRaw = isRaw
  return made
}

function transaction(lines: Lines, options: TransactionOptions, work: Work): Promise<unknown> {
  const scope = new Scope()
  const savepoints = { made: 0 }
  return lines.transaction(async (sql) => work(txFace(sql, options.prepared, scope, savepoints)), scope, options)
}

/**
 * A `tx` that is used after its transaction ended would run on the line as it is then. graphql-js does this when a sibling
 * field fails. Here every use of it fails.
 */
function txFace(sql: Sql, prepare: boolean, scope: Scope, savepoints: { made: number }): Client {
  const { tag, unsafe } = makers(sql, prepare, (make) => {
    if (!scope.open) throw new Error('transaction already finished')
    const made = make()
    return isQuery(made) ? cleaned(made, scope) : made
  })
  const savepoint = async (...args: unknown[]): Promise<unknown> => {
    const work = args.pop() as Work
    const inner = new Scope(scope)
    return within(`s${savepoints.made++}`, unsafe, inner, () => work(txFace(sql, prepare, inner, savepoints)))
  }
  return Object.assign(tag, tools(sql), { unsafe, savepoint }) as unknown as Client
}

async function within(name: string, unsafe: Unsafe, inner: Scope, work: () => unknown): Promise<unknown> {
  await unsafe(`savepoint ${name}`)
  try {
    return await work()
  } catch (e) {
    inner.close()
    await unsafe(`rollback to ${name}`)
    throw withoutData(e)
  } finally {
    inner.close()
  }
}
