// Every choice for one setting of one place: those that count, that will count, and that never did.
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { Keuzemerk } from '../platform/Chip.js'
import { toonDagKort, toonMoment } from '../platform/dates.js'
import { tekst } from '../platform/noun.js'
import { inWoorden, naamVan, plaatsVan, type Keuze, type Stand } from './instelling.js'

const besluit = (k: Keuze): string => {
  const door = naamVan(k.beslotenDoor)
  const wie = door ? ` door ${door}` : ''
  const op = k.beslotenOp ? ` op ${toonMoment(tekst(k.beslotenOp))}` : ''
  if (k.status === 'AFGEWEZEN') return `Afgewezen${wie}${op}: ${tekst(k.afwijsreden)}`
  if (k.status === 'GELDIG') return door ? `Bevestigd${wie}${op}` : `Vastgelegd${op}`
  const dag = toonDagKort(tekst(k.verlooptDatum))
  return k.status === 'VERLOPEN' ? `Niemand besloot op tijd: uiterlijk ${dag}` : `Besluit uiterlijk ${dag}`
}
const Regel = ({ stand, keuze }: { stand: Stand; keuze: Keuze }) => (
  <li>
    <strong>{inWoorden(stand, keuze.waarde)}</strong>, vanaf {toonDagKort(tekst(keuze.vanafDatum))}{' '}
    <Keuzemerk naam="InstellingStatus" waarde={tekst(keuze.status)} />
    <p style={{ margin: '4px 0' }}>{tekst(keuze.reden)}</p>
    <p className="rt-bijschrift" style={{ margin: 0 }}>
      {naamVan(keuze.door) ? `${keuze.verlooptDatum ? 'Voorgesteld' : 'Gekozen'} door ${naamVan(keuze.door)}. ` : ''}
      {besluit(keuze)}
    </p>
  </li>
)

export const Keuzes = ({ stand, keuzes, sluit }: { stand: Stand; keuzes: readonly Keuze[]; sluit(): void }) => (
  <Dialog open onClose={sluit} maxWidth="sm" fullWidth aria-labelledby="keuzes-titel">
    <DialogTitle id="keuzes-titel">
      Alle keuzes
      <span className="rt-zacht">{`: ${stand.naam}, ${plaatsVan(stand)}`}</span>
    </DialogTitle>
    {/* On a phone the list scrolls, and holds nothing that takes the keyboard. */}
    <DialogContent tabIndex={0} role="group" aria-label="Keuzes, de laatste eerst">
      <ul className="rt-kaarten rt-kaarten--strak">
        {keuzes.map((keuze) => (
          <Regel key={keuze.id} stand={stand} keuze={keuze} />
        ))}
      </ul>
    </DialogContent>
    <DialogActions sx={{ p: 2 }}>
      <Button onClick={sluit}>Sluiten</Button>
    </DialogActions>
  </Dialog>
)
