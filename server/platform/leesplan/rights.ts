// Second layer of rights, under the guard and above row level security: what a plan reads is what it checks.
import { DomeinFout } from '../errors.js'
import type { Model } from './model.js'
import type { ReadContext } from './noun.js'
import type { Gebruik } from './scope.js'

/** Refuses when no role of the actor may read a noun or field that the plan uses. */
export function checkRights(model: Model, uses: Iterable<Gebruik>, { actor }: ReadContext): void {
  for (const { noun, veld } of uses)
    if (!model.rechten.magLezen(actor, noun, veld))
      throw new DomeinFout('GEEN_TOEGANG', `U mag ${veld ? `${veld} van ${noun}` : noun} niet bekijken.`)
}
