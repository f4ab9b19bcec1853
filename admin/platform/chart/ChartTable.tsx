import { Link } from 'react-router'
import type { Cel, Tabelgegevens } from './chart.js'

const Inhoud = ({ cel, links }: { cel: Cel; links: boolean }) =>
  links && cel.pad ? (
    <Link className="rt-link" to={cel.pad}>
      {cel.tekst}
    </Link>
  ) : (
    <>{cel.tekst}</>
  )

/** The figures of a chart as a table. Without links where it is only heard: a hidden link would catch the keyboard. */
export const Cijfertabel = ({ tabel, titel, links }: { tabel: Tabelgegevens; titel: string; links: boolean }) => {
  const zichtbaar = tabel.koppen.map((kop) => !kop.alleenBestand)
  const klasse = (i: number): string | undefined => (tabel.koppen[i]?.getal ? 'rt-getal' : undefined)
  return (
    <table className="rt-tabel">
      <caption className="rt-onzichtbaar">{titel}</caption>
      <thead>
        <tr>
          {tabel.koppen.map((kop, i) =>
            zichtbaar[i] ? (
              <th key={kop.tekst} scope="col" className={klasse(i)}>
                {kop.tekst}
              </th>
            ) : null,
          )}
        </tr>
      </thead>
      <tbody>
        {tabel.rijen.map((rij, r) => (
          <tr key={r}>
            {rij.map((cel, i) => {
              if (!zichtbaar[i]) return null
              const Vak = i === 0 ? 'th' : 'td'
              return (
                <Vak key={i} {...(i === 0 ? { scope: 'row' } : {})} className={klasse(i)}>
                  <Inhoud cel={cel} links={links} />
                </Vak>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
