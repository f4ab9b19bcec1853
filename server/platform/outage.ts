// An outage of the database in an answer of GraphQL: HTTP 503 with Retry-After, so that clients, proxies and monitors see
// it as one. Ordinary execution would answer 200.
import type { ApolloServerPlugin } from '@apollo/server'
import { OperationTypeNode, type GraphQLError } from 'graphql'
import { alsDomeinFout } from './databasefouten.js'
import { DomeinFout } from './errors.js'

/** Said of a mutation that was done, and of which (part of) the answer could not be read any more. */
export const WEL_OPGESLAGEN = 'Dit is opgeslagen, maar wij kunnen het nu niet laten zien. Ververs de pagina zo.'

const waits = (errors: readonly GraphQLError[]): number[] =>
  errors.flatMap((e) => {
    const known = alsDomeinFout(e.originalError ?? e)
    return known instanceof DomeinFout && known.retryAfter ? [known.retryAfter] : []
  })

export const outagePlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ errors = [], operation, response: { http, body } }) => {
      const seconds = waits(errors)
      if (!seconds.length || body.kind !== 'single') return
      http.status = 503
      http.headers.set('retry-after', String(Math.max(...seconds)))
      if (operation?.operation !== OperationTypeNode.MUTATION) return
      // Below a mutation field: its transaction was committed before anything of its result was read.
      body.singleResult.errors = body.singleResult.errors?.map((e) =>
        e.extensions?.['code'] === 'NIET_BESCHIKBAAR' && (e.path?.length ?? 0) > 1
          ? { ...e, message: WEL_OPGESLAGEN }
          : e,
      )
    },
  }),
}
