// What is wrong between nouns, tables and schema. Found when the server starts, never by a reader.
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql'
import { is } from 'drizzle-orm'
import { getTableConfig, IndexedColumn } from 'drizzle-orm/pg-core'
import { env } from '../compile/bind.js'
import { isSortable } from '../compile/cursor.js'
import { hasPlace, isBare, orderType } from '../compile/order.js'
import type { Model, Target } from './model.js'
import type { Computed } from '../declare/field.js'
import type { Noun } from '../declare/noun.js'
import { columnsOf } from '../compile/sql.js'
import { PgEncrypted } from '../../secret/column.js'
import { personProblems } from './persons.js'
import { sealedProblems } from './sealed.js'

type SchemaField = GraphQLField<unknown, unknown>

/** Every problem, as a sentence for the programmer. */
export const problemsOf = (model: Model): string[] => [
  ...Object.values(model.schema.getTypeMap())
    .filter((type) => isAbstractType(type) && !isServed(model, type))
    .map((type) => `${type.name}: interfaces and unions are not served, but Node over nouns`),
  ...duplicates(model.nouns.map((n) => `${n.id} as ${n.name}`)).map((id) => `${id}: two nouns of one table and type`),
  // A row may be shown as two types, such as a line of a list and a whole; its id is found as one of them.
  ...duplicates(model.nouns.filter((n) => isNode(model, n)).map((n) => n.id)).map(
    (id) => `${id}: two nouns of one table are a Node`,
  ),
  ...model.nouns.flatMap((noun) => [
    ...columnProblems(noun),
    ...sealedProblems(noun),
    ...referenceProblems(model, noun),
    ...typeProblems(model, noun),
    ...Object.values(model.objectType(noun.name).getFields()).flatMap((f) => {
      const problem = fieldProblem(model, noun, f)
      return problem ? [`${noun.name}.${f.name} (${noun.id}): ${problem}`] : []
    }),
  ]),
]
/** `node` answers with rows of nouns, so nothing else may be one. */
const isServed = (model: Model, type: GraphQLNamedType): boolean =>
  type.name === 'Node' &&
  isInterfaceType(type) &&
  model.schema.getPossibleTypes(type).every((t) => model.nouns.some((n) => n.name === t.name))
const isNode = (model: Model, noun: Noun): boolean =>
  model
    .objectType(noun.name)
    .getInterfaces()
    .some(({ name }) => name === 'Node')
const duplicates = (names: string[]): string[] => names.filter((x, i) => names.indexOf(x) !== i)

function columnProblems(noun: Noun): string[] {
  const columns = columnsOf(noun.table)
  const sources = Object.values(noun.filter).flatMap((op) => (typeof op.source === 'string' ? [op.source] : []))
  const person = typeof noun.person === 'string' ? noun.person : noun.key
  const named = [noun.key, noun.tenant ?? noun.key, person, noun.zoek ?? noun.key, ...sources]
  const sorts = Object.entries(noun.sort).flatMap(([veld, property]) => {
    const column = columns[property]
    if (!column) return [`${noun.id}: sorts ${veld} on ${property}, which is no column`]
    if (!hasPlace(column))
      return [`${noun.id}: sorts ${veld} on ${property}, which may be null; sort on a generated NOT NULL column`]
    return isSortable(orderType(column)) ? [] : [`${noun.id}: cannot sort on ${column.getSQLType()} (${veld})`]
  })
  return [
    ...named.filter((c) => !columns[c]).map((c) => `${noun.id}: has no column ${c}`),
    ...personProblems(noun, env),
    ...sorts,
    ...indexProblems(noun),
    ...(noun.sort[noun.standaard[0]] ? [] : [`${noun.id}: its default order ${noun.standaard[0]} is not in sort`]),
  ]
}
/** An index on the bare column has another order than the list, so it serves neither the list nor its cursors. */
function indexProblems(noun: Noun): string[] {
  const columns = columnsOf(noun.table)
  const ordered = Object.values(noun.sort).flatMap((p) => (columns[p] && !isBare(columns[p]) ? [columns[p].name] : []))
  return getTableConfig(noun.table).indexes.flatMap(({ config: { name, unique, columns: parts } }) =>
    parts
      .filter((part) => !unique && is(part, IndexedColumn) && ordered.includes(part.name ?? ''))
      .map(
        (part) =>
          `${noun.id}: index ${name} holds ${(part as IndexedColumn).name} as it is; use inOrder(), or byValue() for what is only looked up`,
      ),
  )
}
/**
 * A filter or order on the key of another row tells which row that is, also to who may not see it. A filter on it must have
 * the name of the relation, so that it looks at what the reader sees; an order on it cannot be.
 */
