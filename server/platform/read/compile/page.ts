// The rows of one page, and the bounded count. A root list of all rows of a noun with reading groups runs per group: `= any(…)` over
// the groups loses the order of the index, and sorting everything took eight times as long on the tried list.
import { and, sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { bind, env } from './bind.js'
import { conditionOf } from '../declare/expression.js'
import type { Listing } from './connection.js'
import { orderBy } from './cursor.js'
import { MAX_COUNT } from '../limits.js'
import { offsetOf, pageSize } from './paging.js'
import { newName, tableAs } from './scope.js'
import { columnOf, columnsOf } from './sql.js'

/** The page in its order, with `extra` rows more to see whether there is a next page. */
export function pageSql(l: Listing, extra: number): SQL {
  const size = (withOffset: boolean) =>
    bind(
      l.args.at((a) => pageSize(a) + extra + (withOffset ? offsetOf(a) : 0)),
      'bigint',
    )
  const skip = l.offset ? sql` offset ${l.offset}` : sql``
  const rows = (t: PgTable, from: SQL, limit: SQL) =>
    sql`select ${t}.* from ${from} order by ${orderBy(t, l.order, l.backward)} limit ${limit}`
  const { t, from } = sourceOf(l)
  const split = perGroup(l)
  if (!split) return sql`${rows(t, matching(l, t, from, true), size(false))}${skip}`
  // Each group may fill the whole page, the skipped rows included.
  const each = rows(t, matching(l, t, from, true, split.is(t)), size(true))
  const merged = tableAs(l.s, l.noun.table, sql`lateral (${each})`)
  return sql`${rows(merged.t, sql`${split.from} cross join ${merged.from}`, size(false))}${skip}`
}
/** Exact up to the limit (`n`), and whether there are more (`more`). */
export function countSql(l: Listing): SQL {
  const { t, from } = sourceOf(l)
  const stop = sql.raw(String(MAX_COUNT + 1))
  const split = perGroup(l)
  const each = sql`select 1 from ${matching(l, t, from, false, split?.is(t))} limit ${stop}`
  const rows = split
    ? sql`select 1 from ${split.from} cross join lateral (${each}) ${newName(l.s, 'r')} limit ${stop}`
    : each
  const max = sql.raw(String(MAX_COUNT))
  return sql`select least(count(*), ${max}) n, count(*) > ${max} more from (${rows}) ${newName(l.s, 'r')}`
}

/**
 * A list with a condition of its own is for few of the rows: `offset 0` has them looked up first, whole. Else PostgreSQL may
 * find that an index has the order of the page, and walk through all others.
 */
function sourceOf({ s, noun: { table }, where }: Listing): ReturnType<typeof tableAs> {
  if (!where) return tableAs(s, table)
  const few = tableAs(s, table)
  const condition = conditionOf(where, columnsOf(few.t), env)
  return tableAs(s, table, sql`(select ${few.t}.* from ${few.from} where ${condition ?? sql`true`} offset 0)`)
}
/** From and where of the asked rows. */
function matching(l: Listing, t: PgTable, from: SQL, paged: boolean, group?: SQL): SQL {
  const join = l.joined?.(t)
  const listed = conditionOf(l.noun.listed, columnsOf(t) as never, env)
  const where = and(group, join?.where, listed, l.condition(t, paged)) ?? sql`true`
  return sql`${from}${join?.from ?? sql``} where ${where}`
}
/** The reading groups as rows, and the condition that a row is of the group. */
function perGroup(l: Listing): { from: SQL; is: (t: PgTable) => SQL } | undefined {
  const { tenant, beleid } = l.noun
  if (!tenant || l.joined || l.where) return undefined
  const groups = bind(({ ctx }) => l.s.model.rechten.leesgroepen(ctx.actor, beleid).join(), 'text')
  const g = newName(l.s, 'g')
  return { from: sql`unnest(string_to_array(${groups}, ',')) ${g}`, is: (t) => sql`${columnOf(t, tenant)} = ${g}` }
}
