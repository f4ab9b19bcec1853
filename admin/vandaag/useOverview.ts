// One request for what waits: the start page and the counts in the menu share it.
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { Overzicht } from './overview.js'
import { leesOverzicht, overzichtDocument } from './overview.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'

const MINUUT = 60_000

export const useOverzicht = () => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  return useQuery<Overzicht>({
    queryKey: ['overzicht'],
    queryFn: async ({ signal }) => {
      const document = overzichtDocument(await dataProvider.rechten())
      return leesOverzicht(document ? await dataProvider.vraag<Record<string, unknown>>(document, {}, signal) : {})
    },
    // Fresh again on a new page or when the window gets attention; never by a timer, which would keep an idle session alive.
    staleTime: MINUUT,
  })
}
