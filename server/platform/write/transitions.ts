// Status transitions as data, declared by the acts: one place decides what an act allows and what `mag` offers.
import { DomainError } from '../values/errors.js'
import { wordOf } from '../values/words.js'

/** `van` = statuses in which the act is possible; `naar` absent = the act leaves the status alone, or decides it itself. */
export interface Transition<S extends string> {
  van: readonly S[]
  naar?: S
}
export type Transitions<S extends string> = Readonly<Record<string, Transition<S>>>

/** The transitions that acts declare, by name; an act that is possible in every status has none. */
export const transitionsOf = <S extends string>(
  acts: readonly { name: string; from?: readonly string[]; to?: string }[],
): Transitions<S> =>
  Object.fromEntries(
    acts.flatMap(({ name, from, to }) =>
      from ? [[name, { van: from as readonly S[], ...(to ? { naar: to as S } : {}) }] as const] : [],
    ),
  )
/** Is the act possible in this status? Acts without a row do not depend on the status. */
export const can = <S extends string>(tabel: Transitions<S>, handeling: string, status: S): boolean =>
  tabel[handeling]?.van.includes(status) ?? true

/** @param statuses the closed list they are of. @throws DomainError STATUS_LAAT_NIET_TOE, naming the statuses in words */
export function requireStatus<S extends string>(van: readonly S[], status: S, statuses: readonly S[]): void {
  if (van.includes(status)) return
  const woord = (s: S): string => wordOf(statuses, s).toLowerCase()
  const zin = `De status is nu ‘${woord(status)}’. Dit kan alleen bij: ${van.map(woord).join(', ')}.`
  throw new DomainError('STATUS_LAAT_NIET_TOE', zin, { velden: { status: zin } })
}
