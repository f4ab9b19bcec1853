// The menu, grouped by what people do, with counts where something waits. Only what the actor may ask is listed.
import type { SvgIconComponent } from '@mui/icons-material'
import { Link, useLocation } from 'react-router'
import { Teller } from '../../vandaag/Counter.js'
import type { Pagina } from '../page.js'
import { huidigeSessie } from '../session.js'

export interface Menupunt {
  pad: string
  label: string
  icoon: SvgIconComponent
  /** root field that must be allowed; absent = for everyone */
  vraag?: string
  /** how many wait there */
  teller?: NonNullable<Pagina['menu']>['teller']
}
export interface Menugroep {
  label: string
  punten: readonly Menupunt[]
}

const Punt = ({ punt }: { punt: Menupunt }) => {
  const { pathname } = useLocation()
  const actief = punt.pad === '/' ? pathname === '/' : pathname === punt.pad || pathname.startsWith(`${punt.pad}/`)
  const { icoon: Icoon, teller } = punt
  return (
    <li>
      <Link to={punt.pad} aria-current={actief ? 'page' : undefined}>
        <Icoon aria-hidden />
        {punt.label}
        {teller ? <Teller {...teller} /> : null}
      </Link>
    </li>
  )
}

export const Navigatie = ({ groepen }: { groepen: readonly Menugroep[] }) => {
  const rechten = huidigeSessie()?.rechten
  const zichtbaar = groepen
    .map(({ label, punten }) => ({ label, punten: punten.filter((p) => !p.vraag || rechten?.magVragen(p.vraag)) }))
    .filter(({ punten }) => punten.length > 0)
  return (
    <nav className="rt-menu" aria-label="Hoofdmenu">
      {zichtbaar.map(({ label, punten }) => (
        <div key={label}>
          <p className="rt-menu__groep" id={`menu-${label}`}>
            {label}
          </p>
          <ul aria-labelledby={`menu-${label}`}>
            {punten.map((punt) => (
              <Punt key={punt.pad} punt={punt} />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
