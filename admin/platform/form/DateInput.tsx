// The one input for days: the browser's own date field, that asks the browser whether it could read what stands there.
import TextField from '@mui/material/TextField'
import { tekst } from '../noun.js'
import { useRef } from 'react'
import { FieldTitle, InputHelperText, useInput } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import { EERSTE_DAG, keurDatum, LAATSTE_DAG } from './readable.js'
import { useNaDeKlik } from './useAfterClick.js'

interface Props {
  source: string
  label: string
  verplicht?: boolean
  hulp?: string | undefined
  /** what the server says of this day, where nothing is sent by a form */
  fout?: string | undefined
  /** react-admin looks at this property to show a filter at once */
  alwaysOn?: boolean
}

export const Datuminvoer = ({ source, label, verplicht = false, hulp, fout }: Props) => {
  const invoer = useRef<HTMLInputElement>(null)
  const { trigger } = useFormContext()
  const naDeKlik = useNaDeKlik()
  const validate = keurDatum(verplicht, () => invoer.current?.validity.badInput === true)
  const { field, fieldState, id } = useInput<string | null>({ source, validate })
  const { error, invalid } = fieldState
  const mis = invalid || fout !== undefined
  /** Half a date changes no value, so nothing but leaving the field tells that it is there, or that it is gone again. */
  const verlaat = (): void => {
    field.onBlur()
    if (invalid || invoer.current?.validity.badInput) naDeKlik(() => void trigger(field.name))
  }
  return (
    <TextField
      id={id}
      type="date"
      label={<FieldTitle label={label} isRequired={verplicht} />}
      name={field.name}
      value={tekst(field.value)}
      onChange={field.onChange}
      onBlur={verlaat}
      inputRef={field.ref}
      error={mis}
      helperText={hulp || mis ? <InputHelperText error={error?.message ?? fout} helperText={hulp ?? false} /> : null}
      className="ra-input"
      slotProps={{ htmlInput: { ref: invoer, min: EERSTE_DAG, max: LAATSTE_DAG } }}
    />
  )
}
