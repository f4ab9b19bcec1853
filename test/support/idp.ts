// A real identity provider on this machine, with a sign-in page of one button per person.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider, type Granted } from 'oidc-provider'

export const KLANT = { id: 'regiotafel', geheim: 'geheim-van-de-klant' }
/** What the provider says about somebody; `sub` is the key. */
export type Personen = Record<string, Record<string, unknown>>
export interface Idp {
  issuer: string
  personen: Personen
  stop(): Promise<void>
  /** again on the same port */
  start(): Promise<void>
}
interface Opties {
  /** true puts the address in the ID token, as Entra does; else it must be asked for */
  inToken?: boolean
}

const geef: Granted = async ({ oidc }) => {
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
  for (const scope of oidc.requestParamScopes) grant.addOIDCScope(scope)
  await grant.save()
  return grant
}
/** The page that comes with the package asks another host for a font. */
const uitlogpagina = (ctx: { body: string }, formulier: string): void => {
  ctx.body = `<h1>Afmelden</h1>${formulier}<button form="op.logoutForm" name="logout" value="yes">Afmelden</button>`
}
const instellingen = (personen: Personen, terug: string[], uit: string[], inToken: boolean): object => ({
  clients: [{ client_id: KLANT.id, client_secret: KLANT.geheim, redirect_uris: terug, post_logout_redirect_uris: uit }],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'preferred_username'] },
  conformIdTokenClaims: !inToken,
  cookies: { keys: ['alleen-voor-tests'] },
  features: { devInteractions: { enabled: false }, rpInitiatedLogout: { logoutSource: uitlogpagina } },
  findAccount: (_ctx: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub, ...personen[sub] }) }),
  interactions: { url: (_ctx: unknown, { uid }: { uid: string }) => `/inlogpagina/${uid}` },
  loadExistingGrant: geef,
  ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, AuthorizationCode: 60, IdToken: 600 },
})

function inlogpagina(req: IncomingMessage, res: ServerResponse, provider: Provider, personen: Personen): void {
  const [, , uid, keuze] = new URL(req.url ?? '/', 'http://idp').pathname.split('/')
  if (keuze === 'annuleren')
    return void provider.interactionFinished(req, res, { error: 'access_denied', error_description: 'geheim' })
  if (keuze) return void provider.interactionFinished(req, res, { login: { accountId: keuze } })
  const knoppen = Object.entries(personen).map(
    ([sub, p]) => `<p><a href="/inlogpagina/${uid}/${sub}">${String(p['email'])}</a></p>`,
  )
  res.setHeader('content-type', 'text/html; charset=utf-8')
  res.end(`<h1>Aanmelden bij de gemeente</h1>${knoppen.join('')}<a href="/inlogpagina/${uid}/annuleren">Annuleren</a>`)
}
const luister = (server: Server, poort: number): Promise<void> =>
  new Promise((klaar) => server.listen(poort, '127.0.0.1', klaar))

/** Starts it for a portal at these addresses. */
export async function startIdp(basis: string[], { inToken = false }: Opties = {}): Promise<Idp> {
  const personen: Personen = {}
  const server = createServer()
  await luister(server, 0)
  const { port } = server.address() as AddressInfo
  const issuer = `http://127.0.0.1:${port}`
  const terug = basis.map((b) => `${b}/auth/callback`)
  const uit = basis.map((b) => `${b}/login`)
  const provider = new Provider(issuer, instellingen(personen, terug, uit, inToken))
  const oidc = provider.callback()
  server.on('request', (req, res) =>
    req.url?.startsWith('/inlogpagina/') ? inlogpagina(req, res, provider, personen) : oidc(req, res),
  )
  const stop = () =>
    new Promise<void>((klaar) => {
      server.close(() => klaar())
      server.closeAllConnections()
    })
  return { issuer, personen, stop, start: () => luister(server, port) }
}
