// How many rows a list has in all. The page stands on the screen first: counting takes longer the more there is to count.
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, type GetListResult } from 'react-admin'
import type { RegiotafelDataProvider } from './dataProvider.js'
import type { Totaal } from './read.js'

/**
 * @param filter as the list asks it
 * @param blad a page of it, when there is one; the last one knows how many there are, and nothing more is asked
 * @returns undefined as long as it is not known; the same for every page and order of a list
 */
export const useTotaal = (
  naam: string,
  filter: unknown,
  { data: rijen, total }: Partial<Pick<GetListResult, 'data' | 'total'>>,
): Totaal | undefined => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const { data } = useQuery({
    queryKey: [naam, 'totaal', filter],
    enabled: rijen !== undefined && total === undefined,
    queryFn: ({ signal }) => dataProvider.totaal(naam, { filter, signal }),
  })
  return total === undefined ? data : { total, begrensd: false }
}
