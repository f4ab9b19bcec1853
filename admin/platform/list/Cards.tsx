// A list on a phone: one card per row with its title as a link and the few fields that matter.
import { useListContext } from 'react-admin'
import { Link } from 'react-router'
import type { Noun, Rij, Veld } from '../noun.js'
import { isLeeg, Waarde } from '../Value.js'

const Kaart = ({ noun, velden, rij }: { noun: Noun; velden: readonly Veld[]; rij: Rij }) => (
  <li>
    <Link className="rt-link rt-link--kop" to={`/${noun.naam}/${rij.id}/show`}>
      {noun.titel(rij)}
    </Link>
    <div className="rt-regel">
      {velden
        .filter((veld) => !isLeeg(rij[veld.bron]))
        .map((veld) => (
          <span key={veld.bron}>
            {veld.soort === 'keuze' ? null : `${veld.label}: `}
            <Waarde veld={veld} rij={rij} />
          </span>
        ))}
    </div>
  </li>
)

export const Kaarten = ({ noun, velden }: { noun: Noun; velden: readonly Veld[] }) => {
  const { data } = useListContext<Rij>()
  return (
    <ul className="rt-kaarten">
      {data?.map((rij) => (
        <Kaart key={rij.id} noun={noun} velden={velden.filter((veld) => veld.lijst === 'vast')} rij={rij} />
      ))}
    </ul>
  )
}
