// Rules of a pilot. Pure: rows and dates in, patch out, or a DomainError.
import { invalid, type FieldErrors } from '../platform/values/errors.js'
import { dayInFigures } from '../platform/values/today.js'
import { inSentence, wordOf } from '../platform/values/words.js'
import { cleared } from '../platform/write/cleared.js'
import { PILOT_BESLUITEN, pilot, type PILOT_STANDEN, type PILOT_STATUSSEN } from './pilot.table.js'

export type PilotStatus = (typeof PILOT_STATUSSEN)[number]
type Rij = typeof pilot.$inferSelect
type Stand = (typeof PILOT_STANDEN)[number]
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

/** May a pilot that has not ended be changed like this? One that runs began on a day that has been. */
export function eisWijziging(p: Rij, wens: Wens, vandaag: string): void {
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
/** An evaluation as one line of history. */
export const evaluatieInWoorden = (e: Evaluatie): string =>
  [dayInFigures(e.datum), inSentence(wordOf(PILOT_BESLUITEN, e.besluit)), e.leerpunten.join('; '), e.bron]
    .filter(Boolean)
    .join(' · ')
/** May a pilot that ended be corrected like this? What ended did so on a day that has been. */
export function eisCorrectie(p: Rij, wens: Wens, vandaag: string): void {
  eisPilotVelden(p, wens)
  if (wens.einddatum && wens.einddatum > vandaag) throw invalid({ einddatum: 'Kies vandaag of een eerdere dag.' })
  if (p.stand !== 'AFGESLOTEN') return
  if (wens.begindatum === null) throw invalid({ begindatum: 'Een afgesloten pilot heeft een begindatum.' })
  if (wens.einddatum === null) throw invalid({ einddatum: 'Een afgesloten pilot heeft een einddatum.' })
}
