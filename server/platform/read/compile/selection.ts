// Selection → select list. Every value is written under its response key, in the form the API shows it.
import { and, sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import {
  getNamedType,
  getNullableType,
  GraphQLID,
  GraphQLString,
  isEnumType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql'
import { env } from './bind.js'
import { collect } from './collect.js'
import { connection } from './connection.js'
import { orderBy, orderIn } from './cursor.js'
import { jsonValue } from './json.js'
import { PLAIN_LIST_COST } from '../limits.js'
import type { Target } from '../model/model.js'
import { conditionOf } from '../declare/expression.js'
import type { Computed } from '../declare/field.js'
import type { Noun } from '../declare/noun.js'
import { projector } from '../run/project.js'
import { mayBeHidden, type Relation } from '../model/relation.js'
import { below, insideList, rowsAs, tableAs, use, type Field, type Scope } from './scope.js'
import { asKey, columnOf, columnsOf, commas, GEMEENTE, orMissing, PERSON, ROW, rowOf, rowsOf, typeOf } from './sql.js'

type Each = (name: string, nodes: [FieldNode, ...FieldNode[]], def: Field) => SQL
/** The person that a row is about, with the gemeente, under the mark by which the read log finds it. */
export function personOf({ person, gemeente = GEMEENTE }: Noun, t: PgTable): SQL {
  const id = typeof person === 'string' ? columnOf(t, person) : person!(columnsOf(t) as never, env)
  return asKey(sql`${id} || ${columnOf(t, gemeente)}`, PERSON)
}
/** One column per response key; shared by nouns, connections, edges, page info and value objects. */
export function selection(s: Scope, type: GraphQLObjectType, nodes: readonly FieldNode[], each: Each): SQL {
  const parts: SQL[] = []
  const fields = collect(
    s,
    type,
    nodes.map((n) => n.selectionSet),
  )
  for (const [key, same] of fields) {
    const name = same[0].name.value
    const def = type.getFields()[name]
    const value = def ? below(s, key, () => each(name, same, def)) : sql.raw(`'${type.name}'::text`)
    parts.push(asKey(value, key))
  }
  return commas(parts)
}
export function nounRow(s: Scope, noun: Noun, t: PgTable, nodes: readonly FieldNode[]): SQL {
  use(s, noun)
  const fields = selection(s, s.model.objectType(noun.name), nodes, (name, same, def) =>
    nounField(s, noun, t, name, same, def),
  )
  if (!noun.person) return fields
  // Who, and of which gemeente: whoever watches over that one sees the line.
  return commas([personOf(noun, t), fields])
}

function nounField(s: Scope, noun: Noun, t: PgTable, name: string, nodes: FieldNode[], def: Field): SQL {
  use(s, noun, name)
  const target = noun.fields[name] ? undefined : s.model.target(noun, name)
  // What a relation leads to has policies of its own.
  if (target) return related(s, `${noun.name}.${name}`, target, t, nodes, def)
  const value = ownField(s, noun, t, name, nodes, def)
  const shown = noun.shows?.(name)(columnsOf(t) as never, env)
  return shown ? sql`case when ${shown} then ${value} end` : value
}
function ownField(s: Scope, noun: Noun, t: PgTable, name: string, nodes: FieldNode[], def: Field): SQL {
  const computed = noun.fields[name]
  if (computed) return computedField(s, computed, t, nodes, def)
  const column = columnOf(t, name)
  const type = getNamedType(def.type)
  return isObjectType(type) ? jsonValue(s, def.type, nodes, column) : output(sql`${column}`, def.type, column)
}
function computedField(s: Scope, computed: Computed, t: PgTable, nodes: FieldNode[], def: Field): SQL {
  const type = getNamedType(def.type)
  const columns = columnsOf(t) as never
  if (computed.kind === 'sql') return promised(output(computed.sql(columns, env), def.type), def.type)
  if (computed.kind === 'object') {
    const parts = computed.parts(columns, env)
    const when = computed.when ? sql`where ${computed.when(columns, env)}` : sql``
    // A part may hold value objects of its own: those are jsonb.
    const part: Each = (name, same, partDef) =>
      isObjectType(getNamedType(partDef.type))
        ? jsonValue(s, partDef.type, same, sql`${parts[name]}`)
        : promised(sql`${parts[name]}`, partDef.type)
    return rowOf(selection(s, type as GraphQLObjectType, nodes, part), when)
  }
  s.touches.push({ path: [...s.path], field: computed, project: projector(s, def.type, nodes) })
  return rowOf(commas(Object.entries(computed.needs(columns, env)).map(([key, need]) => asKey(sql`${need}`, key))))
}
/** What the schema promises and an expression may break must be seen in the answer. */
const promised = (value: SQL, type: GraphQLOutputType): SQL =>
  isNonNullType(type) ? orMissing(sql`to_json(${typed(value, type)})`) : value
/** A bare literal in a computed field has no type of its own; a list has. */
const typed = (value: SQL, type: GraphQLOutputType): SQL => {
  const bare = getNullableType(type)
  return isEnumType(bare) || bare === GraphQLString ? sql`(${value})::text` : value
}
/** An ID is always text; uuid and text are written as text already, and so is each element of a list. */
const output = (value: SQL, type: GraphQLOutputType, column?: AnyPgColumn): SQL =>
  getNullableType(type) === GraphQLID && !(column && ['uuid', 'text'].includes(typeOf(column)))
    ? sql`(${value})::text`
    : value

function related(s: Scope, list: string, { noun, relation }: Target, t: PgTable, nodes: FieldNode[], def: Field): SQL {
  const joined = (child: PgTable) => joinTo(s, relation, t, child)
  if (s.model.isConnection(def.type)) return sql`(${connection(s, { noun, list, def, nodes, joined })})`
  if (!relation.many) return toOne(s, noun, joined, nodes, def.type)
  return plainList(s, noun, nodes, joined)
}
export interface Join {
  from: SQL
  where: SQL
}
/** The extra join and the condition that tie a child to its parent. */
function joinTo(s: Scope, relation: Relation, parent: PgTable, child: PgTable): Join {
  const link = relation.through && tableAs(s, relation.through)
  return { from: link ? sql`, ${link.from}` : sql``, where: relation.on(parent, child, link?.t) }
}
function toOne(s: Scope, noun: Noun, joined: (t: PgTable) => Join, nodes: FieldNode[], type: GraphQLOutputType): SQL {
  const { t, from } = rowsAs(s, noun)
  const rest = sql`(select ${nounRow(s, noun, t, nodes)} from ${from} where ${joined(t).where}) ${ROW}`
  // Row level security may hide a row that a foreign key guarantees.
  return isNonNullType(type) && mayBeHidden(noun)
    ? orMissing(sql`(select row_to_json(${ROW}) from ${rest})`)
    : sql`(select ${ROW} from ${rest})`
}
/** A short closed list in the default order of its noun. */
export function plainList(s: Scope, noun: Noun, nodes: FieldNode[], joined: (t: PgTable) => Partial<Join>): SQL {
  const { t, from } = rowsAs(s, noun)
  const { from: more = sql``, where: tied } = joined(t)
  const where = and(tied, conditionOf(noun.listed, columnsOf(t) as never, env)) ?? sql`true`
  const list = insideList(
    s,
    () => PLAIN_LIST_COST,
    () => nounRow(s, noun, t, nodes),
  )
  return rowsOf(list, sql`${from}${more} where ${where} order by ${orderBy(t, orderIn(noun))}`)
}