function referenceProblems(model: Model, noun: Noun): string[] {
  const refers = new Set(
    getTableConfig(noun.table)
      .foreignKeys.map((fk) => fk.reference())
      .filter(({ foreignTable }) => getTableConfig(foreignTable).policies.length > 0)
      .flatMap(({ columns }) => columns.map((c) => c.name).filter((name) => name.endsWith('_id'))),
  )
  // A part of a row has the key of that row: whoever sees the part knows it.
  const isReference = (property: string): boolean =>
    property !== noun.key && refers.has(columnsOf(noun.table)[property]?.name ?? '')
  const filters = Object.entries(noun.filter).filter(([veld, { source }]) => {
    const target = model.target(noun, veld)
    return typeof source === 'string' && isReference(source) && (!target || target.relation.many)
  })
  return [
    ...filters.map(([veld]) => `${noun.id}: filter ${veld} refers to another row and has no relation of its name`),
    ...Object.entries(noun.sort)
      .filter(([, property]) => isReference(property))
      .map(([veld]) => `${noun.id}: sorts ${veld} on the key of another row`),
  ]
}
/** Nouns that share a GraphQL type share its filter and order, so they must offer the same. */
function typeProblems(model: Model, noun: Noun): string[] {
  const type = model.schema.getType(`${noun.name}Filter`)
  if (!isInputObjectType(type)) return []
  const offered = [...Object.keys(noun.filter), ...(noun.zoek ? ['q'] : [])].sort().join()
  const asked = Object.keys(type.getFields())
    .filter((f) => !['and', 'or', 'not'].includes(f))
    .sort()
    .join()
  return offered === asked ? [] : [`${noun.id}: filters on ${offered}, but ${type.name} has ${asked}`]
}

function fieldProblem(model: Model, noun: Noun, field: SchemaField): string | undefined {
  const computed = noun.fields[field.name]
  if (computed) return computedProblem(noun, computed, field)
  const target = model.target(noun, field.name)
  if (target) return targetProblem(model, target, field)
  const type = getNamedType(field.type)
  const column = columnsOf(noun.table)[field.name]
  if (is(column, PgEncrypted)) return `${noun.id}.${column.name} is encrypted: declare the field with decrypted()`
  if (model.isConnection(field.type) || model.nouns.some((n) => n.name === type.name))
    return `no drizzle relation of this name leads to ${type.name}`
  if (!column) return 'no column, relation or computed field of this name'
  if (isNonNullType(field.type) && !column.notNull) return `is ${String(field.type)} but the column may be null`
  if (isObjectType(type) && column.getSQLType() !== 'jsonb') return 'an object type needs a jsonb column'
  return undefined
}
function targetProblem(model: Model, { relation }: Target, field: SchemaField): string | undefined {
  const list = isListType(getNullableType(field.type)) || model.isConnection(field.type)
  if (list !== relation.many)
    return `is ${String(field.type)} but the relation leads to ${relation.many ? 'many rows' : 'one row'}`
  if (!list && isNonNullType(field.type) && !relation.required)
    return `is ${String(field.type)} but the reference may be null`
  return undefined
}
function computedProblem(noun: Noun, computed: Computed, field: SchemaField): string | undefined {
  if (computed.kind !== 'object') return undefined
  if (computed.when && isNonNullType(field.type)) return `is ${String(field.type)} but has a condition (when)`
  const type = getNamedType(field.type)
  if (!isObjectType(type)) return 'object() needs an object type'
  const parts = computed.parts(columnsOf(noun.table) as never, env)
  const missing = Object.keys((type as GraphQLObjectType).getFields()).filter((part) => !parts[part])
  return missing.length ? `object() says nothing of ${missing.join(', ')}` : undefined
}
