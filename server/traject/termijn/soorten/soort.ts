// What a kind of term makes of its facts.
import { dagNa, inWoorden, lengteInWoorden, plusDagen } from '../dagen.rules.js'
import type { Geteld } from '../termijnenwet.rules.js'
import type { Dag, Termijn, TermijnNorm, WachtOp } from '../uitkomst.js'
import type { Verslag } from '../verslag.js'
import { slot } from '../verslag.woorden.js'

type Alles = Omit<Termijn, 'geldt' | 'soort' | 'uitleg' | 'onzeker' | 'oordeelNodig' | 'voldaanOp' | 'vervallenOp'>
/** Of a term with days; what is not said is as in most. */
export type Loopt = Pick<Alles, 'begindatum' | 'einddatum' | 'grondslag' | 'berekening' | 'norm'> & Partial<Alles>
/** Of a term that waits: why, and by which rule it will run. */
export interface Wacht
  extends Pick<Alles, 'grondslag' | 'berekening' | 'norm'>, Partial<Pick<Alles, 'eerder' | 'onderdeel' | 'bron'>> {
  wachtOp: WachtOp
}
/** No such term for this person. */
export interface Geen {
  grondslag: string
  geen: string
}
export type Uitslag = Loopt | Wacht | Geen
export type Soort = (v: Verslag) => Uitslag

/** Under the laws of before the gemeente has no terms: what it does is voluntary (domein §9). */
export function oudeWet(v: Verslag): Geen | null {
  const regime = v.eis('wetsregime')
  if (regime === 'WI2021') return null
  const grondslag = v.grondslag('Wi 54', '2022-01-01')
  const geen = 'De oude wet geeft de gemeente geen termijn: wat zij doet, is vrijwillig.'
  v.stap('REGEL', geen, 'Wi 54', regime)
  return { grondslag, geen }
}
interface Lengte {
  aantal: number
  eenheid: 'DAG' | 'WEEK' | 'MAAND' | 'JAAR'
}
/** '10 weken na de kennisgeving van DUO op 4 maart 2024: tot en met 13 mei 2024, niet verschoven.' */
export const eenZin = ({ aantal, eenheid }: Lengte, waarvan: string, dag: Dag, g: Geteld): string =>
  `${lengteInWoorden(aantal, eenheid)} ${waarvan} ${inWoorden(dag)}: tot en met ${inWoorden(g.laatste)}, ${slot(g)}.`
/** A term that runs up to and including a day. */
export const totEnMet = (g: Geteld, norm: TermijnNorm, grondslag: string, berekening: string): Loopt => ({
  begindatum: g.begin,
  einddatum: g.laatste,
  grondslag,
  berekening,
  norm,
  verschoven: g.verschoven,
  nietVerschoven: g.reden,
  voorlopig: g.voorlopig,
})
/** The exclusive end after an extension that follows on an exclusive end. */
export const verlengd = (einde: Dag, aantal: number, eenheid: Lengte['eenheid']): Dag => dagNa(einde, aantal, eenheid)
/** The last day before an exclusive end. */
export const dagVoor = (einde: Dag): Dag => plusDagen(einde, -1)
