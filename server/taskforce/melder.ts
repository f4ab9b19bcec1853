import { partner } from '../partner/partner.table.js'
import { notFound } from '../platform/values/errors.js'
import type { Writing } from '../platform/write/mutation.js'
import { reference } from '../platform/write/reference.js'

/** The partner that reports: given and visible, or for someone of a partner always that partner. Returns its id. */
export async function melderVan(w: Writing, melder: string | null | undefined): Promise<string | null> {
  // Roles that write nothing, such as bestuurder, do not make someone more than a partner here.
  const schrijft = Object.entries(w.actor.schrijft).flatMap(([rol, groepen]) => (groepen.length ? [rol] : []))
  const eigen = schrijft.join() === 'PARTNERMEDEWERKER' ? w.actor.partners : []
  const [p] = melder ? await reference(w, partner, [melder], 'melder', 'Deze partner') : []
  if (!eigen.length) return p?.id ?? null
  if (p && !eigen.includes(p.id)) throw notFound('Deze partner', { melder: 'U meldt voor uw eigen organisatie.' })
  return p?.id ?? eigen[0]!
}
