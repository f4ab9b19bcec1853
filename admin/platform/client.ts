// The one place that talks to the server. Every refusal becomes a react-admin HttpError with the field errors in `body`,
// and no answer of any kind becomes a success by itself: who reads waits for a new sign-in, who writes is told.
import { HttpError } from 'ra-core'
import { huidigeBeurt, isIngelogd, meldVoorbij, wachtOpInloggen } from './signin/state.js'

export interface Foutinhoud {
  code: string
  errors?: Record<string, string>
  versie?: number
  kenmerk?: string
}
export type Variabelen = Record<string, unknown>

const STATUS: Record<string, number> = {
  NIET_INGELOGD: 401,
  GEEN_TOEGANG: 403,
  NIET_GEVONDEN: 404,
  VEROUDERD: 409,
  CONFLICT: 409,
  ONGELDIGE_INVOER: 422,
  TE_VEEL_VERZOEKEN: 429,
  INTERN: 500,
  NIET_BESCHIKBAAR: 503,
}
interface Serverfout {
  message: string
  extensions?: { code?: string; velden?: Record<string, string>; versie?: number; kenmerk?: string }
}
interface Antwoord<T> {
  data?: T | null
  errors?: Serverfout[]
}

/** "input.titel" and "titel" both mean the field `titel` of the form. */
const veldnaam = (pad: string): string => pad.replace(/^input\./, '')

const bericht = (fout: Serverfout): string => {
  const { kenmerk } = fout.extensions ?? {}
  return kenmerk && !fout.message.includes(kenmerk)
    ? `${fout.message} Blijft het misgaan? Noem dan code ${kenmerk}.`
    : fout.message
}

export const naarHttpError = (fout: Serverfout, httpStatus = 500): HttpError => {
  const { code = 'INTERN', velden, versie, kenmerk } = fout.extensions ?? {}
  const body: Foutinhoud = { code }
  if (velden) body.errors = Object.fromEntries(Object.entries(velden).map(([pad, zin]) => [veldnaam(pad), zin]))
  if (versie !== undefined) body.versie = versie
  if (kenmerk !== undefined) body.kenmerk = kenmerk
  return new HttpError(bericht(fout), STATUS[code] ?? (httpStatus >= 400 ? httpStatus : 422), body)
}

export const foutinhoud = (fout: unknown): Foutinhoud | null => {
  if (!(fout instanceof HttpError)) return null
  const body: unknown = fout.body
  return typeof body === 'object' && body !== null && 'code' in body ? (body as Foutinhoud) : null
}
/** What the server says of one value that was given. */
export const foutBij = (fout: unknown, veld: string): string | undefined => foutinhoud(fout)?.errors?.[veld]
export const zin = (fout: unknown): string =>
  fout instanceof HttpError ? fout.message : 'Geen verbinding met de server. Probeer het opnieuw.'

export const isUitgelogd = (fout: unknown): boolean => foutinhoud(fout)?.code === 'NIET_INGELOGD'

const ONLEESBAAR = 'De server gaf geen leesbaar antwoord. Probeer het opnieuw.'
const leesAntwoord = async <T>(response: Response): Promise<Antwoord<T>> => {
  const json: unknown = await response.json().catch(() => null)
  if (typeof json === 'object' && json !== null) return json
  return { errors: [{ message: ONLEESBAAR }] }
}

/** "Retry-After" of the server, as the end of its sentence. */
const metWachttijd = (fout: Serverfout, response: Response): Serverfout => {
  const seconden = Number(response.headers.get('retry-after'))
  const wachten = response.status === 429 && seconden > 0
  return wachten ? { ...fout, message: `${fout.message} Probeer het over ${seconden} seconden opnieuw.` } : fout
}

/** A refusal as the user reads it. That the session is over, the page hears as well. */
const geweigerd = (fout: Serverfout, response: Response, beurt: number): HttpError => {
  if (fout.extensions?.code === 'NIET_INGELOGD') meldVoorbij(beurt)
  return naarHttpError(metWachttijd(fout, response), response.status)
}

export const post = (pad: string, inhoud: unknown, signal?: AbortSignal): Promise<Response> =>
  fetch(pad, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(inhoud),
    ...(signal ? { signal } : {}),
  })

/** One GraphQL operation. Partial answers count as failure: half a screen would read as "there is nothing". */
export const vraag = async <T>(query: string, variables: Variabelen = {}, signal?: AbortSignal): Promise<T> => {
  const beurt = huidigeBeurt()
  const response = await post('/graphql', { query, variables }, signal)
  const { data, errors } = await leesAntwoord<T>(response)
  const eerste = errors?.[0]
  if (eerste) throw geweigerd(eerste, response, beurt)
  if (!response.ok || data === null || data === undefined) {
    throw naarHttpError({ message: 'Er ging iets mis bij ons. Probeer het opnieuw.' }, response.status)
  }
  return data
}

/**
 * Asks, and when the session is over waits until the user signed in again and asks once more: nothing that is on screen
 * makes place for an error or for an empty list. Only for what changes nothing.
 */
const totIngelogd = async <T>(haal: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
  for (;;) {
    try {
      return await haal()
    } catch (fout) {
      if (!isUitgelogd(fout) || !isIngelogd()) throw fout
      await wachtOpInloggen(signal)
    }
  }
}
/** Reads. */
export const lees = async <T>(query: string, variables: Variabelen = {}, signal?: AbortSignal): Promise<T> => {
  // A mutation must prove what it stored, so it has a road of its own (saved.ts).
  if (/^\s*mutation\b/.test(query)) throw new Error('Een mutatie gaat langs `muteer`.')
  return totIngelogd(() => vraag<T>(query, variables, signal), signal)
}

export interface Bestand {
  naam: string
  inhoud: Blob
}
const ophalen = async (pad: string): Promise<Bestand> => {
  const beurt = huidigeBeurt()
  const response = await fetch(pad, { credentials: 'same-origin', headers: { accept: '*/*' } })
  const naam = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  // A page of a proxy is an answer as well, but no file.
  if (response.ok && naam) return { naam, inhoud: await response.blob() }
  const { errors } = await leesAntwoord<never>(response)
  throw geweigerd(errors?.[0] ?? { message: ONLEESBAAR }, response, beurt)
}
/** A file from a route that can refuse: a plain link to it would show the refusal as it is, and no file. */
export const haalBestand = (pad: string): Promise<Bestand> => totIngelogd(() => ophalen(pad))
