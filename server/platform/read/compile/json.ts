// Value objects kept in a jsonb column: one object, or a list of them.
import { sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import {
  getNamedType,
  getNullableType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql'
import { selection } from './selection.js'
import { newName, type Scope } from './scope.js'
import { orMissing, rowOf, rowsOf } from './sql.js'

const RAW: unknown[] = [GraphQLInt, GraphQLFloat, GraphQLBoolean]
/** Text comes out as text whatever was stored; a JSON null counts as null. */
function part(of: SQL, name: string, type: GraphQLOutputType): SQL {
  const key = sql.raw(`'${name}'`)
  const raw = RAW.includes(getNamedType(type)) || isListType(getNullableType(type))
  const value = raw ? sql`nullif(${of} -> ${key}, 'null'::jsonb)` : sql`(${of} ->> ${key})`
  return isNonNullType(type) ? orMissing(sql`to_json(${value})`) : value
}
/** The selected fields of the object, or of each object of the list in its own order, in a jsonb column. */
export function jsonValue(s: Scope, fieldType: GraphQLOutputType, nodes: FieldNode[], column: AnyPgColumn | SQL): SQL {
  const type = getNamedType(fieldType) as GraphQLObjectType
  const list = (of: SQL) => selection(s, type, nodes, (name, _nodes, def) => part(of, name, def.type))
  if (!isListType(getNullableType(fieldType))) return rowOf(list(sql`${column}`), sql`where ${column} is not null`)
  const each = newName(s, 'j')
  const rows = rowsOf(
    list(sql`${each}.e`),
    sql`jsonb_array_elements(${column}) with ordinality ${each}(e, i) order by ${each}.i`,
  )
  return isNonNullType(fieldType) ? rows : sql`case when ${column} is not null then ${rows} end`
}
