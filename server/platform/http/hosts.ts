// Which names this server answers to. A page of another site can point its own name at our address (DNS rebinding) and would
// then be "the same site" for the browser; a cache or a link made from Host would carry the stranger's name.
import { isIP } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { DomainError } from '../values/errors.js'
import { urlOf } from '../values/url.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** asked by machines that know the server by an address of their own: health */
    anyHost?: boolean
  }
}
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9_.-]+)(?::\d{1,5})?$/i
const isLoopback = (name: string): boolean =>
  name === 'localhost' || name === '[::1]' || (isIP(name) === 4 && name.startsWith('127.'))

/** Exactly one Host, and when the request line carries an address of its own, that one counts. */
function askedHost(req: FastifyRequest): string | undefined {
  const { url = '', rawHeaders } = req.raw
  if (rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host').length > 1) return undefined
  if (!/^[a-z][a-z0-9+.-]*:/i.test(url)) return req.host
  return urlOf(url)?.host
}

/**
 * Refuses every other host than the one of BASIS_URL, on each route that does not say `anyHost`. Loopback names, with any
 * port, count where browsers reach the server on this machine, and outside production. A trusted proxy may name the host in
 * X-Forwarded-Host.
 */
export function refuseForeignHosts(app: FastifyInstance, basis: URL | undefined, production: boolean): void {
  const own = basis?.hostname.toLowerCase()
  const loopback = own === undefined || isLoopback(own) || !production
  app.addHook('onRequest', async (req) => {
    if (req.routeOptions.config.anyHost) return
    const name = HOST.exec(askedHost(req) ?? '')?.[1]?.toLowerCase()
    if (name === undefined)
      throw new DomainError('ONGELDIGE_INVOER', 'Het verzoek noemt geen geldige Host.', { status: 400 })
    if (name === own || (loopback && isLoopback(name))) return
    throw new DomainError('ONGELDIGE_INVOER', 'Op dit webadres staat Regiotafel niet.', { status: 421 })
  })
}
