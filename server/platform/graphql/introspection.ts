// Who may read the schema itself, and the schema as a file for them.
import type { FastifyInstance } from 'fastify'
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'
import { requireSignedIn } from '../http/server.js'
import type { Actor } from '../rights/actor.js'
import { DomainError } from '../values/errors.js'

/** Outside production everyone who is signed in; in production the functioneel beheerder, and programs with a token. */
export const mayReadSchema =
  (production: boolean) =>
  ({ token, lidmaatschappen }: Actor): boolean =>
    !production || token !== undefined || lidmaatschappen.some((l) => l.rol === 'FUNCTIONEEL_BEHEERDER')

/** Registers GET /schema.graphql, for whoever may ask the schema by introspection too. */
export function mountSchema(app: FastifyInstance, schema: GraphQLSchema, mayRead: (actor: Actor) => boolean): void {
  const text = `${printSchema(lexicographicSortSchema(schema))}\n`
  app.get('/schema.graphql', { config: { crossOrigin: true } }, async (req, reply) => {
    if (!mayRead(requireSignedIn(req))) throw new DomainError('GEEN_TOEGANG', 'U mag het schema niet bekijken.')
    return reply.type('text/plain; charset=utf-8').send(text)
  })
}
