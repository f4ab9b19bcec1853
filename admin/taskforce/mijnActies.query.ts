import type { Rechten } from '../platform/rights.js'
import { selectie } from '../platform/data/selection.js'
import { actie } from './actie.js'

/** Open acties of the actor or their organisation; the nearest date first. */
export const mijnActiesDocument = (rechten: Rechten): string =>
  `query mijnActies($first: Int, $after: String) {
  mijnActies(first: $first, after: $after, filter: { isOpen: { eq: true } }, sortering: { veld: STREEFDATUM, richting: OPLOPEND }) {
    nodes { ${selectie(actie, rechten, 'handelen')} } pageInfo { endCursor hasNextPage }
  }
}`
