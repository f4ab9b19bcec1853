// The caseload as a table: per gemeente or per regisseur, with the day and the source of each number.
import { elkEen, peildatumTekst, toonCijfer, voetnotenVan } from '../platform/figures.js'
import { cijfersVan, formatieVan, totaalVan, wetnaam, zichtbaar, type Groep } from './caseload.js'

const Herkomst = ({ groep }: { groep: Groep }) => {
  const { totaal, fte } = groep.regels[0]!
  return (
    <>
      {elkEen([totaal.bron, fte?.waarde == null ? null : fte.bron]).map((bron) => (
        <div key={bron}>{bron}</div>
      ))}
      {[peildatumTekst(totaal), ...voetnotenVan(cijfersVan(groep))].filter(Boolean).map((zin) => (
        <div key={zin} className="rt-zacht">
          {zin}
        </div>
      ))}
    </>
  )
}
const Rij = ({ groep, fte }: { groep: Groep; fte: boolean }) => {
  const eerste = groep.regels[0]!
  const anders = formatieVan(eerste)
  return (
    <tr>
      <th scope="row">{groep.naam}</th>
      <td data-kop="Per wet">
        {zichtbaar(groep).map((r) => (
          <div key={r.id}>
            {wetnaam(r.wetsregime)}: <strong>{toonCijfer(r.aantal)}</strong>
          </div>
        ))}
      </td>
      <td className="rt-getal" data-kop="Samen">
        <strong>{toonCijfer(eerste.totaal)}</strong>
      </td>
      {fte ? (
        <>
          <td className="rt-getal" data-kop="Formatie in fte">
            {eerste.fte ? toonCijfer(eerste.fte) : '–'}
            {anders && eerste.fte ? <div className="rt-zacht">{peildatumTekst(eerste.fte)}</div> : null}
          </td>
          <td className="rt-getal" data-kop="Per fte">
            <strong>{eerste.perFte ? toonCijfer(eerste.perFte) : '–'}</strong>
            {anders && eerste.perFte?.waarde != null ? <div className="rt-zacht">met de {anders}</div> : null}
          </td>
        </>
      ) : null}
      <td className="rt-bron" data-kop="Bron">
        <Herkomst groep={groep} />
      </td>
    </tr>
  )
}
const Samen = ({ alle }: { alle: readonly Groep[] }) => {
  const totaal = totaalVan(alle)
  if (totaal.som === null) return <p>Alles samen: niet te zeggen, {totaal.waarom}.</p>
  return (
    <>
      <p>
        Alles samen: <strong>{totaal.som} trajecten</strong>
        {totaal.delen.length > 0 ? ', opgeteld uit verschillende bronnen:' : ''}
      </p>
      {totaal.delen.length > 0 ? (
        <ul>
          {totaal.delen.map((deel) => (
            <li key={deel}>{deel}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
export const Caseloadtabel = ({
  titel,
  eerste,
  alle,
  fte = false,
}: {
  titel: string
  eerste: string
  alle: readonly Groep[]
  fte?: boolean
}) => {
  const koppen = [eerste, 'Per wet', 'Samen', ...(fte ? ['Formatie in fte', 'Per fte'] : []), 'Bron']
  return (
    <section className="rt-kaart" aria-label={titel}>
      <h2>{titel}</h2>
      <div className="rt-schuif" tabIndex={0} role="group" aria-label={`Tabel: ${titel}`}>
        <table className="rt-tabel rt-tabel--stapel">
          <caption className="rt-onzichtbaar">{titel}</caption>
          <thead>
            <tr>
              {koppen.map((kop) => (
                <th
                  key={kop}
                  scope="col"
                  className={['Samen', 'Formatie in fte', 'Per fte'].includes(kop) ? 'rt-getal' : undefined}
                >
                  {kop}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {alle.map((groep) => (
              <Rij key={groep.sleutel} groep={groep} fte={fte} />
            ))}
          </tbody>
        </table>
      </div>
      {alle.length > 1 ? <Samen alle={alle} /> : null}
    </section>
  )
}
