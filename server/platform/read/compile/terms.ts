// How many conditions the filters of one operation set. Each costs time for every row that is looked at, whatever the answer.
import { Kind, valueFromASTUntyped, type FieldNode, type SelectionSetNode } from 'graphql'
import { DomainError } from '../../values/errors.js'
import type { Asked } from '../run/asked.js'
import { MAX_TERMS } from '../limits.js'

/**
 * Refuses filters with too many conditions, in lists, nested lists and results of mutations together. Counted before the
 * operation is compiled: the SQL of a filter that is refused is never made.
 * @throws DomainError QUERY_TE_ZWAAR with both numbers
 */
export function checkTerms(asked: Asked): void {
  const terms = inSelection(asked, asked.operation.selectionSet)
  if (terms <= MAX_TERMS) return
  throw new DomainError(
    'QUERY_TE_ZWAAR',
    `De filters in deze vraag hebben samen ${terms} voorwaarden; hoogstens ${MAX_TERMS} mag. Elk veld, elke waarde in een lijst en elk zoekwoord telt.`,
  )
}

/** Every place where a fragment is used counts; the limit on fields keeps this walk short. */
function inSelection(asked: Asked, set: SelectionSetNode | undefined): number {
  let terms = 0
  for (const s of set?.selections ?? []) {
    if (s.kind === Kind.FIELD) terms += inField(asked, s) + inSelection(asked, s.selectionSet)
    else if (s.kind === Kind.INLINE_FRAGMENT) terms += inSelection(asked, s.selectionSet)
    else terms += inSelection(asked, asked.fragments[s.name.value]?.selectionSet)
  }
  return terms
}
function inField({ variables }: Asked, field: FieldNode): number {
  const filter = field.arguments?.find((a) => a.name.value === 'filter')
  return filter ? termsOf(valueFromASTUntyped(filter.value, variables)) : 0
}

const isObject = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v)
const words = (q: unknown): number => String(q).split(/\s+/).filter(Boolean).length

/** Conditions of one filter, as it was sent. What is no filter at all is left to the check of its type. */
function termsOf(filter: unknown): number {
  if (Array.isArray(filter)) return filter.reduce<number>((sum, x) => sum + termsOf(x), 0)
  if (!isObject(filter)) return 0
  return Object.entries(filter).reduce((sum, [field, asked]) => sum + ofField(field, asked), 0)
}
function ofField(field: string, asked: unknown): number {
  if (asked === null || asked === undefined) return 0
  if (field === 'and' || field === 'or' || field === 'not') return termsOf(asked)
  if (field === 'q') return words(asked)
  if (!isObject(asked)) return 1
  return Object.entries(asked).reduce((sum, [op, value]) => sum + ofOperator(field, op, value), 0)
}
/** A list of ids is looked up by key, at most 250 of them: that is one condition, as reading a page of references needs. */
function ofOperator(field: string, op: string, value: unknown): number {
  if (value === null || value === undefined) return 0
  if (op !== 'in' || field === 'id') return 1
  return Array.isArray(value) ? value.length : 1
}
