// The pool: one line for one caller at a time, terms for every answer, and our own BEGIN and COMMIT. The pool of the
// driver reuses connections after they broke, and does that wrongly (ADR 0007).
import postgres from 'postgres'
import { withoutData } from './database-error.js'
import { sameOrigin } from './origin.js'
import { timeLeft } from './deadline.js'
import { codeOf, DatabaseAway, isLoss, isRefusal, Settled } from './away.js'
import type { Conversion, Line, Sql } from './line.js'
import { startMeter } from './meter.js'
import type { Scope } from './scope.js'
import { Stock, type Counts, type State, type StockOptions } from './stock.js'

export interface LinesOptions extends StockOptions {
  /** for one statement outside a transaction; Infinity is no limit */
  readMs: number
  /** for a whole transaction that writes */
  writeMs: number
  /** how often a reading is tried when its connection was lost */
  tries: number
  /** hears every statement with its parameters; only for a tool that shows them to who asked (scripts/sql.ts) */
  heard?: (text: string, params: readonly unknown[]) => void
}
type Work<T> = (sql: Sql) => Promise<T>
export interface StatementOptions {
  /** doing it twice does no harm, so it may be tried again when its connection was lost */
  repeatable: boolean
  /** PostgreSQL keeps its text on the line */
  prepared: boolean
}
export interface TransactionOptions extends Pick<StatementOptions, 'prepared'> {
  /** behind BEGIN, such as an isolation level */
  mode: string
}
const ABORTED = '25P02'

export class Lines {
  /** Makes the pieces of a query (names, lists); has no connection. Its options are those of every line. */
  readonly pieces: Sql
  private readonly stock: Stock

  constructor(
    url: string,
    private readonly o: LinesOptions,
  ) {
    this.pieces = postgres(url, { ...o.driver, max: 0 }) as unknown as Sql
    this.stock = new Stock(url, o, this.pieces.options as unknown as Conversion)
  }

  get counts(): Counts {
    return this.stock.counts
  }
  get state(): State {
    return this.stock.state
  }

  /** One statement outside a transaction. */
  statement<T>(work: Work<T>, { repeatable, prepared }: StatementOptions): Promise<T> {
    const once = () => this.lease(this.o.readMs, prepared, (sql) => settled(sql, work)).catch((e: unknown) => raise(e))
    return repeatable ? this.tried(once) : once()
  }

  /** Does something that only reads up to `tries` times, as long as it fails because its connection was lost. */
  async tried<T>(once: () => Promise<T>): Promise<T> {
    for (let n = 1; ; n++) {
      try {
        return await once()
      } catch (e) {
        if (n >= this.o.tries || !isLoss(e)) throw e
      }
    }
  }

  /**
   * A transaction of our own, tried once.
   * @throws what PostgreSQL refused or `work` threw, after an answered ROLLBACK; or DatabaseAway, `uncertain` when COMMIT
   * had been sent and was not answered. Otherwise nothing was done.
   */
  async transaction<T>(work: Work<T>, scope: Scope, { mode, prepared }: TransactionOptions): Promise<T> {
    const state = { committing: false }
    try {
      return await this.lease(this.o.writeMs, prepared, async (sql) => {
        await sql.unsafe(`begin ${mode}`)
        const result = await body(sql, work, scope)
        await commit(sql, scope, state)
        return result
      })
    } catch (e) {
      return raise(e, state.committing)
    } finally {
      scope.close()
    }
  }

  /** The line is kept only when everything on it was answered; the term races outside the driver. */
  private async lease<T>(ms: number, prepared: boolean, work: Work<T>): Promise<T> {
    const left = timeLeft()
    if (left <= 0) throw new DatabaseAway('term')
    const meter = startMeter()
    const line = await this.stock.take(Math.min(this.o.waitMs, left)).finally(() => meter.waited())
    line.onStatement = (text, params) => {
      meter.statement(text)
      if (prepared) line.prepares(text)
      this.o.heard?.(text, params)
    }
    const term = this.term(line, Math.min(ms, timeLeft()))
    let known = false
    try {
      const result = await Promise.race([work(line.sql), term.over])
      known = true
      return result
    } catch (e) {
      known = e instanceof Settled
      throw meter.marked(e)
    } finally {
      clearTimeout(term.clock)
      line.onDead = line.onStatement = undefined
      meter.done()
      if (known) {
        this.counts.answered++
        this.stock.give(line)
      } else {
        this.counts.lost++
        line.kill()
      }
    }
  }

  private term(line: Line, ms: number): { over: Promise<never>; clock: NodeJS.Timeout | undefined } {
    let clock: NodeJS.Timeout | undefined
    const over = new Promise<never>((_, fail) => {
      line.onDead = fail
      if (ms === Infinity) return
      clock = setTimeout(() => {
        this.counts.term++
        fail(new DatabaseAway('term'))
        this.stock.killIdle()
        line.kill()
      }, ms)
    })
    return { over, clock }
  }

  end(ms?: number): Promise<void> {
    return this.stock.end(ms)
  }
}

/** The driver carries the count of rows of a failed statement into the next answer (upstream 1119): that one is ours. */
async function settled<T>(sql: Sql, work: Work<T>): Promise<T> {
  try {
    return await work(sql)
  } catch (e) {
    if (!isRefusal(e)) throw e
    await sql.unsafe('select 1')
    throw new Settled(e)
  }
}

async function body<T>(sql: Sql, work: Work<T>, scope: Scope): Promise<T> {
  try {
    return await work(sql)
  } catch (thrown) {
    // drizzle wraps a failed query in an error of its own.
    const e = sameOrigin(thrown, withoutData(thrown))
    scope.close()
    await sql.unsafe('rollback')
    throw new Settled(e instanceof postgres.PostgresError && e.code === ABORTED ? (scope.refused ?? e) : e)
  } finally {
    scope.close()
  }
}

async function commit(sql: Sql, scope: Scope, state: { committing: boolean }): Promise<void> {
  state.committing = true
  const { command } = await sql.unsafe('commit')
  state.committing = false
  // A refusal that was swallowed: PostgreSQL answers COMMIT with ROLLBACK, and no error.
  if (command !== 'COMMIT') throw new Settled(scope.refused ?? new Error('transaction was aborted'))
}

/** Throws a failure as callers may see it, without query or values. */
function raise(e: unknown, uncertain = false): never {
  const cause = e instanceof Settled ? e.cause : e
  throw sameOrigin(cause, known(withoutData(cause), uncertain))
}
function known(failure: unknown, uncertain: boolean): unknown {
  if (failure instanceof DatabaseAway) return new DatabaseAway(failure.kind, failure.code, uncertain)
  return isLoss(failure) ? new DatabaseAway('lost', codeOf(failure), uncertain) : failure
}
