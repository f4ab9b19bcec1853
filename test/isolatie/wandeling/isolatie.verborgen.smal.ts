// A list of persons shows few at once: this walk then looks at those that were planted, and at nothing else.
import { bladVan, TABEL } from './isolatie.nouns.js'
import type { Lijst } from './isolatie.verborgen.js'

export const tabelVan = (type: string): string => TABEL[type] ?? type.toLowerCase()
export const MAX = 250
/** Of a list that shows few at once, those that were planted: the whole of what this walk looks at. */
export function smal(l: Lijst): object | undefined {
  if (bladVan(l.vraag) >= MAX) return undefined
  const geplant = new Set(
    l.w.dump['inburgeraar']!.filter((p) => String(p.achternaam).startsWith('CAN')).map((p) => p.id),
  )
  const rijen = l.w.dump[tabelVan(l.type.name)]!
  return { id: { in: rijen.filter((r) => geplant.has(r.inburgeraar_id ?? r.id)).map((r) => r.id) } }
}
/** The arguments of a question about this list, narrowed where it must be. */
export const binnen = (l: Lijst, args: { filter?: object }): object => {
  const grens = smal(l)
  return grens ? { ...args, filter: args.filter ? { and: [args.filter, grens] } : grens } : args
}
