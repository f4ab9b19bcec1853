// Searching: one normal form for the stored text and the asked words, so that case, accents and Unicode forms do not matter.
import { sql, type SQL } from 'drizzle-orm'
import { asCodeWord } from '../../write/codes.js'
import { arrayLiteral, bind, type Getter } from './bind.js'

/** The normal form. Immutable, so it can stand in a generated column; the same expression treats the asked words. */
export const searchNormal = (text: SQL): SQL =>
  sql`lower(regexp_replace(normalize(${text}, NFKD), '[\\u0300-\\u036f]', '', 'g'))`

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
