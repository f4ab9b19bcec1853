// A partner with its contact persons, acties and pilots.
import { Link } from 'react-router'
import type { RowOf } from '../platform/api.js'
import { huidigeSessie } from '../platform/session.js'
import { lijst, tekst } from '../platform/noun.js'
import { Toonpagina } from '../platform/show/NounShow.js'
import { Actielijst } from '../taskforce/ActionList.js'
import { Contactpersonen } from './Contacts.js'
import { Pilotregels } from '../pilot/PilotLines.js'
import { Samenvoegknop } from './MergeDialog.js'
import { partner } from './partner.js'

const Onder = ({ rij }: { rij: RowOf<'Partner'> }) => {
  const rechten = huidigeSessie()?.rechten
  return (
    <>
      {rechten?.magVeld('Partner', 'contactpersonen') ? <Contactpersonen rij={rij} /> : null}
      {rechten?.magVragen('acties') ? (
        <section className="rt-kaart" aria-labelledby="acties">
          <h2 id="acties">Acties</h2>
          <Actielijst filter={{ partner: rij.id }} leeg="Deze partner heeft geen acties die u mag zien." />
        </section>
      ) : null}
    </>
  )
}

const Pilots = ({ rij }: { rij: RowOf<'Partner'> }) => {
  const pilots = lijst(rij.pilots) as readonly RowOf<'Pilot'>[]
  return pilots.length === 0 ? null : (
    <section className="rt-kaart" aria-labelledby="pilots">
      <h2 id="pilots">Pilots</h2>
      <Pilotregels pilots={pilots} />
    </section>
  )
}

/** An old address or bookmark leads on to the partner that stays. */
const Opgegaan = ({ naar }: { naar: RowOf<'Partner'> }) => (
  <p className="rt-melding rt-melding--let-op">
    Deze partner is samengevoegd. Alles staat nu bij{' '}
    <Link className="rt-link" to={`/${partner.naam}/${naar.id}/show`}>
      {tekst(naar.naam)}
    </Link>
    .
  </p>
)

export const PartnerToon = () => (
  <Toonpagina
    noun={partner}
    boven={(rij) => (rij.opgegaanIn ? <Opgegaan naar={rij.opgegaanIn as RowOf<'Partner'>} /> : null)}
    knoppen={(rij) => <Samenvoegknop rij={rij} />}
    onder={(rij) =>
      rij.opgegaanIn ? null : (
        <>
          <Onder rij={rij} />
          <Pilots rij={rij} />
        </>
      )
    }
  />
)
