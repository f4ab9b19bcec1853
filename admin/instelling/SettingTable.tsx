// One setting as a table: a row for each gemeente, or one for the region.
import Geschiedenis from '@mui/icons-material/HistoryOutlined'
import Wijzig from '@mui/icons-material/EditOutlined'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { useState } from 'react'
import { toonDagKort } from '../platform/dates.js'
import { tekst } from '../platform/noun.js'
import { huidigeSessie } from '../platform/session.js'
import { Keuzes } from './Choices.js'
import { inWoorden, keuzesVan, naamVan, plaatsVan, straks, type Keuze, type Stand } from './instelling.js'
import { Keuzevenster } from './SettingDialog.js'

/** The same widths in every table, so that the eye goes straight down. */
const KOPPEN = { Voor: '15%', Waarde: '22%', Sinds: '11%', Door: '18%', Reden: 'auto' } as const

const Knoppen = ({ stand, keuzes }: { stand: Stand; keuzes: readonly Keuze[] }) => {
  const [venster, setVenster] = useState<'kies' | 'terug' | null>(null)
  const mijn = keuzesVan(stand, keuzes)
  const naam = `${stand.naam}, ${plaatsVan(stand)}`
  return (
    <>
      {stand.mag.includes('instellingWijzigen') ? (
        <Button size="small" startIcon={<Wijzig />} onClick={() => setVenster('kies')} aria-label={`Wijzigen: ${naam}`}>
          Wijzigen
        </Button>
      ) : null}
      {mijn.length ? (
        <Tooltip title="Alle keuzes">
          <IconButton color="primary" onClick={() => setVenster('terug')} aria-label={`Alle keuzes: ${naam}`}>
            <Geschiedenis />
          </IconButton>
        </Tooltip>
      ) : null}
      {venster === 'kies' ? <Keuzevenster stand={stand} sluit={() => setVenster(null)} /> : null}
      {venster === 'terug' ? <Keuzes stand={stand} keuzes={mijn} sluit={() => setVenster(null)} /> : null}
    </>
  )
}

const Regel = ({ stand, keuzes }: { stand: Stand; keuzes: readonly Keuze[] }) => {
  const gekozen = keuzes.find(({ id }) => id === stand.keuzeId)
  const later = straks(stand, keuzes, huidigeSessie()?.mij.vandaag ?? '')
  // Nobody chose: on a phone there is nothing more to read.
  const leeg = gekozen ? {} : { 'data-gewoon': true }
  return (
    <tr>
      <th scope="row">{plaatsVan(stand)}</th>
      <td data-kop="Waarde">
        <strong>{stand.inWoorden}</strong>
        {stand.bron === 'STANDAARD' ? <span className="rt-bijschrift"> (standaard)</span> : null}
        {later ? (
          <div className="rt-bijschrift">
            Vanaf {toonDagKort(tekst(later.vanafDatum))}: {inWoorden(stand, later.waarde)}
          </div>
        ) : null}
      </td>
      <td data-kop="Sinds" {...leeg}>
        {stand.sindsDatum ? toonDagKort(stand.sindsDatum) : '–'}
      </td>
      <td data-kop="Door" {...leeg}>
        {naamVan(gekozen?.door) || '–'}
      </td>
      <td data-kop="Reden" className="rt-bron" {...leeg}>
        {tekst(gekozen?.reden) || '–'}
      </td>
      <td className="rt-rijknoppen">
        <Knoppen stand={stand} keuzes={keuzes} />
      </td>
    </tr>
  )
}

export const Standentabel = ({
  naam,
  standen,
  keuzes,
}: {
  naam: string
  standen: readonly Stand[]
  keuzes: readonly Keuze[]
}) => (
  <div className="rt-schuif" tabIndex={0} role="group" aria-label={`Waarden van: ${naam}`}>
    <table className="rt-tabel rt-tabel--stapel">
      <caption className="rt-onzichtbaar">{naam}, per plaats</caption>
      <thead>
        <tr>
          {Object.entries(KOPPEN).map(([kop, width]) => (
            <th key={kop} scope="col" style={{ width }}>
              {kop}
            </th>
          ))}
          <th scope="col" style={{ width: 190 }}>
            <span className="rt-onzichtbaar">Handelingen</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {standen.map((stand) => (
          <Regel key={stand.gemeente?.code ?? ''} stand={stand} keuzes={keuzes} />
        ))}
      </tbody>
    </table>
  </div>
)
