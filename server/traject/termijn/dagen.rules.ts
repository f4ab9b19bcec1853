// Counting on the calendar: days as 'YYYY-MM-DD', in and out. No clock, no time zone.
import { Temporal } from 'temporal-polyfill'
import type { Dag } from './uitkomst.js'

export const EENHEDEN = ['UUR', 'DAG', 'WEEK', 'MAAND', 'JAAR'] as const
export type Eenheid = (typeof EENHEDEN)[number]

const plainDate = (dag: Dag): Temporal.PlainDate => Temporal.PlainDate.from(dag)
/** @returns the length for the calendar; one and a half years are eighteen months, and hours end on the day itself */
function duur(aantal: number, eenheid: Eenheid): Temporal.DurationLike {
  if (eenheid === 'UUR') return { days: Math.floor(aantal / 24) }
  if (eenheid === 'DAG') return { days: aantal }
  if (eenheid === 'WEEK') return { days: aantal * 7 }
  return { months: eenheid === 'JAAR' ? aantal * 12 : aantal }
}
export const plusDagen = (dag: Dag, dagen: number): Dag => plainDate(dag).add({ days: dagen }).toString()
/** Days from one to the other; negative when `tot` lies before `van`. */
export const dagenTussen = (van: Dag, tot: Dag): number =>
  plainDate(van).until(plainDate(tot), { largestUnit: 'day' }).days
/** 1 is Monday, 7 is Sunday. */
export const weekdag = (dag: Dag): number => plainDate(dag).dayOfWeek
export const jaarVan = (dag: Dag): number => Number(dag.slice(0, 4))
/** The later of those that are known. */
export const laatste = (...dagen: readonly Dag[]): Dag => dagen.reduce((a, b) => (b > a ? b : a))

/**
 * The day after a period that starts on `begin` and includes it: the same day-number, months later. Where the last month has no
 * such day its last day still belongs to the period (domein §2.2: 31 August + 6 months ends on 29 February, inclusive).
 */
export function dagNa(begin: Dag, aantal: number, eenheid: Eenheid): Dag {
  const start = plainDate(begin)
  const na = start.add(duur(aantal, eenheid))
  const kort = (eenheid === 'MAAND' || eenheid === 'JAAR') && na.day !== start.day
  return (kort ? na.add({ days: 1 }) : na).toString()
}
/**
 * The last day of a period that runs from an event, whose own day does not count: the same day-number, or the last day of a
 * month that has no such day (Regulation 1182/71, art. 3).
 */
export const laatsteDagNa = (gebeurtenis: Dag, aantal: number, eenheid: Eenheid): Dag =>
  plainDate(gebeurtenis).add(duur(aantal, eenheid)).toString()
/** The first day of a period that is counted back from a day. */
export const terugVan = (dag: Dag, aantal: number, eenheid: Eenheid): Dag =>
  plainDate(dag).subtract(duur(aantal, eenheid)).toString()

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const
const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const
/** '2022-03-14' → '14 maart 2022'. Written out, so that a sentence is the same on every machine. */
export function inWoorden(dag: Dag): string {
  const { day, month, year } = plainDate(dag)
  return `${day} ${MAANDEN[month - 1]} ${year}`
}
/** 'zaterdag 14 maart 2022' */
export const metWeekdag = (dag: Dag): string => `${WEEKDAGEN[weekdag(dag) - 1]} ${inWoorden(dag)}`

const WOORDEN: Record<Eenheid, readonly [string, string]> = {
  UUR: ['uur', 'uur'],
  DAG: ['dag', 'dagen'],
  WEEK: ['week', 'weken'],
  MAAND: ['maand', 'maanden'],
  JAAR: ['jaar', 'jaar'],
}
/** 10 weken, 1 maand, 1,5 jaar */
export const lengteInWoorden = (aantal: number, eenheid: Eenheid): string =>
  `${String(aantal).replace('.', ',')} ${WOORDEN[eenheid][aantal === 1 ? 0 : 1]}`
