// The parties of a convenant, in the order in which they stand in it; who left stays, with the day and the reason.
import Nieuw from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { Link } from 'react-router'
import type { RowOf } from '../platform/api.js'
import { useHandelen } from '../platform/acts/useAct.js'
import { toonDagKort } from '../platform/dates.js'
import { mag, object, tekst } from '../platform/noun.js'
import { huidigeSessie } from '../platform/session.js'
import { convenantHandelingen } from './convenant.acts.js'
import type { Partij } from './convenant.js'
import { convenant, doetMee, partijenVan } from './convenant.js'
import { Toetreding } from './JoinDialog.js'

const Naam = ({ partij }: { partij: Partij }) => {
  const partner = object(partij.partner)
  return partner && huidigeSessie()?.rechten.magVragen('partner') ? (
    <Link className="rt-link" to={`/partners/${tekst(partner.id)}/show`}>
      {tekst(partij.naam)}
    </Link>
  ) : (
    <>{tekst(partij.naam)}</>
  )
}

/** Eighteen times the same day says nothing; who joined later, or left, stands out. */
const isLater = (partij: Partij, getekend: string): boolean =>
  tekst(partij.toetredingsdatum) !== '' && partij.toetredingsdatum !== getekend
const isBijzonder = (partij: Partij, getekend: string): boolean => isLater(partij, getekend) || !doetMee(partij)
const Toegetreden = ({ partij, getekend }: { partij: Partij; getekend: string }) => {
  if (isLater(partij, getekend)) return <>Later, op {toonDagKort(tekst(partij.toetredingsdatum))}</>
  return <span className="rt-eenregel">{getekend ? 'Bij de ondertekening' : 'Tekent mee'}</span>
}

const Uitgetreden = ({ partij }: { partij: Partij }) =>
  doetMee(partij) ? null : (
    <>
      Uitgetreden op {toonDagKort(tekst(partij.uittredingsdatum))}
      <div className="rt-zacht">{tekst(partij.uittredingsreden)}</div>
    </>
  )

const Regel = ({
  partij,
  getekend,
  uittreden,
}: {
  partij: Partij
  getekend: string
  uittreden?: (() => void) | undefined
}) => (
  <tr>
    <th scope="row">
      <Naam partij={partij} />
    </th>
    <td data-kop="Vertegenwoordiger" data-gewoon={partij.vertegenwoordiger ? undefined : ''}>
      {tekst(partij.vertegenwoordiger) || <span className="rt-zacht">Niet genoemd</span>}
    </td>
    <td data-kop="Toegetreden" data-gewoon={isBijzonder(partij, getekend) ? undefined : ''}>
      <Toegetreden partij={partij} getekend={getekend} />
      <Uitgetreden partij={partij} />
    </td>
    <td>
      {uittreden && doetMee(partij) ? (
        <Button size="small" onClick={uittreden} aria-label={`Uittreden: ${tekst(partij.naam)}`}>
          Uittreden
        </Button>
      ) : null}
    </td>
  </tr>
)

const Tabel = ({ rij, uittreden }: { rij: RowOf<'Convenant'>; uittreden?: ((partij: Partij) => void) | undefined }) => (
  <table className="rt-tabel rt-tabel--stapel">
    <caption className="rt-onzichtbaar">Partijen van het convenant</caption>
    <thead>
      <tr>
        <th scope="col">Partij</th>
        <th scope="col">Vertegenwoordiger</th>
        <th scope="col">Toegetreden</th>
        <th scope="col">
          <span className="rt-onzichtbaar">Handelingen</span>
        </th>
      </tr>
    </thead>
    <tbody>
      {partijenVan(rij).map((partij) => (
        <Regel
          key={tekst(partij.id)}
          partij={partij}
          getekend={tekst(rij.ondertekeningsdatum)}
          uittreden={uittreden ? () => uittreden(partij) : undefined}
        />
      ))}
    </tbody>
  </table>
)

export const Partijen = ({ rij }: { rij: RowOf<'Convenant'> }) => {
  const { handel, venster } = useHandelen()
  const [erbij, setErbij] = useState(false)
  const toegestaan = mag(rij)
  const uittreden = (partij: Partij): void =>
    handel({
      noun: convenant,
      rij,
      naam: 'partnerUittreden',
      handeling: { ...convenantHandelingen.partnerUittreden, label: `Uittreden: ${tekst(partij.naam)}` },
      doel: { id: rij.id, waarden: {}, vast: { partij: tekst(partij.id) } },
    })
  return (
    <section className="rt-kaart" aria-labelledby="partijen">
      <div className="rt-kaart__kop">
        <h2 id="partijen">Partijen</h2>
        {toegestaan.includes('partnerToetreden') ? (
          <Button variant="outlined" startIcon={<Nieuw />} onClick={() => setErbij(true)}>
            Partij toevoegen
          </Button>
        ) : null}
      </div>
      {partijenVan(rij).length > 0 ? (
        <Tabel rij={rij} uittreden={toegestaan.includes('partnerUittreden') ? uittreden : undefined} />
      ) : null}
      {venster}
      {erbij ? <Toetreding rij={rij} sluit={() => setErbij(false)} /> : null}
    </section>
  )
}
