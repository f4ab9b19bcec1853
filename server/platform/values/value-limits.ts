// Values that no field can take, refused before anything is looked at.
import { invalid } from './errors.js'

const MAX_LIJST = 250
const MAX_TEKST = 20_000
/** Deeper than any filter a person makes; unlimited, a body of brackets would exhaust the stack. */
const MAX_DIEPTE = 30
/** NUL and half surrogate pairs cannot be stored as text. */
const ONMOGELIJK = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
/** @throws ONGELDIGE_INVOER for what is nested deeper than anything a person fills in */
export function checkDepth(diepte: number): void {
  if (diepte > MAX_DIEPTE) throw invalid({}, `Deze invoer is te diep genest: hoogstens ${MAX_DIEPTE} lagen.`)
}
/** Refuses values that no field can take, wherever they stand in the variables; literals go through it one by one. */
export function checkValue(v: unknown, pad: string, diepte = 0): void {
  checkDepth(diepte)
  if (typeof v === 'string') {
    if (ONMOGELIJK.test(v)) throw invalid({ [pad]: 'Deze tekst bevat een teken dat niet kan worden bewaard.' })
    if (v.length > MAX_TEKST) throw invalid({ [pad]: `Deze tekst is te lang. Er mogen ${MAX_TEKST} tekens in.` })
  } else if (Array.isArray(v)) {
    if (v.length > MAX_LIJST) throw invalid({ [pad]: `Geef hier hoogstens ${MAX_LIJST} waarden.` })
    v.forEach((x, i) => checkValue(x, `${pad}.${i}`, diepte + 1))
  } else if (v && typeof v === 'object') {
    for (const [k, x] of Object.entries(v)) checkValue(x, pad ? `${pad}.${k}` : k, diepte + 1)
  }
}
