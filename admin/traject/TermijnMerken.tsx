// How a term stands, as marks: never by colour alone.
import { Merk } from '../platform/Chip.js'
import { keuze } from '../platform/choices.js'
import { isOpgeschort, isVoorbij, type Termijn, type Termijnregel } from './termijn.js'

/** A period that simply ended is over, and nobody is late. Of a duty that waits, the days say nothing. */
const stand = (t: Termijnregel | Termijn) => {
  if (isOpgeschort(t)) return keuze('TrajectStatus', 'OPGESCHORT')
  const gezicht = keuze('TermijnStatus', t.status)
  if (isVoorbij(t)) return { ...gezicht, toon: 'rustig' as const, icoon: 'klaar' as const }
  return t.isTeLaat ? { ...gezicht, label: 'Te laat' } : gezicht
}
export const merkenVan = (t: Termijnregel | Termijn) => [
  stand(t),
  ...(t.onzeker ? [{ label: 'Onzeker', toon: 'let-op', icoon: 'overig' } as const] : []),
]
export const TermijnMerken = ({ termijn }: { termijn: Termijnregel | Termijn }) => (
  <>
    {merkenVan(termijn).map((merk) => (
      <Merk key={merk.label} {...merk} />
    ))}
  </>
)
