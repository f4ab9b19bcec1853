// An outage of the database in an answer of GraphQL: HTTP 503 with Retry-After, so that clients, proxies and monitors see
// it as one. Ordinary execution would answer 200.
import type { ApolloServerPlugin } from '@apollo/server'
import { OperationTypeNode, type GraphQLError, type GraphQLFormattedError } from 'graphql'
import { asDomainError } from '../values/database-errors.js'
import { DomainError, RETRY_AFTER_S } from '../values/errors.js'

/** Said of a mutation that was done, and of which (part of) the answer could not be read any more. */
export const STORED_ALL_THE_SAME = 'Dit is opgeslagen, maar wij kunnen het nu niet laten zien. Ververs de pagina zo.'
/** Said instead of a refusal that would tell of persons, where the read log could not say so. */
export const NOT_LOGGED =
  'Wij konden niet vastleggen dat u dit vroeg. Daarom krijgt u geen antwoord. Probeer het later opnieuw.'
/** Said of a mutation that was done, and of which the actor may not see the row. */
export const STORED_OUT_OF_SIGHT = 'Dit is opgeslagen, maar u kunt het zelf niet zien.'

const waits = (errors: readonly GraphQLError[]): number[] =>
  errors.flatMap((e) => {
    const known = asDomainError(e.originalError ?? e)
    return known instanceof DomainError && known.retryAfter ? [known.retryAfter] : []
  })

const UNREADABLE = new Set<unknown>(['NIET_BESCHIKBAAR', 'INTERN'])
/**
 * Below a mutation field its transaction was committed before anything of its result was read: an error there says nothing
 * of the act, and "try again" would do it twice.
 */
const storedAll = (errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] =>
  errors.map((e) =>
    (e.path?.length ?? 0) > 1 && UNREADABLE.has(e.extensions?.['code'])
      ? { ...e, message: STORED_ALL_THE_SAME, extensions: { ...e.extensions, code: 'NIET_BESCHIKBAAR' } }
      : e,
  )

export const outagePlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ errors = [], operation, response: { http, body } }) => {
      if (body.kind !== 'single' || !body.singleResult.errors) return
      if (operation?.operation === OperationTypeNode.MUTATION)
        body.singleResult.errors = storedAll(body.singleResult.errors)
      if (!body.singleResult.errors.some((e) => e.extensions?.['code'] === 'NIET_BESCHIKBAAR')) return
      http.status = 503
      const known = waits(errors)
      http.headers.set('retry-after', String(known.length ? Math.max(...known) : RETRY_AFTER_S))
    },
  }),
}
