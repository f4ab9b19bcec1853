// One connection beside the pool: for what comes before it (waiting, migrating) and for the commands of an administrator.
import postgres from 'postgres'
import type { DriverOptions } from './line.js'

/**
 * The driver's first question on a connection would be for array types, and when that is cut off nobody hears its failure:
 * Node ends the process. Nothing here needs those types.
 * @param login a URL, or host, port, user and password apart
 */
export const oneConnection = (login: string | DriverOptions, options: DriverOptions = {}): postgres.Sql => {
  const given = { max: 1, fetch_types: false, onnotice: () => undefined, ...options }
  return typeof login === 'string' ? postgres(login, given) : postgres({ ...login, ...given })
}
