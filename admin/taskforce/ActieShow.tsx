// An actie; a blocked one says first what it waits for.
import type { RowOf } from '../platform/api.js'
import { toonDag } from '../platform/dates.js'
import { tekst } from '../platform/noun.js'
import { Toonpagina } from '../platform/show/NounShow.js'
import { actie } from './actie.js'
import { Streefdatum } from './ActionList.js'

const Bijzonder = ({ rij }: { rij: RowOf<'Actie'> }) => {
  const { blokkade } = rij
  return (
    <>
      {blokkade ? (
        <div className="rt-melding rt-melding--let-op">
          <strong>Geblokkeerd sinds {toonDag(tekst(blokkade.sindsDatum))}</strong>
          <div>Wacht op: {tekst(blokkade.wachtenOp)}</div>
          <div>Kan verder als: {tekst(blokkade.opgehevenAls)}</div>
        </div>
      ) : null}
      {rij.isTeLaat === true ? (
        <p style={{ marginTop: 0 }}>
          <Streefdatum rij={rij} />
        </p>
      ) : null}
    </>
  )
}

export const ActieToon = () => <Toonpagina noun={actie} boven={(rij) => <Bijzonder rij={rij} />} />
