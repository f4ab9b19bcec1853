// Sign-in, who am I, health, and the portal's files.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Context } from '../graphql/context.js'
import { DomainError, invalid } from '../values/errors.js'
import { cookieName, requireSignedIn, setSession } from '../http/server.js'
import { nonceOf } from '../http/headers.js'
import { requireOrigin } from '../http/origins.js'
import { checkValue } from '../values/value-limits.js'
import type { RateLimits } from '../http/rate-limits.js'
import { errorAnswer } from '../http/refusals.js'
import type { Access } from './sessions.js'
import { isBearer } from './bearer.js'
import { LIVE_PATHS, READY_PATHS } from '../http/waiting.js'

export interface Me {
  gebruiker: { id: string; naam: string; email: string | null }
  rollen: { rol: string; gemeente: string | null; partner: string | null }[]
}
interface AuthDelen {
  toegang: Access
  /** hears of every request when its actor has been looked for */
  identified: RateLimits['identified']
  demo: boolean
  /** cookies only over TLS, except on this machine itself */
  veilig: boolean
  versie: string
  /** may persons be kept here that are not made up? a new form begins with it */
  echtePersonen: boolean
  vandaag: () => string
  ik: (ctx: Context['actor'], kenmerk: string) => Promise<Me>
  demoAccounts: () => Promise<{ email: string; naam: string; rollen: string[] }[]>
  /** where the browser also ends its session at the identity provider, if there is such a place */
  uitlogAdres: () => Promise<string | undefined>
}
declare module 'fastify' {
  interface FastifyContextConfig {
    /** the route only looks at the session; asking it does not prolong it */
    alleenKijken?: boolean
    /** everything that the route reads, does or refuses compares the session: an actor may be remembered */
    comparesSession?: boolean
  }
}
/** Only these ask who somebody is: whether the process lives, and the files of the portal, must not depend on the database. */
const ASKS_WHO = /^\/(graphql|schema\.graphql|api|auth)(\/|$)/
const inloggen = z.object({ gebruiker: z.string().min(3).max(200) })

/** /auth and /api. With demo off, its routes do not exist. */
export function mountAuth(app: FastifyInstance, d: AuthDelen): void {
  const sid = cookieName('sid', d.veilig)
  app.addHook('preHandler', async (req, reply) => {
    const { url = '', config } = req.routeOptions
    if (config.alleenKijken || !ASKS_WHO.test(url)) return
    const { authorization } = req.headers
    // A token and a cookie never mix: who sends a token acts as the token, or as nobody.
    const made = async () => (req.actor = await d.toegang.actorVan(req.cookies[sid], d.vandaag()))
    if (isBearer(authorization)) req.actor = await d.toegang.actorVanToken(authorization)
    else if (config.comparesSession && (req.actor = d.toegang.remembered(req.cookies[sid], d.vandaag())))
      req.renewActor = made
    else await made()
    await d.identified(req, reply)
    requireOrigin(req, reply)
  })
  app.get('/auth/manier', { config: { alleenKijken: true } }, async () => ({ manier: d.demo ? 'demo' : 'oidc' }))
  if (d.demo) {
    app.get('/auth/demo', async () => d.demoAccounts())
    app.post('/auth/demo', async (req, reply) => {
      const invoer = inloggen.safeParse(req.body)
      if (!invoer.success) throw invalid({ gebruiker: 'Kies een account.' })
      checkValue(invoer.data.gebruiker, 'gebruiker')
      const sessie = await d.toegang.demoInloggen(invoer.data.gebruiker)
      if (!sessie) throw invalid({ gebruiker: 'Dit demo-account bestaat niet.' })
      await d.toegang.uitloggen(req.cookies[sid])
      return setSession(reply, sessie, d.veilig).status(204).send()
    })
  }
  app.post('/auth/logout', async (req, reply) => {
    await d.toegang.uitloggen(req.cookies[sid])
    void reply.clearCookie(sid, { path: '/', secure: d.veilig }).header('clear-site-data', '"cache", "storage"')
    // Only who was signed in is sent on: a session that had ended by itself is no reason to end those of other programs.
    const naar = req.actor && (await d.uitlogAdres())
    return naar ? { naar } : reply.status(204).send()
  })
  koppelSessieduur(app, d)
  app.get('/api/mij', async (req) => {
    return {
      ...(await d.ik(requireSignedIn(req), req.id)),
      vandaag: d.vandaag(),
      versie: d.versie,
      echtePersonen: d.echtePersonen,
    }
  })
}

