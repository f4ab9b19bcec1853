// How this server lets people in. Asked without the cache of react-admin: signing out empties that cache, and a question
// that was running in it never got an answer, so that the sign-in page waited for ever.
import { useEffect, useState } from 'react'

export interface Demoaccount {
  email: string
  naam: string
  rollen: string[]
}
/** The accounts when signing in is choosing one of them. */
export type Manier = { soort: 'oidc' } | { soort: 'demo'; accounts: readonly Demoaccount[] }
export type Manierstand = Manier | { soort: 'laden' } | { soort: 'mislukt'; opnieuw(): void }

const GEDULD = 10_000
const haal = async <T>(pad: string, stop: AbortSignal): Promise<T> => {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(GEDULD)])
  const response = await fetch(pad, { headers: { accept: 'application/json' }, signal })
  if (!response.ok) throw new Error(`${pad}: ${response.status}`)
  return (await response.json()) as T
}
const haalManier = async (stop: AbortSignal): Promise<Manier> => {
  const { manier } = await haal<{ manier: Manier['soort'] }>('/auth/manier', stop)
  return manier === 'demo'
    ? { soort: manier, accounts: await haal<Demoaccount[]>('/auth/demo', stop) }
    : { soort: manier }
}

/** Ends in an answer or in a way to ask again, never in waiting. */
export const useManier = (): Manierstand => {
  const [stand, setStand] = useState<Manierstand>({ soort: 'laden' })
  const [poging, setPoging] = useState(0)
  useEffect(() => {
    const stop = new AbortController()
    setStand({ soort: 'laden' })
    haalManier(stop.signal).then(setStand, () => {
      if (!stop.signal.aborted) setStand({ soort: 'mislukt', opnieuw: () => setPoging((n) => n + 1) })
    })
    return () => stop.abort()
  }, [poging])
  return stand
}
