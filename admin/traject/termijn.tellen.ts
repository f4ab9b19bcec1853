// How many terms are late or end this week, for the start page: of the own dossiers, and of each colleague one stands in for.
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import type { Sessie } from '../platform/session.js'
import { filterVan, type Groep, type Telling } from './termijn.js'
import { useVanWie, type VanWie } from './termijn.van.js'

export const GETELD = ['teLaat', 'week'] as const satisfies readonly Groep[]
export type Geteld = (typeof GETELD)[number]
const naam = (groep: Geteld, i: number): string => `${groep}${i}`
const wortels = (mensen: number): string[] =>
  Array.from({ length: mensen }, (_, i) => GETELD.map((groep) => naam(groep, i))).flat()

/** @param mensen of how many it is counted: numbers alone, in one question */
export const termijntellingDocument = (mensen: number): string =>
  `query termijntelling(${wortels(mensen)
    .map((w) => `$${w}: TermijnRegelFilter`)
    .join(', ')}) {
  ${wortels(mensen)
    .map((w) => `${w}: termijnen(first: 1, filter: $${w}) { totalCount totalCountBegrensd }`)
    .join('\n  ')}
}`
export interface Termijntelling {
  wie: VanWie
  groep: Geteld
  telling: Telling
}
export const useTermijntelling = (sessie: Sessie): readonly Termijntelling[] => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const wie = useVanWie(sessie) ?? []
  const { vandaag } = sessie.mij
  const delen = wie.flatMap((mens, i) => GETELD.map((groep) => ({ wie: mens, groep, naam: naam(groep, i) })))
  const { data } = useQuery({
    queryKey: ['termijnen', 'geteld', vandaag, wie.map(({ id }) => id)],
    enabled: delen.length > 0,
    queryFn: ({ signal }) =>
      dataProvider.vraag<Record<string, Telling>>(
        termijntellingDocument(wie.length),
        Object.fromEntries(delen.map((d) => [d.naam, filterVan(d.groep, vandaag, { regisseur: d.wie.id })])),
        signal,
      ),
  })
  return delen.flatMap((d) => {
    const telling = data?.[d.naam]
    return telling ? [{ wie: d.wie, groep: d.groep, telling }] : []
  })
}
