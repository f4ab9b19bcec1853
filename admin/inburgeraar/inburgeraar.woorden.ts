// Facts of a person in words, for lists and pages alike.
import type { Rij, Waarde, Zegt } from '../platform/noun.js'
import { lijst, object, tekst } from '../platform/noun.js'
import { keuze } from '../platform/choices.js'
import { toonDagKort } from '../platform/dates.js'

const LET_OP = { toon: 'let-op', icoon: 'open' } as const
const GEEN_WONING: Zegt = { tekst: 'Geen woning', ...LET_OP }
const GEEN_BRP: Zegt = { tekst: 'Niet in de BRP', ...LET_OP }
const GEEN_REGISSEUR: Zegt = { tekst: 'Geen regisseur', ...LET_OP }
const GEEN_KOPPELING: Zegt = { tekst: 'Geen koppeling', ...LET_OP }

/** What is known of the house: since when, and what is still missing. */
export const huisvestingInWoorden = ({ huisvesting }: Rij): readonly Zegt[] => {
  const woning = object(huisvesting)
  if (!woning) return [GEEN_WONING]
  const sinds = { tekst: toonDagKort(tekst(woning.datum)) }
  return woning.brpDatum ? [sinds] : [sinds, GEEN_BRP]
}
/** Only somebody with asylum is linked by COA; a child is housed with its parents (no group of its own). */
const hoortGekoppeld = ({ doelgroep }: Rij): boolean => doelgroep === 'ASIELSTATUSHOUDER'
/** What still has to be arranged or filled in. Fields that were not asked say nothing. */
export const watOntbreekt = (rij: Rij): readonly Zegt[] => [
  ...(rij.huisvesting === undefined ? [] : huisvestingInWoorden(rij).filter(({ toon }) => toon !== undefined)),
  ...(rij.koppeling === null && hoortGekoppeld(rij) ? [GEEN_KOPPELING] : []),
  ...(rij.regisseur === null ? [GEEN_REGISSEUR] : []),
]
/** The day of the last contact. Never is no day; a child has no contacts of its own. */
export const contactInWoorden = ({ laatsteContactdatum, doelgroep }: Rij): readonly Zegt[] => {
  const dag = tekst(laatsteContactdatum)
  if (dag) return [{ tekst: toonDagKort(dag) }]
  return doelgroep ? [{ tekst: 'Nog geen contact', ...LET_OP }] : []
}
export const koppelingInWoorden = ({ koppeling }: Rij): readonly Zegt[] => {
  const dag = tekst(object(koppeling)?.datum)
  return dag ? [{ tekst: toonDagKort(dag) }] : []
}
/** "asiel bepaalde tijd · vluchteling", "1 jan 2022 tot en met 31 dec 2026". */
export const verblijfInWoorden = (rij: Rij): readonly Zegt[] => {
  const recht = object(rij.verblijf)
  if (!recht) return []
  const [van, tot] = [tekst(recht.geldigVanaf), tekst(recht.geldigTot)]
  const dagen = [van && `vanaf ${toonDagKort(van)}`, tot && `tot en met ${toonDagKort(tot)}`].filter(Boolean).join(' ')
  const soort = [recht.soort, recht.status].map(tekst).filter(Boolean).join(' · ')
  return [soort, dagen, tekst(recht.asielrechtenWijzigingVerblijfsdoel)].filter(Boolean).map((zin) => ({ tekst: zin }))
}
const eenTermijn = (termijn: Record<string, Waarde>): Zegt => {
  const { toon, icoon } = keuze('TermijnStatus', tekst(termijn.status))
  const zin = `${keuze('TermijnSoort', tekst(termijn.soort)).label}: ${toonDagKort(tekst(termijn.laatsteDag))}`
  return { tekst: zin, ...(termijn.status === 'LOOPT' ? {} : { toon: toon!, icoon: icoon! }) }
}
/** "PIP: 3 dec 2026", with the colour of how it stands. */
export const termijnInWoorden = ({ eersteTermijn }: Rij): readonly Zegt[] => {
  const termijn = object(eersteTermijn)
  return termijn ? [eenTermijn(termijn)] : []
}
const GEDAAN = ['VOLDAAN', 'VERVALLEN', 'WACHT']
/** The same of every term of a line that has a last day and somebody must still do something for, or that still runs. */
export const termijnenInWoorden = ({ termijnen }: Rij): readonly Zegt[] =>
  lijst(termijnen)
    .map(object)
    .filter((t) => t !== null)
    .filter(({ status, isTeLaat }) => !GEDAAN.includes(tekst(status)) && (status !== 'VERSTREKEN' || isTeLaat === true))
    .map(eenTermijn)
/** How far the traject is, and along which route; nobody decided on a route before the PIP. */
export const trajectInWoorden = ({ traject }: Rij): readonly Zegt[] => {
  const loopt = object(traject)
  if (!loopt) return []
  const route = tekst(loopt.leerroute)
  return [
    { tekst: keuze('TrajectStatus', tekst(loopt.status)).label },
    ...(route ? [{ tekst: keuze('Leerroute', route).label }] : []),
  ]
}
