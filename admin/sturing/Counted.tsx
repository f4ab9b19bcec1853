// The counts from dossiers on the page of the taakstelling, apart from the stated figures.
import { geteldTot, KOP_GETELD, tellingnoten, toonGeteld } from './geteld.js'
import { periode, type Taakstelling } from './taakstelling.js'

const Telling = ({ rij }: { rij: Taakstelling }) => {
  const tot = geteldTot(rij)
  return (
    <>
      {toonGeteld(rij)}
      {tot ? <span className="rt-zacht">, {tot}</span> : null}
    </>
  )
}
export const Geteldcel = ({ rij }: { rij: Taakstelling }) => (
  <td className="rt-geteld" data-kop={KOP_GETELD}>
    <Telling rij={rij} />
  </td>
)
/** What was counted, where it comes from, and why a number is not there. */
export const Tellingnoten = ({ rijen }: { rijen: readonly Taakstelling[] }) =>
  tellingnoten(rijen).map((noot) => (
    <p key={noot} className="rt-zacht">
      {noot}
    </p>
  ))
/** Of a gemeente of which nothing was stated: a count stands by itself. */
export const AlleenGeteld = ({ rijen }: { rijen: readonly Taakstelling[] }) => {
  const geteld = rijen.filter((rij) => rij.geteld?.waarde != null)
  return (
    <>
      {geteld.map((rij) => (
        <p key={rij.id}>
          {KOP_GETELD}, {periode(rij)}: <Telling rij={rij} />
        </p>
      ))}
      <Tellingnoten rijen={rijen} />
    </>
  )
}
