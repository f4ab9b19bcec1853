// Filter inputs of a noun: search always, the fields marked "vast" at once, the others behind "Filter toevoegen".
import type { ReactElement } from 'react'
import { ReferenceInput, SearchInput, SelectArrayInput, SelectInput } from 'react-admin'
import type { Keuzenaam } from '../choices.js'
import { keuze, keuzelijst } from '../choices.js'
import { Zoekkeuze } from '../form/ChoiceInput.js'
import { Datuminvoer } from '../form/DateInput.js'
import type { Noun, Veld } from '../noun.js'
import { lijst, tekst } from '../noun.js'
import type { Rechten } from '../rights.js'
import { verwijzing } from '../references.js'
import { zietMeerGemeenten } from './places.js'

const JA_NEE = [
  { id: 'true', name: 'Ja' },
  { id: 'false', name: 'Nee' },
]
const naarBoolean = (tekst: string): boolean | null => (tekst === '' ? null : tekst === 'true')
const vanBoolean = (waarde: unknown): string => (typeof waarde === 'boolean' ? String(waarde) : '')

const ALLES = 'Alles'
/** An empty choice reads as "everything", not as a hole. */
const LEEG_IS_ALLES = { emptyText: ALLES, slotProps: { select: { displayEmpty: true } } } as const
const meerkeuze = (naam: Keuzenaam) => ({
  choices: keuzelijst(naam),
  options: {
    displayEmpty: true,
    renderValue: (gekozen: unknown) =>
      lijst(gekozen)
        .map((waarde) => keuze(naam, tekst(waarde)).label)
        .join(', ') || ALLES,
  },
})

const verwijsFilter = (veld: Veld, vast: boolean): ReactElement[] => {
  if (!veld.naar) return []
  const doel = verwijzing(veld.naar)
  const kort = veld.naar === 'gemeenten'
  return [
    <ReferenceInput
      key={veld.bron}
      source={veld.bron}
      reference={veld.naar}
      label={veld.label}
      alwaysOn={vast}
      perPage={50}
      {...(kort ? {} : { sort: { field: doel.sorteer, order: 'ASC' as const } })}
    >
      {kort ? (
        <SelectInput optionText={doel.tekst} label={veld.label} helperText={false} {...LEEG_IS_ALLES} />
      ) : (
        <Zoekkeuze optionText={doel.tekst} label={veld.label} helperText={false} />
      )}
    </ReferenceInput>,
  ]
}

/** On a phone only the search stands open; the rest waits behind the button. */
const filterVan = (veld: Veld, smal: boolean): ReactElement[] => {
  const vast = veld.filter === 'vast' && !smal
  const basis = { label: veld.label, alwaysOn: vast, helperText: false } as const
  switch (veld.soort) {
    case 'keuze':
      return veld.keuzes
        ? [<SelectArrayInput key={veld.bron} source={veld.bron} {...meerkeuze(veld.keuzes)} {...basis} />]
        : []
    case 'vink':
      return [
        <SelectInput
          key={veld.bron}
          source={veld.bron}
          choices={JA_NEE}
          parse={naarBoolean}
          format={vanBoolean}
          {...LEEG_IS_ALLES}
          {...basis}
        />,
      ]
    case 'datum':
      if (veld.alleenTot)
        return [<Datuminvoer key={`${veld.bron}_lte`} source={`${veld.bron}_lte`} {...basis} label={veld.label} />]
      return [
        <Datuminvoer key={`${veld.bron}_gte`} source={`${veld.bron}_gte`} {...basis} label={`${veld.label} vanaf`} />,
        <Datuminvoer
          key={`${veld.bron}_lte`}
          source={`${veld.bron}_lte`}
          {...basis}
          label={`${veld.label} tot en met`}
        />,
      ]
    case 'verwijzing':
      return verwijsFilter(veld, vast)
    default:
      return []
  }
}

export const filters = (noun: Noun, rechten: Rechten, smal: boolean): ReactElement[] => [
  <SearchInput
    key="q"
    source="q"
    alwaysOn
    placeholder={noun.zoektOp ?? 'Zoeken'}
    // What was searched before, the browser keeps to itself: it offers it to whoever comes next.
    autoComplete="off"
    slotProps={{ htmlInput: { 'aria-label': `Zoeken in ${noun.label.meer}` } }}
  />,
  ...noun.velden
    .filter((veld) => veld.filter && (veld.alleenFilter || rechten.magVeld(noun.type, veld.bron)))
    .filter((veld) => !veld.naar || rechten.magVragen(veld.naar))
    .filter((veld) => !veld.alsMeerGemeenten || zietMeerGemeenten(noun, rechten))
    .flatMap((veld) => filterVan(veld, smal)),
]
