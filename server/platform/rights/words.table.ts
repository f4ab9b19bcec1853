// The words of searchable rows, for an index. Row level security lets an index serve only operators that cannot leak; `like` and
// arrays can, the order of texts cannot. So each end of each word is a row here: what occurs in a word, begins one of its ends.
// Triggers keep it with the searchable text (`zoekwoorden`, made by a custom migration): no act can forget it.
import { sql, type SQL } from 'drizzle-orm'
import { foreignKey, index, pgTable, primaryKey, text, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { key } from './columns.js'
import { childPolicies } from './policies.js'

interface Parent {
  regioCode: AnyPgColumn
  id: AnyPgColumn
}
type Word = { regioCode: AnyPgColumn; ouderId: AnyPgColumn }
/**
 * The table `<name>_woord`, of a table with a column `zoektekst`. Whoever sees the row sees its words, and nobody else.
 * @param parent the searchable table
 * @param write of a word: who writes the row
 */
export const wordsTable = (name: string, parent: Parent, write: (word: Word) => SQL) =>
  pgTable(
    `${name}_woord`,
    { regioCode: key.regioCode(), ouderId: uuid('ouder_id').notNull(), woord: text('woord').notNull() },
    (t) => [
      primaryKey({ columns: [t.regioCode, t.ouderId, t.woord] }),
      // By its bytes: the same on every server, and what begins with a word stands together.
      index(`${name}_woord_zoeken`).on(t.woord.op('text_pattern_ops'), t.regioCode, t.ouderId),
      foreignKey({
        name: `${name}_woord_ouder_fk`,
        columns: [t.regioCode, t.ouderId],
        foreignColumns: [parent.regioCode, parent.id],
      }).onDelete('cascade'),
      // `offset 0`: one look for each word that an index found. Else PostgreSQL may read all rows that the actor sees, to compare with.
      ...childPolicies(
        sql`exists (select 1 from ${sql.identifier(name)} q$ where q$.regio_code = ${t.regioCode} and q$.id = ${t.ouderId} offset 0)`,
        write(t),
        ['insert', 'delete'],
      ),
    ],
  )
