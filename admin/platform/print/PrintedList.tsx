// A list on paper: a table, whatever the screen, that says what it is about on each of its pages.
import { useEffect, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import './print.css'

export interface Afdruk {
  koppen: readonly string[]
  rijen: readonly { id: string; cellen: readonly ReactNode[] }[]
  titel: string
  /** how many, which filter, which order, which day */
  regels: readonly string[]
}

const MERK = 'rt-drukt'

/** Stands beside the portal in the page, and takes its place on paper. `klaar` is called when the print window is closed. */
export const Afdruklijst = ({ koppen, rijen, titel, regels, klaar }: Afdruk & { klaar(): void }) => {
  useEffect(() => {
    document.body.classList.add(MERK)
    window.addEventListener('afterprint', klaar)
    // After the browser has laid the table out.
    const wacht = setTimeout(() => window.print(), 50)
    return () => {
      clearTimeout(wacht)
      window.removeEventListener('afterprint', klaar)
      document.body.classList.remove(MERK)
    }
  }, [klaar])
  return createPortal(
    <div className="rt-druk">
      <table>
        <thead>
          <tr className="rt-druk__kop">
            <td colSpan={koppen.length}>
              <strong>{titel}</strong>
              {regels.map((regel) => (
                <div key={regel}>{regel}</div>
              ))}
            </td>
          </tr>
          <tr>
            {koppen.map((kop) => (
              <th key={kop} scope="col">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ id, cellen }) => (
            <tr key={id}>
              {cellen.map((cel, i) => (
                <td key={koppen[i]}>{cel}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  )
}
