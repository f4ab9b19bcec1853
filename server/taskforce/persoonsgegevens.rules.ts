// A knelpunt or actie is never about a person. Text that looks like a BSN or a date of birth is refused until the writer
// says that it is none. A guess on purpose: asking once too often costs a click, missing one is a leak.
import { DomainError, type FieldErrors } from '../platform/values/errors.js'
import { isDay } from '../platform/values/scalars.js'

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
/** What a text seems to hold, or undefined. `vandaag` is 'YYYY-MM-DD'. */
export function vermoeden(tekst: string, vandaag: string): 'BSN' | 'GEBOORTEDATUM' | undefined {
  const grens = `${Number(vandaag.slice(0, 4)) - JAREN}${vandaag.slice(4)}`
  for (const d of datums(tekst)) {
    const bijGeboren = GEBOREN.test(tekst.slice(Math.max(0, d.index - 30), d.index))
    if (isDay(d.dag) && d.dag <= vandaag && (bijGeboren || d.dag < grens)) return 'GEBOORTEDATUM'
  }
  for (const [reeks] of tekst.matchAll(CIJFERS)) if (isBsn(reeks.replace(/\D/g, ''))) return 'BSN'
  return undefined
}
const ZIN = {
  BSN: 'Hier lijkt een BSN te staan. Haal het weg, of bevestig dat het geen persoonsgegeven is.',
  GEBOORTEDATUM: 'Hier lijkt een geboortedatum te staan. Haal die weg, of bevestig dat het geen persoonsgegeven is.',
}
const KENMERK = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** The texts of an input (not its ids and days), so that a new text field is checked without a line of its own. */
export const teksten = (input: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(input).filter(
      (paar): paar is [string, string] => typeof paar[1] === 'string' && !KENMERK.test(paar[1]) && !isDay(paar[1]),
    ),
  )
/** @throws DomainError PERSOONSGEGEVENS_VERMOED with a sentence per field, unless the writer confirmed that there are none */
export function weigerPersoonsgegevens(
  input: { bevestigGeenPersoonsgegevens?: boolean | null },
  teksten: Record<string, string | null | undefined>,
  vandaag: string,
): void {
  if (input.bevestigGeenPersoonsgegevens) return
  const velden: FieldErrors = {}
  for (const [veld, tekst] of Object.entries(teksten)) {
    const wat = tekst && vermoeden(tekst, vandaag)
    if (wat) velden[veld] = ZIN[wat]
  }
  if (Object.keys(velden).length)
    throw new DomainError(
      'PERSOONSGEGEVENS_VERMOED',
      'Wat de taskforce opschrijft, gaat nooit over een persoon. Controleer de tekst.',
      { velden },
    )
}
