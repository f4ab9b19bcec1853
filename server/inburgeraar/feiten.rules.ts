// Which facts of a person can be true together. Pure. Every act that changes one of them asks this of all of them, those that
// stand already as well: what one act refuses, another must not let in.
import { invalid, type FieldErrors } from '../platform/values/errors.js'
import type { DOELGROEPEN, GEDETAILLEERDE_DOELGROEPEN } from './inburgeraar.table.js'

/** Nothing of anybody who inburgert happened before this day; an earlier one is a slip of the pen. */
const EERSTE_DAG = '1900-01-01'
type Doelgroep = (typeof DOELGROEPEN)[number]
/** Wi 13 lid 1: with asylum are also who comes to, or forms a family with, somebody who has it. DUO's seven fall into the two. */
export const VERFIJNING: Record<(typeof GEDETAILLEERDE_DOELGROEPEN)[number], Doelgroep> = {
  ASIELSTATUSHOUDER: 'ASIELSTATUSHOUDER',
  GEZINSHERENIGER_MET_ASIELSTATUSHOUDER: 'ASIELSTATUSHOUDER',
  GEZINSVORMER_MET_ASIELSTATUSHOUDER: 'ASIELSTATUSHOUDER',
  GEESTELIJK_BEDIENAAR: 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT',
  GEZINSHERENIGER: 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT',
  GEZINSVORMER: 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT',
  OVERIG: 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT',
}
/** Days that come in this order; two of them may be the same day. What is not known is left out. */
const VOLGORDEN = [
  ['geboortedatum', 'koppeling', 'huisvesting', 'brpDatum'],
  ['geboortedatum', 'verblijfGeldigVanaf', 'verblijfGeldigTot'],
] as const
const WOORD = {
  geboortedatum: 'de geboorte',
  koppeling: 'de koppeling',
  huisvesting: 'de huisvesting',
  brpDatum: 'de inschrijving in de BRP',
  verblijfGeldigVanaf: 'de eerste dag van het verblijf',
  verblijfGeldigTot: 'de laatste dag van het verblijf',
} as const
type Dag = keyof typeof WOORD
const DAGEN = Object.keys(WOORD) as Dag[]
/** A right to stay may begin and end later; the others are told when they have happened. */
const MAG_NOG_KOMEN: readonly Dag[] = ['verblijfGeldigVanaf', 'verblijfGeldigTot']

export type Feiten = Partial<Record<Dag, string | null>> & {
  doelgroep?: Doelgroep | null
  gedetailleerdeDoelgroep?: (typeof GEDETAILLEERDE_DOELGROEPEN)[number] | null
}
export type Feit = keyof Feiten
/** The input field of each fact that an act changes. */
export type Velden = Partial<Record<Feit, string>>

/**
 * @param f the facts as they are going to be
 * @param veld of the facts that the act changes: a wrong that stood already and is not touched is not said
 * @throws ONGELDIGE_INVOER with a sentence at every field
 */
export function eisFeiten(f: Feiten, veld: Velden, vandaag: string): void {
  const velden: FieldErrors = {}
  const fout = (feit: Feit, zin: string): boolean => {
    const naam = veld[feit]
    if (naam) velden[naam] ??= zin
    return naam !== undefined
  }
  for (const dag of DAGEN) {
    const op = f[dag]
    if (op && op < EERSTE_DAG) fout(dag, `Kies een dag vanaf ${EERSTE_DAG.slice(0, 4)}.`)
    if (op && op > vandaag && !MAG_NOG_KOMEN.includes(dag)) fout(dag, 'Deze dag is nog niet geweest.')
  }
  for (const volgorde of VOLGORDEN)
    for (const [i, later] of volgorde.entries())
      for (const eerder of volgorde.slice(0, i)) {
        const [a, b] = [f[eerder], f[later]]
        if (!a || !b || a <= b) continue
        if (!fout(later, `Deze dag ligt voor ${WOORD[eerder]}.`)) fout(eerder, `Deze dag ligt na ${WOORD[later]}.`)
      }
  const { doelgroep, gedetailleerdeDoelgroep: verfijning } = f
  if (verfijning && doelgroep && VERFIJNING[verfijning] !== doelgroep)
    if (!fout('gedetailleerdeDoelgroep', 'Deze verfijning hoort bij de andere doelgroep.'))
      fout('doelgroep', 'De verfijning van DUO hoort bij de andere doelgroep. Wijzig die ook.')
  // COA links who has asylum.
  if (doelgroep === 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT' && f.koppeling)
    if (!fout('koppeling', 'Een gezinsmigrant heeft geen koppeling.'))
      fout('doelgroep', 'Deze persoon is gekoppeld door het COA. Een gezinsmigrant heeft geen koppeling.')
  if (Object.keys(velden).length) throw invalid(velden)
}
