// One sight: what it was for, and the dossier for as long as it lasts.
import Button from '@mui/material/Button'
import { Link } from 'react-router'
import { object, rijPad, tekst } from '../../platform/noun.js'
import { Toonpagina } from '../../platform/show/NounShow.js'
import { inburgeraar } from '../inburgeraar.js'
import { inzage } from './inzage.js'

export const Inzagetoon = () => (
  <Toonpagina
    noun={inzage}
    onder={(rij) => {
      const id = tekst(object(rij.inburgeraar)?.id)
      return id ? (
        <Button variant="contained" component={Link} to={rijPad(inburgeraar, { id })}>
          Dossier openen
        </Button>
      ) : null
    }}
  />
)
