// An operation as the planner takes it, from each of the ways in: Apollo, and graphql-js below a mutation or a node.
import {
  getVariableValues,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
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
  return { operation, fragments: fragmentsOf(document), variables: coerced }
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
