// Looks at persons that no answer of the read plan shows: what an act itself tells of them, or tells by refusing.
import { nouns, type Noun } from '../../beleid.js'
import { NOT_LOGGED } from '../graphql/outage.js'
import type { Context } from '../graphql/context.js'
import { currentRequest } from '../measure/current.js'
import { leesvraag } from '../read/log/leesvraag.table.js'
import { requirementOf } from '../rights/rights.js'
import { DomainError } from '../values/errors.js'
import { isUuid } from './change.js'
import type { Writing } from './mutation.js'
import type { Told } from './transaction.js'

/**
 * The act tells of these persons, or that there is nobody: a line in the read log, stored with the act.
 * @param velden what it tells of them, as `noun.veld`
 */
export const lookedAt = (w: Writing, velden: string[], persons: readonly Told[]) =>
  w.tx.insert(leesvraag).values({
    kenmerk: currentRequest()?.kenmerk ?? w.handeling,
    velden,
    personen: persons.map(({ id }) => id),
    gemeenten: persons.map(({ gemeenteCode }) => gemeenteCode),
    operatie: w.handeling,
  })

export interface Look {
  /** a line in the read log about whoever of these ids is seen */
  look: (ctx: Context, ids: readonly string[], noun: Noun, label: string) => Promise<void>
}
const idsIn = (v: unknown): string[] => {
  if (typeof v === 'string') return isUuid(v) ? [v.toLowerCase()] : []
  return v && typeof v === 'object' ? Object.values(v).flatMap(idsIn) : []
}
/** These tell nothing of a row that is seen. */
const TELL_NOTHING = new Set(['NIET_GEVONDEN', 'GEEN_TOEGANG', 'NIET_BESCHIKBAAR', 'INTERN'])
/**
 * A refusal of an act on persons depends on what they are: their version, their status, their days. It is a look at them.
 * @throws NIET_BESCHIKBAAR when the log cannot say so: then the refusal tells nothing
 */
export async function logRefusal(
  { look }: Look,
  ctx: Context,
  handeling: string,
  args: object,
  refusal: unknown,
): Promise<void> {
  const noun = requirementOf('mutation', handeling)?.noun
  if (!noun || !nouns[noun].personen) return
  if (refusal instanceof DomainError && TELL_NOTHING.has(refusal.code)) return
  await look(ctx, [...new Set(idsIn(args))], noun, handeling).catch((cause: unknown) => {
    throw new DomainError('NIET_BESCHIKBAAR', NOT_LOGGED, { cause })
  })
}
