// An operation as the planner takes it, from each of the three ways in: Apollo, graphql-js, a mutation.
import {
  getVariableValues,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import type { Fragments } from '../compile/scope.js'

export type Variables = Record<string, unknown> | undefined
/** An operation with its coerced variables. */
export interface Asked {
  operation: OperationDefinitionNode
  fragments: Fragments
  variables: Record<string, unknown>
}

/** Undefined when the variables do not fit: ordinary execution reports that. */
export function askedFrom(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Asked | undefined {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {})
  return coerced && { operation, fragments: fragmentsOf(document), variables: coerced }
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
