// Cost of an operation: how many rows its nested lists could yield, known before the database is asked.
import { DomainError } from '../../values/errors.js'
import type { Run } from './bind.js'
import { MAX_COST } from '../limits.js'
import type { ListCost } from './scope.js'

/**
 * The sum over all lists of the product of the page sizes from the root to the list. Lookups of one row add nothing: they
 * are bounded by the rows that ask them.
 */
export function costOf(lists: readonly ListCost[], run: Run): number {
  const rows: number[] = []
  for (const { around, size } of lists) rows.push((around < 0 ? 1 : (rows[around] ?? 0)) * Number(size(run)))
  return rows.reduce((sum, n) => sum + n, 0)
}
/** Refuses what is too heavy, with both numbers so that the caller knows how far to go down. */
export function checkCost(cost: number): void {
  if (cost <= MAX_COST) return
  const advice = 'Vraag kleinere bladzijden (first) of minder lijsten in lijsten.'
  throw new DomainError(
    'QUERY_TE_ZWAAR',
    `Deze vraag kan ${cost} regels opleveren; hoogstens ${MAX_COST} mag. ${advice}`,
    { kosten: cost, grens: MAX_COST },
  )
}
