// Choosing a value: the input fits the setting, and the form says when a second person is needed.
import DialogContent from '@mui/material/DialogContent'
import { useState } from 'react'
import { useDataProvider } from 'react-admin'
import type { FormField, InputValues } from '../platform/api.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { Vraagvenster } from '../platform/form/AskDialog.js'
import { bevestigd } from '../platform/form/confirmations.js'
import { Formulier } from '../platform/form/Form.js'
import { Formulierdelen } from '../platform/form/FormBody.js'
import { useVerzenden } from '../platform/form/useSubmit.js'
import { naarInvoer, type Waarden } from '../platform/form/values.js'
import { huidigeSessie } from '../platform/session.js'
import { GEKOZEN, isOpen, NIET_INGESTELD, plaatsVan, type Keuze, type Stand } from './instelling.js'
import { kleineLetter } from '../platform/words.js'

type Invoer = InputValues<'InstellingWijzigenInput'>
type Vormveld = FormField<'InstellingWijzigenInput'>

const waardeveld = (stand: Stand): Vormveld =>
  stand.soort === 'GETAL'
    ? {
        bron: 'waarde',
        soort: 'getal',
        label: stand.eenheid === 'MAANDEN' ? 'Aantal maanden' : 'Aantal dagen',
        grenzen: { min: stand.minimum ?? 0, ...(stand.maximum === null ? {} : { max: stand.maximum }) },
        ...(stand.magOnbekend
          ? { hulp: 'Laat dit leeg als de gemeente geen aantal heeft vastgesteld.' }
          : { verplicht: true }),
      }
    : {
        bron: 'waarde',
        soort: 'keuze',
        label: 'Waarde',
        opties: stand.keuzes.map(({ waarde, naam }) => ({ id: waarde, name: naam })),
        verplicht: true,
      }
const veldenVan = (stand: Stand): readonly Vormveld[] => [
  waardeveld(stand),
  {
    bron: 'vanafDatum',
    soort: 'datum',
    label: 'Eerste dag',
    hulp: stand.terugwerkend ? 'Mag ook in het verleden liggen.' : 'Vandaag of een latere dag.',
    verplicht: true,
  },
  { bron: 'reden', soort: 'lang', label: 'Reden', hulp: 'Anderen lezen dit terug.', verplicht: true },
]
const begin = (stand: Stand): Waarden => ({
  waarde: stand.soort === 'GETAL' ? (stand.waarde === NIET_INGESTELD ? null : Number(stand.waarde)) : stand.waarde,
  vanafDatum: huidigeSessie()?.mij.vandaag,
})
/** A number travels as text; none is that it is not known. */
const naarKeuze = ({ code, gemeente }: Stand, velden: readonly Vormveld[], waarden: Waarden): Invoer => {
  const { waarde, ...rest } = naarInvoer(velden, waarden)
  const tekst = typeof waarde === 'number' ? String(waarde) : typeof waarde === 'string' ? waarde : NIET_INGESTELD
  return { ...rest, code, gemeente: gemeente?.code ?? null, waarde: tekst, ...bevestigd(waarden) }
}

export const Keuzevenster = ({ stand, sluit }: { stand: Stand; sluit(): void }) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const { verzend, melding, bevestigen } = useVerzenden()
  const [velden] = useState(() => veldenVan(stand))
  const [record] = useState(() => begin(stand))
  const kies = (waarden: Waarden) =>
    verzend<Keuze>(
      {
        gelukt: (keuze) =>
          isOpen(keuze)
            ? `Het is een voorstel, en staat bovenaan. Het geldt pas als een beleidsmedewerker van ${plaatsVan(stand)} het bevestigt.`
            : 'De keuze is vastgelegd.',
        velden: velden.map(({ bron }) => bron),
        klaar: sluit,
        doe: (w) =>
          dataProvider.handelLos<Keuze, 'instellingWijzigen'>(
            'instellingWijzigen',
            { input: naarKeuze(stand, velden, w) },
            GEKOZEN,
          ),
      },
      waarden,
    )
  return (
    <Vraagvenster
      kop={
        <>
          {stand.naam}
          <span className="rt-zacht">{`: ${plaatsVan(stand)}`}</span>
        </>
      }
      sluit={sluit}
    >
      <DialogContent>
        <p style={{ marginTop: 0 }}>
          {stand.uitleg} Nu: {kleineLetter(stand.inWoorden)}
          {stand.bron === 'STANDAARD' ? ' (standaard)' : ''}. Wat nu geldt, blijft te lezen.
        </p>
        {stand.opentDossiers ? (
          <p className="rt-melding rt-melding--let-op">
            Zien meer mensen dossiers door uw keuze? Dan wordt het een voorstel. Een beleidsmedewerker van{' '}
            {plaatsVan(stand)} bevestigt het, binnen twee weken. Tot dan geldt de oude waarde. Minder mensen: dat geldt
            zonder tweede persoon.
          </p>
        ) : null}
        <Formulier record={record} onSubmit={kies}>
          <Formulierdelen
            velden={velden}
            melding={melding}
            bevestigen={bevestigen}
            knop="Vastleggen"
            annuleer={sluit}
          />
        </Formulier>
      </DialogContent>
    </Vraagvenster>
  )
}
