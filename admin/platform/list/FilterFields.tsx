// The fields of the filters above a list. Not react-admin's own form: that one writes back all its fields, as they were when the
// typing began, over what was chosen meanwhile.
import { styled } from '@mui/material/styles'
import { useEffect, useMemo } from 'react'
import {
  FilterFormBase,
  FormGroupsProvider,
  SourceContextProvider,
  useFilterContext,
  useListContext,
} from 'react-admin'
import { FormProvider, useForm } from 'react-hook-form'
import type { Filters } from '../print/description.js'
import { useTypwerk } from './typed.js'

const Formulier = styled('form')(({ theme }) => ({
  display: 'flex',
  flex: '0 1 100%',
  flexWrap: 'wrap',
  alignItems: 'flex-end',
  paddingBottom: theme.spacing(0.5),
  '& .MuiFormHelperText-root': { display: 'none' },
  '& .RaFilterForm-filterFormInput .MuiFormControl-root': { marginTop: theme.spacing(1) },
  [theme.breakpoints.down('sm')]: { width: '100%' },
  [theme.breakpoints.up('sm')]: { minHeight: theme.spacing(8) },
}))

export const Filtervelden = () => {
  const invoer = useFilterContext()
  const filters = useListContext().filterValues as Filters
  const { typ, vraag, wacht, zetFouten, beurt } = useTypwerk()
  const form = useForm<Filters>({ mode: 'onChange' })
  const { getValues, reset, watch } = form
  const { errors } = form.formState
  const gevraagd = JSON.stringify(filters)
  useEffect(() => zetFouten(Object.keys(errors)), [errors, zetFouten])
  useEffect(() => {
    const staat = getValues()
    const vragen = JSON.parse(gevraagd) as Filters
    // Every field needs a value, for a field without one keeps what it had.
    const wordt = Object.fromEntries(
      Object.keys(staat).map((veld) => [veld, wacht(veld) ? staat[veld] : (vragen[veld] ?? '')]),
    )
    if (JSON.stringify(wordt) !== JSON.stringify(staat)) reset(wordt)
  }, [gevraagd, beurt, getValues, reset, wacht])
  useEffect(() => {
    // Without a name it is the form itself that was filled.
    const { unsubscribe } = watch((waarden, { name }) => {
      if (name) typ(name, waarden[name])
    })
    return unsubscribe
  }, [watch, typ])
  const bron = useMemo(() => ({ getSource: (veld: string) => veld, getLabel: (veld: string) => veld }), [])
  return (
    <FormProvider {...form}>
      <FormGroupsProvider>
        <SourceContextProvider value={bron}>
          <Formulier
            onSubmit={(e) => {
              e.preventDefault()
              vraag()
            }}
          >
            <FilterFormBase filters={invoer} />
          </Formulier>
        </SourceContextProvider>
      </FormGroupsProvider>
    </FormProvider>
  )
}
