// The rows of one page, and the bounded count. A root list of all rows of a noun with reading groups runs per group: `= any(…)` over
// the groups loses the order of the index, and sorting everything took eight times as long on the tried list.
import { and, sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { bind, env } from './bind.js'
import { purposeOf } from '../../rights/purpose.js'
import type { ReadContext } from '../declare/context.js'
import { conditionOf } from '../declare/expression.js'
import type { Listing } from './connection.js'
import { orderBy } from './cursor.js'
import { MAX_COUNT } from '../limits.js'
import { offsetOf, pageSize } from './paging.js'
import { newName, partsAs, rowsAs, tableAs } from './scope.js'
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
  const page = (ways: Way[]): SQL => {
    const [only] = ways as [Way]
    if (ways.length === 1 && !only.each) return rows(only.t, matching(l, only, true), size(false))
    // Each way may fill the whole page, the skipped rows included.
    const parts = ways.map((way) => {
      const some = rows(way.t, matching(l, way, true), size(true))
      return way.each
        ? sql`select ${way.each.row}.* from ${way.each.from} cross join lateral (${some}) ${way.each.row}`
        : sql`(${some})`
    })
    const merged = tableAs(l.s, l.noun.table, sql`(${sql.join(parts, sql` union all `)})`)
    return rows(merged.t, merged.from, size(false))
  }
  return sql`${page(waysOf(l))}${skip}`
}
/** Exact up to the limit (`n`), and whether there are more (`more`). */
export function countSql(l: Listing): SQL {
  const max = sql.raw(String(MAX_COUNT))
  // Of each way apart, so that a row is counted where it is found. No way counts further than the limit.
  const parts = waysOf(l).map((way) => {
    const some = sql`select count(*) n from (select 1 from ${matching(l, way, false)} limit ${max} + 1) ${newName(l.s, 'r')}`
    return way.each
      ? sql`(select sum(n) n from ${way.each.from} cross join lateral (${some}) ${way.each.row})`
      : sql`(${some})`
  })
  const r = newName(l.s, 'r')
  const total = sql`coalesce(sum(n), 0)`
  return sql`select least(${total}, ${max})::int n, ${total} > ${max} more from (${sql.join(parts, sql` union all `)}) ${r}`
}

/** One way to reach rows of a list. The ways of a list have no row in common. */
interface Way {
  t: PgTable
  from: SQL
  /** of these rows alone */
  is?: SQL
  /** once for each of these; `row` names what it gives */
  each?: { from: SQL; row: SQL }
}
/**
 * By each reading group, in the order of its index; persons also by their keys, where the actor sees them otherwise. Those are
 * few, and nothing is looked for when there is no other way.
 */
function waysOf(l: Listing): Way[] {
  const { s, noun, where, most } = l
  const { tenant, beleid, reached, own: mine } = noun
  if (!tenant || l.joined || (where && !most)) return sourcesOf(l)
  const doelVan = ({ actor, gevraagdDoel }: ReadContext) => (noun.person ? purposeOf(actor, gevraagdDoel) : null)
  const groups = bind(({ ctx }) => s.model.rechten.leesgroepen(ctx.actor, beleid, doelVan(ctx)).join(), 'text')
  const list = sql`string_to_array(${groups}, ',')`
  const g = newName(s, 'g')
  const own = rowsAs(s, noun)
  const perGroup: Way = {
    ...own,
    is: sql`${columnOf(own.t, tenant)} = ${g}`,
    each: { from: sql`unnest(${list}) ${g}`, row: newName(s, 'r') },
  }
  const further = mine ?? reached
  if (!further) return [perGroup]
  const more = bind(({ ctx }) => s.model.rechten.reachesFurther(ctx.actor, beleid, doelVan(ctx)), 'boolean')
  const found = ({ t }: Pick<Way, 't'>) =>
    sql`${more} and ${conditionOf(further, columnsOf(t), env)} and ${columnOf(t, tenant)} <> all(${list})`
  // Of such rows the list is one for all groups: an index has each order that is asked for, whatever the group.
  if (mine)
    return [
      ...partsAs(s, noun).map((p) => ({ ...p, is: sql`${groups} <> '' and ${columnOf(p.t, tenant)} = any(${list})` })),
      ...partsAs(s, noun).map((p) => ({ ...p, is: found(p) })),
    ]
  const few = rowsAs(s, noun)
  return [perGroup, tableAs(s, noun.table, sql`(select ${few.t}.* from ${few.from} where ${found(few)} offset 0)`)]
}
/**
 * A list with a condition of its own is for few of the rows: `offset 0` has them looked up first, whole. Else PostgreSQL may
 * find that an index has the order of the page, and walk through all others.
 */
function sourcesOf({ s, noun, where }: Listing): Way[] {
  if (!where) return partsAs(s, noun)
  const few = rowsAs(s, noun)
  const condition = conditionOf(where, columnsOf(few.t), env)
  return [tableAs(s, noun.table, sql`(select ${few.t}.* from ${few.from} where ${condition ?? sql`true`} offset 0)`)]
}
/** From and where of the asked rows that are reached in this way. */
function matching(l: Listing, { t, from, is }: Way, paged: boolean): SQL {
  const join = l.joined?.(t)
  const columns = columnsOf(t) as never
  const listed = conditionOf(l.noun.listed, columns, env)
  const asked = l.most && conditionOf(l.where, columns, env)
  const where = and(is, join?.where, listed, asked, l.condition(t, paged)) ?? sql`true`
  return sql`${from}${join?.from ?? sql``} where ${where}`
}
