// What differs between the row as it is now and what the user filled in. Fields the user left alone are told apart:
// saving after all keeps the other's value there.
import { waardeVan, type Invoerveld, type Rij } from '../noun.js'
import { Waarde } from '../Value.js'
import { Ingevuld } from './Typed.js'
import type { Waarden } from './values.js'
import { naarFormulier, naarInvoer } from './values.js'

interface Props {
  velden: readonly Invoerveld[]
  waarden: Waarden
  begin: Waarden | undefined
  rij: Rij
}

const gelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

export const Verschillen = ({ velden, waarden, begin, rij }: Props) => {
  const nu = naarInvoer(velden, naarFormulier(velden, rij))
  const mijn = naarInvoer(velden, waarden)
  const eerst = begin ? naarInvoer(velden, begin) : null
  const anders = velden.filter(({ bron }) => !gelijk(waardeVan(nu, bron), waardeVan(mijn, bron)))
  if (anders.length === 0) return <p>Wat u invulde, is gelijk aan de nieuwe gegevens.</p>
  return (
    <ul className="rt-verschillen">
      {anders.map((veld) => (
        <li key={veld.bron}>
          <strong>{veld.label}</strong>
          <dl>
            <dt>Nu opgeslagen</dt>
            <dd>
              <Waarde veld={veld} rij={rij} />
            </dd>
            <dt>Door u ingevuld</dt>
            <dd>
              {eerst && gelijk(waardeVan(eerst, veld.bron), waardeVan(mijn, veld.bron)) ? (
                <span className="rt-zacht">U hebt dit niet gewijzigd. De opgeslagen waarde blijft.</span>
              ) : (
                <Ingevuld veld={veld} waarde={waardeVan(mijn, veld.bron)} />
              )}
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  )
}
