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
const moet = required()
const isGevuld = (waarde: unknown): boolean => waarde !== null && waarde !== undefined && waarde !== ''

/** What makes a number a figure; half a figure is refused by the server. */
const Bij = ({ veld }: { veld(naam: string): string }) => (
  <>
    <SelectInput
      source={veld('eenheid')}
      label="Eenheid"
      choices={keuzelijst('Eenheid')}
      validate={moet}
      helperText={false}
    />
    <DateInput source={veld('peildatum')} label="Peildatum" helperText="De dag waarop is gemeten." validate={moet} />
    <BooleanInput
      source={veld('voorlopig')}
      label="Voorlopig"
      helperText="De periode was op de peildatum nog niet voorbij."
    />
    <TextInput
      source={veld('bron')}
      label="Bron van het cijfer"
      helperText="Het document en de plaats daarin."
      validate={moet}
    />
    <TextInput source={veld('voetnoot')} label="Voetnoot" helperText={false} multiline />
  </>
)

export const Cijferinvoer = ({ bron, label, verplicht, hulp }: Props) => {
  const veld = (naam: string): string => `${bron}.${naam}`
  const { field: waarde } = useInput<number | null>({ source: veld('waarde') })
  const { field: reden } = useInput<string | null>({ source: veld('redenGeenWaarde') })
  // An optional figure asks for no more until there is one.
  const nodig = verplicht || isGevuld(waarde.value) || isGevuld(reden.value)
  return (
    <fieldset className="rt-cijferinvoer">
      <legend>{label}</legend>
      {hulp ? <p className="rt-zacht">{hulp}</p> : null}
      <NumberInput source={veld('waarde')} label="Waarde" min={0} step="any" helperText={false} />
      {nodig && !isGevuld(waarde.value) ? (
        <SelectInput
          source={veld('redenGeenWaarde')}
          label="Geen waarde? Zeg waarom"
          choices={redenen}
          emptyText="Er is een waarde"
          helperText="Onbekend is iets anders dan nul."
        />
      ) : null}
      {nodig ? <Bij veld={veld} /> : null}
    </fieldset>
  )
}
