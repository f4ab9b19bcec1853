// A party joins a convenant: found by name, chosen from the list, or a gemeente.
import DialogContent from '@mui/material/DialogContent'
import { useDataProvider } from 'react-admin'
import type { RowOf } from '../platform/api.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { Vraagvenster } from '../platform/form/AskDialog.js'
import { bevestigd } from '../platform/form/confirmations.js'
import { Formulier } from '../platform/form/Form.js'
import { Formulierdelen } from '../platform/form/FormBody.js'
import { useVerzenden } from '../platform/form/useSubmit.js'
import type { Waarden } from '../platform/form/values.js'
import { naarInvoer } from '../platform/form/values.js'
import { convenantHandelingen } from './convenant.acts.js'
import { convenant } from './convenant.js'
import { Partnerkiezer } from '../partner/PartnerPicker.js'

const { label, gelukt, velden: alle } = convenantHandelingen.partnerToetreden
/** While a convenant is a concept everyone signs on the same day. */
const veldenVoor = (rij: RowOf<'Convenant'>) =>
  alle.filter(({ bron }) => bron !== 'toetredingsdatum' || rij.status !== 'CONCEPT')

const useToetreden = (rij: RowOf<'Convenant'>, sluit: () => void) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const velden = veldenVoor(rij)
  const { verzend, conflict, ...stand } = useVerzenden()
  const doe = (waarden: Waarden, versie?: number) =>
    verzend(
      {
        gelukt,
        velden: velden.map(({ bron }) => bron),
        klaar: sluit,
        doe: (w, nieuwe) =>
          dataProvider.handel(convenant.naam, {
            naam: 'partnerToetreden',
            id: rij.id,
            versie: nieuwe ?? Number(rij.versie),
            input: { ...naarInvoer(velden, w), ...bevestigd(w) },
          }),
      },
      waarden,
      versie,
    )
  // Joining adds a row and touches nothing that someone else may have changed, so a newer version is no conflict.
  return { velden, ...stand, doe: async (w: Waarden) => doe(w, conflict?.versie) }
}

export const Toetreding = ({ rij, sluit }: { rij: RowOf<'Convenant'>; sluit(): void }) => {
  const { velden, melding, bevestigen, doe } = useToetreden(rij, sluit)
  return (
    <Vraagvenster kop={label} sluit={sluit}>
      <DialogContent>
        <Formulier onSubmit={doe}>
          <Formulierdelen velden={velden} melding={melding} bevestigen={bevestigen} knop={label} annuleer={sluit}>
            <Partnerkiezer
              bron="partner"
              hulp="Typ de naam zoals u die kent. Of kies hieronder een partner of een gemeente."
            />
          </Formulierdelen>
        </Formulier>
      </DialogContent>
    </Vraagvenster>
  )
}
