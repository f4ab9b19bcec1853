// Values made in TypeScript, brought in the form of the rest of the answer: keyed by response key, selected fields only.
import {
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql'
import { collect } from '../compile/collect.js'
import type { Scope, Touch } from '../compile/scope.js'

type Project = Touch['project']
type Row = Record<string, unknown>

/** Works out the selection once; the result shapes any value of that type. */
export function projector(s: Scope, type: GraphQLOutputType, nodes: readonly FieldNode[]): Project {
  const named = getNamedType(type)
  return wrapped(type, isObjectType(named) ? objectOf(s, named, nodes) : (value) => value)
}
function objectOf(s: Scope, type: GraphQLObjectType, nodes: readonly FieldNode[]): Project {
  const fields = [
    ...collect(
      s,
      type,
      nodes.map((n) => n.selectionSet),
    ),
  ].map(([key, same]) => {
    const name = same[0].name.value
    const def = type.getFields()[name]
    return { key, name, project: def && projector(s, def.type, same) }
  })
  return (value, problem) =>
    Object.fromEntries(
      fields.map(({ key, name, project }) => [key, project ? project((value as Row)[name], problem) : type.name]),
    )
}
/** Lists, and the promises of the schema: an Error or a missing value is left for ordinary execution to report. */
function wrapped(type: GraphQLOutputType, inner: Project): Project {
  if (isNonNullType(type)) {
    const project = wrapped(type.ofType as GraphQLOutputType, inner)
    return (value, problem) => {
      if (value === null || value === undefined) problem()
      return project(value, problem)
    }
  }
  const each = isListType(type) ? wrapped(type.ofType as GraphQLOutputType, inner) : undefined
  return (value, problem) => {
    if (value instanceof Error) problem()
    if (value === null || value === undefined) return null
    if (value instanceof Error) return value
    return each ? (value as unknown[]).map((x) => each(x, problem)) : inner(value, problem)
  }
}
