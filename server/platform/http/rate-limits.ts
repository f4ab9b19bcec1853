// Limits on HTTP: a turn and a budget per actor on every route that reads or writes, and a number of requests per address for
// who is not (yet) known. An actor is refused by a hash of its cookie or token, before the session is looked up.
import { createHash } from 'node:crypto'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../rights/actor.js'
import { DomainError } from '../values/errors.js'
import { tellOrigin } from './origins.js'
import type { Limits } from './quota.js'
import { isBearer } from '../signin/bearer.js'
import { NoTurn, Turns, type Budget, type Turn } from './turns.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** hash of what the request shows to say who it is; undefined without cookie and token */
    credential?: string | undefined
    turn?: Turn | undefined
  }
}
const MINUTE = 60_000
/** Longer than any statement may take: a request whose client left and that never answers gives its turn back. */
const LONGEST = 15_000
/** Credentials of which the actor is remembered; who is forgotten is looked up again. */
const MAX_KNOWN = 10_000

/** A preflight asks nothing of anybody, and pages behind one address send many. */
const isPriced = (req: FastifyRequest): boolean =>
  !req.routeOptions.config.preflight && /^\/(graphql|schema\.graphql|api)(\/|$)/.test(req.routeOptions.url ?? '')
const isSignIn = (req: FastifyRequest): boolean => req.routeOptions.url?.startsWith('/auth/') ?? false
/** Leaving is never refused to somebody who is known, however many others ask from the same address. */
const isLeaving = (req: FastifyRequest): boolean => req.routeOptions.url === '/auth/logout'
/** Who asks by a credential, and the websites whose pages may read that it was refused: of a token they never change. */
interface Known {
  key: string
  websites: readonly string[]
}
const actorKey = (a: Actor): string => (a.token ? `token:${a.token.id}` : `user:${a.gebruikerId}`)

const endTurn = (req: FastifyRequest): void => {
  req.turn?.done()
  req.turn = undefined
}
function refuse(reply: FastifyReply, seconds: number): never {
  void reply.header('retry-after', seconds)
  throw new DomainError(
    'TE_VEEL_VERZOEKEN',
    `U vraagt op dit moment te veel. Wacht ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'}.`,
  )
}
/** draft-ietf-httpapi-ratelimit-headers: the quota is milliseconds of server time, `w` the seconds in which it comes back. */
function tellBudget(reply: FastifyReply, { limits, leftMs, fullIn }: Budget): void {
  const { budgetMs, refillMs } = limits
  void reply.header('ratelimit-policy', `"tijd";q=${budgetMs};w=${Math.ceil(budgetMs / refillMs)};qu="milliseconds"`)
  void reply.header('ratelimit', `"tijd";r=${leftMs};t=${fullIn}`)
}

/** Limits per actor and per address. Registered before the hook that finds the actor. */
export async function limitRequests(app: FastifyInstance, limits: Limits, cookieName: string): Promise<RateLimits> {
  const known = new Map<string, Known>()
  const turns = new Turns((who) => (who.startsWith('token:') || who.startsWith('bearer:') ? limits.token : limits.user))
  await app.register(rateLimit, { global: false })
  const countAddress = app.createRateLimit({ max: limits.address, timeWindow: MINUTE, ipv6Subnet: 64 })

  const checkAddress = async (req: FastifyRequest, reply: FastifyReply, increment: boolean): Promise<void> => {
    const r = await countAddress(req, { increment })
    if (r.isAllowed) return
    void reply.header('ratelimit-policy', `"adres";q=${r.max};w=${r.timeWindow / 1000}`)
    void reply.header('ratelimit', `"adres";r=${r.remaining};t=${r.ttlInSeconds}`)
    if (r.isExceeded) refuse(reply, Math.max(1, r.ttlInSeconds))
  }
  const withBudget = async <X>(reply: FastifyReply, get: () => X | Promise<X>): Promise<X> => {
    try {
      return await get()
    } catch (e) {
      if (!(e instanceof NoTurn)) throw e
      tellBudget(reply, e.budget)
      return refuse(reply, e.retryAfter)
    }
  }
  const takeTurn = async (req: FastifyRequest, reply: FastifyReply, who: string): Promise<void> => {
    const turn = await withBudget(reply, () => turns.take(who))
    req.turn = turn
    tellBudget(reply, turn.budget)
    // The work goes on when the client leaves, and so does the turn: else leaving would be a way to have more at once.
    reply.raw.once('close', () => req.turn === turn && setTimeout(turn.done, LONGEST).unref())
    if (!reply.raw.destroyed) return
    endTurn(req)
    refuse(reply, 1)
  }

  app.addHook('onRequest', async (req, reply) => {
    req.credential = credentialOf(req, cookieName)
    const { credential } = req
    const actor = credential === undefined ? undefined : known.get(credential)
    if (actor) tellOrigin(req, reply, actor.websites)
    if (isLeaving(req) && actor) return
    if (isSignIn(req)) return checkAddress(req, reply, true)
    if (!isPriced(req)) return
    if (!credential) return checkAddress(req, reply, true)
    if (!actor) await checkAddress(req, reply, false)
    await withBudget(reply, () => turns.check(actor?.key ?? credential))
  })
  // After the body has come in: a slow sender holds no turn.
  app.addHook('preHandler', async (req, reply) => {
    const { credential } = req
    if (credential && isPriced(req)) await takeTurn(req, reply, known.get(credential)?.key ?? credential)
  })
  // The answer is made; how slowly it is read does not count.
  app.addHook('onSend', async (req) => endTurn(req))

  return {
    async identified(req, reply) {
      const { credential, actor } = req
      if (!credential || !isPriced(req)) return
      if (!actor) return checkAddress(req, reply, true)
      const { websites = [] } = actor.token ?? {}
      tellOrigin(req, reply, websites)
      const key = actorKey(actor)
      if (known.get(credential)?.key === key) return
      remember(known, credential, { key, websites })
      endTurn(req)
      await takeTurn(req, reply, key)
    },
  }
}

export interface RateLimits {
  /** Called when the actor has been looked for: a wrong credential counts for the address, a right one joins its actor. */
  identified: (req: FastifyRequest, reply: FastifyReply) => Promise<void>
}

/** A token and a cookie never mix, as in finding the actor. Only a hash is kept. */
function credentialOf(req: FastifyRequest, cookieName: string): string | undefined {
  const { authorization } = req.headers
  const [kind, secret] = isBearer(authorization) ? ['bearer', authorization] : ['cookie', req.cookies[cookieName]]
  return secret ? `${kind}:${createHash('sha256').update(secret).digest('base64url')}` : undefined
}
function remember(known: Map<string, Known>, credential: string, actor: Known): void {
  known.delete(credential)
  known.set(credential, actor)
  const [oldest] = known.keys()
  if (known.size > MAX_KNOWN && oldest !== undefined) known.delete(oldest)
}
