// Rules of a pilot. Pure: rows and dates in, patch out, or a DomainError.
import { DomainError, invalid, type FieldErrors } from '../platform/values/errors.js'
import { dayInFigures } from '../platform/values/today.js'
import { cleared } from '../platform/write/cleared.js'
import { requireTransition, can, type Transitions } from '../platform/write/transitions.js'
import { pilot, type PILOT_BESLUITEN, type PILOT_STANDEN, type PILOT_STATUSSEN } from './pilot.table.js'

export type PilotStatus = (typeof PILOT_STATUSSEN)[number]
type Rij = typeof pilot.$inferSelect
type Stand = (typeof PILOT_STANDEN)[number]
interface Uitkomst {
  patch: Partial<typeof pilot.$inferInsert>
  tekst: string
}
const BEZIG = ['LOOPT', 'TE_EVALUEREN'] as const
const NIET_DICHT = ['VOORBEREIDING', ...BEZIG] as const
const DICHT = ['AFGESLOTEN', 'GESTOPT'] as const

export const PILOT_OVERGANGEN = {
  pilotWijzigen: { van: NIET_DICHT },
  pilotStarten: { van: ['VOORBEREIDING'], naar: 'LOOPT' },
  pilotMetingVastleggen: { van: BEZIG },
  pilotEvalueren: { van: BEZIG },
  pilotAfsluiten: { van: BEZIG, naar: 'AFGESLOTEN' },
  pilotStoppen: { van: NIET_DICHT, naar: 'GESTOPT' },
  // Back to where it was: see `heropenen`.
  pilotHeropenen: { van: DICHT },
  pilotCorrigeren: { van: DICHT },
} as const satisfies Transitions<PilotStatus>
export const PILOT_STATUS_WOORDEN: Record<PilotStatus, string> = {
  VOORBEREIDING: 'In voorbereiding',
  LOOPT: 'Loopt',
  TE_EVALUEREN: 'Evaluatie te doen',
  AFGESLOTEN: 'Afgesloten',
  GESTOPT: 'Gestopt',
}
const PILOT_BESLUIT_WOORDEN: Record<(typeof PILOT_BESLUITEN)[number], string> = {
  OVERGENOMEN: 'overgenomen',
  AANGEPAST_OVERGENOMEN: 'aangepast overgenomen',
  NIET_OVERGENOMEN: 'niet overgenomen',
}
/** Is the act possible now? Closing also waits for an evaluation. */
export const kanPilot = (handeling: string, status: PilotStatus, geevalueerd: boolean): boolean =>
  can<PilotStatus>(PILOT_OVERGANGEN, handeling, status) && (handeling !== 'pilotAfsluiten' || geevalueerd)

interface Loop {
  stand: Stand
  evaluatieId: string | null
  einddatum: string | null
  evaluatieUiterlijkJaar: number | null
}
/**
 * A running pilot without evaluation is to be evaluated from the day after its last day, and from 1 January of the year in
 * which the evaluation is due. So "evaluatie te doen" shows until it is done, without a job that sets it.
 */
export function statusVan(p: Loop, vandaag: string): PilotStatus {
  if (p.stand !== 'LOOPT' || p.evaluatieId !== null) return p.stand
  const voorbij = p.einddatum !== null && p.einddatum < vandaag
  const jaar = p.evaluatieUiterlijkJaar !== null && p.evaluatieUiterlijkJaar <= Number(vandaag.slice(0, 4))
  return voorbij || jaar ? 'TE_EVALUEREN' : 'LOOPT'
}
export const eisPilot = (handeling: keyof typeof PILOT_OVERGANGEN, p: Loop, vandaag: string): void =>
  requireTransition<PilotStatus>(PILOT_OVERGANGEN, handeling, statusVan(p, vandaag), PILOT_STATUS_WOORDEN)

interface Doel {
  doelAantal: number | null
  doelPeriode: string | null
}
/** Are goal and result about the same period? Only then does a percentage say whether the goal was reached. */
export const isZelfdePeriode = (doelPeriode: string | null, periode: string | null): boolean =>
  doelPeriode !== null && doelPeriode === periode
/** Says over which periods goal and result are: a percentage over two periods must not be read as one. */
export function toelichtingVan(doel: Doel, waarde: number | null, periode: string | null): string | null {
  if (waarde === null || !doel.doelAantal) return null
  if (isZelfdePeriode(doel.doelPeriode, periode))
    return `Doel (${doel.doelAantal}) en gerealiseerd (${waarde}) gaan allebei over ${periode}.`
  const voor = doel.doelPeriode ?? 'de hele pilot'
  return `Let op: de perioden verschillen. Het doel van ${doel.doelAantal} geldt voor ${voor}; de ${waarde} is alleen ${periode}.`
}

export interface Wens {
  naam?: string | null
  omschrijving?: string | null
  begindatum?: string | null
  einddatum?: string | null
  doelAantal?: number | null
  doelPeriode?: string | null
  evaluatieUiterlijkJaar?: number | null
  bron?: string | null
}
/** @throws ONGELDIGE_INVOER for a goal below zero, an end before the begin, a year outside 2000-2100 or an empty name */
export function eisPilotVelden(p: Partial<Pick<Rij, 'begindatum' | 'einddatum'>>, wens: Wens): void {
  const velden: FieldErrors = cleared(pilot, wens)
  if (wens.doelAantal != null && wens.doelAantal < 0) velden['doelAantal'] = 'Vul nul of een hoger getal in.'
  const jaar = wens.evaluatieUiterlijkJaar
  if (jaar != null && (jaar < 2000 || jaar > 2100))
    velden['evaluatieUiterlijkJaar'] = 'Kies een jaar van 2000 tot en met 2100.'
  const begin = wens.begindatum === undefined ? p.begindatum : wens.begindatum
  const eind = wens.einddatum === undefined ? p.einddatum : wens.einddatum
  if (begin && eind && eind < begin)
    velden['einddatum'] = `De pilot begint op ${dayInFigures(begin)}. Kies die dag of een latere.`
  if (Object.keys(velden).length) throw invalid(velden)
}

