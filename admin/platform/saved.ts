// The one road of a write, and the proof at its end. "Opgeslagen" may be said only of a row that came from here: any
// layer in between that turns a refusal into an answer (react-admin makes `{ data: {} }` of a 401) has no proof.
import { HttpError } from 'ra-core'
import type { Variabelen } from './client.js'
import { foutinhoud, isUitgelogd, vraag, zin } from './client.js'
import { object } from './noun.js'

const bewezen = new WeakSet<object>()
const GEDULD = 60_000
/** Refusals before the server looked at the act, and answers that leave open what it did. */
const ONBESLIST = [401, 408, 425, 429]

const ONZEKER = 'Wij weten niet of dit is opgeslagen.'
const HERHAAL = 'Verstuur het nog een keer zonder iets te veranderen: het wordt niet dubbel opgeslagen.'
const UITGELOGD = 'Dit is nog niet opgeslagen, want uw sessie was voorbij. Log in en verstuur het nog een keer.'

/** The server decided: it refused this act, and sending it again is a new one. */
export const isBeslist = (fout: unknown): boolean =>
  fout instanceof HttpError && fout.status < 500 && !ONBESLIST.includes(Number(fout.status))

const geenBevestiging = (): HttpError =>
  new HttpError(`De server gaf geen bevestiging. ${ONZEKER} ${HERHAAL}`, 502, { code: 'GEEN_BEVESTIGING' })

/** What to tell of a write that failed. The sentence of the server stays; what to do next is added. */
const metRaad = (fout: unknown): unknown => {
  if (isBeslist(fout)) return fout
  const inhoud = foutinhoud(fout)
  if (!(fout instanceof HttpError))
    return new HttpError(`Geen verbinding met de server. ${ONZEKER} ${HERHAAL}`, 503, { code: 'GEEN_ANTWOORD' })
  if (isUitgelogd(fout)) return new HttpError(UITGELOGD, fout.status, inhoud)
  if (inhoud?.code === 'GEEN_BEVESTIGING' || fout.status < 500) return fout
  const zelf = inhoud?.code === 'NIET_BESCHIKBAAR' ? '' : `${ONZEKER} `
  return new HttpError(`${zin(fout)} ${zelf}${HERHAAL}`, fout.status, inhoud)
}

/**
 * Sends a mutation and wants the row back.
 * @param vorm the row with its id; `versie` false for the few types that have none
 * @throws HttpError for a refusal, for no answer and for an answer without the row
 */
export const muteer = async (
  document: string,
  naam: string,
  variabelen: Variabelen,
  { sleutel = 'id', versie = true }: { sleutel?: string; versie?: boolean } = {},
): Promise<Record<string, unknown>> => {
  try {
    const antwoord = await vraag<Record<string, unknown>>(document, variabelen, AbortSignal.timeout(GEDULD))
    const rij = object(antwoord[naam])
    const heeftId = typeof rij?.[sleutel] === 'string' && rij[sleutel] !== ''
    if (!rij || !heeftId || (versie && typeof rij.versie !== 'number')) throw geenBevestiging()
    return bewijs(rij)
  } catch (fout) {
    throw metRaad(fout)
  }
}

const bewijs = <T extends object>(rij: T): T => {
  bewezen.add(rij)
  return rij
}
/** The same row in another shape keeps its proof. @throws when there is none */
export const metBewijs = <T extends object>(van: object, rij: T): T => bewijs(eisBewijs(van) && rij)
/** @throws HttpError when this did not come from `muteer`: then nobody may be told that it was saved */
export const eisBewijs = <T>(rij: T): T => {
  if (typeof rij === 'object' && rij !== null && bewezen.has(rij)) return rij
  throw geenBevestiging()
}
