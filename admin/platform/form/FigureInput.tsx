// A figure as a person states it: a value, or the reason why there is none, with its unit, its day and its source.
import { BooleanInput, SelectInput, TextInput, required } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { keuzelijst } from '../choices.js'
import { CIJFERGRENZEN } from '../figures.js'
import { Datuminvoer } from './DateInput.js'
import { Getalinvoer } from './NumberInput.js'

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
    <Datuminvoer source={veld('peildatum')} label="Peildatum" hulp="De dag waarop is gemeten." verplicht />
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
  const [waarde, reden] = useWatch({ name: [veld('waarde'), veld('redenGeenWaarde')] }) as [unknown, unknown]
  // An optional figure asks for no more until there is one.
  const nodig = verplicht || isGevuld(waarde) || isGevuld(reden)
  return (
    <fieldset className="rt-cijferinvoer">
      <legend>{label}</legend>
      {hulp ? <p className="rt-zacht">{hulp}</p> : null}
      <Getalinvoer source={veld('waarde')} label="Waarde" grenzen={CIJFERGRENZEN} />
      {nodig && !isGevuld(waarde) ? (
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