export function starten(p: Rij, input: { begindatum?: string | null } | null | undefined, vandaag: string): Uitkomst {
  eisPilot('pilotStarten', p, vandaag)
  const begindatum = input?.begindatum ?? p.begindatum ?? vandaag
  if (begindatum > vandaag) throw invalid({ begindatum: 'Kies vandaag of een eerdere dag.' })
  eisPilotVelden(p, { begindatum })
  return { patch: { stand: 'LOOPT', begindatum }, tekst: 'De pilot is gestart.' }
}
/** May a pilot that has not ended be changed like this? One that runs began on a day that has been. */
export function eisWijziging(p: Rij, wens: Wens, vandaag: string): void {
  eisPilot('pilotWijzigen', p, vandaag)
  eisPilotVelden(p, wens)
  if (p.stand !== 'LOOPT') return
  if (wens.begindatum && wens.begindatum > vandaag)
    throw invalid({ begindatum: 'Deze pilot loopt al. Kies vandaag of een eerdere dag.' })
  if (wens.begindatum === null && p.begindatum !== null)
    throw invalid({ begindatum: 'Een pilot die loopt, heeft een begindatum.' })
}
export interface Evaluatie {
  datum: string
  besluit: (typeof PILOT_BESLUITEN)[number]
  leerpunten: string[]
  bron: string | null
}
/** May this evaluation be recorded? A pilot can be evaluated again: the last one counts, the earlier ones stay. */
export function evalueren(p: Rij, input: Evaluatie, vandaag: string): Evaluatie {
  eisPilot('pilotEvalueren', p, vandaag)
  if (input.datum > vandaag) throw invalid({ datum: 'Kies vandaag of een eerdere dag.' })
  if (!input.leerpunten.length) throw invalid({ leerpunten: 'Vul minstens één leerpunt in.' })
  const { datum, besluit, leerpunten, bron } = input
  return { datum, besluit, leerpunten, bron }
}
/** An evaluation as one line of history. */
export const evaluatieInWoorden = (e: Evaluatie): string =>
  [dayInFigures(e.datum), PILOT_BESLUIT_WOORDEN[e.besluit], e.leerpunten.join('; '), e.bron].filter(Boolean).join(' · ')
export function afsluiten(p: Rij, input: { einddatum?: string | null } | null | undefined, vandaag: string): Uitkomst {
  eisPilot('pilotAfsluiten', p, vandaag)
  if (!p.evaluatieId) {
    const zin = 'Deze pilot is nog niet geëvalueerd. Doe dat eerst: leerpunten en besluit.'
    throw new DomainError('EVALUATIE_ONTBREEKT', zin, { velden: { evaluatie: zin } })
  }
  const einddatum = input?.einddatum ?? p.einddatum ?? vandaag
  if (einddatum > vandaag) throw invalid({ einddatum: 'Kies vandaag of een eerdere dag.' })
  eisPilotVelden(p, { einddatum })
  return { patch: { stand: 'AFGESLOTEN', einddatum }, tekst: 'De pilot is afgesloten.' }
}
export function stoppen(p: Rij, input: { reden: string }, vandaag: string): Uitkomst {
  eisPilot('pilotStoppen', p, vandaag)
  return { patch: { stand: 'GESTOPT', stopreden: input.reden }, tekst: `Gestopt: ${input.reden}` }
}
/** What was closed too early goes on: a pilot that had begun runs again, another one is in preparation again. */
export function heropenen(p: Rij, input: { reden: string }, vandaag: string): Uitkomst {
  eisPilot('pilotHeropenen', p, vandaag)
  const begonnen = p.evaluatieId !== null || (p.begindatum !== null && p.begindatum <= vandaag)
  const stand = p.stand === 'AFGESLOTEN' || begonnen ? 'LOOPT' : 'VOORBEREIDING'
  // The day on which it was closed is no end any more; one that was only planned stays.
  const einddatum = p.stand === 'AFGESLOTEN' ? null : p.einddatum
  return { patch: { stand, einddatum, stopreden: null }, tekst: `Heropend: ${input.reden}` }
}
/** May a pilot that ended be corrected like this? What ended did so on a day that has been. */
export function eisCorrectie(p: Rij, wens: Wens, vandaag: string): void {
  eisPilot('pilotCorrigeren', p, vandaag)
  eisPilotVelden(p, wens)
  if (wens.einddatum && wens.einddatum > vandaag) throw invalid({ einddatum: 'Kies vandaag of een eerdere dag.' })
  if (p.stand !== 'AFGESLOTEN') return
  if (wens.begindatum === null) throw invalid({ begindatum: 'Een afgesloten pilot heeft een begindatum.' })
  if (wens.einddatum === null) throw invalid({ einddatum: 'Een afgesloten pilot heeft een einddatum.' })
}
