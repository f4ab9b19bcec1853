// The read log, in the statement that reads: no line, no data. PostgreSQL runs an insert in a WITH to its end whether or not
// the outer query reads it, and this one reads the answer from `a`: so it comes after the reading, and under its settings.
import { sql, type SQL } from 'drizzle-orm'
import { bind } from '../compile/bind.js'
import type { Findings } from '../compile/scope.js'
import { PERSON } from '../compile/sql.js'
import type { WEGEN } from '../log/leesvraag.table.js'
import { wordOf } from '../../measure/operations.js'

/** What an answer is when the session ended: no JSON text is one control character. */
export const EXPIRED = '\u0001'
/** As row_to_json writes the person of a row. In a text both quotes are escaped, and jsonb puts a blank behind the colon. */
const MARK = `"${PERSON}":"`
const UUID_LENGTH = 36
/** A person and the code of a gemeente, which is a word of our own, and short. */
const LONGEST = UUID_LENGTH + 20

/**
 * One line per question: which fields, and everybody who is in the answer, with the gemeente that each was shown of; nobody for
 * a count. Who asks, for what and when are defaults of the table, from the settings. A line per person takes twice the time; so
 * does a regular expression or jsonpath over the answer, which is cut at the mark instead.
 * @param label what the program calls the operation: a name of ours, or `anders`
 * @param reading one row with the answer `v` as text: null when nothing may be read, one control character when the session
 *   ended; then nothing is logged
 */
export function logged(reading: SQL, { uses, label }: Pick<Findings, 'uses'> & { label: string }): SQL {
  const velden = sql.raw(`'{${[...uses.keys()].sort().join()}}'::text[]`)
  const operatie = sql.raw(`'${wordOf(label)}'::text`)
  const weg = bind(
    (r): (typeof WEGEN)[number] => (r.ctx.actor.token ? 'TOKEN' : r.ctx.naarBestand ? 'BESTAND' : 'VRAAG'),
    'text',
  )
  const marked = sql`select distinct split_part(left(m, ${sql.raw(String(LONGEST))}), '"', 1) m from unnest((string_to_array(a.v, '${sql.raw(MARK)}'))[2:]) m`
  const shown = sql`select coalesce(array_agg(left(m, ${sql.raw(String(UUID_LENGTH))})::uuid), '{}') personen, coalesce(array_agg(substr(m, ${sql.raw(String(UUID_LENGTH + 1))})), '{}') gemeenten from (${marked}) x`
  return sql`with a as materialized (${reading}), l as (insert into leesvraag (kenmerk, velden, personen, gemeenten, operatie, weg) select ${bind((r) => r.ctx.kenmerk, 'text')}, ${velden}, p.personen, p.gemeenten, ${operatie}, ${weg} from a cross join lateral (${shown}) p where a.v <> chr(1)) select v from a`
}
const HIDDEN = new RegExp(`${MARK.replace('$', '[$]')}[0-9a-f-]{${UUID_LENGTH}}[^"]*",`, 'g')
/** The answer as it goes out. */
export const withoutPersons = (json: string): string => json.replace(HIDDEN, '')
