import type { Rechten } from '../platform/rights.js'
import { selectie } from '../platform/data/selection.js'
import { actie } from './actie.js'

/** The acties of one knelpunt, the nearest date first. */
export const knelpuntActiesDocument = (rechten: Rechten): string =>
  `query knelpuntActies($id: ID!, $first: Int, $after: String) {
  knelpunt(id: $id) {
    id
    acties(first: $first, after: $after, sortering: { veld: STREEFDATUM, richting: OPLOPEND }) { nodes { ${selectie(actie, rechten, 'handelen')} } pageInfo { endCursor hasNextPage } }
  }
}`
