// Who is signed in, what they may do and which gemeenten their region has. Asked once per session and kept in memory
// only; a new sign-in starts empty.
import { HttpError } from 'ra-core'
import { vraag } from './client.js'
import { vergeetSleutels } from './idempotency.js'
import type { Recht, Rechten } from './rights.js'
import { maakRechten } from './rights.js'
import { zetIngelogd, zetStand } from './signin/state.js'

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
  /** may persons be kept here that are not made up? */
  echtePersonen: boolean
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

export const SESSIE_DOCUMENT =
  'query sessie { mijnRechten { wat bereik gemeenten isRegiobreed } gemeenten { code naam } }'

let lopend: Promise<Sessie> | null = null
let huidig: Sessie | null = null

/** An answer that says who is signed in, or a refusal; never a wait without end. */
const GEDULD = 15_000

const haalMij = async (): Promise<Mij> => {
  const response = await fetch('/api/mij', {
    credentials: 'same-origin',
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(GEDULD),
  })
  if (!response.ok) throw new HttpError('U bent niet ingelogd.', response.status, { code: 'NIET_INGELOGD' })
  return (await response.json()) as Mij
}

const haalRechten = async (mij: Mij): Promise<Sessie> => {
  const { mijnRechten, gemeenten } = await vraag<{ mijnRechten: Recht[]; gemeenten: Gemeente[] }>(SESSIE_DOCUMENT)
  return { mij, rechten: maakRechten(mijnRechten), gemeenten }
}

/** In one step: no screen ever sees a page without a session, which would throw away the form that stands on it. */
const neem = (sessie: Sessie): Sessie => {
  huidig = sessie
  lopend = Promise.resolve(sessie)
  zetIngelogd(true)
  return sessie
}

export const sessie = (): Promise<Sessie> => {
  lopend ??= haalMij()
    .then(haalRechten)
    .then(neem)
    .catch((fout: unknown) => {
      lopend = null
      throw fout
    })
  return lopend
}
export const huidigeSessie = (): Sessie | null => huidig
export const vergeetSessie = (): void => {
  lopend = null
  huidig = null
  vergeetSleutels()
  zetIngelogd(false)
}

/**
 * After a sign-in on top of this page. The same user goes on where they were, with the rights of now; of anybody else
 * this page shows nothing any more.
 * @throws when nobody signed in, or no answer came
 */
export const herneemSessie = async (): Promise<void> => {
  const vorige = huidig
  const mij = await haalMij()
  if (vorige && mij.gebruiker.id !== vorige.mij.gebruiker.id) {
    vergeetSleutels()
    zetStand({ soort: 'ander', naam: mij.gebruiker.naam })
    return
  }
  neem(await haalRechten(mij))
}
