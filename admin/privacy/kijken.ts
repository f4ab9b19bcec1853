// Who looked at whom: what the screens ask, and in which words they tell it. Nothing of it goes into the address: a dossier is
// looked for in the page itself.
import { toonDagMetNaam } from '../platform/dates.js'
import { tekst } from '../platform/noun.js'
import type { EnumValue } from '../platform/api.js'

export interface Regel {
  id: string
  moment: string
  door: { naam: string } | null
  dossiercode: string | null
  gemeente: { naam: string }
  doel: EnumValue<'Leesdoel'>
  reden: string | null
  scherm: string
  weg: EnumValue<'Leesweg'> | null
  inCaseload: boolean | null
}
export interface Regelfilter {
  dossiercode?: { eq: string }
  gebruiker?: { eq: string }
  dag?: { eq: string }
}
export interface Regelblad {
  totalCount: number
  totalCountBegrensd: boolean
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
  nodes: Regel[]
}
export const BLAD = 50
const REGELS = `totalCount totalCountBegrensd pageInfo { endCursor hasNextPage }
    nodes { id moment door { naam } dossiercode gemeente { naam } doel reden scherm weg inCaseload }`
export const REGELS_DOCUMENT = `query leesregels($first: Int!, $after: String, $filter: LeesregelFilter) {
  leesregels(first: $first, after: $after, filter: $filter) { ${REGELS} }
}`
export const DOSSIER_DOCUMENT = `query leesdossier($code: ID!) { leesdossier(dossiercode: $code) { dossiercode gemeente { naam } } }`

export interface Dag {
  dag: string
  dossiers: number
  keren: number
  buitenTijd: number
  buitenCaseload: number
  caseloadOnbekend: number
  oordeel: EnumValue<'Kijkoordeel'>
  mediaan: number | null
  dagenBekend: number
}
export interface Kijker {
  gebruikerId: string
  gebruiker: { naam: string } | null
  opvallend: boolean
  onzeker: boolean
  dagen: Dag[]
}
export const GEDRAG_DOCUMENT = `query kijkgedrag($vanaf: Datum!, $tot: Datum!) {
  kijkgedrag(vanafDatum: $vanaf, totDatum: $tot) { gebruikers { gebruikerId gebruiker { naam } opvallend onzeker
    dagen { dag dossiers keren buitenTijd buitenCaseload caseloadOnbekend oordeel mediaan dagenBekend } } }
}`

export const naamVan = ({ gebruiker }: Pick<Kijker, 'gebruiker'>): string =>
  gebruiker ? tekst(gebruiker.naam) : 'Niet zichtbaar voor u'
const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })
export const toonGetal = (n: number): string => getal.format(n)
const keer = (n: number): string => `${toonGetal(n)} keer`

/** What is unusual about a day, each as a sentence; none: nothing is. */
export function opvallends(d: Dag): string[] {
  return [
    d.buitenTijd ? `${keer(d.buitenTijd)} buiten 7–19 uur of in het weekend` : '',
    d.buitenCaseload ? `${keer(d.buitenCaseload)} buiten caseload, team en waarneming` : '',
    d.oordeel === 'VEEL'
      ? `${d.dossiers} dossiers: meer dan drie keer de mediaan van ${toonGetal(d.mediaan ?? 0)}`
      : '',
  ].filter(Boolean)
}
/** What could not be told of a day. */
export function onzekers(d: Dag): string[] {
  return [
    d.oordeel === 'TE_WEINIG_DAGEN'
      ? `Te weinig dagen: op ${d.dagenBekend} van de 20 werkdagen ervoor is gekeken. Of dit veel is, is niet te zeggen.`
      : '',
    d.caseloadOnbekend ? `Van ${keer(d.caseloadOnbekend)} is niet vastgelegd in wiens caseload de persoon was.` : '',
  ].filter(Boolean)
}
export const toonDag = (dag: string): string => toonDagMetNaam(dag)
export const som = (dagen: readonly Dag[], veld: 'keren' | 'buitenTijd' | 'buitenCaseload'): number =>
  dagen.reduce((n, d) => n + d[veld], 0)
export const aantalRegels = ({ totalCount, totalCountBegrensd }: Regelblad): string =>
  `${totalCountBegrensd ? 'Meer dan ' : ''}${totalCount.toLocaleString('nl-NL')} keer bekeken`
