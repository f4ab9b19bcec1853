// Pilots that belong to something: a convenant, a partner.
import { Link } from 'react-router'
import type { RowOf } from '../platform/api.js'
import { Keuzemerk } from '../platform/Chip.js'
import { toonProcent } from '../platform/figures.js'
import { tekst } from '../platform/noun.js'

export const Pilotregels = ({ pilots }: { pilots: readonly RowOf<'Pilot'>[] }) => (
  <ul className="rt-kaarten rt-kaarten--strak">
    {pilots.map((pilot) => (
      <li key={pilot.id}>
        <Link className="rt-link rt-link--kop" to={`/pilots/${pilot.id}/show`}>
          {tekst(pilot.naam)}
        </Link>
        <div className="rt-regel">
          <Keuzemerk naam="PilotStatus" waarde={tekst(pilot.status)} />
          {typeof pilot.percentage === 'number' ? (
            <span>
              {toonProcent(pilot.percentage)} van het doel. {tekst(pilot.percentageToelichting)}
            </span>
          ) : null}
        </div>
      </li>
    ))}
  </ul>
)
