// Rules of a partner. Pure.
import { alphabet, folded } from '../platform/values/letters.js'

/** The form in which two spellings of a name are the same; the database keeps the same form. */
export const naamsleutel = (naam: string): string =>
  naam
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

interface Bekend {
  id: string
  naam: string
  aliassen: string[]
}
/** The partner that already has one of these names, as name or as alias. */
export const bekendeNaam = (namen: readonly string[], partners: readonly Bekend[]): Bekend | undefined => {
  const gezocht = new Set(namen.map(naamsleutel))
  return partners.find((p) => [p.naam, ...p.aliassen].some((n) => gezocht.has(naamsleutel(n))))
}
/** Words that say what kind of body it is, not which one. */
const ALGEMEEN = new Set(['stichting', 'vereniging', 'gemeente', 'bv', 'nv', 'de', 'het', 'van', 'voor', 'en'])
const woorden = (naam: string): string[] => {
  const alle = folded(naam)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  const eigen = alle.filter((x) => !ALGEMEEN.has(x))
  return eigen.length ? eigen : alle
}
const paren = (tekst: string): string[] => Array.from({ length: tekst.length - 1 }, (_, i) => tekst.slice(i, i + 2))
/** Sørensen-Dice over pairs of letters: how many two words share, 0 to 1. */
function letters(a: string, b: string): number {
  const [x, y] = [paren(a), paren(b)]
  if (!x.length || !y.length) return a === b ? 1 : 0
  const over = [...y]
  const samen = x.filter((p) => over.includes(p) && over.splice(over.indexOf(p), 1).length).length
  return (2 * samen) / (x.length + y.length)
}
/** How much two names resemble each other, 0 to 1: by their letters, or because one name is part of the other. */
export function overeenkomst(a: string, b: string): number {
  const [x, y] = [woorden(a), woorden(b)]
  if (!x.length || !y.length) return 0
  const gedeeld = x.filter((w) => w.length > 2 && y.includes(w)).length
  const deel = (0.8 * gedeeld) / Math.min(x.length, y.length)
  return Math.max(letters(x.join(''), y.join('')), deel)
}
/** From here on two names are worth asking about. */
const LIJKT_OP = 0.65
/** Partners whose name or alias resembles this name, best first. */
export const gelijkende = <P extends Bekend>(naam: string, partners: readonly P[]): (P & { overeenkomst: number })[] =>
  partners
    .map((p) => ({ ...p, overeenkomst: Math.max(...[p.naam, ...p.aliassen].map((n) => overeenkomst(naam, n))) }))
    .filter((p) => p.overeenkomst >= LIJKT_OP)
    .sort((a, b) => b.overeenkomst - a.overeenkomst || alphabet.compare(a.naam, b.naam))

/** All names together, for searching. */
export const alleNamen = (naam: string, aliassen: readonly string[]): string => [naam, ...aliassen].join(' | ')
