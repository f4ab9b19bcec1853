// Searching: one normal form for the stored text and the asked words, so that case, accents, letters
// such as ł and Unicode forms do not matter.
import { sql, type SQL } from 'drizzle-orm'
import { DOUBLE, SINGLE } from '../../values/letters.js'
import { asCodeWord } from '../../write/codes.js'
import { arrayLiteral, bind, type Getter } from './bind.js'
import { alphabetical } from './order.js'

const quoted = (text: string): SQL => sql.raw(`'${text.replaceAll("'", "''")}'`)
/**
 * The normal form. Immutable, so it can stand in a generated column; the same expression treats the asked words. Small letters
 * by ICU: a database in the C locale knows none but a to z.
 */
export function searchNormal(text: SQL): SQL {
  const bare = sql`regexp_replace(normalize(${text}, NFKD), '[\\u0300-\\u036f]', '', 'g')`
  const small = sql`lower(${alphabetical(bare)}) collate "default"`
  const single = sql`translate(${small}, ${quoted(SINGLE[0])}, ${quoted(SINGLE[1])})`
  return DOUBLE.reduce((all, [letter, two]) => sql`replace(${all}, ${quoted(letter)}, ${quoted(two)})`, single)
}

const words = (q: unknown): string[] => String(q).split(/\s+/).filter(Boolean)

/**
 * Every word occurs in the column. The patterns are made once per statement, not per row; wildcards are escaped after
 * normalising, because NFKD can make a plain % of a wide one.
 * @param withCodes does the column hold a code? Then words are also read as people type codes, O for 0
 */
export function searchSql(column: SQL, q: Getter, withCodes: boolean): SQL {
  const word = sql.identifier('w$')
  const literal = sql`regexp_replace(${searchNormal(sql`${word}`)}, '([\\\\%_])', '\\\\\\1', 'g')`
  const patterns = (read: (w: string) => string): SQL =>
    sql`array(select '%' || ${literal} || '%' from unnest(${bind((run) => arrayLiteral(words(q(run)).map(read)), 'text[]')}) ${word})`
  const asWritten = sql`${column} like all (${patterns((w) => w)})`
  return withCodes ? sql`(${asWritten} or ${column} like all (${patterns(asCodeWord)}))` : asWritten
}
