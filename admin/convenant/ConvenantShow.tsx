// A convenant: who signed when, who takes part, what they agreed, which pilots run under it.
import Button from '@mui/material/Button'
import Download from '@mui/icons-material/FileDownloadOutlined'
import type { RowOf } from '../platform/api.js'
import { toonDag } from '../platform/dates.js'
import { useBestand } from '../platform/file.js'
import { lijst, tekst } from '../platform/noun.js'
import { Toonpagina } from '../platform/show/NounShow.js'
import { Afspraken } from './Agreements.js'
import { convenant, partijenTekst } from './convenant.js'
import { Partijen } from './Parties.js'
import { Pilotregels } from '../pilot/PilotLines.js'

const ondertekening = (rij: RowOf<'Convenant'>): string => {
  const dag = tekst(rij.ondertekeningsdatum)
  if (!dag) return 'Dit convenant is nog niet ondertekend.'
  return rij.ondertekeningsjaarAfgeleid === true
    ? `Ondertekend op ${toonDag(dag)}. De bron noemt de dag, maar niet het jaar: het jaar is afgeleid.`
    : `Ondertekend op ${toonDag(dag)}.`
}

const Kern = ({ rij }: { rij: RowOf<'Convenant'> }) => (
  <section className="rt-kaart" aria-label="In het kort">
    <p className="rt-kern">{partijenTekst(rij)}</p>
    <p className="rt-zacht">{ondertekening(rij)}</p>
  </section>
)

const Pilots = ({ rij }: { rij: RowOf<'Convenant'> }) => {
  const pilots = lijst(rij.pilots) as readonly RowOf<'Pilot'>[]
  return pilots.length === 0 ? null : (
    <section className="rt-kaart" aria-labelledby="pilots">
      <h2 id="pilots">Pilots onder dit convenant</h2>
      <Pilotregels pilots={pilots} />
    </section>
  )
}

const Pdf = ({ id }: { id: string }) => {
  const { haal, bezig } = useBestand()
  return (
    <Button onClick={() => haal(`/api/v1/convenanten/${id}.pdf`)} startIcon={<Download />} variant="outlined">
      {bezig ? 'PDF wordt gemaakt …' : 'PDF'}
    </Button>
  )
}

export const ConvenantToon = () => (
  <Toonpagina
    noun={convenant}
    knoppen={(rij) => <Pdf id={rij.id} />}
    boven={(rij) => (
      <>
        <Kern rij={rij} />
        <Partijen rij={rij} />
        <Afspraken rij={rij} />
      </>
    )}
    onder={(rij) => <Pilots rij={rij} />}
  />
)
