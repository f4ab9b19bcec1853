// What a request gets that reaches no route, or whose route throws: one shape and the same security headers everywhere.
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { plainHeaders } from './headers.js'
import { outageOf } from '../values/database-errors.js'
import { measuredOf } from '../measure/log.js'
import { DomainError, type ErrorCode } from '../values/errors.js'
import { withoutValues } from '../graphql/masking.js'
import { isBearer } from '../signin/bearer.js'

export interface Refusal {
  errors: { message: string; extensions: object }[]
}
/** An error as every route gives it: the shape of GraphQL, so that clients need to know one. */
export const errorAnswer = (code: ErrorCode, message: string, meer: object = {}): Refusal => ({
  errors: [{ message, extensions: { code, ...meer } }],
})
const ZINNEN: Record<number, string> = {
  404: 'Deze pagina bestaat niet.',
  408: 'Het verzoek kwam niet op tijd binnen.',
  413: 'Het verzoek is te groot.',
  414: 'Dit adres is te lang.',
  415: 'Stuur JSON (content-type application/json).',
  429: 'U stuurt te veel verzoeken. Wacht even.',
}
const CODES: Record<number, ErrorCode> = {
  401: 'NIET_INGELOGD',
  403: 'GEEN_TOEGANG',
  404: 'NIET_GEVONDEN',
  429: 'TE_VEEL_VERZOEKEN',
}
const refusal = (status: number): Refusal =>
  errorAnswer(CODES[status] ?? 'ONGELDIGE_INVOER', ZINNEN[status] ?? 'Het verzoek klopt niet.')

const LETTERS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** The same refusal for someone who followed a link: words, and the way back into the portal. */
const page = (sentence: string): string =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Dit lukt nu niet – Regiotafel</title>
<h1>Dit lukt nu niet</h1><p>${sentence.replace(/[&<>"]/g, (c) => LETTERS[c]!)}</p><p><a href="/">Naar Regiotafel</a></p></html>`
/** Programs and our own portal get JSON; only a browser that goes to the address asks for HTML first. */
function send(req: FastifyRequest, reply: FastifyReply, status: number, body: Refusal): FastifyReply {
  void reply.status(status)
  if (req.method !== 'GET' || !req.headers.accept?.startsWith('text/html')) return reply.send(body)
  return reply.type('text/html; charset=utf-8').send(page(body.errors[0]!.message))
}

const note = (req: FastifyRequest, e: Error & { statusCode?: number }): void => {
  const { statusCode = 500 } = e
  const code = statusCode < 500 ? (CODES[statusCode] ?? 'ONGELDIGE_INVOER') : 'INTERN'
  measuredOf(req).codes = [e instanceof DomainError ? e.code : code]
}

/** Whoever asked is not there any more: what breaks then is no failure of ours. */
const isGone = ({ raw }: FastifyRequest, reply: FastifyReply): boolean =>
  raw.socket.destroyed || reply.raw.destroyed || raw.readableAborted
/** Answers whatever a hook or route throws. */
export function answerErrors(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((thrown: Error & { statusCode?: number }, req, reply) => {
    const outage = outageOf(thrown)
    if (!outage && !(thrown instanceof DomainError) && isGone(req, reply)) {
      log.info({ kenmerk: req.id }, 'de vrager is weggegaan')
      return send(req, reply, 400, refusal(400))
    }
    if (outage) log.warn({ kenmerk: req.id, fout: withoutValues(thrown) }, 'database niet bereikbaar')
    const e = outage ?? thrown
    note(req, e)
    if (e instanceof DomainError) {
      const { http, ...ext } = e.extensions as { http?: { status: number } }
      if (e.retryAfter) void reply.header('retry-after', e.retryAfter)
      return send(req, reply, http?.status ?? 400, { errors: [{ message: e.general ?? e.message, extensions: ext }] })
    }
    const status = e.statusCode ?? 500
    if (status < 500) return send(req, reply, status, refusal(status))
    log.error({ kenmerk: req.id, fout: withoutValues(e) }, 'onverwachte fout')
    const sentence = `Er ging iets mis bij ons. Noem code ${req.id}.`
    return send(req, reply, 500, errorAnswer('INTERN', sentence, { kenmerk: req.id }))
  })
}

/**
 * Nothing is kept by a browser or a proxy unless its route says so: an answer with data of one tenant must not be found by
 * another. And a 401 says how to sign in, to programs: a browser shows no dialog for Bearer.
 */
export function guardAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (req, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
    if (reply.statusCode === 401) reply.header('www-authenticate', challenge(req))
  })
}
const challenge = (req: FastifyRequest): string =>
  `Bearer realm="Regiotafel"${isBearer(req.headers.authorization) ? ', error="invalid_token"' : ''}`

/** Headers of an answer that is made before Fastify and its plugins run. `safe`: browsers reach this server over TLS. */
export const bareHeaders = (safe: boolean): Record<string, string> => ({
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  ...plainHeaders(safe),
})

/** For what is refused before a route is looked for. `safe`: browsers reach this server over TLS. */
export function earlyRefusals(safe: boolean) {
  return {
    /** An address that cannot be read reaches no route either. */
    frameworkErrors: (_e: Error, _req: FastifyRequest, reply: FastifyReply): void => {
      void reply.status(400).headers(bareHeaders(safe)).send(errorAnswer('ONGELDIGE_INVOER', 'Dit adres klopt niet.'))
    },
    /** What is no HTTP. */
    clientErrorHandler: (e: Error & { code?: string }, socket: Socket): void => {
      if (e.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
      const status = PARSER_STATUS[e.code ?? ''] ?? 400
      const body = JSON.stringify(refusal(status))
      const headers = { ...bareHeaders(safe), 'content-length': Buffer.byteLength(body), connection: 'close' }
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
      socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`)
    },
    /** An `Expect` other than 100-continue; Node would answer without headers and body. */
    checkExpectation: (_req: IncomingMessage, res: ServerResponse): void => {
      const body = JSON.stringify(refusal(417))
      res.writeHead(417, { ...bareHeaders(safe), 'content-length': Buffer.byteLength(body) }).end(body)
    },
  }
}
const PARSER_STATUS: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }
