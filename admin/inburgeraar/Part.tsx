// One part of a dossier: its heading, the act that changes it where that is allowed, and what is known.
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { mag, type Rij } from '../platform/noun.js'
import { inburgeraarHandelingen, type Dossierhandeling } from './inburgeraar.acts.js'

interface Props {
  id: string
  kop: string
  rij: Rij
  handeling?: Dossierhandeling
  /** is there something already? then it is changed */
  gevuld?: boolean
  doe?(naam: Dossierhandeling): void
  children: ReactNode
}
export const Deel = ({ id, kop, rij, handeling, gevuld = false, doe, children }: Props) => {
  const gezicht = handeling && mag(rij).includes(handeling) ? inburgeraarHandelingen[handeling] : null
  const Icoon = gezicht?.icoon
  return (
    <section className="rt-kaart" aria-labelledby={id}>
      <div className="rt-kaart__kop">
        <h2 id={id}>{kop}</h2>
        {gezicht && handeling && Icoon && doe ? (
          <Button variant="outlined" startIcon={<Icoon />} onClick={() => doe(handeling)}>
            {gevuld ? `${kop} wijzigen` : gezicht.label}
          </Button>
        ) : null}
      </div>
      {children}
    </section>
  )
}

export const NietVoorU = () => <p className="rt-zacht">Dit deel is niet voor u.</p>
export const NietsVastgelegd = ({ children }: { children: string }) => <p className="rt-zacht">{children}</p>

/** Terms with their values; what is not known is left out. */
export const Feiten = ({ feiten }: { feiten: readonly (readonly [string, ReactNode])[] }) => (
  <dl className="rt-gegevens">
    {feiten.flatMap(([naam, waarde]) =>
      waarde ? [<dt key={`${naam}-naam`}>{naam}</dt>, <dd key={naam}>{waarde}</dd>] : [],
    )}
  </dl>
)
