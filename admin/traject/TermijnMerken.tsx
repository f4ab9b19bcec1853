// How a term stands, as marks: never by colour alone.
import { Merk } from '../platform/Chip.js'
import { keuze } from '../platform/choices.js'
import { isVoorbij, type Termijn, type Termijnregel } from './termijn.js'

/** A period that simply ended is over, and nobody is late. */
const stand = (t: Termijnregel | Termijn) => {
  const gezicht = keuze('TermijnStatus', t.status)
  if (t.status !== 'VERSTREKEN') return gezicht
  return t.isTeLaat
    ? { ...gezicht, label: 'Te laat' }
    : { ...gezicht, toon: 'rustig' as const, icoon: 'klaar' as const }
}
export const TermijnMerken = ({ termijn }: { termijn: Termijnregel | Termijn }) => (
  <>
    <Merk {...stand(termijn)} />
    {termijn.onzeker ? <Merk label="Onzeker" toon="let-op" icoon="overig" /> : null}
  </>
)
