// Until when the session lives. The server knows; this page asks it without prolonging anything, two minutes before the
// end it last heard of, when the user comes back to the tab, and when another tab says so. Only the user prolongs: by
// typing, at most once a minute, or with the button.
import { post } from '../client.js'
import { herneemSessie, huidigeSessie } from '../session.js'
import { huidigeBeurt, isIngelogd, meldVoorbij, standNu, zetStand } from './state.js'
import { bijMelding, meldTabs } from './tabs.js'

interface Duur {
  gebruiker: string
  /** seconds */
  stil: number
  hoogstens: number
}
const PAD = '/api/sessie'
const VOORAF = 120
const GEDULD = 10_000
/** Between two signs of life while somebody types. */
const MINUUT = 60_000
/** After no answer: the server may be restarting. */
const LATER = 20
/** A warning takes the keyboard, so it waits for a pause in typing. */
const PAUZE = 2_000

let wekker: ReturnType<typeof setTimeout> | undefined
let laatsteToets = 0
let laatsteTeken = 0
/** the user read that this session cannot be prolonged, and works on */
let gelezen = false

const wek = (seconden: number): void => {
  clearTimeout(wekker)
  wekker = setTimeout(() => void controleer(), Math.max(1, seconden) * 1000)
}

const verwerk = ({ stil, hoogstens }: Duur): void => {
  const rest = Math.min(stil, hoogstens)
  const soort = standNu().soort
  if (rest > VOORAF) {
    if (soort === 'waarschuwing') zetStand({ soort: 'in' })
    gelezen = false
    return wek(rest - VOORAF)
  }
  const typt = Date.now() - laatsteToets < PAUZE
  if (typt && soort === 'in') return wek(PAUZE / 1000)
  wek(rest + 1)
  const verlengbaar = hoogstens > VOORAF
  if (verlengbaar || !gelezen) zetStand({ soort: 'waarschuwing', om: Date.now() + rest * 1000, verlengbaar })
}

const beslis = async (antwoord: Response, beurt: number): Promise<void> => {
  if (antwoord.status === 401) return meldVoorbij(beurt)
  if (!antwoord.ok) return wek(LATER)
  const duur = (await antwoord.json()) as Duur
  const ander = duur.gebruiker !== huidigeSessie()?.mij.gebruiker.id
  // Signed in again from another tab or window, or as somebody else.
  if (ander || standNu().soort === 'voorbij') await herneemSessie()
  if (standNu().soort !== 'ander') verwerk(duur)
}

const vraagNa = async (stel: () => Promise<Response>): Promise<void> => {
  if (!isIngelogd()) return
  const beurt = huidigeBeurt()
  try {
    await beslis(await stel(), beurt)
  } catch {
    wek(LATER)
  }
}

/** One question at a time; one that comes in meanwhile is asked after it, because the answer may be another by then. */
let rij = Promise.resolve()
let kijkt: Promise<void> | null = null

/** Looks at the session; prolongs nothing. */
export const controleer = (): Promise<void> => {
  kijkt ??= rij.then(() => {
    kijkt = null
    return vraagNa(() => fetch(PAD, { credentials: 'same-origin', signal: AbortSignal.timeout(GEDULD) }))
  })
  rij = kijkt
  return kijkt
}

/** The user stays. */
export const verleng = async (): Promise<void> => {
  laatsteTeken = Date.now()
  const waarschuwde = standNu().soort === 'waarschuwing'
  rij = rij.then(() => vraagNa(() => post(PAD, {}, AbortSignal.timeout(GEDULD))))
  await rij
  if (waarschuwde) meldTabs()
}

/** The user read that the end cannot be put off. */
export const werkDoor = (): void => {
  gelezen = true
  zetStand({ soort: 'in' })
}

const bijToets = (): void => {
  laatsteToets = Date.now()
  if (standNu().soort === 'in' && laatsteToets - laatsteTeken >= MINUUT) void verleng()
}
const bijTerugkeer = (): void => {
  if (document.visibilityState === 'visible') void controleer()
}

/** Starts looking; once per page. */
export const bewaakSessie = (): void => {
  document.addEventListener('input', bijToets, true)
  document.addEventListener('keydown', bijToets, true)
  document.addEventListener('visibilitychange', bijTerugkeer)
  window.addEventListener('focus', bijTerugkeer)
  window.addEventListener('pageshow', bijTerugkeer)
  bijMelding(() => void controleer())
}
