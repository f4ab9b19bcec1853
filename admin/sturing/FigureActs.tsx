// The acts on figures: stating a new one, and per row correcting it or reading its history.
import Geschiedenis from '@mui/icons-material/HistoryOutlined'
import Nieuw from '@mui/icons-material/AddOutlined'
import Wijzig from '@mui/icons-material/EditOutlined'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Tooltip from '@mui/material/Tooltip'
import { useState } from 'react'
import { huidigeSessie } from '../platform/session.js'
import type { Cijfervraag } from './FigureDialog.js'
import { Cijfervenster } from './FigureDialog.js'
import { Cijfergeschiedenis } from './FigureHistory.js'
import { periode, type Taakstelling } from './taakstelling.js'
import { OPGAVEN, OPGAVENAMEN } from './vastleggen.js'

const magGeschiedenis = (): boolean => huidigeSessie()?.rechten.magVeld('Taakstelling', 'geschiedenis') === true

/** Figures that are there and may be corrected. */
const teVerbeteren = (rij: Taakstelling) =>
  OPGAVENAMEN.filter((opgave) => rij.mag.includes(opgave) && OPGAVEN[opgave].cijfer(rij).waarde !== null)

export const heeftRijhandelingen = (rijen: readonly Taakstelling[]): boolean =>
  magGeschiedenis() || rijen.some((rij) => teVerbeteren(rij).length > 0)

const Verbeterknop = ({ rij, kies }: { rij: Taakstelling; kies(vraag: Cijfervraag): void }) => {
  const [anker, setAnker] = useState<HTMLElement | null>(null)
  return (
    <>
      <Tooltip title="Verbeteren">
        <IconButton
          onClick={(e) => setAnker(e.currentTarget)}
          aria-label={`Verbeteren: ${rij.gemeente.naam} ${periode(rij)}`}
          aria-haspopup="menu"
          aria-expanded={anker !== null}
          color="primary"
        >
          <Wijzig />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anker} open={anker !== null} onClose={() => setAnker(null)}>
        {teVerbeteren(rij).map((opgave) => (
          <MenuItem
            key={opgave}
            onClick={() => {
              setAnker(null)
              kies({ opgave, rij })
            }}
          >
            {OPGAVEN[opgave].verbeter}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}

export const Rijhandelingen = ({ rij }: { rij: Taakstelling }) => {
  const [vraag, setVraag] = useState<Cijfervraag | null>(null)
  const [terug, setTerug] = useState(false)
  return (
    <>
      {teVerbeteren(rij).length > 0 ? <Verbeterknop rij={rij} kies={setVraag} /> : null}
      {magGeschiedenis() ? (
        <Tooltip title="Geschiedenis">
          <IconButton
            onClick={() => setTerug(true)}
            aria-label={`Geschiedenis: ${rij.gemeente.naam} ${periode(rij)}`}
            color="primary"
          >
            <Geschiedenis />
          </IconButton>
        </Tooltip>
      ) : null}
      {vraag ? <Cijfervenster {...vraag} gemeenten={[]} sluit={() => setVraag(null)} /> : null}
      {terug ? <Cijfergeschiedenis rij={rij} sluit={() => setTerug(false)} /> : null}
    </>
  )
}

/** Only the gemeenten whose figures this user keeps can be chosen. */
const gemeentenVoor = (rijen: readonly Taakstelling[], opgave: string): { id: string; name: string }[] => [
  ...new Map(
    rijen
      .filter(({ mag }) => mag.includes(opgave))
      .map(({ gemeente: { code, naam } }) => [code, { id: code, name: naam }] as const),
  ).values(),
]

export const Vastlegknoppen = ({ rijen }: { rijen: readonly Taakstelling[] }) => {
  const [vraag, setVraag] = useState<Cijfervraag | null>(null)
  return (
    <>
      {OPGAVENAMEN.filter((opgave) => gemeentenVoor(rijen, opgave).length > 0).map((opgave) => (
        <Button key={opgave} variant="outlined" startIcon={<Nieuw />} onClick={() => setVraag({ opgave })}>
          {OPGAVEN[opgave].label}
        </Button>
      ))}
      {vraag ? (
        <Cijfervenster {...vraag} gemeenten={gemeentenVoor(rijen, vraag.opgave)} sluit={() => setVraag(null)} />
      ) : null}
    </>
  )
}
