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

/** A comma after a word is of the sentence: `Kievit, Fluitekruid`, as lists write a name. One that stands alone is looked for. */
const words = (q: unknown): string[] => {
  const all = String(q).split(/\s+/).filter(Boolean)
  return all.map((w) => w.replace(/^[,;]+|[,;]+$/g, '') || w)
}

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
/** Of a word that more rows have, how many more is not counted: looking would cost more than it spares. */
const COMMON = 32
/**
 * The rows with a word in which the rarest of the asked words occurs, of common ones the longest: few, by an index
 * (rights/words.table.ts). It says nothing that `searchSql` does not ask again, so words that lag behind a text show no row.
 * Their keys are looked up before the rows are: as a join, PostgreSQL may ask for the words of each row that the actor sees.
 * @param id of the row
 */
export function wordsSql(woorden: PgTable, id: SQL, q: Getter, withCodes: boolean): SQL {
  const [word, piece] = [sql.identifier('w$'), sql.identifier('p$')]
  const [w, rarest] = [sql.identifier('z$'), sql.identifier('r$')]
  const begins = (from: SQL, to: SQL) =>
    sql`from ${woorden} ${w} where ${w}.woord ~>=~ ${from} and ${w}.woord ~<~ ${to}`
  const found = (asked: (q: string[]) => string[]) => {
    const rows = sql`(select count(*) from (select 1 ${begins(sql`${piece}`, sql`(${piece} || ${LAST})`)} limit ${sql.raw(String(COMMON))}) n$)`
    // Normalising can make two words of one sign, so the words are those of the normal form.
    const pieces = sql`unnest(${bind((run) => arrayLiteral(asked(words(q(run)))), 'text[]')}) ${word}, regexp_split_to_table(${searchNormal(sql`${word}`)}, '\\s+') ${piece}`
    const one = sql`select ${piece} from ${pieces} order by ${rows}, length(${piece}) desc limit 1`
    // Each bound is a select of its own: an index under row level security takes a plain value only, not even a `coalesce`.
    const bound = (end: SQL) => sql`(select ${piece} || ${end} from ${rarest})`
    return sql`(with ${rarest} as materialized (${one}) select ${w}.ouder_id ${begins(bound(sql`''`), bound(LAST))})`
  }
  // Who asks for no word asks for all rows. What reads the same as a code is not looked up again.
  const asWritten = (q: string[]) => (q.length ? q : [''])
  const asCodes = (q: string[]) => (q.some((x) => asCodeWord(x) !== x) ? q.map(asCodeWord) : [])
  const all = [found(asWritten), ...(withCodes ? [found(asCodes)] : [])]
  return sql`${id} = any(array(${sql.join(all, sql` union `)}))`
}
