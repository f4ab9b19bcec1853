// To which gemeente a new row belongs, when the writer says nothing about it.
import { nouns, type Handelingsnaam, type Noun, type Rol } from '../../beleid.js'
import type { Actor } from './actor.js'
import { notFound, invalid } from '../values/errors.js'

/**
 * @param wens absent = the writer's own gemeente (none for whoever writes the region); null = the region as a whole
 * @returns the code of the gemeente, or null for the region
 * @throws NIET_GEVONDEN for a gemeente the actor may not write, ONGELDIGE_INVOER when it must choose one
 */
export function decideGroup(
  actor: Actor,
  noun: Noun,
  handeling: Handelingsnaam,
  wens: string | null | undefined,
): string | null {
  const mogen = Object.keys(nouns[noun].handelingen[handeling]!.wie) as Rol[]
  const groepen = mogen.flatMap((rol) => actor.schrijft[rol] ?? [])
  const regio = groepen.includes(`R:${actor.regioCode}`)
  if (wens) {
    if (groepen.includes(wens)) return wens
    throw notFound('Deze gemeente', { gemeente: 'U kunt voor deze gemeente niets toevoegen.' })
  }
  if (regio) return null
  if (wens === null) throw invalid({ gemeente: 'Kies een gemeente.' })
  const eigen = [...new Set(groepen)]
  if (eigen.length === 1) return eigen[0]!
  throw invalid({ gemeente: 'Kies een gemeente.' })
}
