// Pilots whose evaluation is due. The card is there until the last one is done.
import { Link } from 'react-router'
import type { RowOf } from '../platform/api.js'
import { Merk } from '../platform/Chip.js'
import { lijstPad } from '../platform/filters.js'
import { tekst } from '../platform/noun.js'
import { evaluatieTeDoen } from '../pilot/pilot.js'

export const Evaluatiekaart = ({ aantal, rijen }: { aantal: number; rijen: readonly RowOf<'Pilot'>[] }) => (
  <section className="rt-kaart" aria-labelledby="evaluaties">
    <h2 id="evaluaties">Pilots om te evalueren</h2>
    <ul className="rt-kaarten rt-kaarten--strak">
      {rijen.map((rij) => (
        <li key={rij.id}>
          <Link className="rt-link rt-link--kop" to={`/pilots/${rij.id}/show`}>
            {tekst(rij.naam)}
          </Link>
          <div className="rt-regel">
            <Merk label={evaluatieTeDoen(rij) ?? ''} toon="let-op" icoon="zoek" />
          </div>
        </li>
      ))}
    </ul>
    {aantal > rijen.length ? (
      <Link className="rt-link" to={lijstPad('pilots', { status: ['TE_EVALUEREN'] })}>
        Bekijk alle {aantal} pilots om te evalueren
      </Link>
    ) : null}
  </section>
)
