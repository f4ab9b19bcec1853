// SQL behind `node` and `nodes`: one statement says of which noun each id is, then the plan of each noun reads its rows.
import { sql, type SQL } from 'drizzle-orm'
import type { FieldNode } from 'graphql'
import { arrayLiteral, bind, env, keyValue } from './bind.js'
import { conditionOf } from '../declare/expression.js'
import type { Noun } from '../declare/noun.js'
import { nounRow, personOf } from './selection.js'
import { below, insideList, tableAs, type Scope } from './scope.js'
import { columnOf, columnsOf, ROW, typeOf } from './sql.js'

/** The asked ids that a key of this type can be, as an array. */
const keys = (type: string): SQL =>
  bind((run) => arrayLiteral((run.ids ?? []).filter((id) => keyValue(type, id) !== null)), `${type}[]`)
const keyType = (noun: Noun): string => typeOf(columnOf(noun.table, noun.key))

/** Which of the asked ids are rows of which of these nouns, as a JSON object of id → table; row level security decides. */
export function findSql(nouns: readonly Noun[]): SQL {
  const parts = nouns.map((noun) => {
    const key = columnOf(noun.table, noun.key)
    const seen = conditionOf(noun.visible, columnsOf(noun.table) as never, env)
    return sql`select ${key}::text k, '${sql.raw(noun.id)}' n from ${noun.table} where ${key} = any(${keys(keyType(noun))})${seen ? sql` and ${seen}` : sql``}`
  })
  return sql`(select coalesce(json_object_agg(k, n), '{}')::text from (${sql.join(parts, sql` union all `)}) f)`
}
/** The persons behind the asked ids, as far as they are rows of these nouns that the actor sees, as the read log finds them. */
export function lookSql(nouns: readonly Noun[]): SQL {
  const parts = nouns.map((noun) => {
    const key = columnOf(noun.table, noun.key)
    const seen = conditionOf(noun.visible, columnsOf(noun.table) as never, env)
    return sql`select ${personOf(noun, noun.table)} from ${noun.table} where ${key} = any(${keys(keyType(noun))})${seen ? sql` and ${seen}` : sql``}`
  })
  return sql`(select coalesce(json_agg(row_to_json(f)), '[]')::text from (${sql.join(parts, sql` union all `)}) f)`
}
/** The rows of one noun with the asked ids, in that order, null where there is none. */
export const nodesSql = (s: Scope, key: string, noun: Noun, nodes: readonly FieldNode[]): SQL =>
  below(s, key, () => {
    const { t, from } = tableAs(s, noun.table)
    const column = columnOf(t, noun.key)
    const row = insideList(
      s,
      (run) => run.ids?.length ?? 0,
      () => nounRow(s, noun, t, nodes),
    )
    const one = sql`(select row_to_json(${ROW}) from (select ${row} from ${from} where ${column} = u.k) ${ROW})`
    return sql`array_to_json(array(select ${one} from unnest(${keys(keyType(noun))}) with ordinality u(k, o) order by u.o))::text`
  })
