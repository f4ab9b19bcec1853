// The dossier of a person: who it is, how to reach them, where and with whom they live, and what happened.
import type { RowOf } from '../platform/api.js'
import { Merk } from '../platform/Chip.js'
import { Toonpagina } from '../platform/show/NounShow.js'
import { useHandelen } from '../platform/acts/useAct.js'
import { Foutzin } from '../platform/Notice.js'
import { Traject } from '../traject/Traject.js'
import { Contact } from './Contact.js'
import { Gezondheid } from './Gezondheid.js'
import { Huishouden } from './Huishouden.js'
import { inburgeraar } from './inburgeraar.js'
import { watOntbreekt } from './inburgeraar.woorden.js'
import type { Dossierhandeling } from './inburgeraar.acts.js'
import { Huisvesting, Koppeling } from './Wonen.js'

export type Persoon = RowOf<'Inburgeraar'>
export interface Dossierdeel {
  rij: Persoon
  /** opens the form of an act */
  doe(naam: Dossierhandeling): void
}

const Delen = ({ rij }: { rij: Persoon }) => {
  const { handel, venster, melding } = useHandelen()
  const doe = (naam: Dossierhandeling): void =>
    handel({ noun: inburgeraar, rij, naam, handeling: inburgeraar.handelingen[naam] })
  return (
    <>
      {melding ? <Foutzin>{melding}</Foutzin> : null}
      <Traject rij={rij} />
      <Koppeling rij={rij} doe={doe} />
      <Huisvesting rij={rij} doe={doe} />
      <Huishouden rij={rij} doe={doe} />
      <Gezondheid rij={rij} doe={doe} />
      {venster}
    </>
  )
}

/** What one must know before reading on: that this is nobody, and what still has to be arranged. */
const Merken = ({ rij }: { rij: Persoon }) => (
  <div className="rt-gezegd">
    {rij.fictief ? <Merk label="Fictief: verzonnen persoon" toon="info" icoon="overig" /> : null}
    {watOntbreekt(rij).map(({ tekst, toon, icoon }) => (
      <Merk key={tekst} label={tekst} toon={toon} icoon={icoon} />
    ))}
  </div>
)

export const Dossier = () => (
  <Toonpagina
    noun={inburgeraar}
    merk={(rij) => <Merken rij={rij} />}
    boven={(rij) => <Contact rij={rij} />}
    onder={(rij) => <Delen rij={rij} />}
  />
)
