// "Afdrukken": asks for every row of the list with the filter and the order of the screen, and prints them as a table.
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { useDataProvider, useListContext } from 'react-admin'
import { zin } from '../client.js'
import type { RegiotafelDataProvider } from '../dataProvider.js'
import { toonDag } from '../dates.js'
import type { Noun, Rij, Veld } from '../noun.js'
import { verwijzing } from '../references.js'
import { huidigeSessie } from '../session.js'
import { hoofdletter } from '../words.js'
import { filterInWoorden, verwijzingenIn, volgordeInWoorden, type Filters, type Namen } from './description.js'
import { Afdruklijst, type Afdruk } from './PrintedList.js'

interface Afdrukken {
  /** starts fetching */
  druk(): void
  /** how far it is, or why it failed */
  stand: string | null
  bezig: boolean
  papier: ReactNode
}

const aantal = (n: number, { label }: Noun): string =>
  `${n.toLocaleString('nl-NL')} ${n === 1 ? label.een : label.meer}`

const haalNamen = async (data: RegiotafelDataProvider, noun: Noun, filters: Filters): Promise<Namen> => {
  const gevonden = await Promise.all(
    verwijzingenIn(noun, filters).map(async ({ naar, ids }) => {
      const { data: rijen } = await data.getMany<Rij>(naar, { ids })
      return rijen.map((rij): [string, string] => [rij.id, verwijzing(naar).tekst(rij)])
    }),
  )
  return new Map(gevonden.flat())
}

export const useAfdrukken = (noun: Noun, velden: readonly Veld[]): Afdrukken => {
  const data = useDataProvider<RegiotafelDataProvider>()
  const { filterValues, sort } = useListContext<Rij>()
  const [afdruk, setAfdruk] = useState<Afdruk | null>(null)
  const [stand, setStand] = useState<string | null>(null)
  const [bezig, setBezig] = useState(false)
  const afbreken = useRef<AbortController | null>(null)
  useEffect(() => () => afbreken.current?.abort(), [])
  const klaar = useCallback(() => {
    setAfdruk(null)
    setStand(null)
  }, [])

  const maak = async (signal: AbortSignal): Promise<Afdruk> => {
    const filters = (filterValues ?? {}) as Filters
    const namen = await haalNamen(data, noun, filters)
    const rijen = await data.alleRijen(noun.naam, { filter: filters, sort, signal }, (al, totaal) =>
      setStand(`Ophalen: ${al.toLocaleString('nl-NL')} van ${totaal.toLocaleString('nl-NL')}`),
    )
    const dag = huidigeSessie()?.mij.vandaag
    return {
      noun,
      velden,
      rijen,
      titel: hoofdletter(noun.label.meer),
      regels: [
        filterInWoorden(noun, filters, namen) || 'Zonder filter',
        [aantal(rijen.length, noun), volgordeInWoorden(noun, sort), dag ? `Afgedrukt op ${toonDag(dag)}` : '']
          .filter(Boolean)
          .join(' · '),
      ],
    }
  }
  const druk = (): void => {
    if (bezig) return
    const controller = new AbortController()
    afbreken.current = controller
    setBezig(true)
    setStand('Ophalen…')
    maak(controller.signal)
      .then(
        (nieuw) => {
          setStand(`${aantal(nieuw.rijen.length, noun)} naar de printer`)
          setAfdruk(nieuw)
        },
        (fout: unknown) => {
          if (!controller.signal.aborted) setStand(`Afdrukken lukt niet. ${zin(fout)}`)
        },
      )
      .finally(() => setBezig(false))
  }
  return { druk, stand, bezig, papier: afdruk ? <Afdruklijst {...afdruk} klaar={klaar} /> : null }
}
