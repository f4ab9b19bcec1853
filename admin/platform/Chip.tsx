// A closed value as icon + word + colour, everywhere the same. The map itself is in choices.ts.
import Check from '@mui/icons-material/CheckCircleOutlined'
import Dubbel from '@mui/icons-material/KeyboardDoubleArrowUpOutlined'
import Huis from '@mui/icons-material/DirectionsWalkOutlined'
import Kruis from '@mui/icons-material/HighlightOffOutlined'
import Laag from '@mui/icons-material/KeyboardArrowDownOutlined'
import Loopt from '@mui/icons-material/AutorenewOutlined'
import Midden from '@mui/icons-material/DragHandleOutlined'
import Nieuw from '@mui/icons-material/FiberNewOutlined'
import Open from '@mui/icons-material/RadioButtonUncheckedOutlined'
import Organisatie from '@mui/icons-material/BusinessOutlined'
import Overig from '@mui/icons-material/CategoryOutlined'
import Partners from '@mui/icons-material/HandshakeOutlined'
import Pauze from '@mui/icons-material/PauseCircleOutlined'
import Regio from '@mui/icons-material/GroupsOutlined'
import School from '@mui/icons-material/SchoolOutlined'
import Slot from '@mui/icons-material/LockOutlined'
import Stop from '@mui/icons-material/BlockOutlined'
import Zoek from '@mui/icons-material/ManageSearchOutlined'
import Zorg from '@mui/icons-material/HealthAndSafetyOutlined'
import type { SvgIconComponent } from '@mui/icons-material'
import { styled } from '@mui/material/styles'
import type { Icoonnaam, Keuzenaam, Toon } from './choices.js'
import { keuze } from './choices.js'

const ICONEN: Record<Icoonnaam, SvgIconComponent> = {
  nieuw: Nieuw,
  zoek: Zoek,
  loopt: Loopt,
  klaar: Check,
  pauze: Pauze,
  weg: Kruis,
  open: Open,
  stop: Stop,
  laag: Laag,
  midden: Midden,
  hoog: Dubbel,
  slot: Slot,
  regio: Regio,
  partners: Partners,
  school: School,
  zorg: Zorg,
  inburgering: Huis,
  overig: Overig,
  organisatie: Organisatie,
}

const Vlak = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 5,
  padding: '1px 9px 1px 7px',
  borderRadius: 12,
  fontSize: '0.875rem',
  lineHeight: '22px',
  fontWeight: 600,
  whiteSpace: 'nowrap',
  verticalAlign: 'middle',
  '& svg': { fontSize: '1.0625rem' },
  '&[data-toon="geen"]': { padding: 0, fontWeight: 400, fontSize: 'inherit' },
})

export const Merk = ({
  label,
  toon,
  icoon,
}: {
  label: string
  toon?: Toon | undefined
  icoon?: Icoonnaam | undefined
}) => {
  const Icoon = icoon ? ICONEN[icoon] : null
  const kleur = toon ? { color: `var(--rt-${toon})`, backgroundColor: `var(--rt-${toon}-vlak)` } : {}
  return (
    <Vlak data-toon={toon ?? 'geen'} style={kleur}>
      {Icoon ? <Icoon aria-hidden /> : null}
      {label}
    </Vlak>
  )
}

export const Keuzemerk = ({ naam, waarde }: { naam: Keuzenaam; waarde: string }) => <Merk {...keuze(naam, waarde)} />
