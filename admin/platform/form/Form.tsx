// The form of this portal: whatever page or dialog it stands on, what was filled in and not saved is not lost without a question.
import type { ReactNode } from 'react'
import { Form } from 'react-admin'
import { useFormState } from 'react-hook-form'
import { useTekst } from '../signin/typed.js'
import { useInVenster } from './AskDialog.js'
import type { Waarden } from './values.js'

/** A field that was set back to what it was asks nothing: only those that differ are among the dirty ones. */
const Ongeopslagen = ({ bewaakt }: { bewaakt: boolean }) => {
  const gewijzigd = Object.keys(useFormState().dirtyFields).length > 0 && bewaakt
  useTekst(gewijzigd)
  useInVenster(gewijzigd)
  return null
}

interface Props {
  record?: Waarden
  onSubmit(waarden: Waarden): unknown
  /** false: it was saved, and what is typed may go */
  bewaakt?: boolean
  children: ReactNode
}
/** Every form: the server checks, the form says what is wrong, and leaving it asks first. */
export const Formulier = ({ record, onSubmit, bewaakt = true, children }: Props) => (
  <Form {...(record ? { record } : {})} onSubmit={onSubmit} disableInvalidFormNotification noValidate>
    <Ongeopslagen bewaakt={bewaakt} />
    {children}
  </Form>
)
