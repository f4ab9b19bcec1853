// Keeping the filter on screen: what is kept, what is not and why, and a name for it.
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import FormControlLabel from '@mui/material/FormControlLabel'
import { useState } from 'react'
import { useDataProvider, useListContext } from 'react-admin'
import type { FormField } from '../../api.js'
import type { RegiotafelDataProvider } from '../../data/dataProvider.js'
import { BEWIJS } from '../../data/write.js'
import { Vraagvenster } from '../../form/AskDialog.js'
import { bevestigd } from '../../form/confirmations.js'
import { Formulier } from '../../form/Form.js'
import { Formulierdelen } from '../../form/FormBody.js'
import { useVerzenden } from '../../form/useSubmit.js'
import { naarInvoer, type Waarden } from '../../form/values.js'
import { tekst, type Noun } from '../../noun.js'
import { volgordeInWoorden, type Filters } from '../../print/description.js'
import { huidigeSessie } from '../../session.js'
import { schuiftAltijd, teBewaren, teBewarenVolgorde, type TeBewaren } from './kept.js'
import { useWoorden } from './useKept.js'

export const NAAM = [
  {
    bron: 'naam',
    soort: 'tekst',
    label: 'Naam',
    hulp: 'Alleen u ziet dit filter. Zet er geen naam van een inburgeraar in.',
    verplicht: true,
  },
] as const satisfies readonly FormField<'BewaardFilterVastleggenInput'>[]
const BEGIN: Waarden = {}

const lijst = new Intl.ListFormat('nl-NL')
/** What is left out, and why. */
const NietBewaard = ({ wat: { gezocht, weg } }: { wat: TeBewaren }) => {
  const namen = [...(gezocht ? ['uw zoekwoord'] : []), ...weg.map((label) => `“${label}”`)]
  return namen.length > 0 ? (
    <p className="rt-melding rt-melding--let-op" role="status">
      {`Niet bewaard wordt: ${lijst.format(namen)}. Dat kan één persoon of één regel aanwijzen.`}
    </p>
  ) : null
}

interface Dagdelen {
  altijd: boolean
  schuift: boolean
  zet(schuift: boolean): void
}
const Dagkeuze = ({ altijd, schuift, zet }: Dagdelen) => (
  <>
    {altijd ? null : (
      <FormControlLabel
        label="Laat de dagen meeschuiven met vandaag"
        control={<Checkbox checked={schuift} onChange={(e) => zet(e.target.checked)} />}
      />
    )}
    <p className="rt-zacht" style={{ marginTop: 0 }}>
      {schuift
        ? 'De dagen schuiven mee: volgende week telt het filter vanaf volgende week.'
        : 'De dagen staan vast: zij schuiven niet mee met vandaag.'}
    </p>
  </>
)

const useBewaren = (noun: Noun) => {
  const { sort, ...list } = useListContext()
  const altijd = schuiftAltijd(noun)
  const [schuift, setSchuift] = useState(altijd)
  const vandaag = huidigeSessie()?.mij.vandaag ?? ''
  const wat = teBewaren(noun, list.filterValues as Filters, { vandaag, schuift })
  const volgorde = teBewarenVolgorde(noun, sort)
  return { wat, volgorde, sort, dagen: { altijd, schuift, zet: setSchuift } }
}

export const Bewaarvenster = ({ noun, sluit }: { noun: Noun; sluit(): void }) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const { verzend, melding, bevestigen } = useVerzenden()
  const { wat, volgorde, sort, dagen } = useBewaren(noun)
  const woorden = useWoorden(noun, wat.voorwaarden)
  const leeg = wat.voorwaarden.length === 0 && !volgorde
  const bewaar = (waarden: Waarden) =>
    verzend<{ id: string }>(
      {
        gelukt: 'Het filter is bewaard.',
        velden: ['naam'],
        klaar: sluit,
        doe: (w) => {
          const input = { ...naarInvoer(NAAM, w), naam: tekst(w.naam), ...bevestigd(w) }
          return dataProvider.handelLos<{ id: string }, 'bewaardFilterVastleggen'>(
            'bewaardFilterVastleggen',
            { input: { ...input, lijst: noun.naam, filter: wat.voorwaarden, volgorde } },
            BEWIJS,
          )
        },
      },
      waarden,
    )
  return (
    <Vraagvenster kop="Bewaar dit filter" sluit={sluit}>
      <DialogContent>
        <NietBewaard wat={wat} />
        {leeg ? (
          <p style={{ margin: 0 }}>Er is niets om te bewaren. Kies eerst een filter of een volgorde in de lijst.</p>
        ) : (
          <>
            <p style={{ marginTop: 0 }}>
              U bewaart: <strong>{woorden || 'geen filter'}</strong>
              {volgorde ? `. ${volgordeInWoorden(noun, sort)}.` : '.'}
            </p>
            {wat.metDag ? <Dagkeuze {...dagen} /> : null}
            <Formulier record={BEGIN} onSubmit={bewaar}>
              <Formulierdelen velden={NAAM} melding={melding} bevestigen={bevestigen} knop="Bewaren" annuleer={sluit} />
            </Formulier>
          </>
        )}
      </DialogContent>
      {leeg ? (
        <DialogActions sx={{ p: 2 }}>
          <Button onClick={sluit}>Sluiten</Button>
        </DialogActions>
      ) : null}
    </Vraagvenster>
  )
}
