// GET /auth/login and /auth/callback. The attempt travels in a signed cookie of ten minutes, so that any instance can
// finish what another began; that it was used is known to all of them.
import { createHmac } from 'node:crypto'
import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { z } from 'zod'
import { nonceOf } from '../http/headers.js'
import { cookieName, setSession } from '../http/server.js'
import type { Oidc, Identity } from './oidc.js'
import { SignInError, DONE, safeAddress } from './oidc.rules.js'
import type { Access } from './sessions.js'

const TIEN_MINUTEN = 600
const POGING = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  naar: z.string(),
  tot: z.number(),
})
type Poging = z.infer<typeof POGING>

export interface OidcParts {
  oidc: Oidc
  toegang: Access
  /** @throws SignInError when nobody here is this person */
  gebruikerVan: (persoon: Identity) => Promise<string>
  /** uses up an attempt; false when it was used before */
  gebruikPoging: (state: string, tot: number) => Promise<boolean>
  log: Logger
  /** where the browser reaches this server */
  basis: URL
  veilig: boolean
  /** signs the cookie */
  geheim: string
}

const storing = (kenmerk: string): string =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Inloggen kan nu niet – Regiotafel</title>
<h1>Inloggen kan nu niet</h1><p>De inlogdienst van uw organisatie geeft geen goed antwoord. Uw gegevens in Regiotafel zijn veilig.</p>
<p>Wacht even en <a href="/auth/login">probeer het opnieuw</a>. Blijft dit zo? Bel uw helpdesk en noem code ${kenmerk}.</p></html>`

/** Says to the other windows of this portal, and to nobody else, that they can look who is signed in; it names nobody. */
const klaar = (nonce: string): string =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>U bent ingelogd – Regiotafel</title>
<h1>U bent ingelogd</h1><p>Sluit dit venster. Regiotafel staat nog open in het andere venster, met wat u had ingevuld.</p>
<script nonce="${nonce}">new BroadcastChannel('regiotafel-sessie').postMessage('kijk');window.close()</script></html>`

/** Tells the user: on the sign-in page of the portal, or here when the provider is away. */
function weiger(req: FastifyRequest, reply: FastifyReply, { basis, log }: OidcParts, e: unknown): FastifyReply {
  if (!(e instanceof SignInError)) throw e
  log.warn({ kenmerk: req.id, reden: e.reden, code: e.code }, 'inloggen')
  if (e.reden === 'storing') return reply.status(503).type('text/html; charset=utf-8').send(storing(req.id))
  return reply.redirect(new URL(`/login?fout=${e.reden}`, basis).href, 303)
}

/** Remembers an attempt in the browser and reads it back, once: an attempt that fails is used up, too. */
function maakGeheugen({ veilig, geheim, gebruikPoging }: OidcParts) {
  const naam = cookieName('inloggen', veilig)
  const sleutel = createHmac('sha256', geheim).update('regiotafel/inloggen').digest('hex')
  const signer = new cookie.Signer(sleutel)
  const plek = { httpOnly: true, sameSite: 'lax', secure: veilig, path: '/' } as const
  return {
    bewaar: (reply: FastifyReply, poging: Poging) =>
      reply.setCookie(naam, signer.sign(Buffer.from(JSON.stringify(poging)).toString('base64url')), {
        ...plek,
        maxAge: TIEN_MINUTEN,
      }),
    async neem(req: FastifyRequest, reply: FastifyReply): Promise<Poging> {
      void reply.clearCookie(naam, plek)
      const { valid, value } = signer.unsign(req.cookies[naam] ?? '')
      if (!valid || !value) throw new SignInError('verlopen', 'geen_poging')
      const poging = POGING.parse(JSON.parse(Buffer.from(value, 'base64url').toString()))
      if (poging.tot < Date.now()) throw new SignInError('verlopen', 'te_laat')
      if (!(await gebruikPoging(poging.state, poging.tot))) throw new SignInError('verlopen', 'al_gebruikt')
      return poging
    },
  }
}

/** The routes of sign-in with OIDC. */
export function mountOidc(app: FastifyInstance, d: OidcParts): void {
  const geheugen = maakGeheugen(d)
  app.get<{ Querystring: { naar?: unknown } }>('/auth/login', async (req, reply) => {
    void reply.header('cache-control', 'no-store')
    try {
      const { adres, poging } = await d.oidc.begin()
      const naar = safeAddress(req.query.naar, d.basis)
      geheugen.bewaar(reply, { ...poging, naar, tot: Date.now() + TIEN_MINUTEN * 1000 })
      return reply.redirect(adres, 303)
    } catch (e) {
      return weiger(req, reply, d, e)
    }
  })
  app.get(DONE, async (req, reply) => {
    void reply.header('cache-control', 'no-store')
    if (!req.actor) return reply.redirect(new URL('/login', d.basis).href, 303)
    return reply.type('text/html; charset=utf-8').send(klaar(nonceOf(reply, 'script')))
  })
  app.get<{ Querystring: { state?: unknown } }>('/auth/callback', async (req, reply) => {
    void reply.header('cache-control', 'no-store')
    try {
      const poging = await geheugen.neem(req, reply)
      // An answer that this browser did not ask for never reaches the provider.
      if (req.query.state !== poging.state) throw new SignInError('verlopen', 'andere_state')
      const persoon = await d.oidc.rondAf(new URL(req.url, d.basis).search, poging)
      const sessie = await d.toegang.nieuweSessie(await d.gebruikerVan(persoon))
      await d.toegang.uitloggen(req.cookies[cookieName('sid', d.veilig)])
      return setSession(reply, sessie, d.veilig).redirect(poging.naar, 303)
    } catch (e) {
      return weiger(req, reply, d, e)
    }
  })
}
