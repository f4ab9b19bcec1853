// A partner that is not known yet, added on top of the form that asks for it: nothing typed there is lost.
import DialogContent from '@mui/material/DialogContent'
import { useState } from 'react'
import { useDataProvider } from 'react-admin'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { Vraagvenster } from '../platform/form/AskDialog.js'
import { bevestigd } from '../platform/form/confirmations.js'
import { Formulier } from '../platform/form/Form.js'
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
    <Vraagvenster kop={label} sluit={sluit}>
      {/* React passes a submit on to the form around this one, which would send that too. */}
      <DialogContent onSubmit={(e) => e.stopPropagation()}>
        <Formulier record={record} onSubmit={voegToe}>
          <Formulierdelen velden={velden} melding={melding} bevestigen={bevestigen} knop={label} annuleer={sluit} />
        </Formulier>
      </DialogContent>
    </Vraagvenster>
  )
}
