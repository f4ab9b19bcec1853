// For what somebody looks at persons. Without a purpose no policy of persons shows a row (policies.ts), and no line of the read
// log can be written.
import { DOELEN, ROLLEN, type Doel } from '../../beleid.js'
import { DomainError } from '../values/errors.js'
import type { Actor } from './actor.js'

/** In which a client says the purpose of a request. */
export const PURPOSE_HEADER = 'X-Doel'

/** The purposes that the roles of this actor have, without doubles; the first is the one of who says none. */
export const purposesOf = ({ leest }: Pick<Actor, 'leest'>): readonly Doel[] => [
  ...new Set(ROLLEN.filter((rol) => leest[rol]).flatMap((rol) => DOELEN[rol] ?? [])),
]
/**
 * @param asked what the header says; absent = the default of the actor's roles
 * @returns null for who has no purpose to look at persons
 * @throws GEEN_TOEGANG for a purpose that no role of the actor has
 */
export function purposeOf(actor: Pick<Actor, 'leest'>, asked: string | undefined): Doel | null {
  const own = purposesOf(actor)
  if (asked === undefined) return own[0] ?? null
  const purpose = own.find((doel) => doel === asked)
  if (!purpose) {
    const choice = own.length ? ` U kunt kiezen: ${own.join(', ')}.` : ''
    throw new DomainError('GEEN_TOEGANG', `Uw rol heeft het doel in ${PURPOSE_HEADER} niet.${choice}`)
  }
  return purpose
}
