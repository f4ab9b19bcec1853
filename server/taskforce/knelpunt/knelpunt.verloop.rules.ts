// On which days the open knelpunten are counted. Pure: days in, days out, as strings; the calendar needs no clock.
import { invalid, type FieldErrors } from '../../platform/values/errors.js'

const MAX_JAREN = 5
const STANDAARD_JAREN = 1
const DAGEN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const twee = (n: number): string => String(n).padStart(2, '0')

const isSchrikkeljaar = (jaar: number): boolean => jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0)
/** The last day of a month; `maand` counts from 1. */
export const maandeinde = (jaar: number, maand: number): string =>
  `${jaar}-${twee(maand)}-${twee(maand === 2 && isSchrikkeljaar(jaar) ? 29 : DAGEN[maand - 1]!)}`

/** The same day `jaren` earlier; 29 February becomes the 28th. */
export function jarenEerder(dag: string, jaren: number): string {
  const jaar = Number(dag.slice(0, 4)) - jaren
  const einde = maandeinde(jaar, Number(dag.slice(5, 7)))
  const zelfde = `${jaar}${dag.slice(4)}`
  return zelfde > einde ? einde : zelfde
}

export interface Bereik {
  vanaf: string
  tot: string
}
/**
 * The range that is asked, a year up to today where nothing is said.
 * @throws ONGELDIGE_INVOER naming the argument for an order, a length or a future that cannot be answered
 */
export function bereikVan(vanaf: string | null, totEnMet: string | null, vandaag: string): Bereik {
  const tot = totEnMet ?? vandaag
  const begin = vanaf ?? jarenEerder(tot, STANDAARD_JAREN)
  const velden: FieldErrors = {}
  if (tot > vandaag) velden['totDatum'] = 'Kies een dag tot en met vandaag.'
  if (begin > tot) velden['vanafDatum'] = 'Kies een dag op of voor de einddatum.'
  else if (begin < jarenEerder(tot, MAX_JAREN))
    velden['vanafDatum'] = `Kies een periode van hoogstens ${MAX_JAREN} jaar.`
  if (Object.keys(velden).length) throw invalid(velden)
  return { vanaf: begin, tot }
}

/** Every end of a month in the range, and its last day: that is where it stands now. */
export function peildata({ vanaf, tot }: Bereik): string[] {
  const uit: string[] = []
  let [jaar, maand] = [Number(vanaf.slice(0, 4)), Number(vanaf.slice(5, 7))]
  for (let dag = maandeinde(jaar, maand); dag < tot; dag = maandeinde(jaar, maand)) {
    uit.push(dag)
    maand = maand === 12 ? 1 : maand + 1
    if (maand === 1) jaar += 1
  }
  return [...uit, tot]
}
