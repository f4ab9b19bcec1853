// The names of then, written into a line of history beside its references. Only where whoever reads the line also reads what it
// refers to: a row of history is one text for all its readers, so nothing stands in it that its policy would not give them.
import type { PgTable } from 'drizzle-orm/pg-core'
import { sql, type SQL } from 'drizzle-orm'
import { LINKED, nameIn, referencesTold, WRITTEN, x, type Reference } from './history.references.js'
import type { FieldChange, Koppelingen } from './history.table.js'

const known = new WeakMap<PgTable, Reference[]>()
const referencesIn = (history: PgTable): Reference[] => {
  const found = known.get(history) ?? referencesTold(history)
  known.set(history, found)
  return found
}
/** Everyone who reads the line reads this row. */
const readByAll = (leesgroep: string): SQL =>
  sql`(${x('leesgroep')} = ${leesgroep} or left(${x('leesgroep')}, 2) in (${leesgroep.startsWith('P:') ? sql`'P:'` : sql`'R:', 'P:'`}))`

type Place = { key: string; value: SQL }
const isList = (c: FieldChange): c is Koppelingen => 'naar' in c
function namesIn(c: FieldChange, refs: readonly Reference[], line: { regioCode: string; leesgroep: string }): Place[] {
  if (isList(c)) {
    const keys = [...c.erbij, ...c.weg]
    const name = LINKED[c.naar]
    return [
      {
        key: 'namen',
        value: sql`(select jsonb_object_agg(x.id, ${x(name)}) from ${sql.identifier(c.naar)} x where x.regio_code = ${line.regioCode} and x.id in (${sql.join(
          keys.map((k) => sql`${k}::uuid`),
          sql`, `,
        )}) and ${readByAll(line.leesgroep)})`,
      },
    ]
  }
  const r = refs.find((v) => v.veld === c.veld)
  if (!r || c.klasse || !WRITTEN.has(r.tabel)) return []
  const and = r.groep ? sql` and ${readByAll(line.leesgroep)}` : sql``
  const side = (which: 'oud' | 'nieuw'): Place[] =>
    c[which] === null
      ? []
      : [
          {
            key: `${which}Naam`,
            value: sql`to_jsonb(${nameIn(r, sql`${line.regioCode}`, sql`${c[which]}::text`, x(r.naam), and)})`,
          },
        ]
  return [...side('oud'), ...side('nieuw')]
}

/**
 * The changes as they are stored: with the names of now beside their references, as the writer sees them.
 * @param line the region, and the narrowest reading group of the line
 */
export function withNames(
  history: PgTable,
  changes: readonly FieldChange[],
  line: { regioCode: string; leesgroep: string },
): SQL {
  const refs = referencesIn(history)
  return changes.reduce<SQL>(
    (json, c, i) =>
      namesIn(c, refs, line).reduce<SQL>(
        (all, { key, value }) => sql`jsonb_set(${all}, ${`{${i},${key}}`}::text[], coalesce(${value}, 'null'))`,
        json,
      ),
    sql`${JSON.stringify(changes)}::text::jsonb`,
  )
}
