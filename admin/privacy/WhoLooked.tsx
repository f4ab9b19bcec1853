// Who looked at whom: for who watches over the privacy of a gemeente, and for everybody what they looked at themselves.
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useState } from 'react'
import { GeenToegang } from '../platform/Notice.js'
import { Pagina } from '../platform/Page.js'
import { huidigeSessie } from '../platform/session.js'
import { PerDossier } from './Dossier.js'
import { Regels } from './Lines.js'
import { Opvallend } from './Unusual.js'

type Blad = 'gebruiker' | 'dossier'
const Toezicht = () => {
  const [blad, zetBlad] = useState<Blad>('gebruiker')
  return (
    <>
      <Tabs
        value={blad}
        onChange={(_e, nieuw: typeof blad) => zetBlad(nieuw)}
        aria-label="Wat u wilt zien"
        sx={{ mb: 2 }}
      >
        <Tab value="gebruiker" label="Per gebruiker" id="kijk-tab-gebruiker" aria-controls="kijk-blad" />
        <Tab value="dossier" label="Per dossier" id="kijk-tab-dossier" aria-controls="kijk-blad" />
      </Tabs>
      <div role="tabpanel" id="kijk-blad" aria-labelledby={`kijk-tab-${blad}`}>
        {blad === 'gebruiker' ? <Opvallend /> : <PerDossier />}
      </div>
    </>
  )
}

export const WieKeekEr = () => {
  const rechten = huidigeSessie()?.rechten
  if (!rechten?.magVragen('leesregels')) return <GeenToegang />
  const toezicht = rechten.magVragen('kijkgedrag')
  return (
    <Pagina
      titel="Wie keek er"
      onder={
        toezicht
          ? 'Elke keer dat iemand gegevens van een persoon ziet, wordt vastgelegd. Hier ziet u van uw gemeente wie keek, wanneer en waarvoor. U ziet dossiercodes en geen namen van personen.'
          : 'Elke keer dat u gegevens van een persoon ziet, wordt vastgelegd. Hier ziet u wat u zelf bekeek. De privacy officer van uw gemeente ziet het ook.'
      }
    >
      {toezicht ? (
        <Toezicht />
      ) : (
        <section className="rt-kaart" aria-label="Wat u zelf bekeek">
          <Regels naam="Wat u zelf bekeek" filter={{}} leeg="U hebt nog geen gegevens van personen bekeken." />
        </section>
      )}
    </Pagina>
  )
}
