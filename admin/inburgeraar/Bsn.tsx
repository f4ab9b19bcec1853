// The BSN: its last digits, and whole for a minute to who says why. The whole number stands in this component alone: in no address,
// no title, no store, and not in what the page remembers of the person.
import Oog from '@mui/icons-material/VisibilityOutlined'
import Button from '@mui/material/Button'
import DialogContent from '@mui/material/DialogContent'
import { useEffect, useState } from 'react'
import { useDataProvider } from 'react-admin'
import type { RowOf } from '../platform/api.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { Vraagvenster } from '../platform/form/AskDialog.js'
import { bevestigd } from '../platform/form/confirmations.js'
import { Formulier } from '../platform/form/Form.js'
import { Formulierdelen } from '../platform/form/FormBody.js'
import { useVerzenden } from '../platform/form/useSubmit.js'
import { naarInvoer, type Waarden } from '../platform/form/values.js'
import { mag, tekst } from '../platform/noun.js'
import { huidigeSessie } from '../platform/session.js'
import { BSN_GETOOND, TOON_VELDEN } from './bsn.query.js'
import type { Dossierdeel, Persoon } from './Dossier.js'
import { Deel, Feiten, NietsVastgelegd, NietVoorU } from './Part.js'

/** Long enough to copy it into another program. */
const ZICHTBAAR_MS = 60_000

const Tonen = ({ rij, klaar, sluit }: { rij: Persoon; klaar(bsn: string): void; sluit(): void }) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const { verzend, melding, bevestigen } = useVerzenden()
  const toon = (waarden: Waarden) =>
    verzend<RowOf<'Inburgeraar'>>(
      {
        gelukt: 'U ziet het BSN één minuut.',
        velden: TOON_VELDEN.map(({ bron }) => bron),
        klaar: (antwoord) => klaar(tekst(antwoord.bsn)),
        doe: (w) =>
          dataProvider.handelLos<RowOf<'Inburgeraar'>, 'inburgeraarBsnTonen'>(
            'inburgeraarBsnTonen',
            { id: rij.id, versie: rij.versie ?? 0, input: { ...naarInvoer(TOON_VELDEN, w), ...bevestigd(w) } },
            BSN_GETOOND,
          ),
      },
      waarden,
    )
  return (
    <Vraagvenster kop="BSN tonen" sluit={sluit}>
      <DialogContent>
        <p style={{ marginTop: 0 }}>
          U ziet het hele BSN één minuut. Dat u het zag, en waarom, komt in de tijdlijn en in het leeslog.
        </p>
        <Formulier onSubmit={toon}>
          <Formulierdelen
            velden={TOON_VELDEN}
            melding={melding}
            bevestigen={bevestigen}
            knop="BSN tonen"
            annuleer={sluit}
          />
        </Formulier>
      </DialogContent>
    </Vraagvenster>
  )
}
const Inhoud = ({ rij }: { rij: Persoon }) => {
  const [vraagt, setVraagt] = useState(false)
  const [bsn, setBsn] = useState('')
  useEffect(() => {
    if (!bsn) return undefined
    const klok = setTimeout(() => setBsn(''), ZICHTBAAR_MS)
    return () => clearTimeout(klok)
  }, [bsn])
  const sluit = (): void => setVraagt(false)
  if (!rij.ziet?.includes('BSN')) return <NietVoorU />
  if (!rij.bsnGemaskeerd) return <NietsVastgelegd>Er is geen BSN vastgelegd.</NietsVastgelegd>
  return (
    <>
      <Feiten feiten={[['BSN', <code key="bsn">{bsn || tekst(rij.bsnGemaskeerd)}</code>]]} />
      {bsn ? (
        <Button onClick={() => setBsn('')}>Weer verbergen</Button>
      ) : mag(rij).includes('inburgeraarBsnTonen') ? (
        <Button startIcon={<Oog />} onClick={() => setVraagt(true)}>
          Hele BSN tonen
        </Button>
      ) : null}
      {vraagt ? (
        <Tonen
          rij={rij}
          klaar={(heel) => {
            setBsn(heel)
            sluit()
          }}
          sluit={sluit}
        />
      ) : null}
    </>
  )
}
/** Nothing where the gemeente keeps none, and none is left of before. */
export const Bsn = ({ rij, doe }: Dossierdeel) => {
  if (!huidigeSessie()?.rechten.magVeld('Inburgeraar', 'bsnGemaskeerd')) return null
  if (rij.ziet?.includes('BSN') && !rij.bsnGemaskeerd && !mag(rij).includes('inburgeraarBsnVastleggen')) return null
  return (
    <Deel id="bsn" kop="BSN" rij={rij} handeling="inburgeraarBsnVastleggen" gevuld={!!rij.bsnGemaskeerd} doe={doe}>
      <Inhoud rij={rij} />
    </Deel>
  )
}
