// Who sees the row: what it becomes when nothing is chosen, and what a wider choice shows to whom.
import { useContext } from 'react'
import { SelectInput, required } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { keuzelijst } from '../choices.js'
import { tekst, type Invoerveld } from '../noun.js'
import { huidigeSessie } from '../session.js'
import { zonderKeuze } from './place.js'
import { Onderwerp } from './subject.js'
import { Verruiming } from './Widen.js'

const moet = required()

/** Of something new, this user and the gemeente that is chosen now; null where there is nothing to leave open. */
const useStandaard = (): string | null => {
  const onderwerp = useContext(Onderwerp)
  const gemeente = tekst(useWatch({ name: 'gemeente' }) as unknown)
  const handeling = onderwerp?.rij ? undefined : onderwerp?.noun.toevoegen
  const plaats = handeling ? huidigeSessie()?.rechten.plaats(handeling.naam) : null
  return plaats ? zonderKeuze(plaats.bereik, gemeente) : null
}

export const Zichtbaarheidkeuze = ({ veld }: { veld: Invoerveld }) => {
  const standaard = useStandaard()
  const hulp = [veld.verplicht ? null : standaard, veld.hulp].filter(Boolean).join(' ')
  return (
    <div>
      <SelectInput
        source={veld.bron}
        label={veld.label}
        helperText={hulp || false}
        choices={[...(veld.opties ?? keuzelijst('Zichtbaarheid'))]}
        emptyText="Geen keuze"
        {...(veld.verplicht ? { validate: moet } : {})}
      />
      <Verruiming bron={veld.bron} />
    </div>
  )
}
