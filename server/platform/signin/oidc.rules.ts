// What is trusted of an identity provider and of a browser that comes back from it.
import type { OidcSettings } from '../env/env.js'
import { urlOf } from '../values/url.js'

/** Why a sign-in did not come about; the portal has a sentence for each. */
export const REASONS = ['geannuleerd', 'verlopen', 'onbekend', 'anders', 'adres', 'mislukt'] as const
export type Reason = (typeof REASONS)[number] | 'storing'

/** Sign-in ends here, for a reason the user is told; `code` is for the log and comes from a fixed set. */
export class SignInError extends Error {
  override readonly name = 'SignInError'
  constructor(
    readonly reden: Reason,
    readonly code = '',
  ) {
    super(reden)
  }
}

type Claims = Partial<Record<string, unknown>>

// Letters outside ASCII can become an ASCII letter when made small, and so turn one address into that of somebody else.
const ADRES = /^[!-?A-~]+@[!-?A-~]+$/
/** Something an account can be known by. */
export const isAddress = (adres: string): boolean => adres.length <= 200 && ADRES.test(adres)

/**
 * The address an account is known by, in small letters.
 * @throws SignInError when there is none, or when the issuer itself says that it was not verified
 */
export function addressOf(claims: Claims, claim: OidcSettings['claim']): string {
  const adres = claims[claim]
  if (typeof adres !== 'string' || !isAddress(adres)) throw new SignInError('adres', 'geen_adres')
  // Some issuers send it as text.
  if (claims['email_verified'] === false || claims['email_verified'] === 'false')
    throw new SignInError('adres', 'niet_bevestigd')
  return adres.toLowerCase()
}

/** Where a sign-in ends that was begun in a window of its own: the page that tells the portal to look again. */
export const DONE = '/auth/klaar'

/** The page to go to after sign-in: a page of this portal, else the start page. Always with our own origin. */
export function safeAddress(naar: unknown, basis: URL): string {
  const start = new URL('/', basis).href
  if (typeof naar !== 'string' || naar.length > 500 || !naar.startsWith('/')) return start
  if (naar === DONE) return new URL(DONE, basis).href
  const doel = urlOf(naar, basis)
  if (!doel) return start
  const eigen = doel.origin === basis.origin && !/^\/(auth|api|login|graphql)(\/|$)/.test(doel.pathname)
  return eigen ? doel.href : start
}
