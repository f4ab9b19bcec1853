// A partner with its contact persons and acties.
import { huidigeSessie } from '../platform/session.js'
import type { Rij } from '../platform/noun.js'
import { Toonpagina } from '../platform/show/NounShow.js'
import { Actielijst } from '../taskforce/ActionList.js'
import { Contactpersonen } from './Contacts.js'
import { partner } from './partner.js'

const Onder = ({ rij }: { rij: Rij }) => {
  const rechten = huidigeSessie()?.rechten
  return (
    <>
      {rechten?.magVeld('Partner', 'contactpersonen') ? <Contactpersonen rij={rij} /> : null}
      {rechten?.magVragen('acties') ? (
        <section className="rt-kaart" aria-labelledby="acties">
          <h2 id="acties">Acties</h2>
          <Actielijst filter={{ eigenaarPartner: rij.id }} leeg="Deze partner heeft geen acties die u mag zien." />
        </section>
      ) : null}
    </>
  )
}

export const PartnerToon = () => <Toonpagina noun={partner} onder={(rij) => <Onder rij={rij} />} />
