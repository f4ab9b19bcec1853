// An operation as the planner takes it, from each of the ways in: Apollo, and graphql-js below a mutation or a node.
import {
  getVariableValues,
  isNonNullType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { invalid } from '../../values/errors.js'
import { variableError } from '../../graphql/masking.js'
import type { Fragments } from '../compile/scope.js'

export type Variables = Record<string, unknown> | undefined
/** An operation with its coerced variables. */
export interface Asked {
  operation: OperationDefinitionNode
  fragments: Fragments
  variables: Record<string, unknown>
}
/** Errors of variables that are told together. */
const MAX_ERRORS = 20

/** @throws ONGELDIGE_INVOER that names every variable that does not fit */
export function askedFrom(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Asked {
  const definitions = operation.variableDefinitions ?? []
  const { coerced, errors } = getVariableValues(schema, definitions, variables ?? {}, { maxErrors: MAX_ERRORS })
  if (!coerced) throw variableError(errors)
  requireGiven(schema, document, coerced)
  return { operation, fragments: fragmentsOf(document), variables: coerced }
}
/**
 * A variable that may be null by its own type and stands where null cannot be, because it has a default there: only its value
 * can tell, and graphql-js tells it halfway, after an act was done.
 */
function requireGiven(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>): void {
  if (!Object.values(variables).includes(null)) return
  const types = new TypeInfo(schema)
  const empty = new Set<string>()
  visit(
    document,
    visitWithTypeInfo(types, {
      Variable({ name }) {
        if (variables[name.value] === null && isNonNullType(types.getInputType())) empty.add(name.value)
      },
    }),
  )
  if (empty.size) throw invalid(Object.fromEntries([...empty].map((name) => [name, 'Vul dit veld in.'])))
}
const fragmentsOf = (document: DocumentNode): Fragments =>
  Object.fromEntries(
    document.definitions
      .filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION)
      .map((d) => [d.name.value, d]),
  )
export const askedIn = (info: GraphQLResolveInfo): Asked => ({
  operation: info.operation,
  fragments: info.fragments,
  variables: info.variableValues,
})
