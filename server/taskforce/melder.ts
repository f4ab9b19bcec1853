import type { Actor } from '../platform/rights/actor.js'
import { notFound } from '../platform/values/errors.js'

/**
 * The partner that reports: the one that was given, or for someone of a partner always that partner. Returns its id.
 * @param gegeven as far as the actor sees it
 */
export function melderVan(actor: Actor, gegeven: { id: string } | undefined): string | null {
  // Roles that write nothing, such as bestuurder, do not make someone more than a partner here.
  const schrijft = Object.entries(actor.schrijft).flatMap(([rol, groepen]) => (groepen.length ? [rol] : []))
  const eigen = schrijft.join() === 'PARTNERMEDEWERKER' ? actor.partners : []
  if (!eigen.length) return gegeven?.id ?? null
  if (gegeven && !eigen.includes(gegeven.id))
    throw notFound('Deze partner', { melder: 'U meldt voor uw eigen organisatie.' })
  return gegeven?.id ?? eigen[0]!
}
