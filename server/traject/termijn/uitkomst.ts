// What a term is once it is computed: everything of it can be stored as one row, the receipt as JSON. No GraphQL here: the
// engine knows neither schema nor database.
import type { Bron } from './regels/regel.js'
import type { Feitbron } from './feiten.js'
import type { NietVerschoven } from './termijnenwet.rules.js'

/** A calendar day, 'YYYY-MM-DD'. */
export type Dag = string

export const TERMIJN_SOORTEN = [
  'PIP',
  'INTAKE_OPROEP',
  'INBURGERINGSTERMIJN',
  'VOORTGANGSGESPREK',
  'ONTZORGING',
  'AANBOD',
  'ROUTEWISSELING',
  'BEZWAAR',
  'BEZWAAR_BESLISSING',
  'BEROEP',
  'BEWAREN',
] as const
export type TermijnSoort = (typeof TERMIJN_SOORTEN)[number]
export const TERMIJN_STATUSSEN = ['WACHT', 'LOOPT', 'BIJNA_VERSTREKEN', 'VERSTREKEN', 'VOLDAAN', 'VERVALLEN'] as const
export type TermijnStatus = (typeof TERMIJN_STATUSSEN)[number]
/** Who set the length: this decides the Algemene termijnenwet. */
export const TERMIJN_NORMEN = ['WET', 'AMVB', 'MINISTERIEEL', 'BELEID'] as const
export type TermijnNorm = (typeof TERMIJN_NORMEN)[number]
export const TERMIJN_BRONNEN = ['BEREKEND', 'DUO', 'HANDMATIG'] as const
export type TermijnBron = (typeof TERMIJN_BRONNEN)[number]
export const UITLEG_SOORTEN = [
  'FEIT',
  'PARAMETER',
  'REGEL',
  'TELLING',
  'VERSCHUIVING',
  'AFWIJKING',
  'OORDEEL',
  'OVERGENOMEN',
] as const
export type UitlegSoort = (typeof UITLEG_SOORTEN)[number]

export interface Stap {
  soort: UitlegSoort
  /** one Dutch sentence */
  zin: string
  artikel: string | null
  waarde: string | null
}
/** What the outcome was made of. The moment of computing is added by who stores it: the engine has no clock. */
export interface Bon {
  regelversie: string
  parameters: { naam: string; waarde: string; van: Dag; tot: Dag | null; peilfeit: string; peildag: Dag }[]
  bronnen: Bron[]
  feiten: { naam: string; waarde: unknown; bron: Feitbron; onzeker: boolean }[]
  instellingen: { naam: string; waarde: string }[]
}
export interface Uitleg {
  zin: string
  stappen: Stap[]
  bon: Bon
}
/** What a term waits for before it has dates. */
export const WACHT_OP = [
  'KENNISGEVING_DUO',
  'INSCHRIJVING_BRP',
  'INFORMATIE_DERDEN',
  'PIP',
  'DUO_TERMIJN',
  'RECHT_OP_BIJSTAND',
  'BEKENDMAKING',
  'HERSTEL_VERZUIM',
  'OPROEP',
  'EINDE_TRAJECT',
] as const
export type WachtOp = (typeof WACHT_OP)[number]
/** A day that was the end, and why it no longer is. */
export interface EerderEinde {
  einddatum: Dag
  zin: string
}
/** What is decided by DUO stands sealed; this is what we would have made of it. */
export interface EigenUitkomst {
  begindatum: Dag
  einddatum: Dag
}
/** What the law leaves to judgement and nobody judged yet. */
export interface OordeelNodig {
  vraag: string
  artikel: string
  /** who decides */
  wie: string
}
export interface Termijn {
  geldt: true
  soort: TermijnSoort
  /** which of several terms of one kind: PVT or EXAMEN under WI2013; null when there is one */
  onderdeel: string | null
  begindatum: Dag | null
  einddatum: Dag | null
  /** false: the term ends as this day begins, as in DUO's inburgeringstermijn */
  einddatumInclusief: boolean
  grondslag: string
  /** the whole computation in one sentence */
  berekening: string
  norm: TermijnNorm
  bron: TermijnBron
  /** moved to a workday by the Algemene termijnenwet */
  verschoven: boolean
  /** why it did not move; null when it did, when there are no days, and when the days are of DUO alone */
  nietVerschoven: NietVerschoven | null
  /** waits for a judgement, or stands on a fact that does */
  onzeker: boolean
  /** the end may still move: for its year no royal decree with equated days is known */
  voorlopig: boolean
  /** empty: nothing is left to judge */
  oordeelNodig: OordeelNodig[]
  wachtOp: WachtOp | null
  /** the duty waits for a time (SS109): while it does, nobody is late */
  opgeschort: boolean
  voldaanOp: Dag | null
  vervallenOp: Dag | null
  /** oldest first */
  eerder: EerderEinde[]
  eigen: EigenUitkomst | null
  /** what differs between DUO's days and ours, in one sentence */
  verschil: string | null
  uitleg: Uitleg
}
/** The law gives this person no such term, or not any more; it says why. */
export interface GeenTermijn {
  geldt: false
  soort: TermijnSoort
  grondslag: string
  onzeker: boolean
  oordeelNodig: OordeelNodig[]
  uitleg: Uitleg
}
export type Uitkomst = Termijn | GeenTermijn
