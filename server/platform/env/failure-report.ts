// The last words of a process that cannot go on, the same for the server and every command.
import { DatabaseFailure } from '../db/setting-failure.js'
import { withoutValues } from '../graphql/masking.js'

const line = (fields: object): string => JSON.stringify({ level: 60, time: Date.now(), ...fields })

/**
 * What to write to stderr: a sentence that was written for a person as it is, a failure of the database as one line of
 * JSON in the form of the log. Never a value of a row, a statement or a secret.
 */
export function failureText(error: unknown): string {
  if (error instanceof DatabaseFailure) return line({ instelling: error.setting, code: error.code, msg: error.message })
  if (error instanceof Error && error.name !== 'PostgresError') return error.message
  return line({
    fout: withoutValues(error),
    msg: 'De database weigert een opdracht. Kijk in het log van de database.',
  })
}
