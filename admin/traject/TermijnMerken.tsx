// How a term stands, as marks: never by colour alone.
import { Merk } from '../platform/Chip.js'
import { keuze } from '../platform/choices.js'
import { isVoorbij, type Termijn, type Termijnregel } from './termijn.js'

/** A period that simply ended is over, and nobody is late. */
const stand = (t: Termijnregel | Termijn) => {
  const gezicht = keuze('TermijnStatus', t.status)
  if (isVoorbij(t)) return { ...gezicht, toon: 'rustig' as const, icoon: 'klaar' as const }
  return t.isTeLaat ? { ...gezicht, label: 'Te laat' } : gezicht
}
export const TermijnMerken = ({ termijn }: { termijn: Termijnregel | Termijn }) => (
  <>
    <Merk {...stand(termijn)} />
    {termijn.onzeker ? <Merk label="Onzeker" toon="let-op" icoon="overig" /> : null}
  </>
)
