// The fields of a row as a list of terms and values.
import type { Noun, Rij } from '../noun.js'
import { huidigeSessie } from '../session.js'
import { zichtbareVelden } from '../data/selection.js'
import { isLeeg, Waarde } from '../Value.js'

/** Fields that only exist after some act are left out while they are empty; fields one can fill in show that they are. */
const isTonen = (veld: Noun['velden'][number], rij: Rij): boolean =>
  veld.toon !== false &&
  !(veld.invoer === undefined && !veld.leeg && (isLeeg(rij[veld.bron]) || rij[veld.bron] === false))

export const Gegevens = ({ noun, rij }: { noun: Noun; rij: Rij }) => {
  const rechten = huidigeSessie()?.rechten
  if (!rechten) return null
  return (
    <dl className="rt-gegevens">
      {zichtbareVelden(noun, rechten)
        .filter((veld) => isTonen(veld, rij))
        .flatMap((veld) => [
          <dt key={`${veld.bron}-naam`}>{veld.label}</dt>,
          <dd key={veld.bron}>
            <Waarde veld={veld} rij={rij} />
          </dd>,
        ])}
    </dl>
  )
}
