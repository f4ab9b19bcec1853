// In which ways the database can fail to answer a statement, and what each leaves behind. What that says of a setting, to the
// administrator, is in setting-failure.ts.
import postgres from 'postgres'

/**
 * - `lost`: the connection broke, or could not be made
 * - `term`: no answer within the time we give it
 * - `busy`: no connection became free in time
 */
export type Away = 'lost' | 'term' | 'busy'

const CODES: Record<Away, string> = { lost: 'CONNECTION_LOST', term: 'ETIMEDOUT', busy: 'CONNECTION_BUSY' }
export const codeOf = (e: unknown): string | undefined =>
  e instanceof Error && 'code' in e && typeof e.code === 'string' ? e.code : undefined

/** The database did not answer. It says nothing about the statement: a refusal by PostgreSQL is a PostgresError. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway'
  /**
   * @param code what the system or PostgreSQL said, as far as it is known
   * @param uncertain COMMIT had been sent: the transaction may or may not have been done
   */
  constructor(
    readonly kind: Away,
    readonly code: string = CODES[kind],
    readonly uncertain = false,
  ) {
    super(`database away: ${kind} (${code})`)
  }
}

/** A failure after which PostgreSQL answered something else, such as ROLLBACK: the connection is as good as new. */
export class Settled {
  constructor(readonly cause: unknown) {}
}

const UNSETTLING = /^(08|53|57P|58|XX)/
const LOSS = /^(08|53|57P)/
// A socket that was just closed says so in the words of streams.
const NETWORK = /^(CONNECT|ECONN|EPIPE|ERR_STREAM|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOST|ENET)/

/** Only a plain refusal leaves a connection in a state that we know. */
export const isRefusal = (e: unknown): boolean =>
  e instanceof postgres.PostgresError && e.severity === 'ERROR' && !UNSETTLING.test(e.code)

/** Did the connection break, or could it not be made? PostgreSQL stopping, starting or full counts as well. */
export function isLoss(e: unknown): boolean {
  if (e instanceof DatabaseAway) return e.kind === 'lost'
  if (e instanceof postgres.PostgresError) return LOSS.test(e.code)
  return NETWORK.test(codeOf(e) ?? '')
}

/** The DatabaseAway behind a thrown value, also when drizzle wrapped it. */
export function awayOf(e: unknown): DatabaseAway | undefined {
  for (let x = e; x instanceof Error; x = x.cause) if (x instanceof DatabaseAway) return x
  return undefined
}
