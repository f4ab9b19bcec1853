// Successen of or with the organisation someone works for: who reports hears what came of it.
import { Link } from 'react-router'
import type { RowOf } from '../platform/api.js'
import { Keuzemerk } from '../platform/Chip.js'
import { tekst } from '../platform/noun.js'

export const Succeskaart = ({ rijen }: { rijen: readonly RowOf<'Succes'>[] }) => (
  <section className="rt-kaart" aria-labelledby="successen">
    <h2 id="successen">Successen van of met uw organisatie</h2>
    {rijen.length === 0 ? (
      <p className="rt-zacht">Er zijn nog geen successen met u gedeeld. Ging er iets goed? Leg het vast.</p>
    ) : null}
    <ul className="rt-kaarten rt-kaarten--strak">
      {rijen.map((rij) => (
        <li key={rij.id}>
          <Link className="rt-link rt-link--kop" to={`/successen/${rij.id}/show`}>
            {tekst(rij.titel)}
          </Link>
          <div className="rt-regel">
            <Keuzemerk naam="Thema" waarde={tekst(rij.thema)} />
            {rij.periode ? <span>{tekst(rij.periode)}</span> : null}
          </div>
        </li>
      ))}
    </ul>
    <Link className="rt-link" to="/successen">
      Bekijk alle successen
    </Link>
  </section>
)
