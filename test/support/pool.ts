// A pool on a wire of its own, for tests of connections that break.
import { connect, type Client, type ConnectOptions } from '../../server/platform/db/client.js'
import { freshDatabase, type FreshDatabase } from './database.js'
import { Wire } from './wire.js'

/** Long enough for a machine with much else to do; a test of a term passes a short one. */
const LIMITS = { connectMs: 5000, waitMs: 10_000, readMs: 10_000, writeMs: 15_000 }

/** A database of its own, and what a test opened on it. */
export class Workbench {
  private readonly ends: (() => Promise<void>)[] = []
  private constructor(private readonly database: FreshDatabase) {}

  static async open(): Promise<Workbench> {
    return new Workbench(await freshDatabase())
  }

  get url(): string {
    return this.database.url
  }

  pool(url: string, max = 4, lines: ConnectOptions['lines'] = {}): Client {
    const sql = connect(url, { max, lines: { ...LIMITS, ...lines } })
    this.ends.push(() => sql.end({ timeout: 0.5 }))
    return sql
  }

  /** The same database, through a wire that the test bends. */
  async wired(): Promise<{ wire: Wire; url: string }> {
    const made = await Wire.to(this.url)
    this.ends.push(() => made.wire.close())
    return made
  }

  /** Closes what this test opened. */
  async tidy(): Promise<void> {
    await Promise.all(this.ends.splice(0).map((end) => end()))
  }

  drop(): Promise<void> {
    return this.database.drop()
  }
}

/** The value back, and which process of PostgreSQL said it. */
export const say = async (sql: Client, v: string): Promise<{ v: string; pid: number }> => {
  const [row] = await sql<{ v: string; pid: number }[]>`select ${v}::text v, pg_backend_pid() pid`
  return row!
}
/** How it failed; `answered` when it did not. */
export const failure = (p: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(p).then(
    (v) => ({ answered: v }),
    (e: unknown) => e,
  )
