// Terms: what is asked of them, in which groups they are shown, and how they read.
import type { EnumValue } from '../platform/api.js'
import { keuze } from '../platform/choices.js'
import { plusDagen, termijn as dagenInWoorden } from '../platform/dates.js'
import { kleineLetter } from '../platform/words.js'

interface Kern {
  id: string
  soort: EnumValue<'TermijnSoort'>
  onderdeel: string | null
  status: EnumValue<'TermijnStatus'>
  isTeLaat: boolean
  einddatum: string | null
  einddatumInclusief: boolean
  laatsteDag: string | null
  grondslag: string
  berekening: string
  wachtOp: EnumValue<'TermijnWachtOp'> | null
  onzeker: boolean
  /** the duty waits for a time */
  opgeschort: boolean
}
export interface Termijn extends Kern {
  voorlopig: boolean
  voldaanOp: string | null
  vervallenOp: string | null
  eerder: readonly { einddatum: string; zin: string }[]
  vorige: readonly { einddatum: string; gewijzigdOp: string }[]
  verschil: string | null
  oordeelNodig: readonly { vraag: string; artikel: string; wie: string }[]
  uitleg: {
    stappen: readonly { soort: EnumValue<'UitlegSoort'>; zin: string; artikel: string | null }[]
    bon: {
      regelversie: string
      parameters: readonly string[]
      bronnen: readonly string[]
      instellingen: readonly string[]
      berekendOp: string
    }
  }
}
export interface Termijnregel extends Kern {
  inburgeraar: {
    id: string
    roepnaam: string | null
    achternaam: string
    dossiercode: string
    regisseur: { id: string; naam: string } | null
  } | null
  gemeente: { naam: string }
}
const KERN =
  'id soort onderdeel status isTeLaat einddatum einddatumInclusief laatsteDag grondslag berekening wachtOp onzeker opgeschort'
/** Of a dossier: in the one question of its page. */
export const TERMIJNSELECTIE = `{ ${KERN} voorlopig voldaanOp vervallenOp eerder { einddatum zin } vorige { einddatum gewijzigdOp }
  verschil oordeelNodig { vraag artikel wie } uitleg { stappen { soort zin artikel }
  bon { regelversie parameters bronnen instellingen berekendOp } } }`

export const GROEPEN = ['teLaat', 'week', 'maand', 'later', 'wacht'] as const
export type Groep = (typeof GROEPEN)[number]
export const GROEPNAAM: Record<Groep, string> = {
  teLaat: 'Te laat',
  week: 'Deze week',
  maand: 'Binnen 30 dagen',
  later: 'Later',
  wacht: 'Wacht',
}
export const isGroep = (x: string | null): x is Groep => GROEPEN.some((g) => g === x)
export interface Keuze {
  /** only of persons of this regisseur */
  regisseur?: string | undefined
  soort?: string | undefined
}
/** What has no last day yet stands on this one. */
const ZONDER_DAG = '9999-12-31'
/** The week ends on Sunday. */
const zondagVan = (vandaag: string): string =>
  plusDagen(vandaag, (7 - new Date(`${vandaag}T00:00:00Z`).getUTCDay()) % 7)
/** Which terms a group holds: none is in two of them. */
export function filterVan(groep: Groep, vandaag: string, { regisseur, soort }: Keuze): object {
  const zondag = zondagVan(vandaag)
  const dertig = plusDagen(vandaag, 30)
  const dagen = {
    teLaat: { lte: plusDagen(vandaag, -1) },
    week: { gte: vandaag, lte: zondag },
    maand: { gte: plusDagen(zondag, 1), lte: dertig },
    later: { gte: plusDagen(dertig, 1), lte: plusDagen(ZONDER_DAG, -1) },
    wacht: { eq: ZONDER_DAG },
  }[groep]
  return {
    isOpen: { eq: true },
    laatsteDag: dagen,
    ...(groep === 'teLaat' ? { isTeLaat: { eq: true } } : {}),
    ...(regisseur ? { regisseur: { eq: regisseur } } : {}),
    ...(soort ? { soort: { eq: soort } } : {}),
  }
}
/** What each group holds, by its name. */
export const filtersVan = (vandaag: string, keuze: Keuze): Record<Groep, object> =>
  Object.fromEntries(GROEPEN.map((g) => [g, filterVan(g, vandaag, keuze)])) as Record<Groep, object>
const telling = (groep: Groep): string =>
  `${groep}: termijnen(first: 1, filter: $${groep}) { totalCount totalCountBegrensd }`
/** One page of one group. */
export const TERMIJNEN_DOCUMENT = `query termijnen($filter: TermijnRegelFilter, $first: Int, $offset: Int) {
  termijnen(first: $first, offset: $offset, filter: $filter) {
    pageInfo { hasNextPage }
    nodes { ${KERN} inburgeraar { id roepnaam achternaam dossiercode regisseur { id naam } } gemeente { naam } }
  }
}`
/** How many there are in each group, beside the page: counting takes longer the more there are. */
export const TERMIJNENTOTAAL_DOCUMENT = `query termijnenTotaal(${GROEPEN.map((g) => `$${g}: TermijnRegelFilter`).join(', ')}) {
  ${GROEPEN.map(telling).join('\n  ')}
}`
export interface Telling {
  totalCount: number
  totalCountBegrensd: boolean
}
export type Tellingen = Record<Groep, Telling>
export interface Antwoord {
  termijnen: { pageInfo: { hasNextPage: boolean }; nodes: readonly Termijnregel[] }
}
export const aantal = ({ totalCount, totalCountBegrensd }: Telling): string =>
  totalCountBegrensd ? `meer dan ${totalCount}` : String(totalCount)

