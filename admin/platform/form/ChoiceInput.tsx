// Choosing by typing, one or several. Text that was typed and not chosen is an error at the field: react-admin drops it when
// the field is left, and what the user meant to fill in would be sent as empty.
import { useRef, type FocusEvent, type SyntheticEvent } from 'react'
import { AutocompleteArrayInput, AutocompleteInput, required, useChoicesContext, type RaRecord } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import { keurKeuze } from './readable.js'
import { useNaDeKlik } from './useAfterClick.js'

export interface Keuzeveld {
  label: string
  optionText(keuze: unknown): string
  /** what the field shows for a choice; as in the list when absent */
  inputText?(keuze: unknown): string
  getOptionDisabled?(keuze: RaRecord): boolean
  helperText: string | false
  verplicht?: boolean
  fullWidth?: boolean
}

const zoekNaar = (q: string): { q?: string } => (q ? { q } : {})
const gevuld = required()

/** What both kinds share: knows whether text stands there that is no choice. */
const useKeuze = ({ verplicht = false, ...props }: Keuzeveld) => {
  const { source } = useChoicesContext()
  const { trigger, getFieldState } = useFormContext()
  const naDeKlik = useNaDeKlik()
  const onaf = useRef(false)
  /** what the field shows for the choice that was made */
  const keuze = useRef('')
  const keur = (): void => {
    if (onaf.current || getFieldState(source).invalid) naDeKlik(() => void trigger(source))
  }
  return {
    ...props,
    filterToQuery: zoekNaar,
    clearOnBlur: false,
    // Focus comes here by itself after a refusal: an open list would lie over the error.
    openOnFocus: false,
    validate: [keurKeuze(() => onaf.current), ...(verplicht ? [gevuld] : [])],
    onFocus: ({ target }: FocusEvent<HTMLInputElement>): void => {
      if (!onaf.current) keuze.current = target.value ?? ''
    },
    // Whoever types a name in full and chooses it changes no text, so the choice itself says that the text is done.
    onChange: (_: unknown, gekozen: unknown): void => {
      onaf.current = false
      keuze.current = gekozen && !Array.isArray(gekozen) ? (props.inputText ?? props.optionText)(gekozen) : ''
      if (getFieldState(source).invalid) setTimeout(keur)
    },
    onInputChange: (_: SyntheticEvent, tekst: string, reden: string): void => {
      if (reden !== 'input') keuze.current = tekst
      onaf.current = reden === 'input' && tekst.trim() !== '' && tekst !== keuze.current
      // The error goes when the text became a choice or was taken away.
      if (!onaf.current && getFieldState(source).invalid) setTimeout(keur)
    },
    onBlur: keur,
  }
}
export const Zoekkeuze = (props: Keuzeveld) => <AutocompleteInput {...useKeuze(props)} />
export const Zoekkeuzes = (props: Keuzeveld) => <AutocompleteArrayInput {...useKeuze(props)} />
