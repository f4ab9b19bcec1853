// Asking for sight of one dossier: a form, and then the dossier itself.
import DialogContent from '@mui/material/DialogContent'
import { useDataProvider } from 'react-admin'
import type { RowOf } from '../../platform/api.js'
import type { RegiotafelDataProvider } from '../../platform/data/dataProvider.js'
import { Vraagvenster } from '../../platform/form/AskDialog.js'
import { bevestigd } from '../../platform/form/confirmations.js'
import { Formulier } from '../../platform/form/Form.js'
import { Formulierdelen } from '../../platform/form/FormBody.js'
import { useVertrek } from '../../platform/form/useLeave.js'
import { useVerzenden } from '../../platform/form/useSubmit.js'
import { naarInvoer, type Waarden } from '../../platform/form/values.js'
import { object, rijPad, tekst } from '../../platform/noun.js'
import { inburgeraar } from '../inburgeraar.js'
import { AANVRAAG_ANTWOORD, AANVRAAGVELDEN, AANVRAGEN, inzage, type Aanvraag } from './inzage.js'

interface Props {
  naam: Aanvraag
  begin?: Waarden
  sluit(): void
}
export const Inzagevenster = ({ naam, begin = {}, sluit }: Props) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const { bewaakt, vertrek } = useVertrek()
  const { verzend, melding, bevestigen } = useVerzenden()
  const { label, uitleg, gelukt } = AANVRAGEN[naam]
  const vraagAan = (waarden: Waarden) =>
    verzend<RowOf<'Inzage'>>(
      {
        gelukt,
        velden: AANVRAAGVELDEN.map(({ bron }) => bron),
        // Who has two roles may not see it for the purpose that is meant by itself; then the row is there to read.
        klaar: (rij) => {
          const id = tekst(object(rij.inburgeraar)?.id)
          vertrek(id ? rijPad(inburgeraar, { id }) : rijPad(inzage, rij))
        },
        doe: (w) =>
          dataProvider.handelLos<RowOf<'Inzage'>, Aanvraag>(
            naam,
            { input: { ...naarInvoer(AANVRAAGVELDEN, w), ...bevestigd(w) } },
            AANVRAAG_ANTWOORD,
            false,
          ),
      },
      waarden,
    )
  return (
    <Vraagvenster kop={label} sluit={sluit}>
      <DialogContent>
        <p style={{ marginTop: 0 }}>{uitleg}</p>
        <Formulier record={begin} onSubmit={vraagAan} bewaakt={bewaakt}>
          <Formulierdelen
            velden={AANVRAAGVELDEN}
            melding={melding}
            bevestigen={bevestigen}
            knop={label}
            annuleer={sluit}
          />
        </Formulier>
      </DialogContent>
    </Vraagvenster>
  )
}
