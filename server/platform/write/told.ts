// The next version of a row and its line of history in one statement, where the row that comes of it is known beforehand.
import { and, eq, getTableColumns, is, sql, SQL } from 'drizzle-orm'
import { PgBoolean, PgDateString, PgInteger, PgText, PgUUID, type AnyPgColumn, type PgTable } from 'drizzle-orm/pg-core'
import type { historyTable } from './history.table.js'
import { lineOf, type Line } from './history.js'
import type { Writing } from './mutation.js'

type Row = Record<string, unknown>
interface Basis {
  regioCode: string
  id: string
  leesgroep: string
  versie: number
}
/** Types of which PostgreSQL gives back what it was given; of others, such as a moment or an amount, it writes the text itself. */
const EXACT = [PgText, PgUUID, PgDateString, PgInteger, PgBoolean]
/** Is what this patch makes of a row known before it is written? */
export const isExact = (table: PgTable, patch: object): boolean => {
  const columns = getTableColumns(table)
  return Object.entries(patch).every(
    ([name, value]) =>
      value === undefined ||
      (!is(value, SQL) && (value === null || EXACT.some((type) => is(columns[name], type as never)))),
  )
}
const typed = (column: AnyPgColumn, value: unknown): SQL => {
  const type = sql.raw(column.getSQLType())
  if (is(value, SQL)) return sql`(${value})::${type}`
  return value === null || value === undefined ? sql`null::${type}` : sql`${sql.param(value, column)}::text::${type}`
}
/** What PostgreSQL decides of the new row. */
const decided = (table: PgTable): [string, AnyPgColumn][] =>
  Object.entries(getTableColumns(table)).filter(([name, c]) => c.generated !== undefined || name === 'gewijzigdOp')

/** The insert of a line out of `u`, the updated row; only while the readers of the row stay the same. */
function lineFrom(w: Writing, history: ReturnType<typeof historyTable>, row: Basis, line: Line): SQL {
  const columns = getTableColumns(history) as Record<string, AnyPgColumn>
  const entries = Object.entries(lineOf(w, history, row, line))
  const names = [...entries.map(([name]) => sql.identifier(columns[name]!.name)), sql.identifier('op')]
  const values = [...entries.map(([name, value]) => typed(columns[name]!, value)), sql`clock_timestamp()`]
  return sql`insert into ${history} (${sql.join(names, sql`, `)}) select ${sql.join(values, sql`, `)} from u where u.leesgroep = ${row.leesgroep}::text`
}

/**
 * Updates the row to its next version and tells it. Only for a patch that `isExact`.
 * @param over the row in whose history it is told
 * @param provided a condition on the row; when it does not hold nothing is written
 * @returns the row as it is then; undefined when nothing was written. When its readers changed, its line is not yet told
 */
export async function updateAndTell<R extends Basis>(
  w: Writing,
  { table, history, over }: { table: PgTable; history: ReturnType<typeof historyTable>; over: string },
  row: R,
  patch: object,
  line: Line,
  provided?: SQL,
): Promise<{ row: R; told: boolean } | undefined> {
  const columns = getTableColumns(table) as Record<string, AnyPgColumn>
  const named = Object.entries({ ...patch, versie: row.versie + 1 }).filter(([, value]) => value !== undefined)
  const set = [
    ...named.map(([name, value]) => sql`${sql.identifier(columns[name]!.name)} = ${typed(columns[name]!, value)}`),
    sql`gewijzigd_op = now()`,
  ]
  const here = and(eq(columns['regioCode']!, row.regioCode), eq(columns['id']!, row.id), provided)
  const back = sql.join(
    decided(table).map(([name, column]) => sql`${sql.identifier(column.name)} as ${sql.identifier(name)}`),
    sql`, `,
  )
  const [done] = await w.tx.execute<Row>(
    sql`with u as (update ${table} set ${sql.join(set, sql`, `)} where ${here} returning ${back}), g as (${lineFrom(w, history, { ...row, id: over }, line)}) select * from u`,
  )
  if (!done) return undefined
  const next = { ...row, ...Object.fromEntries(named), ...done } as R
  return { row: next, told: next.leesgroep === row.leesgroep }
}
