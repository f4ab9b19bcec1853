// One number per request. A client cannot choose it: what it sends under that name would stand in our log.
import { randomUUID } from 'node:crypto'

/** Short enough to say on the telephone; with the time it is one request. */
export const newKenmerk = (): string => randomUUID().slice(0, 8).toUpperCase()

const ZERO = /^0+$/
/** Version, trace, parent, flags. A later version may say more behind them; `ff` is no version. */
const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/

/**
 * The W3C `traceparent` of a caller, in the form of version 00, or undefined when it is not exactly one.
 * https://www.w3.org/TR/trace-context/#traceparent-header
 */
export function traceparentOf(header: string | string[] | undefined): string | undefined {
  if (typeof header !== 'string' || header.length > 512) return undefined
  const [, version = '', trace = '', parent = '', flags = '', more] = TRACEPARENT.exec(header) ?? []
  if (!version || version === 'ff' || ZERO.test(trace) || ZERO.test(parent)) return undefined
  if (version === '00' && more !== undefined) return undefined
  return `00-${trace}-${parent}-${flags}`
}
/** The part of it that names the whole trace. */
export const traceOf = (traceparent: string | undefined): string | undefined => traceparent?.split('-')[1]
