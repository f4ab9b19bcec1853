import type { Rij } from '../platform/noun.js'
import { huidigeSessie } from '../platform/session.js'
import { Toonpagina } from '../platform/show/NounShow.js'
import { Actielijst } from '../taskforce/ActionList.js'
import { gebruiker } from './gebruiker.js'

const Acties = ({ rij }: { rij: Rij }) =>
  huidigeSessie()?.rechten.magVragen('acties') ? (
    <section className="rt-kaart" aria-labelledby="acties">
      <h2 id="acties">Acties</h2>
      <Actielijst filter={{ eigenaar: rij.id }} leeg="Deze gebruiker heeft geen acties die u mag zien." />
    </section>
  ) : null

export const GebruikerToon = () => <Toonpagina noun={gebruiker} onder={(rij) => <Acties rij={rij} />} />
