// Slim bar: which region this is and who you are.
import Account from '@mui/icons-material/AccountCircleOutlined'
import Donker from '@mui/icons-material/DarkModeOutlined'
import Licht from '@mui/icons-material/LightModeOutlined'
import Menuknop from '@mui/icons-material/MenuOutlined'
import Uit from '@mui/icons-material/LogoutOutlined'
import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import IconButton from '@mui/material/IconButton'
import ListItemIcon from '@mui/material/ListItemIcon'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useState } from 'react'
import { useLogout, useTheme } from 'react-admin'
import { Link } from 'react-router'
import { keuze } from '../choices.js'
import type { Sessie } from '../session.js'
import { huidigeSessie } from '../session.js'

const rolTekst = ({ mij }: Sessie): string[] =>
  mij.rollen.map(({ rol, gemeente, partner }) =>
    [keuze('Rol', rol).label, gemeente, partner].filter(Boolean).join(' · '),
  )

const Themaknop = () => {
  const [thema, zetThema] = useTheme()
  const donker = thema === 'dark'
  return (
    <IconButton
      onClick={() => zetThema(donker ? 'light' : 'dark')}
      aria-label={donker ? 'Lichte weergave' : 'Donkere weergave'}
      color="inherit"
    >
      {donker ? <Licht /> : <Donker />}
    </IconButton>
  )
}

/** Whoever signs in next starts at the start, not where this user was. */
const NIET_TERUG = false

const Gebruikersmenu = ({ sessie }: { sessie: Sessie }) => {
  const [anker, setAnker] = useState<HTMLElement | null>(null)
  const logout = useLogout()
  const smal = useMediaQuery('(max-width:599.95px)')
  const { naam } = sessie.mij.gebruiker
  return (
    <>
      <Button
        color="inherit"
        onClick={(e) => setAnker(e.currentTarget)}
        aria-haspopup="menu"
        aria-expanded={anker !== null}
        aria-label={`Uw account: ${naam}`}
        startIcon={<Account />}
        sx={smal ? { minWidth: 44, '& .MuiButton-startIcon': { m: 0 } } : {}}
      >
        {smal ? null : naam}
      </Button>
      <Menu anchorEl={anker} open={anker !== null} onClose={() => setAnker(null)}>
        <li role="presentation" style={{ padding: '6px 16px', maxWidth: 300 }}>
          <strong>{naam}</strong>
          {rolTekst(sessie).map((rol) => (
            <div key={rol} className="rt-zacht">
              {rol}
            </div>
          ))}
        </li>
        <Divider component="li" role="presentation" />
        <MenuItem onClick={() => void logout({}, undefined, NIET_TERUG)}>
          <ListItemIcon>
            <Uit fontSize="small" />
          </ListItemIcon>
          Uitloggen
        </MenuItem>
      </Menu>
    </>
  )
}

export const Balk = ({ opMenu }: { opMenu?: (() => void) | undefined }) => {
  const sessie = huidigeSessie()
  const regio = sessie?.gemeenten.map(({ naam }) => naam).join(' · ') ?? ''
  return (
    <header className="rt-balk">
      {opMenu ? (
        <IconButton onClick={opMenu} aria-label="Menu openen" color="inherit" sx={{ width: 44, height: 44 }}>
          <Menuknop />
        </IconButton>
      ) : null}
      <Link to="/" className="rt-balk__merk">
        <span className="rt-balk__naam">Regiotafel</span>
        <span className="rt-balk__regio">{regio}</span>
      </Link>
      <div className="rt-balk__rest">
        <Themaknop />
        {sessie ? <Gebruikersmenu sessie={sessie} /> : null}
      </div>
    </header>
  )
}
