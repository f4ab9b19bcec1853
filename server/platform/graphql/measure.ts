// What log and metrics tell of an operation of GraphQL. Put it last: it looks at the answer as the others left it.
import type { ApolloServerPlugin } from '@apollo/server'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { currentRequest, type Measured } from '../measure/current.js'
import { documentHash, type Operations } from '../measure/operations.js'
import type { Context } from './context.js'
import { wortels } from './guard.js'

function note(m: Measured, label: string, document: DocumentNode, operation: OperationDefinitionNode): void {
  m.operation = label
  m.kind = operation.operation === 'mutation' ? 'mutation' : 'query'
  m.document = documentHash(document)
  // The document is valid, so these are names of the schema.
  m.fields = [...wortels(document, operation.selectionSet).keys()]
}
const codesOf = (errors: readonly { extensions?: { code?: unknown } | undefined }[] = []): string[] => [
  ...new Set(errors.map((e) => String(e.extensions?.code ?? 'INTERN'))),
]

export const measurePlugin = (operations: Operations): ApolloServerPlugin<Context> => ({
  requestDidStart: async ({ request: { http } }) => {
    const measured = currentRequest()
    // A document of the server itself is part of the request that needs it.
    if (!measured || !http) return
    return {
      didResolveOperation: async ({ document, operation }) => {
        if (operation) note(measured, operations.labelOf(operation.name?.value), document, operation)
      },
      willSendResponse: async ({ response: { body } }) => {
        if (body.kind !== 'single') return
        const { errors, extensions } = body.singleResult
        measured.codes = codesOf(errors)
        if (typeof extensions?.['kosten'] === 'number') measured.cost = extensions['kosten']
      },
    }
  },
  // What is no operation at all is refused before any request starts.
  invalidRequestWasReceived: async () => {
    const measured = currentRequest()
    if (measured) measured.codes = ['ONGELDIGE_INVOER']
  },
})
