// One group of terms: what is due, when, for whom and why.
import { Link } from 'react-router'
import { inburgeraar } from '../inburgeraar/inburgeraar.js'
import { toonDag } from '../platform/dates.js'
import { rijPad } from '../platform/noun.js'
import { naamVan } from '../platform/references.js'
import { TermijnMerken } from './TermijnMerken.js'
import { dagenVan, GROEPNAAM, soortnaam, type Groep, type Termijnregel } from './termijn.js'

const KOPPEN = ['Termijn', 'Laatste dag', 'Voor wie', 'Waarom'] as const
const Wie = ({ regel: { inburgeraar: wie, gemeente } }: { regel: Termijnregel }) =>
  wie ? (
    <>
      <Link className="rt-link" to={rijPad(inburgeraar, { id: wie.id })}>
        {naamVan(wie)}
      </Link>
      <div className="rt-zacht">
        {wie.dossiercode}, {gemeente.naam}
      </div>
      <div className="rt-zacht">{wie.regisseur ? `Regisseur: ${wie.regisseur.naam}` : 'Nog geen regisseur'}</div>
    </>
  ) : (
    <>Niet voor u</>
  )
const Rij = ({ regel, vandaag }: { regel: Termijnregel; vandaag: string }) => {
  const { dag, zin } = dagenVan(regel, vandaag)
  return (
    <tr>
      <th scope="row">
        {soortnaam(regel)}
        <div className="rt-regel">
          <TermijnMerken termijn={regel} />
        </div>
      </th>
      <td data-kop="Laatste dag">
        {dag ? <time dateTime={dag}>{toonDag(dag)}</time> : 'Nog niet bekend'}
        <div className="rt-zacht">{zin}</div>
      </td>
      <td data-kop="Voor wie">
        <Wie regel={regel} />
      </td>
      <td data-kop="Waarom">
        {regel.berekening}
        <div className="rt-zacht">{regel.grondslag}</div>
      </td>
    </tr>
  )
}
const LEEG: Record<Groep, string> = {
  teLaat: 'Er is niets te laat.',
  week: 'Deze week hoeft er niets klaar te zijn.',
  maand: 'Hierna hoeft er binnen 30 dagen niets klaar te zijn.',
  later: 'Er is later niets.',
  wacht: 'Er wacht niets.',
}
interface Groepdelen {
  groep: Groep
  regels: readonly Termijnregel[]
  vandaag: string
  leeg?: string | undefined
}
/** @param leeg instead of the sentence that nothing is due: what the reader sees does not say so */
export const Termijngroep = ({ groep, regels, vandaag, leeg }: Groepdelen) =>
  regels.length === 0 ? (
    <p className="rt-zacht">{leeg ?? LEEG[groep]}</p>
  ) : (
    <div className="rt-schuif" tabIndex={0} role="group" aria-label={`Termijnen: ${GROEPNAAM[groep]}`}>
      <table className="rt-tabel rt-tabel--stapel">
        <caption className="rt-onzichtbaar">Termijnen: {GROEPNAAM[groep]}</caption>
        <thead>
          <tr>
            {KOPPEN.map((kop) => (
              <th key={kop} scope="col">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {regels.map((regel) => (
            <Rij key={regel.id} regel={regel} vandaag={vandaag} />
          ))}
        </tbody>
      </table>
    </div>
  )
