// One deadline for everything that a request asks of the database, however many statements and retries that is: its
// client must get an answer of ours before the connection is cut for being silent.
import { AsyncLocalStorage } from 'node:async_hooks'

const deadlines = new AsyncLocalStorage<number>()

/** Runs `fn`, and all that it starts, with at most `ms` for the database. */
export const withDeadline = <T>(ms: number, fn: () => T): T => deadlines.run(Date.now() + ms, fn)
/** Milliseconds until the deadline; Infinity outside a request. */
export const timeLeft = (): number => (deadlines.getStore() ?? Infinity) - Date.now()
