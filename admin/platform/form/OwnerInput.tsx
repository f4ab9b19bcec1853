// Choosing an owner: whoever cannot be one stays in the list with the reason, and cannot be chosen.
import { useQuery } from '@tanstack/react-query'
import { useCallback, useContext, useRef } from 'react'
import { useChoicesContext, useDataProvider, type RaRecord } from 'react-admin'
import { useWatch } from 'react-hook-form'
import type { RegiotafelDataProvider } from '../data/dataProvider.js'
import { tekst } from '../noun.js'
import { Zoekkeuze, type Keuzeveld } from './ChoiceInput.js'
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

const naamVan = (wie: unknown): string => tekst((wie as { naam: string }).naam)
/** Stands in a ReferenceInput. */
export const Eigenaarkiezer = (props: Omit<Keuzeveld, 'optionText'>) => {
  const { allChoices = [] } = useChoicesContext<{ id: string; naam: string }>()
  const bezwaren = useRef(GEEN)
  bezwaren.current = useBezwaren(allChoices.map(({ id }) => id).sort())
  // react-admin clears what is being typed when the text of the choices is another function.
  const regel = useCallback(
    (wie: unknown) =>
      [naamVan(wie), bezwaren.current.get(String((wie as { id: string }).id))].filter(Boolean).join(' – '),
    [],
  )
  const gesloten = useCallback((wie: RaRecord) => bezwaren.current.has(String(wie.id)), [])
  return <Zoekkeuze {...props} optionText={regel} inputText={naamVan} getOptionDisabled={gesloten} />
}
