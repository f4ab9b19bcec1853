// Apollo Server over the schema: limits, guard, read plan, errors. The order of the plugins is the straight line.
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Context } from './context.js'
import { createDocuments } from './documents.js'
import { errorOrderPlugin } from './error-order.js'
import { DomainError, type ErrorCode, type FieldErrors } from '../values/errors.js'
import { withoutValues, createFormatError } from './masking.js'
import { requireGet } from './get.js'
import { guard } from './guard.js'
import { isSettled, notSignedIn, sessionPlugin, withSession } from './session.js'
import { mayReadSchema, mountSchema } from './introspection.js'
import { requireSignedIn } from '../http/server.js'
import type { Leesplan } from '../read/planner.js'
import { leesplanPlugin, stringifyResult } from '../read/run/plugin.js'
import { DOCUMENT_LIMITS, limitRule } from './limits.js'
import { createSchemaReaders } from './schema-readers.js'
import { outagePlugin } from './outage.js'
import { measurePlugin } from './measure.js'
import type { Operations } from '../measure/operations.js'
import type { ReportQuery } from '../http/report.js'

interface Delen {
  schema: GraphQLSchema
  plan: Leesplan
  log: Logger
  productie: boolean
  /** name of the cookie of a session */
  sid: string
  contextVan: (actor: Context['actor'], kenmerk: string) => Context
  operations: Operations
}
/**
 * Registers POST and GET /graphql, and the schema as a file. Without a living session or token the answer is NIET_INGELOGD,
 * before the document is looked at.
 * @returns the same road, without HTTP, for the server's own documents
 */
export async function mountGraphql(
  app: FastifyInstance,
  { schema, plan, log, productie, sid, contextVan, operations }: Delen,
): Promise<ReportQuery> {
  const mayRead = mayReadSchema(productie)
  const readers = createSchemaReaders<Context>(({ actor }) => mayRead(actor), isSettled)
  const formatError = createFormatError(log, readers.has)
  const apollo = new ApolloServer<Context>({
    schema,
    stringifyResult: stringifyResult as never,
    introspection: true,
    // Ours stands in http/origins.ts: with a cookie POST from our own origin, with a token alone from where it may be used.
    csrfPrevention: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Refused with the code on which clients send the whole document. ADR 0019.
    persistedQueries: false,
    documentStore: createDocuments(),
    allowBatchedHttpRequests: false,
    parseOptions: { maxLexicalTokens: DOCUMENT_LIMITS.tokens, maxComments: DOCUMENT_LIMITS.opmerkingen },
    validationRules: [limitRule],
    validationOptions: { maxErrors: 5 },
    formatError,
    logger: {
      debug() {},
      info() {},
      warn() {},
      error: (m: unknown) => log.error({ fout: withoutValues(m) }, 'apollo'),
    },
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      statusPlugin,
      sessionPlugin,
      readers.plugin,
      errorOrderPlugin,
      outagePlugin,
      leesplanPlugin<Context>(plan, {
        kosten: true,
        guard: guard(({ actor }) => mayRead(actor)),
        formatError,
        notSignedIn,
      }),
      measurePlugin(operations),
    ],
  })
  await apollo.start()
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    config: { crossOrigin: true, comparesSession: true },
    onRequest: async (req, reply) => {
      if (req.method === 'GET') requireGet(req, reply, sid)
    },
    preHandler: async (req) => void requireSignedIn(req),
    handler: fastifyApolloHandler(apollo, { context: async (req) => withSession(contextVan, req) }),
  })
  mountSchema(app, schema, mayRead)
  return (ctx, query, variables) => voerUit(apollo, ctx, query, variables)
}

/** One operation of the server itself, past every plugin. @throws DomainError with the first error of the answer */
async function voerUit<T>(apollo: ApolloServer<Context>, ctx: Context, query: string, variables?: object): Promise<T> {
  const { body } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue: ctx })
  if (body.kind !== 'single') throw new Error('graphql: an answer in parts')
  const { errors, data } = JSON.parse(stringifyResult(body.singleResult)) as {
    errors?: { message: string; extensions: { code: ErrorCode; velden?: FieldErrors; kenmerk?: string } }[]
    data: T
  }
  if (errors?.[0]) {
    const { code, velden, kenmerk } = errors[0].extensions
    throw new DomainError(code, errors[0].message, { ...(velden && { velden }), ...(kenmerk && { kenmerk }) })
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