export const soortnaam = ({ soort, onderdeel }: Pick<Kern, 'soort' | 'onderdeel'>): string =>
  onderdeel
    ? `${keuze('TermijnSoort', soort).label}: ${onderdeel === 'PVT' ? 'participatieverklaring' : 'examen'}`
    : keuze('TermijnSoort', soort).label
/** Over without anybody being late: a period that simply ended, or something that cannot be recorded as done yet. */
export const isVoorbij = (t: Pick<Kern, 'status' | 'isTeLaat'>): boolean => t.status === 'VERSTREKEN' && !t.isTeLaat
/** Its days do not count while the duty waits; what was done or lapsed before, stays so. */
export const isOpgeschort = (t: Pick<Kern, 'status' | 'opgeschort'>): boolean =>
  t.opgeschort && t.status !== 'VOLDAAN' && t.status !== 'VERVALLEN'
/** The days of a term, or what it waits for. */
export function dagenVan(t: Kern & Partial<Termijn>, vandaag: string): { dag: string | null; zin: string } {
  if (t.vervallenOp && t.status === 'VERVALLEN') return { dag: t.vervallenOp, zin: 'Vervallen op' }
  if (t.voldaanOp && t.status === 'VOLDAAN') return { dag: t.voldaanOp, zin: 'Gedaan op' }
  if (t.laatsteDag)
    return { dag: t.laatsteDag, zin: isVoorbij(t) || isOpgeschort(t) ? '' : dagenInWoorden(t.laatsteDag, vandaag) }
  return {
    dag: null,
    zin: t.wachtOp ? `Wacht op ${kleineLetter(keuze('TermijnWachtOp', t.wachtOp).label)}` : 'Wacht',
  }
}
/** What comes before the PIP, by how far the traject is: until then it cannot be recorded, and nothing else says so. */
const VOOR_PIP: Partial<Record<EnumValue<'TrajectStatus'>, string>> = {
  GEKOPPELD: 'Leg eerst de plicht vast die DUO meldde. Daarna komen de intake en het PIP.',
  PLICHTIG:
    'Voor het PIP komt de intake. Leg met ‘Stap vastleggen’ eerst ‘Intake’ vast, daarna ‘Intake afgerond’ en dan het PIP.',
  INTAKE_TERMIJN_LOOPT:
    'Voor het PIP komt de intake. Leg met ‘Stap vastleggen’ eerst ‘Intake’ vast, daarna ‘Intake afgerond’ en dan het PIP.',
  INTAKE: 'Leg met ‘Stap vastleggen’ eerst ‘Intake afgerond’ vast. Daarna kunt u het PIP vastleggen.',
  INTAKE_VERZUIM: 'Leg met ‘Stap vastleggen’ eerst ‘Intake afgerond’ vast. Daarna kunt u het PIP vastleggen.',
  INTAKE_AFGEROND: 'De intake is afgerond: u kunt nu het PIP vastleggen.',
}
/** What the days alone do not say of a term. @param traject how far the traject is */
export function kanttekening(
  t: Pick<Kern, 'soort' | 'status' | 'isTeLaat' | 'wachtOp' | 'opgeschort'>,
  traject: EnumValue<'TrajectStatus'> | null | undefined,
): string | null {
  // The duty waits while somebody is exempted for a time; the end that follows is told by DUO (SS130).
  if (isOpgeschort(t))
    return 'Het traject is opgeschort: de plicht wacht. Na de vrijstelling zegt DUO tot wanneer de termijn loopt. Leg dat dan vast.'
  if (t.soort === 'INBURGERINGSTERMIJN' && t.status === 'WACHT' && t.wachtOp === 'PIP')
    return (traject && VOOR_PIP[traject]) ?? null
  // A talk is recorded as a contact, and that is no fact of the term yet.
  if (t.soort === 'VOORTGANGSGESPREK' && isVoorbij(t))
    return 'Regiotafel weet niet of dit gesprek er was: een contact telt hier nog niet mee. Een dag voor het volgende gesprek komt er ook niet vanzelf. Zet daarvoor een taak in het dossier.'
  return null
}
type Stand = Pick<Kern, 'status' | 'isTeLaat' | 'opgeschort'>
/** Nothing is to be done for it any more. */
export const isAf = (t: Stand): boolean =>
  t.status === 'VOLDAAN' || t.status === 'VERVALLEN' || (isVoorbij(t) && !isOpgeschort(t))
/** May its end still move? Of what is behind us nothing is provisional. */
export const isVoorlopig = (t: Stand & Pick<Termijn, 'voorlopig'>): boolean => t.voorlopig && !isAf(t)
/** The last day of an end that was: a reader is told that day everywhere, also where an end is the day after it. */
export const laatsteDagBij = ({ einddatumInclusief }: Pick<Kern, 'einddatumInclusief'>, einde: string): string =>
  einddatumInclusief ? einde : plusDagen(einde, -1)
/** In a dossier: what is still to come, what waits, and what asks nothing any more. */
export const delenVan = <T extends Stand>(alle: readonly T[]): { kop: string; termijnen: readonly T[] }[] => {
  const wacht = (t: T): boolean => isOpgeschort(t) || t.status === 'WACHT'
  return [
    { kop: '', termijnen: alle.filter((t) => !isAf(t) && !wacht(t)) },
    { kop: 'Wacht', termijnen: alle.filter(wacht) },
    { kop: 'Gedaan, voorbij of vervallen', termijnen: alle.filter(isAf) },
  ]
}
