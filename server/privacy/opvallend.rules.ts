// What is unusual about looking. Pure: moments and counts in, an opinion out. What cannot be told is told as that, never as usual.
import { Temporal } from 'temporal-polyfill'

const ZONE = 'Europe/Amsterdam'
/** From 7 o'clock on, and before 19 o'clock, as a clock in Amsterdam says it. */
export const WERKDAG = { van: 7, tot: 19 } as const
const VRIJDAG = 5
/** How many working days before a day are looked at. */
export const WERKDAGEN = 20
/** On so many of them somebody must have looked: of fewer, one odd day moves the median. A day without looking is not known. */
export const MINSTENS_DAGEN = 5
/** More than so many times the median is unusual. */
export const KEER = 3

/**
 * Is this moment in the weekend, or outside working hours?
 * @param moment with its zone, such as 2026-03-31T18:59:59.999Z
 */
export function isBuitenTijd(moment: string): boolean {
  const { hour, dayOfWeek } = Temporal.Instant.from(moment).toZonedDateTimeISO(ZONE)
  return dayOfWeek > VRIJDAG || hour < WERKDAG.van || hour >= WERKDAG.tot
}
/** Monday to Friday; feast days count as working days: who does not look on one leaves it not known. */
export const isWerkdag = (dag: string): boolean => Temporal.PlainDate.from(dag).dayOfWeek <= VRIJDAG

/** The first of the working days that come before a day. */
export function eersteWerkdag(dag: string, aantal = WERKDAGEN): string {
  let d = Temporal.PlainDate.from(dag)
  for (let n = 0; n < aantal;) {
    d = d.subtract({ days: 1 })
    if (d.dayOfWeek <= VRIJDAG) n++
  }
  return d.toString()
}
/** Of an even number the middle between two. @throws RangeError for no numbers */
export function mediaan(getallen: readonly number[]): number {
  if (!getallen.length) throw new RangeError('no numbers')
  const op = getallen.toSorted((a, b) => a - b)
  const midden = op.length / 2
  return (op[Math.ceil(midden) - 1]! + op[Math.floor(midden)]!) / 2
}
/** How many dossiers somebody looked at on a day. */
export interface Dagtelling {
  dag: string
  dossiers: number
}
export type Oordeel =
  | { soort: 'GEWOON' | 'VEEL'; mediaan: number; dagen: number }
  /** too few days to say what is usual */
  | { soort: 'TE_WEINIG_DAGEN'; mediaan: null; dagen: number }
/**
 * Is it more than three times what this user looks at?
 * @param eerder days on which the user looked, in any order; those that are not of the 20 working days before count for nothing
 */
export function vergelijk({ dag, dossiers }: Dagtelling, eerder: readonly Dagtelling[]): Oordeel {
  const vanaf = eersteWerkdag(dag)
  const gewoon = eerder.filter((d) => d.dag >= vanaf && d.dag < dag && isWerkdag(d.dag) && d.dossiers > 0)
  const dagen = gewoon.length
  if (dagen < MINSTENS_DAGEN) return { soort: 'TE_WEINIG_DAGEN', mediaan: null, dagen }
  const midden = mediaan(gewoon.map((d) => d.dossiers))
  return { soort: dossiers > KEER * midden ? 'VEEL' : 'GEWOON', mediaan: midden, dagen }
}

/** A look, as far as it matters for the caseload. */
export interface Blik {
  gebruikerId: string
  gemeenteCode: string
  dag: string
  /** whose caseload the person was in then; null: nobody's */
  regisseurId: string | null
  /** was that known when the line was written? */
  bekend: boolean
  /** was there a sight (inzage) of this person for this user on that day? */
  metInzage: boolean
}
export interface Samenwerking {
  /** on that day the user kept watch over the region, and had no caseload in this gemeente */
  zietZonderNaam: (gebruikerId: string, gemeenteCode: string, dag: string) => boolean
  /** the gemeente worked as one team on that day, and the user was one of its regisseurs */
  isTeam: (gebruikerId: string, gemeenteCode: string, dag: string) => boolean
  /** for whom the user stood in on that day */
  neemtWaarVoor: (gebruikerId: string, dag: string) => readonly string[]
}
/**
 * Outside the caseload and what one stands in for? Unknown is not inside. Lines without a name are the daily work of who watches
 * over the terms of the region: nobody's caseload is left by it. With a sight there was a name, and then it counts.
 */
export function isBuitenCaseload(b: Blik, s: Samenwerking): boolean | 'ONBEKEND' {
  if (!b.metInzage && s.zietZonderNaam(b.gebruikerId, b.gemeenteCode, b.dag)) return false
  if (s.isTeam(b.gebruikerId, b.gemeenteCode, b.dag)) return false
  if (!b.bekend) return 'ONBEKEND'
  if (b.regisseurId === null) return true
  return b.regisseurId !== b.gebruikerId && !s.neemtWaarVoor(b.gebruikerId, b.dag).includes(b.regisseurId)
}
