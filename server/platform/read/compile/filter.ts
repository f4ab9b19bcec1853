// Filter input → condition. Null and absent both mean "no condition"; isNull asks for null.
import { and, or, sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { arrayLiteral, bind, env, keyValue, type Args, type Getter } from './bind.js'
import { nameOf } from '../declare/filter-types.js'
import type { Among, Op } from '../declare/filter.js'
import type { Noun } from '../declare/noun.js'
import { mayBeHidden } from '../model/relation.js'
import { rowsAs, use, type Scope } from './scope.js'
import { columnOf, columnsOf, typeOf } from './sql.js'
import { searchSql, wordsSql } from './search.js'
import { visible } from '../../values/text.js'

/** Reaches one value inside the filter argument, in this and every later request. */
type At = (f: (filter: Args) => unknown) => Getter
const given = (x: Args): string[] => Object.keys(x).filter((k) => x[k] !== null && x[k] !== undefined)

/** The condition of a filter; undefined when it asks nothing. */
export function filterSql(s: Scope, noun: Noun, t: PgTable, now: Args, at: At): SQL | undefined {
  const nested = (k: 'and' | 'or'): SQL[] =>
    (now[k] as Args[]).map(
      (x, i) => filterSql(s, noun, t, x, (f) => at((a) => f((a[k] as Args[])[i] as Args))) ?? sql`true`,
    )
  const conditions = given(now).map((k) => {
    if (k === 'and') return and(...nested(k)) ?? sql`true`
    if (k === 'or') return or(...nested(k)) ?? sql`false`
    // Every row that does not fit, those of which it is not known (an empty field) among them: both halves are the whole.
    if (k === 'not')
      return sql`(${filterSql(s, noun, t, now.not as Args, (f) => at((a) => f(a.not as Args))) ?? sql`true`}) is not true`
    use(s, noun, k)
    if (k === 'q') {
      const [q, withCodes] = [at((a) => readText(a.q)), ['code', 'dossiercode'].some((veld) => veld in noun.filter)]
      const found = noun.words && wordsSql(noun.words, sql`${columnOf(t, 'id')}`, q, withCodes)
      return and(found, searchSql(sql`${columnOf(t, noun.zoek as string)}`, q, withCodes))
    }
    const asked = now[k] as Args
    const filter = noun.filter[k] as Op
    const value = referred(s, noun, k, t) ?? operand(t, filter)
    const get = (op: string, read = (v: unknown): unknown => v) => at((a) => read((a[k] as Args)[op]))
    if (filter.among) {
      const { ready, keys } = filter.among
      s.ready.add(ready)
      return and(...given(asked).map((op) => amongSql(value.value, keys, get(op))))
    }
    if (filter.keys) {
      const { keys, read: one = readText } = filter
      return and(...given(asked).map((op) => keysSql(value.value, op, keys, one, get(op))))
    }
    const one = filter.read ?? readText
    const read = (v: unknown) => (Array.isArray(v) ? v.map(one) : one(v))
    const among = filter.there?.(columnsOf(t) as never, env)
    // As a test, and not as a condition by itself: PostgreSQL would make a join of that, and ask for each row of the list again.
    const there = among && ((condition: SQL) => sql`(${among(condition)}) is true`)
    return and(
      ...given(asked).map((op) => {
        if (!there) return operator(value, op, asked[op], get(op, read))
        if (op !== 'isNull') return there(operator(value, op, asked[op], get(op, read)))
        const known = there(sql`${value.value} is not null`)
        return asked[op] ? sql`not (${known})` : known
      }),
    )
  })
  return and(...conditions)
}

type Read = (v: unknown) => unknown
/** Stored texts hold nothing that one cannot see, so what is looked for does not either. */
const readText = (v: unknown): unknown => (typeof v === 'string' ? visible(v) : v)

interface Operand {
  value: SQL
  type: string
  /** the value is an array of this type */
  many?: true
  /** a condition on the row itself */
  plain?: boolean
}
const SQL_TYPES: Record<string, string> = {
  Int: 'bigint',
  Float: 'numeric',
  Boolean: 'boolean',
  Datum: 'date',
  DateTime: 'timestamptz',
}
/**
 * The key of the row that a field leads to, as the reader sees that row: null when it is hidden. A filter on the column
 * itself would tell what the field hides; as a condition beside the column, `not` would tell it.
 */
function referred(s: Scope, noun: Noun, veld: string, t: PgTable): Operand | undefined {
  const target = s.model.target(noun, veld)
  if (!target || target.relation.many || !mayBeHidden(target.noun)) return undefined
  use(s, target.noun)
  const { t: row, from } = rowsAs(s, target.noun)
  const key = columnOf(row, target.noun.key)
  return { value: sql`(select ${key} from ${from} where ${target.relation.on(t, row)})`, type: typeOf(key) }
}
function operand(t: PgTable, op: Op): Operand {
  if (typeof op.source === 'string') {
    const column = columnOf(t, op.source)
    return { value: sql`${column}`, type: typeOf(column), plain: true }
  }
  const value = op.source(columnsOf(t) as never, env)
  if (op.many) return { value: sql`(${value})`, type: 'uuid', many: true }
  const type = SQL_TYPES[nameOf(op.type)] ?? 'text'
  return { value: type === 'text' ? sql`(${value})::text` : sql`(${value})`, type, plain: op.plain }
}
const likePattern = (v: unknown): string => `%${String(v).replace(/[\\%_]/g, '\\$&')}%`

/** The column holds one of what the asked value, or one of the asked values, becomes. */
const amongSql = (value: SQL, keys: Among['keys'], get: Getter): SQL =>
  sql`${value} = any(${bind((run) => {
    const given = [get(run)].flat().filter((v) => v !== null && v !== undefined)
    return arrayLiteral(given.flatMap((v) => keys(String(v), run.ctx)))
  }, 'text[]')})`

/** The column holds the key that the asked value leads to, looked up once per statement: an index on the key serves it. */
const keysSql = (value: SQL, op: string, keys: (values: SQL) => SQL, one: Read, get: Getter): SQL => {
  const all = bind((run) => arrayLiteral([get(run)].flat().flatMap((v) => (v == null ? [] : [one(v)]))), 'text[]')
  return op === 'eq' ? sql`${value} = (${keys(all)} limit 1)` : sql`${value} = any(array(${keys(all)}))`
}

/** The same of an array of keys. */
function someOperator(value: SQL, op: string, now: unknown, get: Getter): SQL {
  if (op === 'isNull') return now ? sql`cardinality${value} = 0` : sql`cardinality${value} > 0`
  const asked: Getter = (run) => {
    const given = get(run)
    return arrayLiteral((Array.isArray(given) ? given : [given]).filter((v) => keyValue('uuid', v) !== null))
  }
  return sql`${value} && ${bind(asked, 'uuid[]')}`
}
function operator({ value, type, many, plain }: Operand, op: string, now: unknown, get: Getter): SQL {
  if (many) return someOperator(value, op, now, get)
  switch (op) {
    case 'isNull':
      return now ? sql`${value} is null` : sql`${value} is not null`
    case 'in': {
      const keys: Getter = (run) => arrayLiteral((get(run) as unknown[]).filter((v) => keyValue(type, v) !== null))
      return sql`${value} = any(${bind(keys, `${type}[]`)})`
    }
    case 'eq':
      // Part of the shape of the variables, like every boolean: as a plain condition an index can serve it.
      if (plain && typeof now === 'boolean') return now ? value : sql`not ${value}`
      return sql`${value} = ${bind((run) => keyValue(type, get(run)), type)}`
    case 'contains':
      return sql`${value} ilike ${bind((run) => likePattern(get(run)), 'text')}`
    default:
      return sql`${value} ${sql.raw(op === 'gte' ? '>=' : '<=')} ${bind(get, type)}`
  }
}
