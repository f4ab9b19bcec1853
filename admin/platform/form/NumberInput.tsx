// The one input for numbers. A text field, because the browser's own number field drops what it cannot read ("12,5"
// became 125) and changes under a turning mouse wheel. The form keeps what was typed until it is sent.
import { TextInput } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import { leesGetal, toonInvoer, type Getalgrenzen } from '../numbers.js'
import { keurGetal } from './readable.js'

interface Props {
  source: string
  label: string
  grenzen?: Getalgrenzen | undefined
  verplicht?: boolean
  hulp?: string | undefined
}

export const Getalinvoer = ({ source, label, grenzen = {}, verplicht = false, hulp }: Props) => {
  const { getValues, setValue } = useFormContext()
  /** What was read is shown in its usual form: the echo that lets a slip stand out. */
  const herschrijf = (): void => {
    const getypt: unknown = getValues(source)
    const gelezen = leesGetal(getypt, grenzen)
    if ('fout' in gelezen || gelezen.getal === null || typeof getypt !== 'string') return
    setValue(source, toonInvoer(gelezen.getal, grenzen), { shouldDirty: true })
  }
  return (
    <TextInput
      source={source}
      label={label}
      helperText={hulp ?? false}
      validate={keurGetal(grenzen, verplicht)}
      format={(waarde: unknown) => (typeof waarde === 'number' ? toonInvoer(waarde, grenzen) : (waarde ?? ''))}
      isRequired={verplicht}
      onBlur={herschrijf}
      autoComplete="off"
      slotProps={{ htmlInput: { inputMode: grenzen.decimalen ? 'decimal' : 'numeric' } }}
    />
  )
}
