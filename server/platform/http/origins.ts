// From which website a request may come. Whoever signs in with a cookie is only asked from our own pages; a token may be used
// on the pages of the websites it names, because no browser sends it by itself. ADR 0019.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isBearer } from '../signin/bearer.js'
import { DomainError } from '../values/errors.js'
import { urlOf } from '../values/url.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** pages of other websites may ask this route, with a token that names their website */
    crossOrigin?: boolean
    /** answers the question of a browser whether a page may ask; the same for everyone */
    preflight?: boolean
  }
  interface FastifyRequest {
    /** the other website whose page asks with a token; not let in before that token names it */
    foreignOrigin?: string | undefined
  }
}
/** What a page may read besides the body: how much it may still ask, and when to come back. */
const EXPOSED = 'X-Request-Id, RateLimit, RateLimit-Policy, Retry-After, Content-Disposition, WWW-Authenticate'
/** The longest that browsers remember the answer to a preflight. */
const REMEMBERED_S = 7200
const PREFLIGHT = {
  // A preflight has no token, so this cannot depend on one: which websites a token names is told to nobody. It opens nothing:
  // the request itself is judged, and without `Allow-Credentials` no browser sends a cookie with it.
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST',
  // The star does not cover Authorization.
  'access-control-allow-headers': 'authorization, *',
  'access-control-max-age': REMEMBERED_S,
}

/** A request that only its token speaks for. With our cookie beside it the stricter rules of the cookie count. */
export const byTokenAlone = (req: FastifyRequest, sid: string): boolean =>
  isBearer(req.headers.authorization) && req.cookies[sid] === undefined

/** Of the name that browsers use only the origin in BASIS_URL counts; a proxy may have changed Host. */
function isOwn(origin: string, req: FastifyRequest, basis: URL | undefined): boolean {
  if (origin === basis?.origin) return true
  const from = urlOf(origin)
  // The same name without TLS is another site.
  return from !== undefined && from.host === req.host && from.hostname !== basis?.hostname
}
const refusal = (sentence: string): DomainError => new DomainError('GEEN_TOEGANG', sentence)

/** Writes from another website carry its Origin: a browser always sends it with POST. Only a token can make one welcome. */
function judge(req: FastifyRequest, basis: URL | undefined, sid: string): void {
  const { crossOrigin, preflight } = req.routeOptions.config
  const { origin } = req.headers
  if (preflight || !origin || isOwn(origin, req, basis)) return
  if (crossOrigin && byTokenAlone(req, sid)) req.foreignOrigin = origin
  else if (req.method !== 'GET') throw refusal('Dit verzoek komt van een andere website.')
}

/** Judges every request, and answers preflights of the routes that say `crossOrigin`. `sid` is the name of our cookie. */
export function guardOrigins(app: FastifyInstance, basis: URL | undefined, sid: string): void {
  app.addHook('onRequest', async (req, reply) => {
    if (req.routeOptions.config.crossOrigin) void reply.header('vary', 'Origin')
    judge(req, basis, sid)
  })
  const answered = new Set<string>()
  app.addHook('onRoute', ({ url, config }) => {
    if (!config?.crossOrigin || answered.has(url)) return
    answered.add(url)
    app.options(url, { config: { preflight: true, alleenKijken: true } }, async (_req, reply) =>
      reply.status(204).headers(PREFLIGHT).send(),
    )
  })
}

/** Lets the page read the answer when the token names its website. @returns whether it does */
export function tellOrigin(req: FastifyRequest, reply: FastifyReply, websites: readonly string[]): boolean {
  const { foreignOrigin } = req
  if (foreignOrigin === undefined) return true
  const allowed = ['*', foreignOrigin].find((website) => websites.includes(website))
  if (allowed === undefined) return false
  void reply.headers({ 'access-control-allow-origin': allowed, 'access-control-expose-headers': EXPOSED })
  return true
}
/** Asked as soon as the token is known. @throws GEEN_TOEGANG when it does not name the website whose page asks */
export function requireOrigin(req: FastifyRequest, reply: FastifyReply): void {
  if (req.actor && !tellOrigin(req, reply, req.actor.token?.websites ?? []))
    throw refusal('Dit token werkt niet op pagina’s van deze website. De website moet bij het uitgeven zijn genoemd.')
}
