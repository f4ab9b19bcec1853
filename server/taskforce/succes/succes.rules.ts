// Rules of a succes. Pure.
import { invalid, type FieldErrors } from '../../platform/values/errors.js'
import { cleared } from '../../platform/write/cleared.js'
import type { Zichtbaarheid } from '../plaats.rules.js'
import { succes } from './succes.table.js'

type Wens = object & { zichtbaarheid?: Zichtbaarheid | null }
interface Rij {
  gemeenteCode: string | null
  melderId: string | null
}
/** What a succes always has cannot be cleared, and who reported it keeps seeing it. @throws ONGELDIGE_INVOER */
export function eisSuccesVelden(s: Rij, wens: Wens): void {
  const velden: FieldErrors = cleared(succes, wens)
  if (wens.zichtbaarheid === 'GEMEENTE' && s.gemeenteCode === null)
    velden['zichtbaarheid'] = 'Dit succes hoort niet bij één gemeente. Kies regio of partners.'
  if (wens.zichtbaarheid && wens.zichtbaarheid !== 'PARTNERS' && s.melderId !== null)
    velden['zichtbaarheid'] = 'Een partner meldde dit succes. Het blijft zichtbaar voor partners.'
  if (Object.keys(velden).length) throw invalid(velden)
}
