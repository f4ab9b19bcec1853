// Those who walk, signed in.
import { als, stuur, type Persoon } from '../../support/als.js'
import { metToken } from '../../support/token.js'
import { GEHEIM, TOKEN_ID, WIE, type Wie } from './isolatie.wie.js'

export interface Actor extends Pick<Persoon, 'vraag'> {
  naam: Wie
  /** id of the gebruiker; '' for nobody */
  gebruikerId: string
  partners: string[]
  ingelogd: boolean
}
interface Mens {
  id: string
  partners: string[]
}
/** @param van gebruiker and partners of an account, as the owner sees them. @throws for who is not one of those that walk */
export async function maakActor(url: string, wie: string, van: (email: string) => Mens): Promise<Actor> {
  const naam = WIE.find((w) => w === wie)
  if (!naam) throw new Error(`${wie} loopt niet mee`)
  if (naam === 'anoniem') {
    const vraag: Persoon['vraag'] = (query, variables) => stuur(url, '', query, variables)
    return { naam, vraag, gebruikerId: '', partners: [], ingelogd: false }
  }
  if (naam === 'dashboard.weert')
    return { naam, vraag: metToken(url, GEHEIM), gebruikerId: TOKEN_ID, partners: [], ingelogd: true }
  const { vraag } = await als(url, naam)
  const { id, partners } = van(`${naam}@regio.example`)
  return { naam, vraag, gebruikerId: id, partners, ingelogd: true }
}
