// "Afdrukken" of a list page: asks for every row with the filter and the order of the screen.
import { useDataProvider, useListContext, useStore } from 'react-admin'
import type { RegiotafelDataProvider } from '../data/dataProvider.js'
import type { Noun, Rij, Veld } from '../noun.js'
import { verwijzing } from '../references.js'
import { Waarde } from '../Value.js'
import { hoofdletter } from '../words.js'
import { filterInWoorden, verwijzingenIn, volgordeInWoorden, type Filters, type Namen } from './description.js'
import { Afdrukknop } from './PrintButton.js'
import type { Afdruk } from './PrintedList.js'
import { aantalVan, slotregel, type Afdrukmaker } from './usePrint.js'

interface Props {
  noun: Noun
  velden: readonly Veld[]
}

/** Rows of a noun as a table of these fields. */
export const nounTabel = (
  noun: Noun,
  velden: readonly Veld[],
  rijen: readonly Rij[],
): Pick<Afdruk, 'koppen' | 'rijen'> => ({
  koppen: velden.map(({ kolom, label }) => kolom ?? label),
  rijen: rijen.map((rij) => ({
    id: rij.id,
    cellen: velden.map((veld) =>
      veld.lijst === 'kop' ? (noun.titelInLijst ?? noun.titel)(rij) : <Waarde veld={veld} rij={rij} kort />,
    ),
  })),
})

/** The columns that the user sees in the table, also where the screen is too narrow for one. */
const useKolommen = ({ noun, velden }: Props): readonly Veld[] => {
  const verborgen = velden.filter(({ lijst }) => lijst === 'kiesbaar').map(({ bron }) => bron)
  const [weg] = useStore<string[]>(`${noun.naam}.kolommen`, verborgen)
  return velden.filter(({ bron, lijst }) => lijst === 'kop' || !weg.includes(bron))
}

/** The names of the rows that a filter refers to. */
export const haalNamen = async (data: RegiotafelDataProvider, noun: Noun, filters: Filters): Promise<Namen> => {
  const gevonden = await Promise.all(
    verwijzingenIn(noun, filters).map(async ({ naar, ids }) => {
      const { data: rijen } = await data.getMany<Rij>(naar, { ids })
      return rijen.map((rij): [string, string] => [rij.id, verwijzing(naar).tekst(rij)])
    }),
  )
  return new Map(gevonden.flat())
}

export const Lijstafdruk = (props: Props) => {
  const { noun } = props
  const provider = useDataProvider<RegiotafelDataProvider>()
  const { data, total, sort, ...list } = useListContext<Rij>()
  const velden = useKolommen(props)
  const maak: Afdrukmaker = async (signal, meld) => {
    const filters = (list.filterValues ?? {}) as Filters
    const namen = await haalNamen(provider, noun, filters)
    const rijen = await provider.alleRijen(noun.naam, { filter: filters, sort, signal }, (al, totaal) =>
      meld(`Ophalen: ${al.toLocaleString('nl-NL')} van ${totaal.toLocaleString('nl-NL')}`),
    )
    return {
      ...nounTabel(noun, velden, rijen),
      titel: hoofdletter(noun.label.meer),
      regels: [
        filterInWoorden(noun, filters, namen) || 'Zonder filter',
        slotregel(aantalVan(rijen.length, noun.label), volgordeInWoorden(noun, sort)),
      ],
    }
  }
  if (!data || data.length === 0) return null
  const meer = total && total > data.length ? ` (alle ${total.toLocaleString('nl-NL')})` : ''
  return <Afdrukknop maak={maak} erbij={meer} />
}
