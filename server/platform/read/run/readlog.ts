// The read log, in the statement that reads: no line, no data. PostgreSQL runs an insert in a WITH to its end whether or not
// the outer query reads it, and this one reads the answer from `a`: so it comes after the reading, and under its settings.
import { sql, type SQL } from 'drizzle-orm'
import { bind } from '../compile/bind.js'
import type { Findings } from '../compile/scope.js'
import { PERSON } from '../compile/sql.js'

/** What an answer is when the session ended: no JSON text is one control character. */
export const EXPIRED = '\u0001'
/** As row_to_json writes the person of a row. In a text both quotes are escaped, and jsonb puts a blank behind the colon. */
const MARK = `"${PERSON}":"`
const UUID_LENGTH = 36

/**
 * One line per question: which fields, and everybody who is in the answer; nobody for a count. Who asks, for what and when
 * are defaults of the table, from the settings. A line per person takes twice the time; so does a regular expression or
 * jsonpath over the answer, which is cut at the mark instead.
 * @param reading one row with the answer `v` as text: null when nothing may be read, one control character when the session
 *   ended; then nothing is logged
 */
export function logged(reading: SQL, { uses }: Pick<Findings, 'uses'>): SQL {
  const velden = sql.raw(`'{${[...uses.keys()].sort().join()}}'::text[]`)
  const personen = sql`array(select distinct left(m, ${sql.raw(String(UUID_LENGTH))})::uuid from unnest((string_to_array(a.v, '${sql.raw(MARK)}'))[2:]) m)`
  return sql`with a as materialized (${reading}), l as (insert into leesvraag (kenmerk, velden, personen) select ${bind((r) => r.ctx.kenmerk, 'text')}, ${velden}, ${personen} from a where a.v <> chr(1)) select v from a`
}
const HIDDEN = new RegExp(`${MARK.replace('$', '[$]')}[0-9a-f-]{${UUID_LENGTH}}",`, 'g')
/** The answer as it goes out. */
export const withoutPersons = (json: string): string => json.replace(HIDDEN, '')
