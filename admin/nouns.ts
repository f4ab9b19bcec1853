// The nouns of the portal, in the order of the menu. App.tsx, the data provider and the translations all read this list.
import { convenant } from './convenant/convenant.js'
import { partner } from './partner/partner.js'
import { gebruiker } from './gemeente/gebruiker.js'
import { gemeente } from './gemeente/gemeente.js'
import { token } from './gemeente/token.js'
import type { Noun } from './platform/noun.js'
import { pilot } from './pilot/pilot.js'
import { actie } from './taskforce/actie.js'
import { knelpunt } from './taskforce/knelpunt.js'
import { succes } from './taskforce/succes.js'

export const nouns: readonly Noun[] = [knelpunt, actie, succes, convenant, partner, pilot, gebruiker, gemeente, token]

export const zoekNoun = (naam: string): Noun => {
  const noun = nouns.find((n) => n.naam === naam)
  if (!noun) throw new Error(`Onbekend zelfstandig naamwoord: ${naam}`)
  return noun
}
