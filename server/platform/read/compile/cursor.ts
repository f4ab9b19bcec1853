// Order of a list, and the position of a row in that order. What clients get as cursor is made of it in run/cursors.ts.
import { sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { invalid } from '../../values/errors.js'
import { bind, type Args, type Getter, type Run } from './bind.js'
import type { Noun, Direction } from '../declare/noun.js'
import { inOrder, orderType } from './order.js'
import { use, type Arguments, type Scope } from './scope.js'
import { columnOf, typeOf } from './sql.js'

export interface Order {
  /** noun, field and direction, as the cursor names them */
  name: string
  column: string
  key: string
  desc: boolean
}
/** The key is always the last column, in the same direction. */
export function orderIn(noun: Noun, [veld, richting] = noun.standaard): Order {
  const column = noun.sort[veld] ?? noun.key
  return { name: `${noun.id} ${veld} ${richting}`, column, key: noun.key, desc: richting === 'AFLOPEND' }
}
/** The asked order, else that of the noun. */
export function orderOf(s: Scope, noun: Noun, args: Args): Order {
  const asked = args.sortering as { veld: string; richting: Direction } | null | undefined
  const order: [string, Direction] = asked ? [asked.veld, asked.richting] : noun.standaard
  use(s, noun, order[0])
  return orderIn(noun, order)
}
const sorted = (t: PgTable, o: Order): SQL => inOrder(columnOf(t, o.column))
export function orderBy(t: PgTable, o: Order, backward = false): SQL {
  const direction = sql.raw(o.desc !== backward ? ' desc' : '')
  const key = sql`${columnOf(t, o.key)}${direction}`
  return o.column === o.key ? key : sql`${sorted(t, o)}${direction}, ${key}`
}

/** A list as its cursors name it: see `placeOf`. */
export interface Place {
  order: Order
  of: Getter
  /** the key is no column of a table */
  madeKey?: boolean
}
/**
 * The position of a row, which becomes a cursor on its way out. The value goes as text, so that a number of any size survives
 * JSON; dates in ISO form whatever the session says.
 */
export function cursorSql(s: Scope, t: PgTable, { order, of }: Place): SQL {
  const known = s.places.indexOf(of)
  const i = known < 0 ? s.places.push(of) - 1 : known
  const position = sql`json_build_array(to_json(${sorted(t, order)}) #>> '{}', ${columnOf(t, order.key)})::text`
  return sql`${bind((run) => run.mark, 'text')} || '${sql.raw(String(i))}.' || translate(encode(convert_to(${position}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`
}

/** Types of what a list can be sorted on: null has no place, and each is read back from its text. */
const SORTABLE = new Set([
  'uuid',
  'text',
  'boolean',
  'date',
  'smallint',
  'integer',
  'bigint',
  'numeric',
  'timestamp with time zone',
])
export const isSortable = (type: string): boolean => SORTABLE.has(type)

function positionOf(argument: 'after' | 'before', a: Args, run: Run, { of }: Place): [string, string] {
  const position = run.cursors.open(String(of(run)), String(a[argument]))
  if (position !== undefined) return JSON.parse(position) as [string, string]
  const sentence = `Deze cursor hoort niet bij deze lijst, of is niet van u. Vraag de lijst opnieuw, zonder ${argument}.`
  throw invalid({ [argument]: sentence }, sentence)
}
/** Refuses a cursor that is not of this list, filter, order and asker, or that was changed. */
export const checkCursors = (a: Args, run: Run, place: Place): unknown =>
  (['after', 'before'] as const).map((k) => a[k] != null && positionOf(k, a, run, place))

/** Rows beyond the cursor, as one row comparison: an index on the order serves it. */
export function beyond(argument: 'after' | 'before', args: Arguments, t: PgTable, place: Place): SQL {
  const o = place.order
  const operator = sql.raw((argument === 'after') !== o.desc ? '>' : '<')
  const part = (i: 0 | 1, type: string) =>
    bind(
      args.at((a, run) => positionOf(argument, a, run, place)[i]),
      type,
    )
  const key = columnOf(t, o.key)
  const id = part(1, typeOf(key))
  if (o.column === o.key) return sql`${key} ${operator} ${id}`
  const from = part(0, orderType(columnOf(t, o.column)))
  const row = sql`(${sorted(t, o)}, ${key}) ${operator} (${from}, ${id})`
  // A key that is made of others is looked at behind the policies; by the order alone an index finds where to begin.
  return place.madeKey ? sql`(${row} and ${sorted(t, o)} ${operator}= ${from})` : row
}
