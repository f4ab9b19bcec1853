// HTTP: GraphQL, portal, sign-in and health in one process.
import cookie from '@fastify/cookie'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { Actor } from '../rights/actor.js'
import { compressAnswers } from './compression.js'
import { withDeadline } from '../db/deadline.js'
import { withMeasured } from '../measure/current.js'
import { newKenmerk } from '../measure/identity.js'
import { measuredOf, measureRequests } from '../measure/log.js'
import { DomainError } from '../values/errors.js'
import { secureAnswers } from './headers.js'
import { refuseForeignHosts } from './hosts.js'
import { guardOrigins } from './origins.js'
import { createListener, type Listener } from './listener.js'
import { answerErrors, earlyRefusals, guardAnswers } from './refusals.js'
import { isBearer } from '../signin/bearer.js'
import { answerWaiting } from './waiting.js'

/** Over TLS a cookie is bound to exactly this host: no other site of the same domain can set it. */
export const cookieName = (naam: 'sid' | 'inloggen', veilig: boolean): string => (veilig ? `__Host-${naam}` : naam)
/** Gives the browser its session. */
export const setSession = (reply: FastifyReply, waarde: string, veilig: boolean): FastifyReply =>
  reply.setCookie(cookieName('sid', veilig), waarde, { httpOnly: true, sameSite: 'lax', secure: veilig, path: '/' })

declare module 'fastify' {
  interface FastifyRequest {
    /** who asks; undefined without a living session or token */
    actor?: Actor
    /** the actor is one that was remembered: makes it anew */
    renewActor?: () => Promise<Actor | undefined>
  }
}
/** @throws NIET_INGELOGD when nobody is known to ask; of a token nobody learns why it does not work */
export function requireSignedIn(req: FastifyRequest): Actor {
  if (req.actor) return req.actor
  throw new DomainError(
    'NIET_INGELOGD',
    isBearer(req.headers.authorization) ? 'Dit token werkt niet.' : 'Log eerst in.',
  )
}
/**
 * The client of a kept connection always lets go first: it is told a shorter rest than ours, and from a stop on every
 * answer ends its connection. Only then does the listener close.
 */
function endByHint(app: FastifyInstance, listener: Listener): void {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
    await listener.close()
  })
  app.addHook('onSend', async (_req, reply) => {
    if (closing) reply.header('connection', 'close')
    // A header of our own switches off Node's, which would tell our real limit and leave no margin.
    else if (!reply.getHeader('connection')) reply.header('keep-alive', `timeout=${listener.terms.restS}`)
  })
}

/**
 * A session, an act that is tried again and reading its result could take 40 seconds together. Less than the silence after
 * which the listener cuts a connection, so that the client is answered.
 */
const DATABASE_MS = 20_000

export interface HttpOptions {
  /** where browsers reach this server, when that is known */
  basis?: URL | undefined
  /** browsers reach it over TLS */
  veilig?: boolean
  /** addresses of proxies that may say for whom they ask; everybody else is taken by the address of the connection */
  proxy?: readonly string[] | undefined
  productie?: boolean
  /** what everything that one request asks of the database may take together */
  databaseMs?: number | undefined
  /** the server underneath, when it listens already */
  listener?: Listener | undefined
}

/** The server without routes: limits, headers, errors, log. */
export async function createHttp(
  log: Logger,
  {
    basis,
    veilig = false,
    proxy,
    productie = false,
    databaseMs = DATABASE_MS,
    listener = createListener(answerWaiting),
  }: HttpOptions = {},
): Promise<FastifyInstance> {
  const { checkExpectation, ...early } = earlyRefusals(veilig)
  let route: Parameters<Listener['serve']>[0] = answerWaiting
  const app = Fastify({
    logger: false,
    trustProxy: proxy ? [...proxy] : false,
    bodyLimit: 128 * 1024,
    serverFactory: (handler) => {
      route = handler
      return listener.server
    },
    genReqId: newKenmerk,
    // The listener closes them itself, when their clients had time to.
    forceCloseConnections: false,
    // Who was let in before a stop is served; only new connections are refused.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    ...early,
  })
  app.server.on('checkExpectation', checkExpectation)
  // Only JSON comes in; text/plain would be a request that a foreign form can send.
  app.removeContentTypeParser('text/plain')
  answerErrors(app, log)
  guardAnswers(app)
  measureRequests(app, log)
  app.addHook('onReady', async () => listener.serve(route))
  endByHint(app, listener)
  await app.register(cookie)
  await compressAnswers(app)
  secureAnswers(app, veilig)
  refuseForeignHosts(app, basis, productie)
  guardOrigins(app, basis, cookieName('sid', veilig))
  // The first hook after the body came in, and with a callback: everything after it runs inside.
  app.addHook('preHandler', (req, _reply, next) => withMeasured(measuredOf(req), () => withDeadline(databaseMs, next)))
  return app
}
