// The session of a remembered actor in GraphQL. A statement of the read plan compares it; whatever is answered without one
// (a refusal, introspection, rights, a mutation) makes the actor anew first.
import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyRequest } from 'fastify'
import { PURPOSE_HEADER } from '../rights/purpose.js'
import { settle, type RememberedSession } from '../read/declare/context.js'
import { DomainError } from '../values/errors.js'
import type { Context } from './context.js'

export const notSignedIn = (): DomainError => new DomainError('NIET_INGELOGD', 'Log eerst in.')

/** The context of a request, with its session when the actor is one that was remembered. */
export function withSession(
  contextVan: (actor: Context['actor'], kenmerk: string) => Context,
  { actor, id, headers, renewActor }: FastifyRequest,
): Context {
  const doel = headers[PURPOSE_HEADER.toLowerCase()]
  const made = (who: Context['actor']): Context => ({
    ...contextVan(who, id),
    gevraagdDoel: doel === undefined ? undefined : String(doel),
  })
  const first = made(actor!)
  if (!renewActor) return first
  let making: Promise<void> | undefined
  const session: RememberedSession = {
    state: 'unknown',
    // The context to change is given: Apollo Server works with a copy of the one that is made here.
    renew: (ctx) =>
      (making ??= renewActor().then((anew) => {
        if (anew) Object.assign(ctx, made(anew), { session })
        session.state = anew ? 'holds' : 'over'
      })),
  }
  return { ...first, session }
}
/** Is the actor of this context as it is now? Not when the database cannot say so. */
export const isSettled = (ctx: Context): Promise<boolean> => settle(ctx).catch(() => false)

/** Nobody is told anything, not even what is wrong with a document, on the word of a session that ended. */
export const sessionPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ contextValue }) => void (await isSettled(contextValue)),
    willSendResponse: async ({ contextValue, response }) => {
      if (contextValue.session?.state !== 'over') return
      const { message, extensions } = notSignedIn()
      const { http: _, ...told } = extensions
      response.http.status = 401
      response.body = { kind: 'single', singleResult: { errors: [{ message, extensions: told }] } }
    },
  }),
}
