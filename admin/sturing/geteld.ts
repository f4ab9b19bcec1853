// What is counted from dossiers, beside the stated figure: in words, never as a number that could be taken for it.
import { toonDagKort } from '../platform/dates.js'
import { isVerborgen, VERBORGEN_NOOT } from '../platform/figures.js'
import { periode, toonCijfer, type Cijfer, type Taakstelling } from './taakstelling.js'

export const KOP_GETELD = 'Geteld uit dossiers'
type Telling = Pick<Taakstelling, 'geteld' | 'geteldFictief'>
type Rij = Telling & Pick<Taakstelling, 'jaar' | 'halfjaar'>

const isGeteld = <R extends Telling>(rij: R): rij is R & { geteld: Cijfer } => rij.geteld !== undefined
/** Who may not see the count gets rows without it. */
export const heeftTelling = (rijen: readonly Telling[]): boolean => rijen.some(isGeteld)
/** "12, waarvan 12 verzonnen", or why there is no number; empty where the count was not asked. */
export function toonGeteld({ geteld, geteldFictief }: Telling): string {
  if (!geteld) return ''
  if (geteld.waarde === null || !geteldFictief || geteldFictief.waarde === 0) return toonCijfer(geteld)
  if (geteldFictief.waarde === null) return `${toonCijfer(geteld)}; hoeveel daarvan verzonnen zijn, is verborgen`
  return `${toonCijfer(geteld)}, waarvan ${toonCijfer(geteldFictief)} verzonnen`
}
/** Until which day was counted, where that is not the end of the period. */
export const geteldTot = ({ geteld }: Telling): string =>
  geteld?.peildatum && geteld.voorlopig ? `tot en met ${toonDagKort(geteld.peildatum)}` : ''

/** Where this count comes from, or why it is not there. */
export const noten = ({ geteld }: Telling): string[] =>
  geteld
    ? [
        [geteld.redenGeenWaarde === 'GEEN_GEGEVENS' ? null : `${geteld.bron}.`, geteld.voetnoot]
          .filter(Boolean)
          .join(' '),
        ...(isVerborgen(geteld) ? [VERBORGEN_NOOT] : []),
      ]
    : []
/** The notes of these rows, each once; with the periods when it is not about all. */
export function tellingnoten(rijen: readonly Rij[]): string[] {
  const geteld = rijen.filter(isGeteld)
  const per = new Map<string, string[]>()
  for (const rij of geteld) for (const noot of noten(rij)) per.set(noot, [...(per.get(noot) ?? []), periode(rij)])
  const lijst = new Intl.ListFormat('nl-NL')
  return [...per].map(([noot, van]) => (van.length === geteld.length ? noot : `${lijst.format(van)}: ${noot}`))
}
