// A list on paper: a table, whatever the screen, that says what it is about on each of its pages.
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import type { Noun, Rij, Veld } from '../noun.js'
import { Waarde } from '../Value.js'
import './print.css'

export interface Afdruk {
  noun: Noun
  velden: readonly Veld[]
  rijen: readonly Rij[]
  titel: string
  /** how many, which filter, which order, which day */
  regels: readonly string[]
}

const MERK = 'rt-drukt'

/** Stands beside the portal in the page, and takes its place on paper. `klaar` is called when the print window is closed. */
export const Afdruklijst = ({ noun, velden, rijen, titel, regels, klaar }: Afdruk & { klaar(): void }) => {
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
            <td colSpan={velden.length}>
              <strong>{titel}</strong>
              {regels.map((regel) => (
                <div key={regel}>{regel}</div>
              ))}
            </td>
          </tr>
          <tr>
            {velden.map((veld) => (
              <th key={veld.bron} scope="col">
                {veld.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <tr key={rij.id}>
              {velden.map((veld) => (
                <td key={veld.bron}>
                  {veld.lijst === 'kop' ? noun.titel(rij) : <Waarde veld={veld} rij={rij} kort />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  )
}
