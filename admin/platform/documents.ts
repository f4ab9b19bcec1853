// Every GraphQL document the generic screens can send. A test validates them all against the schema.
import { GEEN_PERSOONSGEGEVENS } from './form/confirmations.js'
import type { Formulierhandeling, Handeling, Noun } from './noun.js'
import type { Rechten } from './rights.js'
import { selectie } from './selection.js'

export const lijstDocument = (noun: Noun, rechten: Rechten): string =>
  noun.kort
    ? `query ${noun.naam} { ${noun.naam} { ${selectie(noun, rechten)} } }`
    : `query ${noun.naam}($first: Int, $offset: Int, $filter: ${noun.type}Filter, $sortering: ${noun.type}Sortering) {
  ${noun.naam}(first: $first, offset: $offset, filter: $filter, sortering: $sortering) {
    nodes { ${selectie(noun, rechten)} } totalCount totalCountBegrensd
  }
}`

/** Page after page from a cursor: rows that come or go meanwhile shift nothing. */
export const alleDocument = (noun: Noun, rechten: Rechten): string =>
  `query ${noun.naam}Alle($first: Int, $after: String, $filter: ${noun.type}Filter, $sortering: ${noun.type}Sortering) {
  ${noun.naam}(first: $first, after: $after, filter: $filter, sortering: $sortering) {
    nodes { ${selectie(noun, rechten)} } totalCount pageInfo { endCursor hasNextPage }
  }
}`

export const eenDocument = (noun: Noun, rechten: Rechten): string =>
  `query ${noun.een}($id: ID!) { ${noun.een}(id: $id) { ${selectie(noun, rechten)} } }`

interface Mutatievorm {
  naam: string
  invoer?: string
  rij: 'nieuw' | 'met versie' | 'zonder versie'
  doel?: string
  /** the writer said that the text holds no personal data */
  bevestigd: boolean
}

const mutatieDocument = (noun: Noun, rechten: Rechten, vorm: Mutatievorm): string => {
  const argumenten: [string, string][] = []
  if (vorm.doel) argumenten.push([vorm.doel, 'ID!'])
  else if (vorm.rij !== 'nieuw') argumenten.push(['id', 'ID!'])
  if (vorm.rij === 'met versie') argumenten.push(['versie', 'Int!'])
  if (vorm.invoer) argumenten.push(['input', `${vorm.invoer}!`])
  if (vorm.rij !== 'zonder versie') argumenten.push(['idempotentieSleutel', 'String'])
  if (vorm.bevestigd) argumenten.push([GEEN_PERSOONSGEGEVENS, 'Boolean'])
  const kop = argumenten.map(([naam, type]) => `$${naam}: ${type}`).join(', ')
  const doorgifte = argumenten.map(([naam]) => `${naam}: $${naam}`).join(', ')
  return `mutation ${vorm.naam}(${kop}) { ${vorm.naam}(${doorgifte}) { ${selectie(noun, rechten)} } }`
}

export const toevoegDocument = (
  noun: Noun,
  handeling: Formulierhandeling,
  rechten: Rechten,
  bevestigd = false,
): string => mutatieDocument(noun, rechten, { naam: handeling.naam, invoer: handeling.type, rij: 'nieuw', bevestigd })

export const wijzigDocument = (
  noun: Noun,
  handeling: Formulierhandeling,
  rechten: Rechten,
  bevestigd = false,
): string =>
  mutatieDocument(noun, rechten, { naam: handeling.naam, invoer: handeling.type, rij: 'met versie', bevestigd })

export const handelingDocument = (
  noun: Noun,
  naam: string,
  handeling: Handeling,
  rechten: Rechten,
  bevestigd = false,
): string =>
  mutatieDocument(noun, rechten, {
    naam,
    bevestigd,
    ...(handeling.invoer ? { invoer: handeling.invoer.type } : {}),
    ...(handeling.doel ? { doel: handeling.doel } : {}),
    rij: handeling.doel ? 'nieuw' : handeling.zonderVersie ? 'zonder versie' : 'met versie',
  })

export const geschiedenisDocument = (noun: Noun, rechten: Rechten): string => {
  const door = rechten.magVeld('Gebruiker', 'naam') ? 'door { id naam }' : ''
  return `query ${noun.een}Geschiedenis($id: ID!, $first: Int, $offset: Int) {
  ${noun.een}(id: $id) { id geschiedenis(first: $first, offset: $offset) {
    nodes { id op ${door} handeling tekst wijzigingen { veld oud nieuw } } totalCount
  } }
}`
}
