// Searching: one normal form for the stored text and the asked words, so that case, accents, letters
// such as ł and Unicode forms do not matter.
import { sql, type SQL } from 'drizzle-orm'
import { DOUBLE, SINGLE } from '../../values/letters.js'
import { asCodeWord } from '../../write/codes.js'
import type { PgTable } from 'drizzle-orm/pg-core'
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

/** Greater than every text that goes on with what stands before it. */
const LAST = sql.raw(`U&'\\+10FFFF'`)
/**
 * The rows with a word in which the longest of the asked words occurs: few, by an index (rights/words.table.ts). It says nothing that
 * `searchSql` does not ask again, so words that lag behind a text show no row.
 * @param key region and id of the row
 */
export function wordsSql(woorden: PgTable, key: SQL, q: Getter, withCodes: boolean): SQL {
  const [word, piece, start, w] = [
    sql.identifier('w$'),
    sql.identifier('p$'),
    sql.identifier('s$'),
    sql.identifier('z$'),
  ]
  // Normalising can make two words of one sign, so the words are those of the normal form.
  const longest = (read: (x: string) => string): SQL =>
    sql`(select ${piece} from unnest(${bind((run) => arrayLiteral(words(q(run)).map(read)), 'text[]')}) ${word}, regexp_split_to_table(${searchNormal(sql`${word}`)}, '\\s+') ${piece} order by length(${piece}) desc limit 1)`
  const starts = withCodes ? sql`(${longest((x) => x)}), (${longest(asCodeWord)})` : sql`(${longest((x) => x)})`
  return sql`(${key}) in (select ${w}.regio_code, ${w}.ouder_id from (values ${starts}) s(${start}) join ${woorden} ${w} on ${w}.woord ~>=~ coalesce(${start}, '') and ${w}.woord ~<~ (coalesce(${start}, '') || ${LAST}))`
}
