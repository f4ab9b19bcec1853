// The one place where a moment becomes a calendar day.
import type { Env } from '../env/env.js'

const AMSTERDAM = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Amsterdam',
  calendar: 'gregory',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in the Netherlands as YYYY-MM-DD, wherever the server stands; VANDAAG wins. */
export function vandaag(env: Pick<Env, 'VANDAAG'>, moment: Date = new Date()): string {
  if (env.VANDAAG !== undefined) return env.VANDAAG
  const parts = new Map(AMSTERDAM.formatToParts(moment).map(({ type, value }) => [type, value]))
  return ['year', 'month', 'day'].map((type) => parts.get(type as 'year')).join('-')
}

/** '2026-11-26' as people write it in a sentence: 26-11-2026. */
export const dayInFigures = (dag: string): string => dag.split('-').reverse().join('-')
