// The list of successen, with the report per thema as PDF.
import Download from '@mui/icons-material/FileDownloadOutlined'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import { keuzelijst } from '../platform/choices.js'
import { useBestand } from '../platform/file.js'
import { Lijstpagina } from '../platform/list/NounList.js'
import { succes } from './succes.js'

const RAPPORT = '/api/v1/successen.pdf'
const RAPPORTEN = [
  { pad: RAPPORT, label: "Alle thema's" },
  ...keuzelijst('Thema').map(({ id, name }) => ({ pad: `${RAPPORT}?thema=${id}`, label: name })),
]

const Rapport = () => {
  const [anker, setAnker] = useState<HTMLElement | null>(null)
  const { haal, bezig } = useBestand()
  const sluit = (): void => setAnker(null)
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<Download />}
        onClick={(e) => setAnker(e.currentTarget)}
        aria-haspopup="menu"
        aria-expanded={anker !== null}
      >
        {bezig ? 'Rapport wordt gemaakt …' : 'Rapport (PDF)'}
      </Button>
      <Menu anchorEl={anker} open={anker !== null} onClose={sluit}>
        {RAPPORTEN.map(({ pad, label }) => (
          <MenuItem
            key={pad}
            onClick={() => {
              sluit()
              haal(pad)
            }}
          >
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}

export const Succeslijst = () => <Lijstpagina noun={succes} knoppen={<Rapport />} />
