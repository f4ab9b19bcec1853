// What the user keeps of a list: giving it another name, and removing it.
import Verwijder from '@mui/icons-material/DeleteOutlined'
import Wijzig from '@mui/icons-material/EditOutlined'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import { useState } from 'react'
import { useDataProvider } from 'react-admin'
import type { RegiotafelDataProvider } from '../../data/dataProvider.js'
import { BEWIJS } from '../../data/write.js'
import { Vraagvenster } from '../../form/AskDialog.js'
import { bevestigd } from '../../form/confirmations.js'
import { Formulier } from '../../form/Form.js'
import { Formulierdelen } from '../../form/FormBody.js'
import { useVerzenden } from '../../form/useSubmit.js'
import type { Waarden } from '../../form/values.js'
import { Foutmelding, Laden } from '../../Notice.js'
import { mag, tekst, type Noun } from '../../noun.js'
import { volgordeInWoorden } from '../../print/description.js'
import { alsVolgorde, type Bewaard } from './kept.js'
import { NAAM } from './KeepDialog.js'
import { useBewaard, useWoorden } from './useKept.js'

const HANDELINGEN = {
  bewaardFilterWijzigen: { label: 'Andere naam', icoon: Wijzig },
  bewaardFilterVerwijderen: { label: 'Verwijderen', icoon: Verwijder },
} as const
type Handeling = keyof typeof HANDELINGEN
const NAMEN = Object.keys(HANDELINGEN) as Handeling[]

interface Keuze {
  rij: Bewaard
  naam: Handeling
}
const Regel = ({ noun, rij, kies }: { noun: Noun; rij: Bewaard; kies(naam: Handeling): void }) => {
  const woorden = useWoorden(noun, rij.filter ?? [])
  const volgorde = rij.volgorde ? volgordeInWoorden(noun, alsVolgorde(noun, rij)) : ''
  return (
    <li>
      <strong>{rij.naam}</strong>
      <div className="rt-bijschrift">{[woorden, volgorde].filter(Boolean).join(' · ') || 'Zonder filter'}</div>
      <div className="rt-regel">
        {NAMEN.filter((naam) => mag(rij).includes(naam)).map((naam) => {
          const { label, icoon: Icoon } = HANDELINGEN[naam]
          return (
            <Button
              key={naam}
              size="small"
              startIcon={<Icoon />}
              aria-label={`${label}: ${tekst(rij.naam)}`}
              onClick={() => kies(naam)}
            >
              {label}
            </Button>
          )
        })}
      </div>
    </li>
  )
}

const VEROUDERD = 'Dit filter is intussen gewijzigd. Ga terug en kijk opnieuw.'
const GEEN_VELDEN = [] as const
const Wijziging = ({ rij, naam, terug }: Keuze & { terug(): void }) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const { verzend, melding, bevestigen, conflict } = useVerzenden()
  const [record] = useState<Waarden>(() => ({ naam: rij.naam }))
  const weg = naam === 'bewaardFilterVerwijderen'
  const dit = { id: rij.id, versie: rij.versie ?? 0 }
  const doe = (waarden: Waarden) =>
    verzend<{ id: string }>(
      {
        gelukt: weg ? 'Het filter is verwijderd.' : 'Het filter heeft een andere naam.',
        velden: weg ? [] : ['naam'],
        klaar: terug,
        doe: (w) =>
          weg
            ? dataProvider.handelLos<{ id: string }, typeof naam>(naam, dit, 'id', false)
            : dataProvider.handelLos<{ id: string }, 'bewaardFilterWijzigen'>(
                'bewaardFilterWijzigen',
                { ...dit, input: { naam: tekst(w.naam), ...bevestigd(w) } },
                BEWIJS,
              ),
      },
      waarden,
    )
  return (
    <Formulier record={record} onSubmit={doe}>
      <Formulierdelen
        velden={weg ? GEEN_VELDEN : NAAM}
        melding={conflict ? VEROUDERD : melding}
        bevestigen={bevestigen}
        knop={weg ? 'Verwijderen' : 'Opslaan'}
        gevaar={weg}
        annuleer={terug}
      >
        {weg ? (
          <p style={{ margin: 0 }}>
            U verwijdert <strong>{rij.naam}</strong>. Dit kan niet ongedaan worden gemaakt.
          </p>
        ) : null}
      </Formulierdelen>
    </Formulier>
  )
}

const titelVan = (keuze: Keuze | null): string =>
  !keuze ? 'Uw bewaarde filters' : keuze.naam === 'bewaardFilterWijzigen' ? 'Andere naam' : 'Filter verwijderen'

export const Beheervenster = ({ noun, sluit }: { noun: Noun; sluit(): void }) => {
  const { data, error } = useBewaard(noun, true)
  const [keuze, setKeuze] = useState<Keuze | null>(null)
  const terug = (): void => setKeuze(null)
  return (
    <Vraagvenster kop={titelVan(keuze)} sluit={sluit}>
      <DialogContent>
        {keuze ? <Wijziging key={`${keuze.naam} ${keuze.rij.id}`} {...keuze} terug={terug} /> : null}
        {!keuze && error ? <Foutmelding fout={error} /> : null}
        {!keuze && !data && !error ? <Laden /> : null}
        {!keuze && data?.length === 0 ? <p style={{ margin: 0 }}>U bewaart geen filters van deze lijst.</p> : null}
        {!keuze && data?.length ? (
          <ul className="rt-kaarten rt-kaarten--strak">
            {data.map((rij) => (
              <Regel key={rij.id} noun={noun} rij={rij} kies={(naam) => setKeuze({ rij, naam })} />
            ))}
          </ul>
        ) : null}
      </DialogContent>
      {keuze ? null : (
        <DialogActions sx={{ p: 2 }}>
          <Button onClick={sluit}>Sluiten</Button>
        </DialogActions>
      )}
    </Vraagvenster>
  )
}
