// Rules of a token. Pure: the day comes in, and it is the day of the real clock, which VANDAAG does not move.
import { DomainError, invalid, type FieldErrors } from '../platform/values/errors.js'
import { urlOf } from '../platform/values/url.js'

export const TOKENSTATUSSEN = ['GELDIG', 'VERLOPEN', 'INGETROKKEN'] as const
export type TokenStatus = (typeof TOKENSTATUSSEN)[number]

/** The last day that may be chosen: the same day next year. After 29 February that is 28 February, as text too. */
const uiterlijk = (dag: string): string => `${Number(dag.slice(0, 4)) + 1}${dag.slice(4)}`

/** @throws ONGELDIGE_INVOER for a token without gemeente, or with an end in the past or more than a year ahead */
export function eisUitgifte(input: { gemeenten: readonly string[]; verlooptDatum: string }, dag: string): void {
  const velden: FieldErrors = {}
  if (!input.gemeenten.length) velden['gemeenten'] = 'Kies minstens één gemeente.'
  if (input.verlooptDatum < dag) velden['verlooptDatum'] = 'Kies vandaag of een latere dag.'
  if (input.verlooptDatum > uiterlijk(dag)) velden['verlooptDatum'] = 'Kies een dag binnen een jaar vanaf vandaag.'
  if (Object.keys(velden).length) throw invalid(velden)
}

/** One token is for one purpose; more pages than this share no one purpose. */
const MEEST = 20
const HOST = /^([a-z0-9-]+\.)*[a-z0-9-]+\.?$/
const LOKAAL = /^(localhost|127\.0\.0\.1)$/
/** The origin as a browser sends it, or undefined for what no page can have, or could be changed on its way (no TLS). */
function oorsprong(tekst: string): string | undefined {
  const adres = urlOf(tekst)
  if (!adres || !HOST.test(adres.hostname) || adres.username || adres.password) return undefined
  if (adres.protocol !== 'https:' && !(adres.protocol === 'http:' && LOKAAL.test(adres.hostname))) return undefined
  return adres.href === `${adres.origin}/` ? adres.origin : undefined
}
/**
 * The websites of which pages may ask with a token, as browsers name them, each once.
 * @throws ONGELDIGE_INVOER for what is no website, for '*' beside others, and for more than 20
 */
export function websitesVan(input: readonly string[]): string[] {
  const weiger = (websites: string): never => {
    throw invalid({ websites })
  }
  const delen = input.map((deel) => deel.trim())
  if (delen.includes('*')) {
    if (delen.some((deel) => deel !== '*')) weiger('Kies * (elke website), of noem websites. Niet allebei.')
    return ['*']
  }
  const uit = delen.map(
    (deel) =>
      oorsprong(deel) ?? weiger(`‘${deel}’ is geen website. Schrijf het voluit, als https://www.weert.nl, zonder pad.`),
  )
  const elk = [...new Set(uit)]
  if (elk.length > MEEST) weiger(`Noem hoogstens ${MEEST} websites.`)
  return elk
}

interface Stand {
  verlooptDatum: string
  ingetrokkenOp: string | null
}
/** What a token is worth on this day; its last day still counts. */
export const statusVan = (t: Stand, dag: string): TokenStatus =>
  t.ingetrokkenOp ? 'INGETROKKEN' : t.verlooptDatum < dag ? 'VERLOPEN' : 'GELDIG'

/** @throws STATUS_LAAT_NIET_TOE for a token that has ended already */
export function eisIntrekbaar(t: Stand, dag: string): void {
  const status = statusVan(t, dag)
  if (status === 'GELDIG') return
  const zin = status === 'VERLOPEN' ? 'Dit token is al verlopen.' : 'Dit token is al ingetrokken.'
  throw new DomainError('STATUS_LAAT_NIET_TOE', zin)
}
