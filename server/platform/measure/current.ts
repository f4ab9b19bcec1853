// What is known and counted of the request in hand. It travels beside the calls, so that the pool and the masking of errors
// find it without a parameter through every layer.
import { AsyncLocalStorage } from 'node:async_hooks'

/** Holds nothing of a person: no id, no name, no address, no text of the client. */
export interface Measured {
  /** the one number of this request: in Context, log, error and history */
  readonly kenmerk: string
  /** the valid W3C `traceparent` that came in */
  readonly traceparent?: string | undefined
  /** name of the operation, as far as it is one of ours */
  operation?: string
  kind?: 'query' | 'mutation'
  /** hash of the document without its values */
  document?: string
  /** root fields it asks */
  fields?: readonly string[]
  cost?: number
  /** codes of the errors in the answer, each once */
  codes: readonly string[]
  /** statements sent to the database, BEGIN and COMMIT among them */
  statements: number
  /** milliseconds that a line of the pool was held, and waited for */
  sqlMs: number
  waitMs: number
}

const requests = new AsyncLocalStorage<Measured>()

/** Runs `fn`, and all that it starts, as part of this request. */
export const withMeasured = <T>(measured: Measured, fn: () => T): T => requests.run(measured, fn)
/** The request in hand; undefined at start-up, in commands and in work of the server itself. */
export const currentRequest = (): Measured | undefined => requests.getStore()
/** Runs `fn` as work of the server itself: what it asks of the database counts for no request. */
export const outsideRequest = <T>(fn: () => T): T => requests.exit(fn)
export const newMeasured = (kenmerk: string, traceparent?: string): Measured => ({
  kenmerk,
  traceparent,
  codes: [],
  statements: 0,
  sqlMs: 0,
  waitMs: 0,
})
