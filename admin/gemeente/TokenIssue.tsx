// Issuing a token: a form, and then the token itself, once. It lives in this dialog and nowhere else in the portal.
import Kopieer from '@mui/icons-material/ContentCopyOutlined'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useDataProvider } from 'react-admin'
import type { RowOf } from '../platform/api.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { Vraagvenster } from '../platform/form/AskDialog.js'
import { bevestigd } from '../platform/form/confirmations.js'
import { Formulier } from '../platform/form/Form.js'
import { Formulierdelen } from '../platform/form/FormBody.js'
import { useVerzenden } from '../platform/form/useSubmit.js'
import { naarInvoer, type Waarden } from '../platform/form/values.js'
import { tekst } from '../platform/noun.js'
import { huidigeSessie } from '../platform/session.js'
import { UITGEVEN_ANTWOORD, uitgifteVelden } from './token.js'

/** The gemeenten that someone who works for some may issue for; who works for the region chooses. */
const eigen = (): readonly string[] => {
  const plaats = huidigeSessie()?.rechten.plaats('tokenUitgeven')
  return plaats && !plaats.isRegiobreed ? plaats.gemeenten : []
}

const Uitgifte = ({ klaar, sluit }: { klaar(rij: RowOf<'Token'>): void; sluit(): void }) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const { verzend, melding, bevestigen } = useVerzenden()
  const [velden] = useState(() => uitgifteVelden(eigen()))
  const [record] = useState<Waarden>(() => ({ gemeenten: eigen() }))
  const geefUit = (waarden: Waarden) =>
    verzend(
      {
        gelukt: 'Het token is uitgegeven.',
        velden: velden.map(({ bron }) => bron),
        klaar,
        // A token has no versie: it never changes.
        doe: (w) =>
          dataProvider.handelLos<RowOf<'Token'>, 'tokenUitgeven'>(
            'tokenUitgeven',
            { input: { ...naarInvoer(velden, w), ...bevestigd(w) } },
            UITGEVEN_ANTWOORD,
            false,
          ),
      },
      waarden,
    )
  return (
    <DialogContent>
      <Formulier record={record} onSubmit={geefUit}>
        <Formulierdelen
          velden={velden}
          melding={melding}
          bevestigen={bevestigen}
          knop="Token uitgeven"
          annuleer={sluit}
        />
      </Formulier>
    </DialogContent>
  )
}

/** A repeated request finds the token without its secret: then the only way on is another token. */
const ZONDER_GEHEIM =
  'Het token is uitgegeven, maar het antwoord kwam niet aan. Het token zelf is niet meer te tonen. Trek het in en geef een nieuw token uit.'

const Geheim = ({ rij, sluit }: { rij: RowOf<'Token'>; sluit(): void }) => {
  const [gekopieerd, setGekopieerd] = useState('')
  const geheim = tekst(rij.geheim)
  const kopieer = (): void => {
    navigator.clipboard.writeText(geheim).then(
      () => setGekopieerd('Het token is gekopieerd.'),
      () => setGekopieerd('Kopiëren lukt niet. Selecteer het token en kopieer het zelf.'),
    )
  }
  return (
    <>
      <DialogContent>
        {geheim ? (
          <>
            <p className="rt-melding rt-melding--let-op">
              <strong>Kopieer het token nu. U ziet het maar één keer.</strong> Bewaar het als een wachtwoord: wie het
              heeft, kan de cijfers lezen. Zet het niet in een e-mail of in een gedeeld bestand.
            </p>
            <TextField
              label={`Token voor ${tekst(rij.naam)}`}
              value={geheim}
              fullWidth
              multiline
              slotProps={{
                htmlInput: {
                  readOnly: true,
                  className: 'rt-geheim',
                  autoComplete: 'off',
                  onFocus: (e: { target: { select(): void } }) => e.target.select(),
                },
              }}
            />
            <p role="status" className="rt-zacht">
              {gekopieerd}
            </p>
          </>
        ) : (
          <p className="rt-melding rt-melding--fout">{ZONDER_GEHEIM}</p>
        )}
      </DialogContent>
      <DialogActions sx={{ p: 2, flexWrap: 'wrap', gap: 1 }}>
        {geheim ? (
          <Button variant="contained" startIcon={<Kopieer />} onClick={kopieer}>
            Token kopiëren
          </Button>
        ) : null}
        <Button onClick={sluit}>Sluiten</Button>
      </DialogActions>
    </>
  )
}

/** Escape closes the form, never the secret: it would be gone by accident. */
export const TokenUitgeven = ({ sluit }: { sluit(): void }) => {
  const [rij, setRij] = useState<RowOf<'Token'> | null>(null)
  return (
    <Vraagvenster kop={rij ? 'Het token is uitgegeven' : 'Token uitgeven'} blijft={rij !== null} sluit={sluit}>
      {rij ? <Geheim rij={rij} sluit={sluit} /> : <Uitgifte klaar={setRij} sluit={sluit} />}
    </Vraagvenster>
  )
}
