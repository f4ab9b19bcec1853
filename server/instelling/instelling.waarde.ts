// A value of a setting as it is stored, and as it is said. Pure.
import { inSentence } from '../platform/values/words.js'
import { verklaringen, type Code, type Verklaring, type Waarde } from './instelling.lijst.js'

export const JA = 'JA'
export const NEE = 'NEE'
/** Stored for a number that the gemeente takes back: it is unknown again, and not nothing. */
export const NIET_INGESTELD = 'NIET_INGESTELD'
const HEEL = /^(0|[1-9]\d{0,5})$/

/** Every value that can be chosen from, from narrow to wide; undefined for a number. */
export function keuzesVan(v: Verklaring): Readonly<Record<string, string>> | undefined {
  if (v.soort === 'GETAL') return undefined
  return v.soort === 'KEUZE' ? v.keuzes : { [NEE]: 'Nee', [JA]: 'Ja' }
}
/** A number whose default is unknown can be made unknown again. */
export const magLeeg = (v: Verklaring): boolean => v.soort === 'GETAL' && v.standaard === null

/** What a stored text is worth; undefined for a text that is no value of this setting. */
export function waardeVan(code: Code, tekst: string): Waarde | undefined {
  const v = verklaringen[code]
  if (v.soort !== 'GETAL') {
    if (!Object.hasOwn(keuzesVan(v)!, tekst)) return undefined
    return v.soort === 'JA_NEE' ? tekst === JA : tekst
  }
  if (tekst === NIET_INGESTELD) return magLeeg(v) ? null : undefined
  const getal = HEEL.test(tekst) ? Number(tekst) : NaN
  return getal >= v.min && getal <= v.max ? getal : undefined
}
/** The text under which a value is stored. */
export const tekstVan = (waarde: Waarde): string =>
  waarde === null ? NIET_INGESTELD : typeof waarde === 'boolean' ? (waarde ? JA : NEE) : String(waarde)

const EENHEDEN = { DAGEN: ['dag', 'dagen'], MAANDEN: ['maand', 'maanden'] } as const
/** A value as people say it: "Ja", "Het hele team", "14 dagen", "Niet ingesteld". */
export function woordenVan(code: Code, waarde: Waarde): string {
  const v = verklaringen[code]
  if (waarde === null) return 'Niet ingesteld'
  if (v.soort !== 'GETAL') return keuzesVan(v)![tekstVan(waarde)] ?? tekstVan(waarde)
  return `${String(waarde)} ${EENHEDEN[v.eenheid][waarde === 1 ? 0 : 1]}`
}
/** The same of a value as it is stored. */
export const inWoorden = (code: Code, tekst: string): string => {
  const waarde = waardeVan(code, tekst)
  return waarde === undefined ? tekst : woordenVan(code, waarde)
}
/** What a value of this setting can be, as a sentence for who filled in something else. */
export function zinVanMogelijk(code: Code): string {
  const v = verklaringen[code]
  if (v.soort === 'GETAL') {
    const [, meer] = EENHEDEN[v.eenheid]
    return `Vul een heel aantal ${meer} in van ${v.min} tot en met ${v.max}.`
  }
  return `Kies ${Object.entries(keuzesVan(v)!)
    .map(([waarde, woord]) => `${waarde} (${inSentence(woord)})`)
    .join(' of ')}.`
}
