// A list as a Relay connection: page, page info and count, each only when asked.
import { and, sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql'
import { bind, type Args, type Getter } from './bind.js'
import { collect } from './collect.js'
import { nounRow, selection, type Join } from './selection.js'
import { beyond, checkCursors, cursorSql, orderBy, orderOf, type Order, type Place } from './cursor.js'
import { filterSql } from './filter.js'
import type { Query } from '../declare/query.js'
import type { Noun } from '../declare/noun.js'
import { largestPage, MAX_PAGE } from '../limits.js'
import { placeOf } from '../run/cursors.js'
import { countSql, pageSql } from './page.js'
import { offsetOf, pageSize } from './paging.js'
import { argumentsOf, insideList, newName, tableAs, use, type Arguments, type Field, type Scope } from './scope.js'
import { commas, ROW, rowOf, rowsOf } from './sql.js'

export interface Source {
  noun: Noun
  /** which list of the schema, as its cursors name it */
  list: string
  def: Field
  nodes: FieldNode[]
  /** ties a nested list to its parent */
  joined?: (child: PgTable) => Join
  /** of a root list for some of the rows; one of all rows runs per reading group */
  where?: Query['where']
  /** `where` leaves out little: the rows are read in the order of the list */
  most?: true | undefined
}
/** One list, read. */
export interface Listing extends Source {
  s: Scope
  order: Order
  place: Place
  backward: boolean
  args: Arguments
  size: Getter
  /** the rows asked for, and only those of the page */
  condition: (t: PgTable, paged: boolean) => SQL | undefined
  /** bound number of rows to skip, when asked */
  offset?: SQL
}

function listing(s: Scope, source: Source): Listing {
  const { noun, def, nodes } = source
  const args = argumentsOf(s, def, nodes[0] as FieldNode)
  const { now, at } = args
  use(s, noun)
  const order = orderOf(s, noun, now)
  const place: Place = {
    order,
    madeKey: !!noun.rows,
    of: at((a, { ctx }) => placeOf(ctx.actor, source.list, order.name, a.filter)),
  }
  const size = (a: Args): number => pageSize(a, source.joined ? MAX_PAGE : largestPage(noun))
  s.checks.push(at((a, run) => [size(a), offsetOf(a), checkCursors(a, run, place)]))
  const filter = now.filter as Args | null | undefined
  const condition = (t: PgTable, paged: boolean) =>
    and(
      filter ? filterSql(s, noun, t, filter, (f) => at((a) => f(a.filter as Args))) : undefined,
      ...(['after', 'before'] as const).map((k) => (paged && now[k] != null ? beyond(k, args, t, place) : undefined)),
    )
  const offset = now.offset == null ? undefined : bind(at(offsetOf), 'bigint')
  return { ...source, s, order, place, backward: now.last != null, args, size: at(size), condition, offset }
}

/** Names of the common table expressions of one list. */
interface Names {
  /** the page and one row more */
  all: SQL
  /** the page */
  visible: SQL
  count: SQL
}
/** The list as one row; `shape` says in which form. */
export function connection(s: Scope, source: Source, shape: SQL = sql`${ROW}`): SQL {
  const l = listing(s, source)
  const type = getNamedType(source.def.type) as GraphQLObjectType
  const asked = [
    ...collect(
      s,
      type,
      l.nodes.map((n) => n.selectionSet),
    ).values(),
  ].map(([node]) => node.name.value)
  const times = (...fields: string[]): number => asked.filter((name) => fields.includes(name)).length
  const names: Names = { all: newName(s, 'p'), visible: newName(s, 'v'), count: newName(s, 'c') }
  // One row more than the page tells whether there is a next page.
  const extra = times('pageInfo') ? 1 : 0
  const shared = extra === 1 || times('nodes', 'edges') > 1
  const page = sql`(${pageSql(l, extra)})`
  const rows = shared ? names.visible : page
  const list = insideList(s, l.size, () =>
    selection(s, type, l.nodes, (name, nodes, def) => part(l, names, rows, name, nodes, def)),
  )
  const ctes = [
    ...(shared ? [sql`${names.all} as materialized ${page}`, sql`${names.visible} as (${visibleSql(l, names)})`] : []),
    ...(times('totalCount', 'totalCountBegrensd') ? [sql`${names.count} as materialized (${countSql(l)})`] : []),
  ]
  const before = ctes.length ? sql`with ${commas(ctes)} ` : sql``
  return sql`select ${shape} from (${before}select ${list}) ${ROW}`
}
function visibleSql(l: Listing, { all }: Names): SQL {
  const { t, from } = tableAs(l.s, l.noun.table, all)
  return sql`select * from ${from} order by ${orderBy(t, l.order, l.backward)} limit ${bind(l.size, 'bigint')}`
}

function part(l: Listing, names: Names, rows: SQL, name: string, nodes: FieldNode[], def: Field): SQL {
  const inOrder = (list: (t: PgTable) => SQL): SQL => {
    const { t, from } = tableAs(l.s, l.noun.table, rows)
    return rowsOf(list(t), sql`${from} order by ${orderBy(t, l.order)}`)
  }
  const type = getNamedType(def.type) as GraphQLObjectType
  switch (name) {
    case 'nodes':
      return inOrder((t) => nounRow(l.s, l.noun, t, nodes))
    case 'edges':
      return inOrder((t) =>
        selection(l.s, type, nodes, (field, same) =>
          field === 'cursor' ? cursorSql(l.s, t, l.place) : rowOf(nounRow(l.s, l.noun, t, same)),
        ),
      )
    case 'pageInfo':
      return rowOf(selection(l.s, type, nodes, (field) => pageInfo(l, names, field)))
    default:
      return sql`(select ${sql.identifier(name === 'totalCount' ? 'n' : 'more')} from ${names.count})`
  }
}
function pageInfo(l: Listing, { all, visible }: Names, field: string): SQL {
  const end = (last: boolean): SQL => {
    const { t, from } = tableAs(l.s, l.noun.table, visible)
    return sql`(select ${cursorSql(l.s, t, l.place)} from ${from} order by ${orderBy(t, l.order, last)} limit 1)`
  }
  if (field === 'startCursor' || field === 'endCursor') return end(field === 'endCursor')
  if ((field === 'hasNextPage') !== l.backward) return sql`((select count(*) from ${all}) > ${bind(l.size, 'bigint')})`
  // In the direction the caller came from: there is more when a cursor or an offset skipped it.
  const skipped = sql.raw(String(l.args.now[l.backward ? 'before' : 'after'] != null))
  return l.offset ? sql`(${skipped} or ${l.offset} > 0)` : skipped
}
