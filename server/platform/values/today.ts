// The one place where a moment becomes a calendar day.
import type { Env } from '../env/env.js'

const AMSTERDAM = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Amsterdam',
  calendar: 'gregory',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

const HOUR = 3_600_000
/** The day of the hour that was asked last. A day begins there on the hour, as the difference with UTC is whole hours. */
let last = { hour: NaN, day: '' }
function dayIn(hour: number): string {
  const parts = new Map(AMSTERDAM.formatToParts(hour * HOUR).map(({ type, value }) => [type, value]))
  return ['year', 'month', 'day'].map((type) => parts.get(type as 'year')).join('-')
}

/** The calendar day in the Netherlands as YYYY-MM-DD, wherever the server stands; VANDAAG wins. */
export function vandaag(env: Pick<Env, 'VANDAAG'>, moment: Date = new Date()): string {
  if (env.VANDAAG !== undefined) return env.VANDAAG
  const hour = Math.floor(moment.getTime() / HOUR)
  if (hour !== last.hour) last = { hour, day: dayIn(hour) }
  return last.day
}

/** '2026-11-26' as people write it in a sentence: 26-11-2026. */
export const dayInFigures = (dag: string): string => dag.split('-').reverse().join('-')
