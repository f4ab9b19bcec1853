// Taakstelling on the start page: realised of what had to be done, per gemeente and year.
import { Link } from 'react-router'
import { toonDagKort } from '../platform/dates.js'
import type { Taakstelling } from '../sturing/taakstelling.js'
import { heeftGegevens, perGemeente, toonCijfer, toonPercentage } from '../sturing/taakstelling.js'

const Jaar = ({ rij }: { rij: Taakstelling }) => {
  const { voorlopig, peildatum } = rij.realisatie
  return (
    <tr>
      <th scope="row">
        {rij.jaar}
        {voorlopig && peildatum ? <div className="rt-bijschrift">voorlopig, {toonDagKort(peildatum)}</div> : null}
      </th>
      <td className="rt-getal">
        <strong>{toonCijfer(rij.realisatie)}</strong> / {toonCijfer(rij.totaal)}
      </td>
      <td className="rt-getal">{toonPercentage(rij.percentage)}</td>
    </tr>
  )
}

const Gemeente = ({ naam, rijen }: { naam: string; rijen: readonly Taakstelling[] }) => {
  const bekend = rijen.filter(heeftGegevens)
  if (bekend.length === 0) {
    return (
      <p>
        <strong>{naam}</strong>: <span className="rt-zacht">geen gegevens</span>
      </p>
    )
  }
  return (
    <div className="rt-schuif">
      <table className="rt-tabel">
        <caption>
          <strong>{naam}</strong>
        </caption>
        <thead>
          <tr>
            <th scope="col">Jaar</th>
            <th scope="col" className="rt-getal">
              Gehuisvest / taak
            </th>
            <th scope="col" className="rt-getal">
              Deel
            </th>
          </tr>
        </thead>
        <tbody>
          {bekend.map((rij) => (
            <Jaar key={rij.id} rij={rij} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

export const TaakstellingKaart = ({ rijen }: { rijen: readonly Taakstelling[] }) => (
  <section className="rt-kaart" aria-labelledby="taakstelling">
    <h2 id="taakstelling">Taakstelling huisvesting</h2>
    {perGemeente(rijen).map(([naam, deel]) => (
      <Gemeente key={naam} naam={naam} rijen={deel} />
    ))}
    <Link className="rt-link" to="/taakstellingen">
      Bekijk achterstand, bron en voetnoten
    </Link>
  </section>
)
