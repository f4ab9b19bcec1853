// Apollo Server over the schema: limits, guard, read plan, errors. The order of the plugins is the straight line.
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Context } from './context.js'
import { errorOrderPlugin } from './errororder.js'
import { DomeinFout, type Foutcode, type Velden } from './errors.js'
import { zonderGegevens, maakFormatError } from './graphqlfouten.js'
import { guardPlugin } from './guard.js'
import { eisIngelogd } from './http.js'
import type { Leesplan } from './leesplan/leesplan.js'
import { leesplanPlugin, stringifyResult } from './leesplan/plugin.js'
import { LIMIETEN, limietRegel } from './limieten.js'
import { outagePlugin } from './outage.js'
import type { Vraag } from './rapport.js'
import { randomUUID } from 'node:crypto'

interface Delen {
  schema: GraphQLSchema
  plan: Leesplan
  log: Logger
  productie: boolean
  contextVan: (actor: Context['actor'], kenmerk: string) => Context
}
/**
 * Registers POST /graphql. Without a living session or token the answer is NIET_INGELOGD, before the document is looked at.
 * @returns the same road, without HTTP, for the server's own documents
 */
export async function koppelGraphql(
  app: FastifyInstance,
  { schema, plan, log, productie, contextVan }: Delen,
): Promise<Vraag> {
  const introspectie = (ctx: Context) =>
    !productie || !!ctx.actor.token || ctx.actor.lidmaatschappen.some((l) => l.rol === 'FUNCTIONEEL_BEHEERDER')
  const apollo = new ApolloServer<Context>({
    schema,
    stringifyResult: stringifyResult as never,
    introspection: true,
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: LIMIETEN.tokens },
    validationRules: [limietRegel],
    validationOptions: { maxErrors: 5 },
    formatError: maakFormatError(log, () => randomUUID().slice(0, 8).toUpperCase()),
    logger: {
      debug() {},
      info() {},
      warn() {},
      error: (m: unknown) => log.error({ fout: zonderGegevens(m) }, 'apollo'),
    },
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      statusPlugin,
      errorOrderPlugin,
      outagePlugin,
      guardPlugin(schema, introspectie),
      leesplanPlugin<Context>(plan, { kosten: true }),
    ],
  })
  await apollo.start()
  app.addHook('preHandler', async (req) => {
    if (req.routeOptions.url === '/graphql') eisIngelogd(req)
  })
  await app.register(fastifyApollo(apollo), {
    method: ['POST'],
    path: '/graphql',
    context: async (req: FastifyRequest) => contextVan(req.actor!, req.id),
  } as never)
  return (ctx, query, variables) => voerUit(apollo, ctx, query, variables)
}

/** One operation of the server itself, past every plugin. @throws DomeinFout with the first error of the answer */
async function voerUit<T>(apollo: ApolloServer<Context>, ctx: Context, query: string, variables?: object): Promise<T> {
  const { body } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue: ctx })
  if (body.kind !== 'single') throw new Error('graphql: an answer in parts')
  const { errors, data } = JSON.parse(stringifyResult(body.singleResult)) as {
    errors?: { message: string; extensions: { code: Foutcode; velden?: Velden } }[]
    data: T
  }
  if (errors?.[0]) {
    const { code, velden } = errors[0].extensions
    throw new DomeinFout(code, errors[0].message, velden ? { velden } : {})
  }
  return data
}

/** GraphQL over HTTP: `application/json` gets 200 for a document that is refused, `application/graphql-response+json` 400. */
const statusPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({
      request,
      response,
      errors,
    }: {
      request: { http?: { headers: { get: (n: string) => string | undefined } }; query?: string }
      response: { http: { status?: number } }
      errors?: readonly { extensions?: { code?: unknown } }[]
    }) => {
      const accept = request.http?.headers.get('accept') ?? ''
      const alleenJson = accept.includes('application/json') && !accept.includes('graphql-response')
      if (
        alleenJson &&
        request.query &&
        response.http.status === 400 &&
        errors?.[0]?.extensions?.code !== 'QUERY_TE_ZWAAR'
      )
        response.http.status = 200
    },
  }),
}
