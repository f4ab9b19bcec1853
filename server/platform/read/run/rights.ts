// Second layer of rights, under the guard and above row level security: what a plan reads is what it checks.
import { DomainError } from '../../values/errors.js'
import type { Model } from '../model/model.js'
import type { ReadContext } from '../declare/noun.js'
import type { Use } from '../compile/scope.js'

/** Refuses when no role of the actor may read a noun or field that the plan uses. */
export function checkRights(model: Model, uses: Iterable<Use>, { actor }: ReadContext): void {
  for (const { noun, veld } of uses)
    if (!model.rechten.magLezen(actor, noun, veld))
      throw new DomainError('GEEN_TOEGANG', `U mag ${veld ? `${veld} van ${noun}` : noun} niet bekijken.`, {
        general: 'U mag dit niet bekijken.',
      })
}
