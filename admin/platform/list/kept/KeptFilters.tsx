// The menu of kept filters in the toolbar of a list: choosing one, keeping the one on screen, and what is kept.
import Icoon from '@mui/icons-material/BookmarkBorderOutlined'
import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import ListItemIcon from '@mui/material/ListItemIcon'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Aan from '@mui/icons-material/CheckOutlined'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useListContext } from 'react-admin'
import { zin } from '../../client.js'
import { tekst, type Noun } from '../../noun.js'
import type { Filters } from '../../print/description.js'
import type { Rechten } from '../../rights.js'
import { huidigeSessie } from '../../session.js'
import { heeftEigen } from '../places.js'
import { Bewaarvenster } from './KeepDialog.js'
import { alsFilters, alsVolgorde, isGelijk, type Volgorde } from './kept.js'
import { Beheervenster } from './ManageDialog.js'
import { useBewaard } from './useKept.js'

interface Regel {
  sleutel: string
  label: string
  filters: Filters
  volgorde: Volgorde
  onbekend: boolean
}
/** What everyone who has rows of their own in this list is offered without keeping it. */
const vasteRegels = (noun: Noun, rechten: Rechten): Regel[] => {
  const ik = huidigeSessie()?.mij.gebruiker.id
  if (!ik || !noun.vasteFilters || !heeftEigen(noun, rechten)) return []
  return noun.vasteFilters.map(({ label, filter }) => ({
    sleutel: `vast ${label}`,
    label,
    filters: filter(ik),
    volgorde: alsVolgorde(noun, { volgorde: null }),
    onbekend: false,
  }))
}
const Kop = ({ children }: { children: ReactNode }) => (
  <li role="presentation" className="rt-menukop">
    {children}
  </li>
)

interface Menudelen {
  noun: Noun
  rechten: Rechten
  anker: HTMLElement | null
  sluit(): void
  kies(regel: Regel): void
  open(venster: 'bewaren' | 'beheren'): void
}
const Keuzemenu = ({ noun, rechten, anker, sluit, kies, open }: Menudelen) => {
  const { sort, ...list } = useListContext()
  const { data, error } = useBewaard(noun, anker !== null)
  const vandaag = huidigeSessie()?.mij.vandaag ?? ''
  const vast = vasteRegels(noun, rechten)
  const eigen = (data ?? []).map((rij): Regel => {
    const { filters, onbekend } = alsFilters(noun, rij.filter ?? [], vandaag)
    return { sleutel: rij.id, label: tekst(rij.naam), filters, onbekend, volgorde: alsVolgorde(noun, rij) }
  })
  const isAan = ({ filters, volgorde }: Regel): boolean =>
    isGelijk(filters, list.filterValues as Filters) && sort.field === volgorde.field && sort.order === volgorde.order
  const keuze = (regel: Regel) => (
    <MenuItem
      key={regel.sleutel}
      role="menuitemradio"
      aria-checked={isAan(regel)}
      onClick={() => kies(regel)}
      className="rt-menukeuze"
    >
      <ListItemIcon>{isAan(regel) ? <Aan fontSize="small" /> : null}</ListItemIcon>
      <span>{regel.label}</span>
    </MenuItem>
  )
  return (
    <Menu anchorEl={anker} open={anker !== null} onClose={sluit}>
      {vast.length > 0 ? <Kop>Altijd te kiezen</Kop> : null}
      {vast.map(keuze)}
      <Kop>Door u bewaard</Kop>
      {eigen.map(keuze)}
      {data?.length ? null : (
        <li role="presentation" className="rt-menuregel">
          {data ? 'Nog niets.' : error ? zin(error) : 'Bezig met laden …'}
        </li>
      )}
      <Divider component="li" role="presentation" />
      <MenuItem onClick={() => open('bewaren')}>Bewaar dit filter …</MenuItem>
      {data?.length ? <MenuItem onClick={() => open('beheren')}>Naam wijzigen of verwijderen …</MenuItem> : null}
    </Menu>
  )
}

interface Props {
  noun: Noun
  rechten: Rechten
  meld(zin: string): void
}
export const BewaardeFilters = ({ noun, rechten, meld }: Props) => {
  const { setFilters, setSort } = useListContext()
  const [anker, setAnker] = useState<HTMLElement | null>(null)
  const [venster, setVenster] = useState<'bewaren' | 'beheren' | null>(null)
  const knop = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    // The choice that opened the window is gone with its menu, so the keyboard goes back to where that came from.
    if (wasOpen.current && venster === null) knop.current?.focus()
    wasOpen.current = venster !== null
  }, [venster])
  const kies = ({ label, filters, volgorde, onbekend }: Regel): void => {
    setAnker(null)
    setFilters(filters, Object.fromEntries(Object.keys(filters).map((sleutel) => [sleutel, true])))
    setSort(volgorde)
    if (onbekend) meld(`“${label}” vraagt iets wat deze lijst niet meer kent. Dat deel is weggelaten.`)
  }
  const sluit = (): void => setVenster(null)
  return (
    <>
      <Button
        ref={knop}
        variant="outlined"
        startIcon={<Icoon />}
        onClick={(e) => setAnker(e.currentTarget)}
        aria-haspopup="menu"
        aria-expanded={anker !== null}
      >
        Bewaarde filters
      </Button>
      <Keuzemenu
        noun={noun}
        rechten={rechten}
        anker={anker}
        sluit={() => setAnker(null)}
        kies={kies}
        open={(welk) => {
          setAnker(null)
          setVenster(welk)
        }}
      />
      {venster === 'bewaren' ? <Bewaarvenster noun={noun} sluit={sluit} /> : null}
      {venster === 'beheren' ? <Beheervenster noun={noun} sluit={sluit} /> : null}
    </>
  )
}
