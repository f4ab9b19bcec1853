// Order of a list, and cursors: the place of a row in that order. A cursor names its noun and order; another is refused.
import { sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { invalid } from '../../values/errors.js'
import { isDay } from '../../values/scalars.js'
import { bind, keyValue, type Args } from './bind.js'
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

/** The value goes as text, so that a number of any size survives JSON; dates in ISO form whatever the session says. */
export const cursorSql = (t: PgTable, o: Order): SQL =>
  sql`translate(encode(convert_to(json_build_array('${sql.raw(o.name)}', to_json(${sorted(t, o)}) #>> '{}', ${columnOf(t, o.key)})::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`

const whole = (v: string): boolean => /^-?\d{1,18}$/.test(v)
const FORMS: Record<string, (v: string) => boolean> = {
  uuid: (v) => keyValue('uuid', v) !== null,
  text: (v) => !v.includes('\0'),
  boolean: (v) => v === 'true' || v === 'false',
  date: isDay,
  smallint: whole,
  integer: whole,
  bigint: whole,
  numeric: (v) => /^-?\d+(\.\d+)?$/.test(v),
  'timestamp with time zone': (v) => isDay(v.slice(0, 10)) && /^T[\d:.]+[+-][\d:]+$/.test(v.slice(10)),
}
/** Types of what a list can be sorted on. */
export const isSortable = (type: string): boolean => type in FORMS

/** Value and key of a cursor of this order, each in a form PostgreSQL can read. */
function parse(cursor: unknown, t: PgTable, o: Order): [string, string] | undefined {
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(String(cursor), 'base64url').toString())
  } catch {
    return undefined
  }
  if (!Array.isArray(parts) || parts.length !== 3 || parts[0] !== o.name) return undefined
  const [, value, key] = parts as unknown[]
  const fits = (type: string, v: unknown) => typeof v === 'string' && FORMS[type]?.(v)
  const [column, id] = [columnOf(t, o.column), columnOf(t, o.key)]
  return fits(orderType(column), value) && fits(typeOf(id), key) ? [value as string, key as string] : undefined
}
function positionOf(argument: 'after' | 'before', a: Args, t: PgTable, o: Order): [string, string] {
  const position = parse(a[argument], t, o)
  if (position) return position
  const sentence = 'Deze cursor hoort niet bij deze lijst.'
  throw invalid({ [argument]: sentence }, sentence)
}
/** Refuses a cursor that is not of this order. */
export const checkCursors = (a: Args, t: PgTable, o: Order): unknown =>
  (['after', 'before'] as const).map((k) => a[k] != null && positionOf(k, a, t, o))

/** Rows beyond the cursor, as one row comparison: an index on the order serves it. */
export function beyond(argument: 'after' | 'before', args: Arguments, t: PgTable, o: Order): SQL {
  const operator = sql.raw((argument === 'after') !== o.desc ? '>' : '<')
  const part = (i: 0 | 1, type: string) =>
    bind(
      args.at((a) => positionOf(argument, a, t, o)[i]),
      type,
    )
  const key = columnOf(t, o.key)
  const id = part(1, typeOf(key))
  if (o.column === o.key) return sql`${key} ${operator} ${id}`
  return sql`(${sorted(t, o)}, ${key}) ${operator} (${part(0, orderType(columnOf(t, o.column)))}, ${id})`
}
