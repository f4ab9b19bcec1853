// Whom the user stands in for today: their dossiers count as the user's own, so a screen that shows "mine" names theirs beside it.
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { RegiotafelDataProvider } from './data/dataProvider.js'
import { huidigeSessie } from './session.js'

export interface Waargenomen {
  id: string
  naam: string
}
/** Of one person it is told once, also where it is for two gemeenten. */
export const WAARGENOMEN_DOCUMENT = `query waargenomen($ik: ID!) {
  waarnemingen(first: 50, filter: { door: { eq: $ik }, status: { eq: LOOPT } }) { nodes { id voor { id naam } } }
}`
interface Antwoord {
  waarnemingen: { nodes: readonly { voor: Waargenomen }[] }
}
const MINUUT = 60_000
const NIEMAND: readonly Waargenomen[] = []

export const waarnemingVoor = (naam: string): string => `Waarneming voor ${naam}`
/**
 * @param nodig false: not asked, and so nobody
 * @returns undefined as long as that is not known; nobody for who can stand in for nobody
 */
export const useWaargenomen = (nodig = true): readonly Waargenomen[] | undefined => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const sessie = huidigeSessie()
  const ik = sessie?.mij.gebruiker.id
  const rechten = nodig ? sessie?.rechten : undefined
  // Who has dossiers, and no privacy officer, who may look into one for a time.
  const kan = rechten?.magVragen('taakGereedmelden') === true && rechten.magVragen('waarnemingen')
  const { data, error } = useQuery({
    queryKey: ['waarnemingen', 'waargenomen', ik, sessie?.mij.vandaag],
    enabled: kan,
    staleTime: MINUUT,
    queryFn: async ({ signal }) => {
      const antwoord = await dataProvider.vraag<Antwoord>(WAARGENOMEN_DOCUMENT, { ik }, signal)
      return [...new Map(antwoord.waarnemingen.nodes.map(({ voor }) => [voor.id, voor])).values()]
    },
  })
  return kan && !error ? data : NIEMAND
}
