// A figure as a person states it: a value, or the reason why there is none, with its unit, its day and its source.
import { BooleanInput, DateInput, NumberInput, SelectInput, TextInput, required, useInput } from 'react-admin'
import { keuzelijst } from '../choices.js'

interface Props {
  bron: string
  label: string
  verplicht: boolean
  hulp?: string | undefined
}

/** The two other reasons follow from a rule of the server: nobody states them. */
const OP_TE_GEVEN = ['ONBEKEND', 'NIET_UITGESPLITST', 'GEEN_GEGEVENS']
const redenen = keuzelijst('RedenGeenWaarde').filter(({ id }) => OP_TE_GEVEN.includes(id))
const isGevuld = (waarde: unknown): boolean => waarde !== null && waarde !== undefined && waarde !== ''

export const Cijferinvoer = ({ bron, label, verplicht, hulp }: Props) => {
  const veld = (naam: string): string => `${bron}.${naam}`
  const { field: waarde } = useInput<number | null>({ source: veld('waarde') })
  const { field: reden } = useInput<string | null>({ source: veld('redenGeenWaarde') })
  // Half a figure is refused by the server; an empty optional one is left out.
  const nodig = verplicht || isGevuld(waarde.value) || isGevuld(reden.value)
  const eis = nodig ? { validate: required() } : {}
  return (
    <fieldset className="rt-cijferinvoer">
      <legend>{label}</legend>
      {hulp ? <p className="rt-zacht">{hulp}</p> : null}
      <NumberInput source={veld('waarde')} label="Waarde" min={0} step="any" helperText={false} />
      {isGevuld(waarde.value) ? null : (
        <SelectInput
          source={veld('redenGeenWaarde')}
          label="Geen waarde? Zeg waarom"
          choices={redenen}
          emptyText="Er is een waarde"
          helperText="Onbekend is iets anders dan nul."
        />
      )}
      <SelectInput
        source={veld('eenheid')}
        label="Eenheid"
        choices={keuzelijst('Eenheid')}
        {...eis}
        helperText={false}
      />
      <DateInput source={veld('peildatum')} label="Peildatum" helperText="De dag waarop is gemeten." {...eis} />
      <BooleanInput
        source={veld('voorlopig')}
        label="Voorlopig"
        helperText="De periode was op de peildatum nog niet voorbij."
      />
      <TextInput source={veld('bron')} label="Bron" helperText="Het document en de plaats daarin." {...eis} />
      <TextInput source={veld('voetnoot')} label="Voetnoot" helperText={false} multiline />
    </fieldset>
  )
}
