// One GraphQL request of the explorer, as the signed-in user or with an API token. Unlike platform/client.ts it hands
// the whole answer on: errors beside data are what somebody who writes a query wants to read.
import type { Fetcher, FetcherParams } from '@graphiql/toolkit'
import { huidigeBeurt, meldVoorbij } from '../platform/signin/state.js'

export const PAD = '/graphql'

export interface Fout {
  message: string
  extensions?: { code?: string }
}
export interface Antwoord<T = unknown> {
  data?: T | null
  errors?: readonly Fout[]
  extensions?: { kosten?: number }
}
export type Vraagsteller = <T>(params: FetcherParams, signal?: AbortSignal) => Promise<Antwoord<T>>

const GEEN_VERBINDING: Antwoord<never> = {
  errors: [{ message: 'Geen verbinding met de server. Probeer het opnieuw.', extensions: { code: 'GEEN_VERBINDING' } }],
}
const ONLEESBAAR: Antwoord<never> = {
  errors: [{ message: 'De server gaf geen leesbaar antwoord. Probeer het opnieuw.', extensions: { code: 'INTERN' } }],
}

/** With a token the cookie stays at home: the answer must be what the token gives, not what the user may see. */
export const maakVraagsteller =
  (token: string | null): Vraagsteller =>
  async <T>({ query, variables, operationName }: FetcherParams, signal?: AbortSignal): Promise<Antwoord<T>> => {
    const beurt = huidigeBeurt()
    const response = await fetch(PAD, {
      method: 'POST',
      credentials: token ? 'omit' : 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ query, variables, operationName }),
      ...(signal ? { signal } : {}),
    }).catch(() => null)
    if (!response) return GEEN_VERBINDING
    const json: unknown = await response.json().catch(() => null)
    const antwoord = typeof json === 'object' && json !== null ? (json as Antwoord<T>) : ONLEESBAAR
    // Of a token nobody learns why it does not work; without one it is the session of the user that is over.
    if (!token && antwoord.errors?.[0]?.extensions?.code === 'NIET_INGELOGD') meldVoorbij(beurt)
    return antwoord
  }

export const alsFetcher =
  (vraag: Vraagsteller): Fetcher =>
  (params) =>
    vraag(params) as ReturnType<Fetcher>