/** How long the session still lives. GET looks and prolongs nothing, so that a page may ask by itself; POST is the user who stays. */
function koppelSessieduur(app: FastifyInstance, { toegang, veilig }: AuthDelen): void {
  const duur = async (req: FastifyRequest, reply: FastifyReply) => {
    void reply.header('cache-control', 'no-store')
    const sessie = isBearer(req.headers.authorization)
      ? undefined
      : await toegang.sessieduur(req.cookies[cookieName('sid', veilig)])
    if (!sessie) throw new DomainError('NIET_INGELOGD', 'Log eerst in.')
    const { gebruikerId, stil, hoogstens } = sessie
    return { gebruiker: gebruikerId, stil, hoogstens }
  }
  app.get('/api/sessie', { config: { alleenKijken: true } }, duur)
  app.post('/api/sessie', duur)
}

/**
 * /live = the process runs; /ready = the database answers and no stop has begun. Each also under the names that orchestrators ask by themselves, and
 * under any host: they know the container by its own address.
 */
export function mountHealth(app: FastifyInstance, klaar: () => Promise<boolean>): void {
  const config = { anyHost: true }
  for (const pad of LIVE_PATHS) app.get(pad, { config }, async () => ({ status: 'ok' }))
  for (const pad of READY_PATHS)
    app.get(pad, { config }, async (_req, reply) =>
      (await klaar()) ? { status: 'ok' } : reply.status(503).send({ status: 'niet klaar' }),
    )
}

/** The built portal; every page of it is index.html with the nonce of this answer, so that styles may be added under the CSP. */
export async function mountPortal(app: FastifyInstance, map: string): Promise<void> {
  const index = path.join(map, 'index.html')
  const nietGevonden = (reply: FastifyReply) =>
    reply.status(404).send(errorAnswer('NIET_GEVONDEN', 'Deze pagina bestaat niet.'))
  if (!existsSync(index)) {
    app.setNotFoundHandler((_req, reply) => nietGevonden(reply))
    return
  }
  const html = readFileSync(index, 'utf8')
  const pagina = (reply: FastifyReply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(html.replaceAll('__CSP_NONCE__', nonceOf(reply, 'style')))
  await app.register(fastifyStatic, {
    root: path.join(map, 'assets'),
    prefix: '/assets/',
    index: false,
    maxAge: '1y',
    immutable: true,
    // Made by the build (admin/compressed.ts). Each encoding has an ETag of its own.
    preCompressed: true,
    setHeaders: (res) => void res.setHeader('vary', 'accept-encoding'),
  })
  app.get('/', async (_req, reply) => pagina(reply))
  app.get('/favicon.svg', (_req, reply) => reply.sendFile('favicon.svg', map))
  app.setNotFoundHandler((req, reply) => {
    const isPagina =
      req.method === 'GET' &&
      // A program that asks for no page is told that there is none, instead of a page that says so to people.
      /\btext\/html\b/i.test(req.headers.accept ?? '') &&
      !/^\/(api|auth|graphql|assets|livez?|readyz?|healthz?|metrics)(\/|$|\?)/.test(req.url) &&
      !/\/\./.test(req.url) &&
      !path.extname(req.url.split('?')[0]!)
    return isPagina ? pagina(reply) : nietGevonden(reply)
  })
}
