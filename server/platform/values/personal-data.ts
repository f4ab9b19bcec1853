// A text is hardly ever meant to identify a person. What looks like a BSN, a date of birth, a telephone number or the address
// of a mailbox is asked about. A guess on purpose: asking once too often costs a click, missing one is a leak.
import { isDay } from './scalars.js'

export type Kind = 'BSN' | 'GEBOORTEDATUM' | 'TELEFOON' | 'EMAIL'

const MAANDEN = ['jan', 'feb', 'maart', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const CIJFERS = /(?<!\d)\d(?:[ .-]?\d){7,8}(?!\d)/g
const DAG_EERST = /(?<!\d)(\d{1,2})[-/. ](\d{1,2})[-/. ]((?:19|20)\d{2})(?!\d)/g
const JAAR_EERST = /(?<!\d)((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g
const AANEEN = /(?<!\d)(\d{2})(\d{2})((?:19|20)\d{2})(?!\d)/g
const MET_MAAND =
  /(?<!\d)(\d{1,2})\s+(jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?\s+((?:19|20)\d{2})(?!\d)/gi
const GEBOREN = /\b(geb|geboren|geboortedatum|geboortedag)\b/i
/** Dates this long ago are hardly ever about policy; nearer ones count only next to a word for birth. */
const JAREN = 10
/** Ten digits from a zero as people in the Netherlands write them, or a plus (or 00) with the digits of another country. */
const TELEFOON = /(?<!\d[.,]?)(?:(?:\+|00)[1-9](?:[ .()/-]{0,3}\d){8,13}|\(?0(?:[ .()/-]{0,3}\d){9})(?!\d)/g
const EMAIL = /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]+)@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** Mailboxes of an organisation. Every other address is that of a person, whoever pays for the mailbox. */
const POSTVAKKEN =
  /^(?:info|contact|post|mail|gemeente|loket|balie|receptie|kcc|klantcontact|klantenservice|helpdesk|support|secretariaat|administratie|planning|aanmeld(?:en|ing|ingen)|inburgering|taskforce|no-?reply)$/i

/** Ten digits from a zero: nine with one more before them. */
const TIEN = /(?<!\d)0(?:[ .-]?\d){9}(?!\d)/g
/** No lower one is given out; below it zeros fill up a number of another kind. */
const LAAGSTE_BSN = 10_000_008
/** The eleven test: 9×a + 8×b + … + 2×h − i is a multiple of 11. Numbers of 8 digits stand for 9 with a leading zero. */
export function isBsn(cijfers: string): boolean {
  const d = cijfers.padStart(9, '0')
  if (!/^\d{9}$/.test(d) || /^0+$/.test(d)) return false
  const som = [...d].reduce((s, c, i) => s + Number(c) * (i === 8 ? -1 : 9 - i), 0)
  return som % 11 === 0
}
const dag = (j: string, m: string | number, d: string): string =>
  `${j}-${String(m).padStart(2, '0')}-${d.padStart(2, '0')}`
const maand = (naam: string): number =>
  naam.toLowerCase() === 'mrt' ? 3 : MAANDEN.findIndex((m) => naam.toLowerCase().startsWith(m)) + 1

function* datums(tekst: string): Generator<{ dag: string; index: number }> {
  for (const m of tekst.matchAll(DAG_EERST)) yield { dag: dag(m[3]!, m[2]!, m[1]!), index: m.index }
  for (const m of tekst.matchAll(JAAR_EERST)) yield { dag: dag(m[1]!, m[2]!, m[3]!), index: m.index }
  for (const m of tekst.matchAll(AANEEN)) yield { dag: dag(m[3]!, m[2]!, m[1]!), index: m.index }
  for (const m of tekst.matchAll(MET_MAAND)) yield { dag: dag(m[3]!, maand(m[2]!), m[1]!), index: m.index }
}
/** Days and years are digits in a row as well; a day is never the begin of a telephone number. */
const zonderDagen = (tekst: string): string =>
  [DAG_EERST, JAAR_EERST].reduce((t, vorm) => t.replace(vorm, (d) => '·'.repeat(d.length)), tekst)

function heeftGeboortedatum(tekst: string, vandaag: string): boolean {
  const grens = `${Number(vandaag.slice(0, 4)) - JAREN}${vandaag.slice(4)}`
  return [...datums(tekst)].some(({ dag: d, index }) => {
    const bijGeboren = GEBOREN.test(tekst.slice(Math.max(0, index - 30), index))
    return isDay(d) && d <= vandaag && (bijGeboren || d < grens)
  })
}
const heeftBsn = (tekst: string): boolean =>
  [...tekst.matchAll(CIJFERS)].some(([reeks]) => isBsn(reeks.replace(/\D/g, '')))

const heeftBsnMetNul = (tekst: string): boolean =>
  [...tekst.matchAll(TIEN)].some(([reeks]) => {
    const cijfers = reeks.replace(/\D/g, '').slice(1)
    return Number(cijfers) >= LAAGSTE_BSN && isBsn(cijfers)
  })

/**
 * What a text seems to hold, or undefined.
 * @param vandaag 'YYYY-MM-DD'
 * @param mag kinds that this field is made for; a number of eight digits in a telephone number is then no BSN
 * @param streng the field is made for a number that only looks like one of `mag`: a BSN in it is one, also with a zero before it
 */
export function suspicion(tekst: string, vandaag: string, mag: readonly Kind[] = [], streng = false): Kind | undefined {
  // As a reader sees it: wide digits are digits, and every space is one.
  const t = tekst.normalize('NFKC').replace(/[^\S\n]/g, ' ')
  const nummers = zonderDagen(t)
  const rest = mag.includes('TELEFOON') && !streng ? nummers.replace(TELEFOON, ' ') : t
  const gezien: Record<Kind, () => boolean> = {
    GEBOORTEDATUM: () => heeftGeboortedatum(t, vandaag),
    BSN: () => heeftBsn(rest) || (streng && heeftBsnMetNul(rest)),
    TELEFOON: () => nummers.search(TELEFOON) >= 0,
    EMAIL: () => [...t.matchAll(EMAIL)].some(([, postvak]) => !POSTVAKKEN.test(postvak!)),
  }
  return (Object.keys(gezien) as Kind[]).find((kind) => !mag.includes(kind) && gezien[kind]())
}

const EN = 'Haal het weg, of bevestig dat het geen persoonsgegeven is.'
/** What to tell at the field. */
export const SENTENCE: Record<Kind, string> = {
  BSN: `Hier lijkt een BSN te staan. ${EN}`,
  GEBOORTEDATUM: `Hier lijkt een geboortedatum te staan. ${EN.replace('het', 'die')}`,
  TELEFOON: `Hier lijkt een telefoonnummer te staan. ${EN}`,
  EMAIL: `Hier lijkt het e-mailadres van een persoon te staan. ${EN}`,
}
