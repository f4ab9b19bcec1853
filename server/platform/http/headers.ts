// The headers that tell a browser what an answer may do. A page gets all of Helmet's and a nonce; what is no page runs nothing,
// so it needs few, and those never change.
import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'
import helmet from 'helmet'

type Kind = 'script' | 'style'
declare module 'fastify' {
  interface FastifyReply {
    nonces?: Partial<Record<Kind, string>>
  }
}
const YEAR = 31_536_000

/** Headers of an answer that is no page. `safe`: browsers reach this server over TLS. */
export const plainHeaders = (safe: boolean): Record<string, string> => ({
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  ...(safe ? { 'strict-transport-security': `max-age=${YEAR}; includeSubDomains` } : {}),
})

/** What a script or style in this page says to be let in by its policy; another for each answer. */
export function nonceOf(reply: FastifyReply, kind: Kind): string {
  const nonces = (reply.nonces ??= {})
  return (nonces[kind] ??= randomBytes(16).toString('hex'))
}

const self = "'self'"
const allowed = (nonce: string | undefined): string[] => (nonce ? [self, `'nonce-${nonce}'`] : [self])
function pageHeaders({ nonces = {}, request, raw }: FastifyReply, safe: boolean): void {
  const set = helmet({
    strictTransportSecurity: safe ? { maxAge: YEAR, includeSubDomains: true } : false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [self],
        scriptSrc: allowed(nonces.script),
        styleSrc: allowed(nonces.style),
        imgSrc: [self, 'data:'],
        fontSrc: [self],
        connectSrc: [self],
        objectSrc: ["'none'"],
        baseUri: [self],
        formAction: [self],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
  })
  set(request.raw, raw, (e?: unknown) => {
    if (e) throw e instanceof Error ? e : new Error('helmet')
  })
}

/** Gives every answer its headers when its kind is known, refusals among them. */
export function secureAnswers(app: FastifyInstance, safe: boolean): void {
  const plain = plainHeaders(safe)
  app.decorateReply('nonces')
  app.addHook('onSend', async (_req, reply) => {
    if (String(reply.getHeader('content-type')).startsWith('text/html')) pageHeaders(reply, safe)
    else void reply.headers(plain)
  })
}
