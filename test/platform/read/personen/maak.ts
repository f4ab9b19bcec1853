// Random questions about persons: lists, one, nested, in edges, by aliases, fragments and two roots, with filters and counts.
import { persoonId } from './wereld.js'

/** The same sequence for the same seed (mulberry32). */
export function toeval(seed: number): (n: number) => number {
  let a = seed
  return (n) => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % n
  }
}
type Kies = (n: number) => number

/** One question. Every row about a person has the key of that person in it, under a name that begins with `wie`. */
export function maakVraag(kies: Kies): string {
  let namen = 0
  const naam = (letter: string): string => `${letter}${++namen}`
  const een = <X>(...van: X[]): X => van[kies(van.length)]!
  const pagina = (): string =>
    `(first: ${1 + kies(6)}${een('', ', filter: { naam: { contains: "1" } }', ', offset: 2')})`
  const lijst = (wortel: string, diep: number): string =>
    `${naam('l')}: ${wortel}${pagina()} { ${een('', 'totalCount', 'pageInfo { hasNextPage endCursor }')} ${een(
      `nodes { ${persoon(diep)} }`,
      `edges { cursor node { ${persoon(diep)} } }`,
      `nodes { ${persoon(diep)} } edges { node { ${persoon(0)} } }`,
      'totalCount',
    )} }`
  const persoon = (diep: number): string =>
    [
      `${naam('wie')}: id`,
      een('', 'naam', '... on Persoon { anders: naam }', '... on Node { __typename }', 'ziet', 'gezondheid { tekst }'),
      ...(diep > 0
        ? [een('', `hoofd { ${persoon(diep - 1)} }`), een('', lijst('gezin', diep - 1)), een('', notities('notities'))]
        : []),
    ].join(' ')
  const notities = (wortel: string): string =>
    `${naam('n')}: ${wortel} { ${naam('wie')}: persoonId ${een('', 'tekst', `persoon { ${persoon(0)} }`)} }`
  const wortel = (): string =>
    een(
      () => lijst('personen', 2),
      () => `${naam('p')}: persoon(id: "${persoonId(kies(70))}") { ${persoon(2)} }`,
      () => `${naam('g')}: gemeenten { code geteld ${lijst('personen', 1)} }`,
      () => notities('notities'),
      () =>
        `${naam('a')}: aantekeningen(first: ${1 + kies(9)}) { totalCount nodes { ${naam('wie')}: persoonId tekst } }`,
      () => `${naam('k')}: node(id: "${persoonId(kies(70))}") { ... on Persoon { ${naam('wie')}: id naam } }`,
      () => `${naam('d')}: gewoon`,
      () => `${naam('x')}: stuk`,
    )()
  const fragment = kies(3) === 0
  const wortels = Array.from({ length: 1 + kies(3) }, wortel).join(' ')
  return fragment ? `{ ...Q } fragment Q on Query { ${wortels} }` : `{ ${wortels} }`
}
