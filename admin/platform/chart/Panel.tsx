import type { ReactNode } from 'react'

/** Small charts with the same axes, beside each other where there is room. */
export const Panelen = ({ onderElkaar = false, children }: { onderElkaar?: boolean; children: ReactNode }) => (
  <div className={onderElkaar ? 'rt-panelen rt-panelen--onder' : 'rt-panelen'}>{children}</div>
)

interface Props {
  naam: ReactNode
  /** beside the name: the figures in words */
  cijfers?: string
  noot?: string | null
  /** why there is no drawing */
  leeg?: string
  /** absent: there are no figures, which is something else than zero */
  children?: ReactNode
}
export const Paneel = ({ naam, cijfers, noot, leeg = 'Geen gegevens', children }: Props) => (
  <div className={children ? 'rt-paneel' : 'rt-paneel rt-paneel--leeg'}>
    <div className="rt-paneel__kop">
      <h3 data-beeldtekst="vet">{naam}</h3>
      {cijfers ? <p data-beeldtekst="">{cijfers}</p> : null}
    </div>
    {children ?? (
      <p className="rt-zacht" data-beeldtekst="">
        {leeg}
      </p>
    )}
    {noot ? (
      <p className="rt-paneel__noot" data-beeldtekst="">
        {noot}
      </p>
    ) : null}
  </div>
)
