// HTTP: GraphQL, portal, sign-in and health in one process.
import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { Actor } from './actor.js'
import { DomeinFout, type Foutcode } from './errors.js'
import { zonderGegevens } from './graphqlfouten.js'
import { createListener, type Listener } from './listener.js'
import { isBearer } from './tokens.js'
import { answerWaiting } from './waiting.js'

/** Over TLS a cookie is bound to exactly this host: no other site of the same domain can set it. */
export const cookienaam = (naam: 'sid' | 'inloggen', veilig: boolean): string => (veilig ? `__Host-${naam}` : naam)
/** Gives the browser its session. */
export const zetSessie = (reply: FastifyReply, waarde: string, veilig: boolean): FastifyReply =>
  reply.setCookie(cookienaam('sid', veilig), waarde, { httpOnly: true, sameSite: 'lax', secure: veilig, path: '/' })

declare module 'fastify' {
  interface FastifyRequest {
    /** who asks; undefined without a living session or token */
    actor?: Actor
  }
}
/** An error as every route gives it: the shape of GraphQL, so that clients need to know one. */
export const foutAntwoord = (code: Foutcode, message: string, meer: object = {}): object => ({
  errors: [{ message, extensions: { code, ...meer } }],
})

/** @throws NIET_INGELOGD when nobody is known to ask; of a token nobody learns why it does not work */
export function eisIngelogd(req: FastifyRequest): Actor {
  if (req.actor) return req.actor
  throw new DomeinFout('NIET_INGELOGD', isBearer(req.headers.authorization) ? 'Dit token werkt niet.' : 'Log eerst in.')
}
const ZINNEN: Record<number, string> = {
  404: 'Deze pagina bestaat niet.',
  413: 'Het verzoek is te groot.',
  415: 'Stuur JSON (content-type application/json).',
  429: 'U stuurt te veel verzoeken. Wacht even.',
}
const CODES: Record<number, Foutcode> = {
  401: 'NIET_INGELOGD',
  403: 'GEEN_TOEGANG',
  404: 'NIET_GEVONDEN',
  429: 'TE_VEEL_VERZOEKEN',
}

function stelFoutenIn(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((e: Error & { statusCode?: number }, req, reply) => {
    if (e instanceof DomeinFout) {
      const { http, ...ext } = e.extensions as { http?: { status: number } }
      return reply.status(http?.status ?? 400).send({ errors: [{ message: e.message, extensions: ext }] })
    }
    const status = e.statusCode ?? 500
    if (status < 500)
      return reply
        .status(status)
        .send(foutAntwoord(CODES[status] ?? 'ONGELDIGE_INVOER', ZINNEN[status] ?? 'Het verzoek klopt niet.'))
    log.error({ kenmerk: req.id, fout: zonderGegevens(e) }, 'onverwachte fout')
    return reply
      .status(500)
      .send(foutAntwoord('INTERN', `Er ging iets mis bij ons. Noem code ${req.id}.`, { kenmerk: req.id }))
  })
}
/** Only what says nothing about a person: no address, no query text, no variables. */
function stelLogIn(app: FastifyInstance, log: Logger): void {
  app.addHook('onResponse', async (req, reply) => {
    log.info(
      {
        kenmerk: req.id,
        methode: req.method,
        route: req.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'verzoek',
    )
  })
}
/** Writes from another site carry its Origin; a browser always sends it with POST. A proxy may have changed Host. */
function weigerAndereSite(req: FastifyRequest, basis: URL | undefined): void {
  const { origin, host } = req.headers
  if (req.method === 'GET' || !origin || origin === basis?.origin) return
  if (!URL.canParse(origin) || new URL(origin).host !== host)
    throw new DomeinFout('GEEN_TOEGANG', 'Dit verzoek komt van een andere website.')
}

/** An address that cannot be read reaches no route either. */
function weigerAdres(_e: Error, _req: FastifyRequest, reply: FastifyReply): void {
  void reply.status(400).send(foutAntwoord('ONGELDIGE_INVOER', 'Dit adres klopt niet.'))
}
const GEEN_HTTP: Record<string, [status: string, zin: string]> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'Het verzoek klopt niet.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'Het verzoek kwam niet op tijd binnen.'],
}
/** What is no HTTP, or comes too slowly, reaches no route; it gets the same shape of answer. */
function weigerGeenHttp(e: Error & { code?: string }, socket: Socket): void {
  if (e.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const [status, zin] = GEEN_HTTP[e.code ?? ''] ?? ['400 Bad Request', 'Het verzoek klopt niet.']
  const antwoord = JSON.stringify(foutAntwoord('ONGELDIGE_INVOER', zin))
  const kop = `HTTP/1.1 ${status}\r\nContent-Length: ${Buffer.byteLength(antwoord)}\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n`
  socket.end(kop + antwoord)
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

export interface HttpOpties {
  /** where browsers reach this server, when that is known */
  basis?: URL | undefined
  /** browsers reach it over TLS */
  veilig?: boolean
  /** addresses of proxies that may say for whom they ask; everybody else is taken by the address of the connection */
  proxy?: readonly string[] | undefined
  /** the server underneath, when it listens already */
  listener?: Listener | undefined
}

/** The server without routes: limits, headers, errors, log. */
export async function maakHttp(
  log: Logger,
  { basis, veilig, proxy, listener = createListener(answerWaiting) }: HttpOpties = {},
): Promise<FastifyInstance> {
  let route: Parameters<Listener['serve']>[0] = answerWaiting
  const app = Fastify({
    logger: false,
    trustProxy: proxy ? [...proxy] : false,
    bodyLimit: 128 * 1024,
    serverFactory: (handler) => {
      route = handler
      return listener.server
    },
    genReqId: () => randomUUID().slice(0, 8).toUpperCase(),
    // The listener closes them itself, when their clients had time to.
    forceCloseConnections: false,
    // Who was let in before a stop is served; only new connections are refused.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: weigerAdres,
    clientErrorHandler: weigerGeenHttp,
  })
  // Only JSON comes in; text/plain would be a request that a foreign form can send.
  app.removeContentTypeParser('text/plain')
  stelFoutenIn(app, log)
  stelLogIn(app, log)
  app.addHook('onReady', async () => listener.serve(route))
  endByHint(app, listener)
  app.addHook('onRequest', async (req) => weigerAndereSite(req, basis))
  await app.register(cookie)
  await app.register(helmet, {
    enableCSPNonces: true,
    strictTransportSecurity: veilig ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
  })
  return app
}
