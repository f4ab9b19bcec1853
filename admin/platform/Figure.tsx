// A figure on the screen, everywhere the same: value with unit, day of measuring, whether it is provisional, and on demand
// where it comes from.
import type { Cijfer as Vorm } from './figures.js'
import { bronVan, metEenheid, peildatumTekst } from './figures.js'

interface Props {
  cijfer: Vorm
  /** leaves the day out, where a column of its own says it */
  zonderPeildatum?: boolean
}

const Herkomst = ({ cijfer }: { cijfer: Vorm }) => {
  const bron = bronVan(cijfer)
  return bron || cijfer.voetnoot ? (
    <details className="rt-herkomst">
      <summary>Bron</summary>
      {bron ? <div>{bron}</div> : null}
      {cijfer.voetnoot ? <div>{cijfer.voetnoot}</div> : null}
    </details>
  ) : null
}

export const Cijfer = ({ cijfer, zonderPeildatum = false }: Props) => {
  const dag = zonderPeildatum ? (cijfer.voorlopig ? 'voorlopig' : '') : peildatumTekst(cijfer)
  return (
    <div className="rt-cijfer">
      {cijfer.waarde === null ? (
        <span className="rt-zacht">{metEenheid(cijfer)}</span>
      ) : (
        <strong>{metEenheid(cijfer)}</strong>
      )}
      {dag ? <span className="rt-bijschrift">{dag}</span> : null}
      <Herkomst cijfer={cijfer} />
    </div>
  )
}
