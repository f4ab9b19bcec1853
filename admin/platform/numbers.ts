// Numbers as people in the Netherlands write them: a comma before the decimals, a full stop between the thousands. What
// can be read in two ways is asked back, never guessed: "1,250" may be a quarter more than one, or more than a thousand.

export interface Getalgrenzen {
  min?: number
  max?: number
  /** how many digits may stand behind the comma; none when absent */
  decimalen?: number
  /** a year has no full stop in it */
  jaartal?: true
}
export type Gelezen = { getal: number | null } | { fout: string }

export const JAARTAL = { min: 1900, max: 2199, jaartal: true } as const satisfies Getalgrenzen

/** The largest whole number that GraphQL carries. */
const GROOTSTE_GEHEEL = 2_147_483_647
const GROOTSTE = 999_999_999_999

const fout = (zin: string): Gelezen => ({ fout: zin })
const DRIETALLEN = /^\d{1,3}(\.\d{3})+$/
const kaal = (tekst: string): string =>
  tekst
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/^\u2212/, '-')

/** What is no number at all, said in the words of what was typed. */
const onleesbaar = (tekst: string, { decimalen, jaartal }: Getalgrenzen): Gelezen => {
  if (tekst.includes('%')) return fout('Laat het procentteken weg. Vul alleen een getal in.')
  if (tekst.includes('€')) return fout('Laat het euroteken weg. Vul alleen een getal in.')
  if (jaartal) return fout('Dit is geen jaar. Vul vier cijfers in, bijvoorbeeld 2025.')
  return fout(`Dit is geen getal. Vul alleen cijfers in, bijvoorbeeld 1250${decimalen ? ' of 12,5' : ''}.`)
}

/** A full stop that does not stand between thousands is a decimal point from another country, or a slip. */
const vreemdePunt = (geheel: string, rest: string | undefined): Gelezen => {
  const [voor = '', na = '', ...meer] = geheel.split('.')
  return rest === undefined && meer.length === 0 && na !== ''
    ? fout(`Bedoelt u ${voor || '0'},${na}? Schrijf een komma voor de decimalen.`)
    : fout('De punten staan niet tussen duizendtallen. Schrijf bijvoorbeeld 1.250 of 1.250,5.')
}

/** "1,250": 1.250 or 1,25? "0,125" and "1.250,125" can only be read in one way. */
const tweeLezingen = (geheel: string, rest: string | undefined): Gelezen | null =>
  rest?.length === 3 && /^[1-9]\d{0,2}$/.test(geheel)
    ? fout(`Bedoelt u ${geheel}.${rest} of ${geheel},${rest}? Schrijf ${geheel}${rest} of ${geheel},${rest}0.`)
    : null

const ontleed = (tekst: string, grenzen: Getalgrenzen): Gelezen => {
  if (!/^[+-]?[\d.,]+$/.test(tekst)) return onleesbaar(tekst, grenzen)
  const min = tekst.startsWith('-') ? -1 : 1
  const [geheel = '', rest, ...meer] = tekst.replace(/^[+-]/, '').split(',')
  if (meer.length > 0) return fout('Gebruik één komma. Zet een punt tussen de duizendtallen, bijvoorbeeld 1.250.')
  if (rest === '') return fout('Het getal is niet af: achter de komma staat niets.')
  if (rest?.includes('.')) return fout('Achter de komma mag geen punt staan. Schrijf bijvoorbeeld 1.250,5.')
  if (geheel.includes('.') && !DRIETALLEN.test(geheel)) return vreemdePunt(geheel, rest)
  const cijfers = geheel.replaceAll('.', '')
  return (
    tweeLezingen(cijfers === geheel ? geheel : '', rest) ?? { getal: min * Number(`${cijfers || '0'}.${rest ?? '0'}`) }
  )
}

/** Spaces between thousands are how some programs show them. */
const zonderSpaties = (tekst: string): string =>
  /^[+-]? ?\d{1,3}( \d{3})+(,\d+)?$/.test(tekst) ? tekst.replaceAll(' ', '') : tekst

const decimalenVan = (getal: number): number => {
  const [, rest = ''] = getal.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }).split('.')
  return rest.length
}
const buitenGrens = (getal: number, { min, max, decimalen = 0, jaartal }: Getalgrenzen): string | null => {
  const toon = (grens: number): string => toonInvoer(grens, jaartal ? { jaartal } : {})
  if (decimalen === 0 && !Number.isInteger(getal)) return 'Vul een heel getal in, zonder cijfers achter de komma.'
  if (decimalenVan(getal) > decimalen) return `Gebruik ten hoogste ${decimalen} cijfers achter de komma.`
  if (min !== undefined && getal < min)
    return min === 0 ? 'Vul nul of een hoger getal in.' : `Vul ${toon(min)} of een hoger getal in.`
  const top = max ?? (decimalen === 0 ? GROOTSTE_GEHEEL : GROOTSTE)
  return getal > top || getal < -top ? `Vul ${toon(top)} of een lager getal in.` : null
}

/**
 * Reads what was typed. Nothing typed is null; what cannot be read, or lies outside the limits, is a sentence.
 * A number is taken as it is: that is what the server sent.
 */
export const leesGetal = (waarde: unknown, grenzen: Getalgrenzen = {}): Gelezen => {
  if (waarde === null || waarde === undefined) return { getal: null }
  if (typeof waarde === 'number') return { getal: waarde }
  if (typeof waarde !== 'string') return fout('Dit is geen getal.')
  const tekst = kaal(waarde)
  if (tekst === '') return { getal: null }
  const gelezen = ontleed(zonderSpaties(tekst), grenzen)
  if ('fout' in gelezen || gelezen.getal === null) return gelezen
  const grens = buitenGrens(gelezen.getal, grenzen)
  return grens === null ? gelezen : fout(grens)
}

/** How a number stands in a field: so that reading it back gives the same number. */
export const toonInvoer = (getal: number, { jaartal }: Pick<Getalgrenzen, 'jaartal'> = {}): string => {
  const decimalen = decimalenVan(getal)
  return getal.toLocaleString('nl-NL', {
    useGrouping: jaartal !== true,
    // Three digits behind the comma could be taken for a thousand.
    minimumFractionDigits: decimalen === 3 ? 4 : 0,
    maximumFractionDigits: 20,
  })
}
