// Every GraphQL document the generic screens can send. A test validates them all against the schema.
import { acts, type ActName } from '../api.js'
import type { Noun } from '../noun.js'
import type { Rechten } from '../rights.js'
import { selectie } from './selection.js'

export const lijstDocument = (noun: Noun, rechten: Rechten): string =>
  noun.kort
    ? `query ${noun.naam} { ${noun.naam} { ${selectie(noun, rechten, 'toon')} } }`
    : `query ${noun.naam}($first: Int, $offset: Int, $filter: ${noun.type}Filter, $sortering: ${noun.type}Sortering) {
  ${noun.naam}(first: $first, offset: $offset, filter: $filter, sortering: $sortering) {
    nodes { ${selectie(noun, rechten, 'lijst')} } pageInfo { hasNextPage hasPreviousPage }
  }
}`

/** How many there are, beside the page: it takes longer the more there are, and is the same for all pages and orders. */
export const totaalDocument = (noun: Noun): string =>
  `query ${noun.naam}Totaal($filter: ${noun.type}Filter) {
  ${noun.naam}(first: 1, filter: $filter) { totalCount totalCountBegrensd }
}`

/** Page after page from a cursor: rows that come or go meanwhile shift nothing. */
export const alleDocument = (noun: Noun, rechten: Rechten): string =>
  `query ${noun.naam}Alle($first: Int, $after: String, $filter: ${noun.type}Filter, $sortering: ${noun.type}Sortering) {
  ${noun.naam}(first: $first, after: $after, filter: $filter, sortering: $sortering) {
    nodes { ${selectie(noun, rechten, 'lijst')} } totalCount pageInfo { endCursor hasNextPage }
  }
}`

/** Rows by id, for a screen that acts on them. */
export const veleDocument = (noun: Noun, rechten: Rechten): string =>
  `query ${noun.naam}Handelen($first: Int, $filter: ${noun.type}Filter) {
  ${noun.naam}(first: $first, filter: $filter) {
    nodes { ${selectie(noun, rechten, 'handelen')} } pageInfo { hasNextPage hasPreviousPage }
  }
}`

export const eenDocument = (noun: Noun, rechten: Rechten): string =>
  `query ${noun.een}($id: ID!) { ${noun.een}(id: $id) { ${selectie(noun, rechten, 'toon')} } }`

/** The argument that names the row an act is on, or the row that it adds something to. */
export const rijArgument = (naam: ActName): string | undefined =>
  Object.entries<string>(acts[naam].args).find(([, type]) => type === 'ID!')?.[0]

/**
 * The document of an act. What it takes, the list of acts knows.
 * @param gegeven the arguments that are sent
 * @param antwoord what to select of the row that it answers with
 */
export const handelingDocument = (naam: ActName, gegeven: readonly string[], antwoord: string): string => {
  const argumenten = Object.entries<string>(acts[naam].args).filter(([argument]) => gegeven.includes(argument))
  const kop = argumenten.map(([argument, type]) => `$${argument}: ${type}`).join(', ')
  const doorgifte = argumenten.map(([argument]) => `${argument}: $${argument}`).join(', ')
  return `mutation ${naam}(${kop}) { ${naam}(${doorgifte}) { ${antwoord} } }`
}

export const geschiedenisveld = ({ geschiedenis }: Noun): string =>
  geschiedenis === 'tijdlijn' ? geschiedenis : 'geschiedenis'
/** What is shown of what happened; names of people only for who may read them. */
export const gebeurtenisSelectie = (rechten: Rechten): string => {
  const door = rechten.magVeld('Gebruiker', 'naam') ? 'door { id naam } ' : ''
  return `{ nodes { id op ${door}handeling tekst wijzigingen { veld oud nieuw } } totalCount }`
}
export const geschiedenisDocument = (noun: Noun, rechten: Rechten): string => {
  const veld = geschiedenisveld(noun)
  return `query ${noun.een}Geschiedenis($id: ID!, $first: Int, $offset: Int, $filter: GebeurtenisFilter) {
  ${noun.een}(id: $id) { id ${veld}(first: $first, offset: $offset, filter: $filter) ${gebeurtenisSelectie(rechten)} }
}`
}
