// Sign-in at the identity provider of the organisation: authorization code with PKCE, state and nonce. All checking of
// tokens is done by openid-client; what it says about a person goes to oidc.accounts.ts.
import * as client from 'openid-client'
import type { OidcSettings } from '../env/env.js'
import { addressOf, SignInError, type Reason } from './oidc.rules.js'

/** Seconds to wait for the provider, for each question. */
const GEDULD = 8
const SCOPE = 'openid email profile'

/** What is needed to recognise the answer of the provider; kept by the browser, signed. */
export interface Attempt {
  state: string
  nonce: string
  verifier: string
}
/** Who somebody is according to the provider. `uitgever` and `sub` together never change and are never given out again. */
export interface Identity {
  uitgever: string
  sub: string
  email: string
}
export interface Oidc {
  /** @throws SignInError when the provider cannot be reached */
  begin: () => Promise<{ adres: string; poging: Attempt }>
  /** @param zoek the query with which the browser came back. @throws SignInError when it is not a sign-in */
  rondAf: (zoek: string, poging: Attempt) => Promise<Identity>
  /** where the browser ends the session at the provider; undefined when the provider has no such address or is away */
  uitlogAdres: () => Promise<string | undefined>
}

const STORING = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
])
const VAN_AANBIEDER: Record<string, Reason> = {
  access_denied: 'geannuleerd',
  login_required: 'geannuleerd',
  temporarily_unavailable: 'storing',
  server_error: 'storing',
}
const nette = (code: unknown): string => (typeof code === 'string' && /^[\w-]{1,60}$/.test(code) ? code : 'onbekend')

/** Sorts what openid-client throws. Its messages and causes hold tokens and addresses, so none of them travels on. */
function alsInlogFout(e: unknown): SignInError {
  if (e instanceof SignInError) return e
  if (e instanceof client.AuthorizationResponseError)
    return new SignInError(VAN_AANBIEDER[e.error] ?? 'mislukt', nette(e.error))
  // A code that is used or too old is the user's to repeat; every other refusal is a setting that is wrong.
  if (e instanceof client.ResponseBodyError)
    return new SignInError(e.error === 'invalid_grant' ? 'verlopen' : 'storing', nette(e.error))
  const code = nette((e as { code?: unknown }).code)
  if (e instanceof client.ClientError) return new SignInError(STORING.has(code) ? 'storing' : 'mislukt', code)
  return new SignInError('storing', nette((e as { cause?: { code?: unknown } }).cause?.code))
}

/**
 * With one of these a token is signed by a key of the provider alone. A fixed list: what the provider says of itself could
 * hold `none`, or an HMAC whose secret is our own.
 */
const ALGORITMEN = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']

/** openid-client trusts TLS and leaves the signature of an ID token alone, unless it is told to check it. */
async function zoekAanbieder({ issuer, clientId, clientSecret }: OidcSettings): Promise<client.Configuration> {
  const execute = issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []
  const gevonden = await client.discovery(issuer, clientId, clientSecret, undefined, { timeout: GEDULD, execute })
  const { supportsPKCE: _functie, ...aanbieder } = gevonden.serverMetadata()
  const vast = { id_token_signing_alg_values_supported: ALGORITMEN, userinfo_signing_alg_values_supported: ALGORITMEN }
  const config = new client.Configuration({ ...aanbieder, ...vast }, clientId, clientSecret)
  config.timeout = GEDULD
  for (const stel of [...execute, client.enableNonRepudiationChecks]) stel(config)
  return config
}

/** Not at start-up, and not remembered when it fails: the server outlives a provider that is away. */
function maakConfiguratie(instelling: OidcSettings): () => Promise<client.Configuration> {
  let bekend: Promise<client.Configuration> | undefined
  const zoek = () => zoekAanbieder(instelling)
  return () =>
    (bekend ??= zoek().catch((e: unknown) => {
      bekend = undefined
      throw new SignInError('storing', alsInlogFout(e).code)
    }))
}

export function createOidc(instelling: OidcSettings): Oidc {
  const configuratie = maakConfiguratie(instelling)
  const terug = new URL('/auth/callback', instelling.basis).href
  const begin = async () => {
    const config = await configuratie()
    const poging = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    }
    const adres = client.buildAuthorizationUrl(config, {
      redirect_uri: terug,
      scope: SCOPE,
      state: poging.state,
      nonce: poging.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(poging.verifier),
      code_challenge_method: 'S256',
    })
    return { adres: adres.href, poging }
  }
  const persoon = async (zoek: string, { state, nonce, verifier }: Attempt): Promise<Identity> => {
    const config = await configuratie()
    const tokens = await client.authorizationCodeGrant(config, new URL(`${terug}${zoek}`), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    })
    const { iss, sub, ...id } = tokens.claims()!
    // Many providers keep the address out of the ID token.
    const vraagNa = id[instelling.claim] === undefined && config.serverMetadata().userinfo_endpoint
    const meer = vraagNa ? await client.fetchUserInfo(config, tokens.access_token, sub) : {}
    return { uitgever: iss, sub, email: addressOf({ ...meer, ...id }, instelling.claim) }
  }
  return {
    begin,
    rondAf: (zoek, poging) =>
      persoon(zoek, poging).catch((e: unknown) => {
        throw alsInlogFout(e)
      }),
    async uitlogAdres() {
      const config = await configuratie().catch(() => undefined)
      if (!config?.serverMetadata().end_session_endpoint) return undefined
      const na = new URL('/login', instelling.basis).href
      return client.buildEndSessionUrl(config, { post_logout_redirect_uri: na }).href
    },
  }
}
