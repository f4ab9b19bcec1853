// What one caller uses of the pool, for the request it is part of.
import { currentRequest } from '../measure/current.js'
import { commentIn } from '../measure/operations.js'
import { Settled } from './away.js'
import { cameFrom } from './origin.js'

export interface Meter {
  /** the line was had, or not */
  waited: () => void
  statement: (text: string) => void
  /** the same failure, which now tells whose statement it was */
  marked: (e: unknown) => unknown
  done: () => void
}
/** What the pool itself sends after a statement that failed (lines.ts). */
const AFTERWARDS: ReadonlySet<string> = new Set(['select 1', 'rollback'])

export function startMeter(): Meter {
  const request = currentRequest()
  let since = performance.now()
  let comment: string | undefined
  /** milliseconds since the last time it was asked */
  const lap = (): number => -since + (since = performance.now())
  return {
    waited: () => {
      const ms = lap()
      if (request) request.waitMs += ms
    },
    statement: (text) => {
      if (!AFTERWARDS.has(text)) comment = commentIn(text)
      if (request) request.statements++
    },
    marked: (e) => {
      cameFrom(e instanceof Settled ? e.cause : e, { comment })
      return e
    },
    done: () => {
      const ms = lap()
      if (request) request.sqlMs += ms
    },
  }
}
