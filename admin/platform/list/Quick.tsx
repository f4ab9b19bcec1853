// What is asked of a list so often that it is one tap away.
import Button from '@mui/material/Button'
import { useListContext } from 'react-admin'
import type { Noun } from '../noun.js'
import type { Filters } from '../print/description.js'
import type { Rechten } from '../rights.js'
import { huidigeSessie } from '../session.js'
import { useWaargenomen, waarnemingVoor } from '../waargenomen.js'
import { heeftEigen } from './places.js'
import { useTypwerk } from './typed.js'

/** Shows those of the user alone, or of one whom the user stands in for; and all of them again. */
export const Mijnknop = ({ noun, rechten }: { noun: Noun; rechten: Rechten }) => {
  const { mijn } = noun
  const filters = useListContext().filterValues as Filters
  const { wijzig } = useTypwerk()
  const ik = huidigeSessie()?.mij.gebruiker.id
  const waargenomen = useWaargenomen(mijn?.metWaarneming === true) ?? []
  if (!mijn || !ik || !heeftEigen(noun, rechten)) return null
  const ook = mijn.metWaarneming ? waargenomen.map(({ id, naam }) => ({ id, label: waarnemingVoor(naam) })) : []
  return [{ id: ik, label: mijn.label }, ...ook].map(({ id, label }) => {
    const aan = filters[mijn.veld] === id
    return (
      <Button
        key={id}
        variant={aan ? 'contained' : 'outlined'}
        aria-pressed={aan}
        onClick={() => wijzig({ [mijn.veld]: aan ? null : id })}
      >
        {label}
      </Button>
    )
  })
}

/** What is asked often, one tap away; the filters it sets stand open, so that one sees what they are. */
export const Snelknoppen = ({ noun }: { noun: Noun }) => {
  const nu = useListContext().filterValues as Filters
  const { wijzig } = useTypwerk()
  const vandaag = huidigeSessie()?.mij.vandaag
  if (!noun.snel || !vandaag) return null
  return noun.snel.map(({ label, filter }) => {
    const wil = filter(vandaag)
    const aan = Object.entries(wil).every(([sleutel, waarde]) => JSON.stringify(nu[sleutel]) === JSON.stringify(waarde))
    const geen = Object.fromEntries(Object.keys(wil).map((sleutel) => [sleutel, null]))
    const open = Object.fromEntries(Object.keys(wil).map((sleutel) => [sleutel, true]))
    return (
      <Button
        key={label}
        variant={aan ? 'contained' : 'outlined'}
        aria-pressed={aan}
        onClick={() => (aan ? wijzig(geen, {}) : wijzig(wil, open))}
      >
        {label}
      </Button>
    )
  })
}
