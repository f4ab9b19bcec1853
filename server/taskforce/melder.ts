import { partner } from '../convenant/partner.table.js'
import { nietGevonden } from '../platform/errors.js'
import type { Schrijver } from '../platform/schrijven.js'
import { verwijzing } from '../platform/wijzigen.js'

/** The partner that reports: given and visible, or for someone of a partner always that partner. Returns its id. */
export async function melderVan(w: Schrijver, melder: string | null | undefined): Promise<string | null> {
  // Roles that write nothing, such as bestuurder, do not make someone more than a partner here.
  const schrijft = Object.entries(w.actor.schrijft).flatMap(([rol, groepen]) => (groepen.length ? [rol] : []))
  const eigen = schrijft.join() === 'PARTNERMEDEWERKER' ? w.actor.partners : []
  const [p] = melder ? await verwijzing(w, partner, [melder], 'melder', 'Deze partner') : []
  if (!eigen.length) return p?.id ?? null
  if (p && !eigen.includes(p.id)) throw nietGevonden('Deze partner', { melder: 'U meldt voor uw eigen organisatie.' })
  return p?.id ?? eigen[0]!
}
