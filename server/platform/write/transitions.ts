// What a status allows, said once: the acts declare from which statuses they are possible, and this is how they refuse.
import { DomainError } from '../values/errors.js'
import { inSentence, wordOf } from '../values/words.js'

/** @param statuses the closed list they are of. @throws DomainError STATUS_LAAT_NIET_TOE, naming the statuses in words */
export function requireStatus<S extends string>(van: readonly S[], status: S, statuses: readonly S[]): void {
  if (van.includes(status)) return
  const woord = (s: S): string => inSentence(wordOf(statuses, s))
  const zin = `De status is nu ‘${woord(status)}’. Dit kan alleen bij: ${van.map(woord).join(', ')}.`
  throw new DomainError('STATUS_LAAT_NIET_TOE', zin, { velden: { status: zin } })
}
