// Searching by BSN. The number is in this form and in the question alone: in no address, no title and no store.
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import { useState } from 'react'
import { useDataProvider } from 'react-admin'
import { Link } from 'react-router'
import type { RowOf } from '../../platform/api.js'
import type { RegiotafelDataProvider } from '../../platform/data/dataProvider.js'
import { Vraagvenster } from '../../platform/form/AskDialog.js'
import { bevestigd } from '../../platform/form/confirmations.js'
import { Formulier } from '../../platform/form/Form.js'
import { Formulierdelen } from '../../platform/form/FormBody.js'
import { useVerzenden } from '../../platform/form/useSubmit.js'
import { naarInvoer, type Waarden } from '../../platform/form/values.js'
import { rijPad, tekst } from '../../platform/noun.js'
import { inburgeraar } from '../inburgeraar.js'
import { BSN_ANTWOORD, BSN_VELDEN } from './inzage.js'

type Resultaat = RowOf<'BsnZoekresultaat'>
interface Props {
  /** what to do with a dossier that is found and not seen yet */
  open?: ((dossiercode: string) => void) | undefined
  sluit(): void
}
const Vraag = ({ klaar, sluit }: { klaar(r: Resultaat): void; sluit(): void }) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const { verzend, melding, bevestigen } = useVerzenden()
  const zoek = (waarden: Waarden) =>
    verzend<Resultaat>(
      {
        gelukt: 'Er is gezocht.',
        velden: BSN_VELDEN.map(({ bron }) => bron),
        klaar,
        doe: (w) =>
          dataProvider.handelLos<Resultaat, 'inburgeraarBsnZoeken'>(
            'inburgeraarBsnZoeken',
            { input: { ...naarInvoer(BSN_VELDEN, w), ...bevestigd(w) } },
            BSN_ANTWOORD,
            false,
          ),
      },
      waarden,
    )
  return (
    <DialogContent>
      <p style={{ marginTop: 0 }}>
        Zoek een dossier van uw gemeente. U kunt dit hoogstens 20 keer per uur doen. Elke zoekvraag wordt vastgelegd,
        ook als er niets is.
      </p>
      <Formulier onSubmit={zoek}>
        <Formulierdelen velden={BSN_VELDEN} melding={melding} bevestigen={bevestigen} knop="Zoeken" annuleer={sluit} />
      </Formulier>
    </DialogContent>
  )
}
const Antwoord = ({ is, open, sluit }: Props & { is: Resultaat }) => {
  const code = tekst(is.dossiercode)
  return (
    <>
      <DialogContent>
        <p role="status" style={{ marginTop: 0 }}>
          {is.gevonden ? (
            <>
              Dit BSN hoort bij dossier <strong>{code}</strong>.
            </>
          ) : (
            'Er is geen dossier met dit BSN dat u mag zien.'
          )}
        </p>
        <p className="rt-zacht">U kunt dit uur nog {String(is.resterend)} keer op BSN zoeken.</p>
      </DialogContent>
      <DialogActions sx={{ p: 2 }}>
        {is.inburgeraar ? (
          <Button
            variant="contained"
            component={Link}
            to={rijPad(inburgeraar, { id: tekst(is.inburgeraar) })}
            onClick={sluit}
          >
            Dossier openen
          </Button>
        ) : is.gevonden && open ? (
          <Button variant="contained" onClick={() => open(code)}>
            Noodinzage aanvragen
          </Button>
        ) : null}
        <Button onClick={sluit}>Sluiten</Button>
      </DialogActions>
    </>
  )
}
export const Bsnvenster = ({ open, sluit }: Props) => {
  const [is, setIs] = useState<Resultaat | null>(null)
  return (
    <Vraagvenster kop="Zoeken op BSN" sluit={sluit}>
      {is ? <Antwoord is={is} open={open} sluit={sluit} /> : <Vraag klaar={setIs} sluit={sluit} />}
    </Vraagvenster>
  )
}
