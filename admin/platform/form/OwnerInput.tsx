// Choosing an owner: whoever cannot be one stays in the list with the reason, and cannot be chosen.
import { useQuery } from '@tanstack/react-query'
import { useContext } from 'react'
import {
  AutocompleteInput,
  useChoicesContext,
  useDataProvider,
  type AutocompleteInputProps,
  type RaRecord,
} from 'react-admin'
import { useWatch } from 'react-hook-form'
import type { RegiotafelDataProvider } from '../dataProvider.js'
import { tekst } from '../noun.js'
import { bezwarenDocumenten, type Bezwaar } from './owners.query.js'
import { Onderwerp } from './subject.js'

const GEEN: ReadonlyMap<string, string> = new Map()

/** The reasons against these people, by id; the server decides, also when this answer fails to come. */
const useBezwaren = (gebruikers: readonly string[]): ReadonlyMap<string, string> => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const onderwerp = useContext(Onderwerp)
  const [gemeente, zichtbaarheid] = useWatch({ name: ['gemeente', 'zichtbaarheid'] }) as unknown[]
  const document = onderwerp && bezwarenDocumenten[onderwerp.noun.naam]
  const variabelen = {
    gebruikers,
    id: onderwerp?.rij?.id ?? null,
    gemeente: tekst(gemeente) || null,
    zichtbaarheid: tekst(zichtbaarheid) || null,
  }
  const { data } = useQuery({
    queryKey: ['eigenaarBezwaren', onderwerp?.noun.naam, variabelen],
    enabled: !!document && gebruikers.length > 0,
    queryFn: async ({ signal }) => {
      const antwoord = await dataProvider.vraag<{ bezwaren: Bezwaar[] }>(document ?? '', variabelen, signal)
      return new Map(antwoord.bezwaren.map(({ gebruiker, bezwaar }) => [gebruiker, bezwaar]))
    },
  })
  return data ?? GEEN
}

/** Stands in a ReferenceInput, in place of its AutocompleteInput. */
export const Eigenaarkiezer = (props: AutocompleteInputProps) => {
  const { allChoices = [] } = useChoicesContext<{ id: string; naam: string }>()
  const bezwaren = useBezwaren(allChoices.map(({ id }) => id).sort())
  return (
    <AutocompleteInput
      {...props}
      optionText={(wie: RaRecord) => [tekst(wie.naam), bezwaren.get(String(wie.id))].filter(Boolean).join(' – ')}
      inputText={(wie: RaRecord) => tekst(wie.naam)}
      getOptionDisabled={(wie: RaRecord) => bezwaren.has(String(wie.id))}
    />
  )
}
