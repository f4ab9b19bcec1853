// The arguments of a list: which are allowed together, and how large a page is. Every refusal names the argument.
import { invalid, type DomainError } from '../../values/errors.js'
import type { Args } from './bind.js'
import { DEFAULT_PAGE, MAX_OFFSET, MAX_PAGE } from '../limits.js'

const refuse = (argument: string, sentence: string): DomainError => invalid({ [argument]: sentence }, sentence)

/** Rows on the asked page, of a list that shows at most `max`. */
export function pageSize(a: Args, max = MAX_PAGE): number {
  if (a.first != null && a.last != null) throw refuse('last', 'Gebruik first of last, niet allebei.')
  const argument = a.last != null ? 'last' : 'first'
  const n = (a[argument] ?? DEFAULT_PAGE) as number
  if (n < 0) throw refuse(argument, `${argument} mag niet negatief zijn.`)
  if (n > max) throw refuse(argument, `${argument} is hoogstens ${max}. Vraag de rest op met after.`)
  return n
}
/** Rows to skip. */
export function offsetOf(a: Args): number {
  const n = (a.offset ?? 0) as number
  if (n < 0) throw refuse('offset', 'offset mag niet negatief zijn.')
  if (n > MAX_OFFSET) throw refuse('offset', `offset is hoogstens ${MAX_OFFSET}. Gebruik after om verder te bladeren.`)
  return n
}
