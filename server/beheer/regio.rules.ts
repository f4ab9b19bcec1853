// What the command for regions accepts.
import type { NieuweRegio } from '../bron/regio.laden.js'
import { BeheerFout } from './fout.js'

/** The flags as they were typed. */
export interface Regiovlaggen {
  code?: string | undefined
  naam?: string | undefined
  gemeente?: string[] | undefined
}
const NAAM = /^[^\p{C}:]{2,100}$/u
const dubbel = (waarden: readonly string[]): boolean => new Set(waarden).size < waarden.length

/** @throws BeheerFout that names every mistake at once */
export function leesRegio({ code = '', naam = '', gemeente = [] }: Regiovlaggen): NieuweRegio {
  const delen = gemeente.map((g) => /^(\d{4}):(.+)$/.exec(g.trim()))
  const gemeenten = delen.flatMap((d) => (d && NAAM.test(d[2]!.trim()) ? [{ code: d[1]!, naam: d[2]!.trim() }] : []))
  const fouten = [
    /^[a-z][a-z0-9]{1,19}$/.test(code) ? '' : '--code: 2 tot en met 20 kleine letters en cijfers, bijvoorbeeld wnc',
    NAAM.test(naam.trim()) ? '' : '--naam: de naam van de regio, 2 tot en met 100 tekens',
    gemeenten.length === gemeente.length && gemeenten.length
      ? ''
      : '--gemeente: de CBS-code van 4 cijfers en de naam, bijvoorbeeld "0988:Weert"; herhaal dit voor elke gemeente',
    dubbel(gemeenten.map((g) => g.code)) || dubbel(gemeenten.map((g) => g.naam.toLowerCase()))
      ? '--gemeente: elke gemeente één keer'
      : '',
  ].filter(Boolean)
  if (fouten.length) throw new BeheerFout(fouten.join('\n'))
  return { code, naam: naam.trim(), gemeenten }
}
