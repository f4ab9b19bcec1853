// One input of a form, by the kind of its field. Help stands under the field, an error before it.
import { useContext, type ReactElement } from 'react'
import {
  BooleanInput,
  FieldTitle,
  ReferenceArrayInput,
  ReferenceInput,
  SelectArrayInput,
  SelectInput,
  TextInput,
  required,
} from 'react-admin'
import { useWatch } from 'react-hook-form'
import { keuzelijst } from '../choices.js'
import type { Invoerveld, Waarde } from '../noun.js'
import { lijst, tekst } from '../noun.js'
import { verwijzing } from '../references.js'
import { huidigeSessie } from '../session.js'
import { Zoekkeuze, Zoekkeuzes } from './ChoiceInput.js'
import { Datuminvoer } from './DateInput.js'
import { Cijferinvoer } from './FigureInput.js'
import { Getalinvoer } from './NumberInput.js'
import { Eigenaarkiezer } from './OwnerInput.js'
import { Meedelen } from './ShareAlong.js'
import { heeftSter } from './star.js'
import { Onderwerp } from './subject.js'
import { Zichtbaarheidkeuze } from './VisibilityInput.js'
import { Verbreden } from './Widen.js'

const vulIn = required()
/** Spaces alone are nothing: they would be sent as empty. */
const verplicht = Object.assign(
  (waarde: unknown, alle: object) => vulIn(typeof waarde === 'string' ? waarde.trim() : waarde, alle),
  { isRequired: true },
)

const algemeen = (veld: Invoerveld) => ({
  source: veld.bron,
  label: veld.label,
  helperText: veld.hulp ?? false,
  // Nothing that is filled in here is about the user: the browser has nothing to offer, and is not to remember it either.
  autoComplete: 'off',
  ...(heeftSter(veld) ? { validate: verplicht } : {}),
})

/** Inputs that check for themselves whether what was typed can be read. */
const getypt = ({ bron, label, hulp, verplicht }: Invoerveld) => ({
  source: bron,
  label,
  hulp,
  verplicht: verplicht === true,
})

/** Which rows are offered to choose from; undefined = all that are seen. */
const useUit = ({ kiesUit, kiesUitGemeente, zonderMij }: Invoerveld): Record<string, unknown> | undefined => {
  const gemeente = useWatch({ name: 'gemeente' }) as unknown
  const ik = huidigeSessie()?.mij.gebruiker.id
  const uit = {
    ...kiesUit,
    ...(kiesUitGemeente && gemeente ? { [kiesUitGemeente]: gemeente } : {}),
    ...(zonderMij && ik ? { not: { id: { eq: ik } } } : {}),
  }
  return Object.keys(uit).length ? uit : undefined
}

const Verwijzing = ({ veld }: { veld: Invoerveld }): ReactElement | null => {
  const uit = useUit(veld)
  if (!veld.naar) return null
  const doel = verwijzing(veld.naar)
  const kort = veld.naar === 'gemeenten'
  const invoer = { ...algemeen(veld), optionText: doel.tekst, fullWidth: true }
  const zoek = {
    label: veld.label,
    optionText: doel.tekst,
    helperText: veld.hulp ?? (false as const),
    verplicht: veld.verplicht === true,
    fullWidth: true,
  }
  const lijst = {
    source: veld.bron,
    reference: veld.naar,
    perPage: 50,
    ...(kort ? {} : { sort: { field: doel.sorteer, order: 'ASC' as const } }),
    ...(uit ? { filter: uit } : {}),
  }
  if (veld.opties && !veld.meer) {
    if (veld.verplicht) return <SelectInput {...algemeen(veld)} choices={[...veld.opties]} />
    // Nothing is a choice here, with a word of its own; that of react-admin has none for a screen reader.
    return (
      <SelectInput
        {...algemeen(veld)}
        label={<FieldTitle label={veld.label} />}
        isRequired
        choices={[{ id: '', name: veld.leeg ?? '–' }, ...veld.opties]}
        slotProps={{ select: { displayEmpty: true } }}
      />
    )
  }
  if (veld.meer) {
    return (
      <ReferenceArrayInput {...lijst}>
        {kort ? <SelectArrayInput {...invoer} /> : <Zoekkeuzes {...zoek} />}
      </ReferenceArrayInput>
    )
  }
  if (veld.eigenaar) {
    return (
      <ReferenceInput {...lijst}>
        <Eigenaarkiezer {...zoek} />
      </ReferenceInput>
    )
  }
  return (
    <ReferenceInput {...lijst}>
      {kort ? <SelectInput {...invoer} emptyText="–" /> : <Zoekkeuze {...zoek} />}
    </ReferenceInput>
  )
}

const Keuze = ({ veld }: { veld: Invoerveld }): ReactElement => {
  const rij = useContext(Onderwerp)?.rij
  const alle = veld.opties ? [...veld.opties] : veld.keuzes ? keuzelijst(veld.keuzes) : []
  const kan = veld.keuzesUit ? lijst(rij?.[veld.keuzesUit]).map(tekst) : null
  const choices = kan ? alle.filter(({ id }) => kan.includes(id)) : alle
  return veld.meer ? (
    <SelectArrayInput {...algemeen(veld)} choices={choices} />
  ) : (
    <SelectInput {...algemeen(veld)} choices={choices} emptyText={veld.verplicht ? '' : 'Geen keuze'} />
  )
}

const JA_NEE = [
  { id: 'true', name: 'Ja' },
  { id: 'false', name: 'Nee' },
]
/** A yes or no of which it may not be known which: a switch would say no. */
const JaNeeOnbekend = ({ veld }: { veld: Invoerveld }) => (
  <SelectInput
    {...algemeen(veld)}
    choices={JA_NEE}
    emptyText={veld.leeg ?? 'Niet bekend'}
    format={(waarde: Waarde) => (typeof waarde === 'boolean' ? String(waarde) : '')}
    parse={(gekozen: string) => (gekozen === '' ? null : gekozen === 'true')}
  />
)

const perRegel = {
  multiline: true,
  minRows: 2,
  format: (waarde: Waarde): string => lijst(waarde).map(tekst).join('\n'),
  parse: (waarde: string): string[] => waarde.split('\n'),
}

export const Invoer = ({ veld }: { veld: Invoerveld }): ReactElement | null => {
  switch (veld.soort) {
    case 'verwijzing':
      if (veld.deelt) return <Meedelen veld={veld} />
      return (
        <div>
          <Verwijzing veld={veld} />
          {veld.verbreedt ? <Verbreden bron={veld.bron} /> : null}
        </div>
      )
    case 'keuze':
      return veld.keuzes === 'Zichtbaarheid' ? <Zichtbaarheidkeuze veld={veld} /> : <Keuze veld={veld} />
    case 'cijfer':
      return <Cijferinvoer bron={veld.bron} label={veld.label} verplicht={veld.verplicht === true} hulp={veld.hulp} />
    case 'datum':
      return <Datuminvoer {...getypt(veld)} />
    case 'getal':
      return <Getalinvoer {...getypt(veld)} grenzen={veld.grenzen} />
    case 'vink':
      return veld.onbekend ? <JaNeeOnbekend veld={veld} /> : <BooleanInput {...algemeen(veld)} />
    case 'lang':
      return <TextInput {...algemeen(veld)} multiline minRows={3} resettable={false} />
    default:
      return <TextInput {...algemeen(veld)} {...(veld.meer ? perRegel : {})} />
  }
}
