// A save that changes nothing writes nothing: no version, no line of history, no moment.
import { getTableColumns, is, or, sql, SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

/**
 * The condition that a patch changes this row; undefined when it names no column. PostgreSQL compares, in the type of the
 * column: 12.0 is 12, and the order of the keys in an object means nothing.
 * @param row as it was when the act began, also where a part of the act has written it since
 */
export function changes<T extends PgTable>(
  table: T,
  row: T['$inferSelect'],
  patch: Partial<T['$inferInsert']>,
): SQL | undefined {
  const columns = getTableColumns(table)
  const named = Object.entries(patch).filter(([name, value]) => value !== undefined && name in columns)
  return or(
    ...named.map(([name, value]) => {
      const column = columns[name]!
      const typed = (v: unknown) =>
        v === null ? sql`null` : sql`${sql.param(v, column)}::text::${sql.raw(column.getSQLType())}`
      const before = typed((row as Record<string, unknown>)[name] ?? null)
      return sql`${before} is distinct from ${is(value, SQL) ? value : typed(value)}`
    }),
  )
}
