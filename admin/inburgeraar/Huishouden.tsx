// Who lives together. A link names a dossier by its id alone.
import { Link } from 'react-router'
import { toonDag } from '../platform/dates.js'
import { rijPad, tekst } from '../platform/noun.js'
import { naamVan } from '../platform/references.js'
import { huidigeSessie } from '../platform/session.js'
import type { Dossierdeel } from './Dossier.js'
import { huisgenoten } from './inburgeraar.acts.js'
import { inburgeraar } from './inburgeraar.js'
import { Deel, NietsVastgelegd } from './Part.js'

/** Alone, not known, and together with somebody whom the reader does not see are three things. */
const inWoorden = (rij: Dossierdeel['rij']): string => {
  if (rij.huishouden) return 'Deze persoon woont samen met iemand van wie u het dossier niet ziet.'
  const dag = tekst(rij.alleenVastgelegdOp)
  return dag ? `Deze persoon woont alleen. Vastgelegd op ${toonDag(dag)}.` : 'Nog niet vastgelegd.'
}

export const Huishouden = ({ rij, doe }: Dossierdeel) => {
  if (!huidigeSessie()?.rechten.magVeld('Inburgeraar', 'huishouden')) return null
  const anderen = huisgenoten(rij)
  const alleenSinds = tekst(rij.alleenVastgelegdOp)
  return (
    <Deel
      id="huishouden"
      kop="Huishouden"
      rij={rij}
      handeling="huishoudenVastleggen"
      gevuld={anderen.length > 0 || Boolean(alleenSinds)}
      doe={doe}
    >
      {anderen.length === 0 ? (
        <NietsVastgelegd>{inWoorden(rij)}</NietsVastgelegd>
      ) : (
        <>
          <p>{`Een huishouden van ${rij.huishouden?.aantalPersonen ?? anderen.length + 1} personen, samen met:`}</p>
          <ul className="rt-kaarten rt-kaarten--strak">
            {anderen.map((lid) => (
              <li key={tekst(lid.id)}>
                <Link className="rt-link" to={rijPad(inburgeraar, { id: tekst(lid.id) })}>
                  {naamVan(lid)}
                </Link>
                <span className="rt-zacht">
                  {` · ${tekst(lid.dossiercode)}`}
                  {lid.geboortedatum ? ` · geboren ${toonDag(tekst(lid.geboortedatum))}` : ''}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Deel>
  )
}
