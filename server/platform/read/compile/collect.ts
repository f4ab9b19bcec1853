// Which fields an operation really selects, and which part of its variables decides the SQL text.
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  type DirectiveNode,
  type FieldNode,
  type GraphQLInputType,
  type GraphQLObjectType,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { invalid } from '../../values/errors.js'
import type { Args } from './bind.js'
import { MAX_ALIAS } from '../limits.js'
import type { Model } from '../model/model.js'
import { NotPlannable, type Scope } from './scope.js'

export type Collected = Map<string, [FieldNode, ...FieldNode[]]>

/** CollectFields of the GraphQL specification: response key → nodes, with fragments and directives applied. */
export function collect(
  s: Scope,
  type: GraphQLObjectType,
  sets: (SelectionSetNode | undefined)[],
  out: Collected = new Map(),
): Collected {
  for (const selection of sets.flatMap((x) => x?.selections ?? [])) {
    if (!included(s, selection.directives)) continue
    if (selection.kind === Kind.FIELD) add(out, selection)
    else {
      const f = selection.kind === Kind.INLINE_FRAGMENT ? selection : s.fragments[selection.name.value]
      if (!f) throw new NotPlannable('fragment')
      if (applies(s, type, f.typeCondition?.name.value)) collect(s, type, [f.selectionSet], out)
    }
  }
  return out
}
/** A fragment on the type itself, or on an interface that it implements. */
function applies(s: Scope, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (!condition || condition === type.name) return true
  const on = s.model.schema.getType(condition)
  return isAbstractType(on) && s.model.schema.isSubType(on, type)
}
function add(out: Collected, node: FieldNode): void {
  const key = (node.alias ?? node.name).value
  if (key.length > MAX_ALIAS) throw invalid({}, `De alias ${key} is langer dan ${MAX_ALIAS} tekens.`)
  const nodes = out.get(key)
  if (nodes) nodes.push(node)
  else out.set(key, [node])
}
function included(s: Scope, directives: readonly DirectiveNode[] = []): boolean {
  return directives.every((d) => {
    const value = d.arguments?.[0]?.value
    if ((d.name.value !== 'skip' && d.name.value !== 'include') || !value) throw new NotPlannable(`@${d.name.value}`)
    const on = value.kind === Kind.VARIABLE ? s.variables[value.name.value] : value.kind === Kind.BOOLEAN && value.value
    return on === (d.name.value === 'include')
  })
}

/**
 * The shape of the variables: presence, structure, booleans and sort orders; never other values. Two requests of one
 * shape run the same SQL.
 */
export function shaper(model: Model, operation: OperationDefinitionNode): (variables: Args) => string {
  const types = (operation.variableDefinitions ?? []).map(
    (d) => [d.variable.name.value, typeFromAST(model.schema, d.type as NamedTypeNode) as GraphQLInputType] as const,
  )
  return (variables) => types.map(([name, type]) => shape(type, variables[name])).join()
}
const decidesOrder = (name: string): boolean => name === 'Richting' || name.endsWith('Sorteerveld')
function shape(type: GraphQLInputType, v: unknown): string {
  if (v === undefined) return ''
  if (v === null) return '-'
  if (isNonNullType(type)) return shape(type.ofType, v)
  const named = getNamedType(type)
  if (isListType(type))
    return isInputObjectType(named) ? `[${(v as unknown[]).map((x) => shape(type.ofType, x)).join()}]` : 'l'
  if (isInputObjectType(type)) {
    const fields = type.getFields()
    const parts = Object.entries(v as Args).map(([k, x]) => `${k}:${fields[k] ? shape(fields[k].type, x) : ''}`)
    return `{${parts.join()}}`
  }
  return typeof v === 'boolean' || (isEnumType(named) && decidesOrder(named.name)) ? String(v) : 's'
}
