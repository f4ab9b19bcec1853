// The filters that the user keeps of a list, asked when somebody looks for them; and the names of what a filter refers to.
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { RegiotafelDataProvider } from '../../data/dataProvider.js'
import type { Noun } from '../../noun.js'
import { filterInWoorden, verwijzingenIn, type Filters } from '../../print/description.js'
import { haalNamen } from '../../print/ListPrint.js'
import { BEWAARDE_FILTERS_DOCUMENT, omTeLezen, type Bewaard, type Voorwaarde } from './kept.js'

/** @param enabled asked only then: a list that is opened asks nothing more than its rows */
export const useBewaard = ({ naam }: Noun, enabled: boolean) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  return useQuery({
    queryKey: ['bewaardeFilters', naam],
    enabled,
    queryFn: async ({ signal }) =>
      (
        await dataProvider.vraag<{ bewaardeFilters: { nodes: Bewaard[] } }>(
          BEWAARDE_FILTERS_DOCUMENT,
          { lijst: naam },
          signal,
        )
      ).bewaardeFilters.nodes,
  })
}

/** Conditions as a sentence, with the names of colleagues and gemeenten that they name. */
export const useWoorden = (noun: Noun, voorwaarden: readonly Voorwaarde[]): string => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const filters: Filters = omTeLezen(voorwaarden)
  const ids = verwijzingenIn(noun, filters).flatMap((verwijzing) => verwijzing.ids)
  const { data } = useQuery({
    queryKey: ['namen in filter', noun.naam, ids],
    enabled: ids.length > 0,
    queryFn: () => haalNamen(dataProvider, noun, filters),
  })
  return ids.length > 0 && !data ? '…' : filterInWoorden(noun, filters, data ?? new Map())
}
