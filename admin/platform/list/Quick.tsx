// What is asked of a list so often that it is one tap away.
import Button from '@mui/material/Button'
import { useListContext } from 'react-admin'
import type { Noun } from '../noun.js'
import type { Filters } from '../print/description.js'
import type { Rechten } from '../rights.js'
import { huidigeSessie } from '../session.js'
import { heeftEigen } from './places.js'

/** Shows those of the user alone, and all of them again. */
export const Mijnknop = ({ noun, rechten }: { noun: Noun; rechten: Rechten }) => {
  const { mijn } = noun
  const { setFilters, ...list } = useListContext()
  const [filterValues, getoond] = [list.filterValues as Filters, list.displayedFilters as Filters]
  const ik = huidigeSessie()?.mij.gebruiker.id
  if (!mijn || !ik || !heeftEigen(noun, rechten)) return null
  const aan = filterValues[mijn.veld] === ik
  return (
    <Button
      variant={aan ? 'contained' : 'outlined'}
      aria-pressed={aan}
      onClick={() => setFilters({ ...filterValues, [mijn.veld]: aan ? null : ik }, getoond)}
    >
      {mijn.label}
    </Button>
  )
}

/** What is asked often, one tap away; the filters it sets stand open, so that one sees what they are. */
export const Snelknoppen = ({ noun }: { noun: Noun }) => {
  const { setFilters, ...list } = useListContext()
  const nu = list.filterValues as Filters
  const vandaag = huidigeSessie()?.mij.vandaag
  if (!noun.snel || !vandaag) return null
  return noun.snel.map(({ label, filter }) => {
    const wil = filter(vandaag)
    const aan = Object.entries(wil).every(([sleutel, waarde]) => JSON.stringify(nu[sleutel]) === JSON.stringify(waarde))
    const zonder = Object.fromEntries(Object.entries(nu).filter(([sleutel]) => !(sleutel in wil)))
    const open = Object.fromEntries(Object.keys(wil).map((sleutel) => [sleutel, true]))
    return (
      <Button
        key={label}
        variant={aan ? 'contained' : 'outlined'}
        aria-pressed={aan}
        onClick={() => (aan ? setFilters(zonder, {}) : setFilters({ ...nu, ...wil }, open))}
      >
        {label}
      </Button>
    )
  })
}
