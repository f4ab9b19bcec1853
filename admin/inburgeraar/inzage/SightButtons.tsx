// Above the list of sights: what this user may ask for.
import Zoek from '@mui/icons-material/BadgeOutlined'
import Oog from '@mui/icons-material/VisibilityOutlined'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { huidigeSessie } from '../../platform/session.js'
import { Bsnvenster } from './BsnSearch.js'
import { AANVRAGEN, type Aanvraag } from './inzage.js'
import { Inzagevenster } from './SightForm.js'

const mag = (wat: string): boolean => huidigeSessie()?.rechten.magVragen(wat) === true
const ALLE = Object.keys(AANVRAGEN) as Aanvraag[]

export const Zoekknop = ({ open }: { open?: (dossiercode: string) => void }) => {
  const [zoekt, setZoekt] = useState(false)
  if (!mag('inburgeraarBsnZoeken')) return null
  return (
    <>
      <Button variant="outlined" startIcon={<Zoek />} onClick={() => setZoekt(true)}>
        Zoeken op BSN
      </Button>
      {zoekt ? (
        <Bsnvenster
          open={
            open &&
            ((code) => {
              setZoekt(false)
              open(code)
            })
          }
          sluit={() => setZoekt(false)}
        />
      ) : null}
    </>
  )
}
export const Inzageknoppen = () => {
  const [vraag, setVraag] = useState<{ naam: Aanvraag; dossiercode: string } | null>(null)
  const nood = mag('noodinzageAanvragen')
  return (
    <div className="rt-regel" style={{ marginBottom: 16 }}>
      {ALLE.filter(mag).map((naam) => (
        <Button key={naam} variant="contained" startIcon={<Oog />} onClick={() => setVraag({ naam, dossiercode: '' })}>
          {AANVRAGEN[naam].label}
        </Button>
      ))}
      {nood ? <Zoekknop open={(dossiercode) => setVraag({ naam: 'noodinzageAanvragen', dossiercode })} /> : null}
      {vraag ? (
        <Inzagevenster
          naam={vraag.naam}
          begin={{ dossiercode: vraag.dossiercode || null }}
          sluit={() => setVraag(null)}
        />
      ) : null}
    </div>
  )
}
