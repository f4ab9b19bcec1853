import { useId } from 'react'
import { Link } from 'react-router'
import type { Legendaregel } from './chart.js'
import { Staal } from './Pattern.js'

const Woorden = ({ naam, aantal }: Legendaregel) => (
  <>
    {naam}
    {aantal === undefined ? null : <strong> {aantal}</strong>}
  </>
)

/** What the fills mean; with a figure of now it is also the way to the rows behind it. */
export const Legenda = ({ regels }: { regels: readonly Legendaregel[] }) => {
  const id = useId()
  return (
    <ul className="rt-legenda">
      {regels.map((regel) => (
        <li key={regel.sleutel}>
          <Staal id={`${id}${regel.sleutel}`} reeks={regel} />
          {regel.pad ? (
            <Link className="rt-link" to={regel.pad}>
              <Woorden {...regel} />
            </Link>
          ) : (
            <span>
              <Woorden {...regel} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
