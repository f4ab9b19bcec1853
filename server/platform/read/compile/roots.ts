// Root of a plan: the whole operation, one root field of it, or the row a mutation returns.
import { and, sql, type SQL } from 'drizzle-orm'
import type { FieldNode } from 'graphql'
import type { Asked } from '../run/asked.js'
import { bind, env, keyValue, type Getter } from './bind.js'
import { collect } from './collect.js'
import { nounRow, plainList } from './selection.js'
import { connection } from './connection.js'
import { conditionOf } from '../declare/expression.js'
import type { Noun } from '../declare/noun.js'
import { argumentsOf, below, insideList, NotPlannable, rowsAs, type RootAsked, type Scope } from './scope.js'
import { columnOf, columnsOf, MISSING, ROW, typeOf } from './sql.js'

/**
 * Between the values of the planned roots. PostgreSQL escapes control characters in JSON, so this byte is part of no value:
 * splitting needs no parsing.
 */
export const BETWEEN = '\u0001'
/** The root fields of a query, and what answers each. */
export function rootsOf(s: Scope, { operation }: Asked): RootAsked[] {
  const query = s.model.schema.getQueryType()
  if (!query || operation.operation !== 'query') throw new NotPlannable(operation.operation)
  return [...collect(s, query, [operation.selectionSet])].map(([key, nodes]) => {
    const name = nodes[0].name.value
    const by = name === '__typename' ? 'typename' : s.model.root(name) ? 'statement' : 'execution'
    return { key, name, nodes, by }
  })
}
/**
 * Every planned root of a query in one reading: JSON texts in response order, with BETWEEN between them.
 * @param without response keys of roots that were refused
 * @throws NotPlannable when nothing is left for the database to do
 */
export function operationSql(s: Scope, asked: Asked, without: ReadonlySet<string> = new Set()): SQL {
  s.roots = rootsOf(s, asked).filter(({ key }) => !without.has(key))
  const planned = s.roots.filter(({ by }) => by === 'statement')
  if (!planned.length) throw new NotPlannable('no planned root')
  const values = planned.map(({ key, name, nodes }) => {
    // A row that is not found is an error with a path, and errors are made by ordinary execution.
    const absent = s.model.root(name)?.query.kind === 'one' ? MISSING : 'null'
    return sql`coalesce((${rootSql(s, key, nodes)})::text, '${sql.raw(absent)}')`
  })
  return sql.join(values, sql` || chr(1) || `)
}

/** One root field of Query, as JSON text. */
export const rootText = (s: Scope, key: string, nodes: readonly FieldNode[]): SQL =>
  sql`(${rootSql(s, key, nodes)})::text`
/** The noun a mutation returns, by the key that the act gave, as JSON text. */
export const resultText = (s: Scope, key: string, noun: Noun, nodes: readonly FieldNode[]): SQL =>
  below(s, key, () => sql`(${byKey(s, noun, nodes, (run) => run.id)})::text`)

function rootSql(s: Scope, key: string, nodes: readonly FieldNode[]): SQL {
  const name = nodes[0]?.name.value ?? ''
  const root = s.model.root(name)
  const def = s.model.schema.getQueryType()?.getFields()[name]
  if (!root || !def) throw new NotPlannable(name)
  const { noun, query } = root
  const fields = [...nodes]
  return below(s, key, () => {
    if (query.kind === 'plain') {
      const where = (t: typeof noun.table) => ({ where: conditionOf(query.where, columnsOf(t), env) })
      return sql`array_to_json(${plainList(s, noun, fields, where)})`
    }
    if (query.kind === 'list')
      return sql`(${connection(s, { noun, list: name, def, nodes: fields, where: query.where, most: query.most }, sql`row_to_json(${ROW})`)})`
    const { at } = argumentsOf(s, def, fields[0] as FieldNode)
    return byKey(
      s,
      noun,
      fields,
      at((a) => a[noun.key]),
    )
  })
}
/** One row, as json. */
function byKey(s: Scope, noun: Noun, nodes: readonly FieldNode[], get: Getter): SQL {
  const { t, from } = rowsAs(s, noun)
  const key = columnOf(t, noun.key)
  const type = typeOf(key)
  const row = insideList(
    s,
    () => 1,
    () => nounRow(s, noun, t, nodes),
  )
  const where = and(sql`${key} = ${bind((run) => keyValue(type, get(run)), type)}`)
  return sql`(select row_to_json(${ROW}) from (select ${row} from ${from} where ${where}) ${ROW})`
}
