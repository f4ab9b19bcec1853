// A partner that is not known yet, added on top of the form that asks for it: nothing typed there is lost.
import Dialog from '@mui/material/Dialog'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useState } from 'react'
import { Form, useDataProvider } from 'react-admin'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { bevestigd } from '../platform/form/confirmations.js'
import { Formulierdelen } from '../platform/form/FormBody.js'
import { useVerzenden } from '../platform/form/useSubmit.js'
import type { Waarden } from '../platform/form/values.js'
import { naarInvoer, zonderLege } from '../platform/form/values.js'
import type { Rij, Veld } from '../platform/noun.js'
import { lijst } from '../platform/noun.js'
import { partner } from './partner.js'

interface Props {
  naam: string
  klaar(rij: Rij): void
  sluit(): void
}
const ALLE: readonly Veld[] = partner.velden
const velden = ALLE.filter(({ invoer }) => lijst(invoer).includes('toevoegen'))

export const NieuwePartner = ({ naam, klaar, sluit }: Props) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const { verzend, melding, bevestigen } = useVerzenden()
  const [record] = useState<Waarden>(() => ({ naam }))
  const { label, gelukt } = partner.toevoegen
  const voegToe = (waarden: Waarden) =>
    verzend(
      {
        gelukt,
        velden: velden.map(({ bron }) => bron),
        klaar,
        doe: (w) =>
          dataProvider.voegToe(partner.naam, { ...zonderLege(velden, naarInvoer(velden, w)), ...bevestigd(w) }),
      },
      waarden,
    )
  return (
    <Dialog open onClose={sluit} maxWidth="sm" fullWidth aria-labelledby="nieuwe-partner-titel">
      <DialogTitle id="nieuwe-partner-titel">{label}</DialogTitle>
      {/* React passes a submit on to the form around this one, which would send that too. */}
      <DialogContent onSubmit={(e) => e.stopPropagation()}>
        <Form record={record} onSubmit={voegToe} disableInvalidFormNotification noValidate>
          <Formulierdelen velden={velden} melding={melding} bevestigen={bevestigen} knop={label} annuleer={sluit} />
        </Form>
      </DialogContent>
    </Dialog>
  )
}
