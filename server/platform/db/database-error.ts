import { DrizzleQueryError } from 'drizzle-orm'
import postgres from 'postgres'
import { stackLines } from '../measure/frames.js'
import { DatabaseAway } from './away.js'

// Everything else PostgreSQL and the driver tell holds, or may hold, values of a row: detail, where, query, parameters.
const SAFE_FIELDS = ['name', 'severity', 'code', 'schema_name', 'table_name', 'column_name', 'constraint_name'] as const
const CONNECTION_CODE = /^(CONNECT|ERR_STREAM|E[A-Z]+$)/

/**
 * The same failure without query text, parameters or row values: a PostgresError keeps its SQLSTATE and the names of
 * table, column and constraint. An error that does not come from a query is returned as it is.
 */
export function withoutData(error: unknown): unknown {
  if (error instanceof DrizzleQueryError) return withoutData(error.cause)
  // Made anew: the driver hangs the query and its parameters on every error that it passes on.
  if (error instanceof DatabaseAway) return new DatabaseAway(error.kind, error.code, error.uncertain)
  if (error instanceof postgres.PostgresError) return cleanPostgresError(error)
  if (error instanceof Error && 'parameters' in error) return cleanDriverError(error)
  return error
}

function cleanPostgresError(error: postgres.PostgresError): postgres.PostgresError {
  const clean = Object.create(postgres.PostgresError.prototype) as postgres.PostgresError
  for (const field of SAFE_FIELDS) if (error[field] !== undefined) Object.assign(clean, { [field]: error[field] })
  return withMessage(clean, error, maskValues(error.code, error.message))
}

/** The connection broke or a value could not be written; the driver hangs the query on the error all the same. */
function cleanDriverError(error: Error): Error {
  const code = 'code' in error ? String(error.code) : ''
  // Only messages about the connection are free of values: "… Received an instance of X" is not.
  const message = CONNECTION_CODE.test(code) ? error.message : 'query could not be sent'
  return withMessage(Object.assign(new Error(message), code && { code }), error, message)
}

/** A refused value stands between quotes in the message of class 22 and of a search term that does not parse. */
function maskValues(code: string, message: string): string {
  return code.startsWith('22') || code === '42601' ? message.replace(/".*"/s, '"…"') : message
}

function withMessage<T extends Error>(clean: T, original: Error, message: string): T {
  const stack = [`${original.name}: ${message}`, ...stackLines(original)].join('\n')
  for (const [name, value] of Object.entries({ message, stack })) {
    Object.defineProperty(clean, name, { value, writable: true, configurable: true, enumerable: false })
  }
  return clean
}
