// Second layer of rights, under the guard and above row level security: what a plan reads is what it checks.
import { Kind, type FieldNode, type SelectionSetNode } from 'graphql'
import { purposeOf } from '../../rights/purpose.js'
import { DomainError } from '../../values/errors.js'
import type { Model } from '../model/model.js'
import type { ReadContext } from '../declare/context.js'
import type { Use } from '../compile/scope.js'
import type { Asked } from './asked.js'

/**
 * @throws GEEN_TOEGANG when no role of the actor may read a noun or field that the plan uses, with the first place that uses
 *   it
 */
export function checkRights(model: Model, asked: Asked, uses: Iterable<Use>, { actor }: ReadContext): void {
  for (const { noun, veld, path } of uses)
    if (!model.rechten.magLezen(actor, noun, veld))
      throw new DomainError('GEEN_TOEGANG', `U mag ${veld ? `${veld} van ${noun}` : noun} niet bekijken.`, {
        general: 'U mag dit niet bekijken.',
        at: { nodes: nodesAt(asked, path), path },
      })
}
/** @throws GEEN_TOEGANG for who has no purpose to look at persons, or asks for another's */
export function requirePurpose({ actor, gevraagdDoel }: ReadContext): void {
  if (!purposeOf(actor, gevraagdDoel))
    throw new DomainError('GEEN_TOEGANG', 'U mag geen gegevens van personen bekijken.')
}
/** The field at this path of response keys. */
function nodesAt(asked: Asked, path: readonly string[]): FieldNode[] {
  let sets: (SelectionSetNode | undefined)[] = [asked.operation.selectionSet]
  let found: FieldNode[] = []
  for (const key of path) {
    found = sets.flatMap((set) => fieldsIn(asked, set)).filter((f) => (f.alias ?? f.name).value === key)
    sets = found.map((f) => f.selectionSet)
  }
  return found.slice(0, 1)
}
const fieldsIn = (asked: Asked, set: SelectionSetNode | undefined): FieldNode[] =>
  (set?.selections ?? []).flatMap((s) => {
    if (s.kind === Kind.FIELD) return [s]
    return fieldsIn(
      asked,
      s.kind === Kind.INLINE_FRAGMENT ? s.selectionSet : asked.fragments[s.name.value]?.selectionSet,
    )
  })
