// Who is signed in, what they may do and which gemeenten their region has. Asked once per session and kept in memory
// only; a new sign-in starts empty.
import { HttpError } from 'ra-core'
import { vraag } from './client.js'
import type { Recht, Rechten } from './rights.js'
import { maakRechten } from './rights.js'

export interface Lidmaatschap {
  rol: string
  /** names, as the user reads them */
  gemeente: string | null
  partner: string | null
}
export interface Mij {
  gebruiker: { id: string; naam: string; email: string }
  rollen: Lidmaatschap[]
  vandaag: string
  versie: string
}
export interface Gemeente {
  code: string
  naam: string
}
export interface Sessie {
  mij: Mij
  rechten: Rechten
  gemeenten: readonly Gemeente[]
}

export const SESSIE_DOCUMENT = 'query sessie { mijnRechten { wat bereik } gemeenten { code naam } }'

let lopend: Promise<Sessie> | null = null
let huidig: Sessie | null = null

const haalMij = async (): Promise<Mij> => {
  const response = await fetch('/api/mij', { credentials: 'same-origin', headers: { accept: 'application/json' } })
  if (!response.ok) throw new HttpError('U bent niet ingelogd.', response.status, { code: 'NIET_INGELOGD' })
  return (await response.json()) as Mij
}

const haalSessie = async (): Promise<Sessie> => {
  const mij = await haalMij()
  const { mijnRechten, gemeenten } = await vraag<{ mijnRechten: Recht[]; gemeenten: Gemeente[] }>(SESSIE_DOCUMENT)
  huidig = { mij, rechten: maakRechten(mijnRechten), gemeenten }
  return huidig
}

export const sessie = (): Promise<Sessie> => {
  lopend ??= haalSessie().catch((fout: unknown) => {
    lopend = null
    throw fout
  })
  return lopend
}
export const huidigeSessie = (): Sessie | null => huidig
export const vergeetSessie = (): void => {
  lopend = null
  huidig = null
}
/** Another tab may have signed in as someone else: the cookie is shared, this page's memory is not. */
export const isNogDezelfde = async (): Promise<boolean> => {
  if (!huidig) return true
  const mij = await haalMij().catch(() => null)
  return mij === null || mij.gebruiker.id === huidig.mij.gebruiker.id
}
