// Who walks: the eleven demo accounts, people with two memberships, the coordinator of another region, a program with a
// token, and nobody.
import { als, stuur, type Persoon } from '../../support/als.js'
import { GEHEIM, TOKEN_ID } from './isolatie.planten.js'
import { metToken } from '../../support/token.js'
import { verwachtVan, type Verwachting } from './isolatie.verwacht.js'

export interface Actor extends Pick<Persoon, 'vraag'> {
  naam: string
  verwacht: Verwachting
  /** id of the gebruiker; '' for nobody */
  gebruikerId: string
  partners: string[]
  ingelogd: boolean
}
interface Wie {
  id: string
  partners: string[]
}
/** @param wie gebruiker and partners per account, as the owner sees them */
export async function maakActor(url: string, naam: string, wie: (email: string) => Wie): Promise<Actor> {
  const verwacht = verwachtVan(naam)
  if (naam === 'anoniem') {
    const vraag: Persoon['vraag'] = (query, variables) => stuur(url, '', query, variables)
    return { naam, verwacht, vraag, gebruikerId: '', partners: [], ingelogd: false }
  }
  if (naam === 'dashboard.weert')
    return { naam, verwacht, vraag: metToken(url, GEHEIM), gebruikerId: TOKEN_ID, partners: [], ingelogd: true }
  const { vraag } = await als(url, naam)
  const { id, partners } = wie(`${naam}@regio.example`)
  return { naam, verwacht, vraag, gebruikerId: id, partners, ingelogd: true }
}
