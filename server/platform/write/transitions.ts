// Status transitions as data: one table per noun decides what the service allows, what `mag` lists and which buttons show.
import { DomainError } from '../values/errors.js'

/** `van` = statuses in which the act is possible; `naar` absent = the act leaves the status alone. */
export interface Transition<S extends string> {
  van: readonly S[]
  naar?: S
}
export type Transitions<S extends string> = Readonly<Record<string, Transition<S>>>

/** Is the act possible in this status? Acts without a row do not depend on the status. */
export const can = <S extends string>(tabel: Transitions<S>, handeling: string, status: S): boolean =>
  tabel[handeling]?.van.includes(status) ?? true

/** @throws DomainError STATUS_LAAT_NIET_TOE, naming the status in words */
export function requireStatus<S extends string>(
  tabel: Transitions<S>,
  handeling: string,
  status: S,
  woorden: Record<S, string>,
): void {
  if (can(tabel, handeling, status)) return
  const van = tabel[handeling]!.van.map((s) => woorden[s].toLowerCase())
  const zin = `De status is nu ‘${woorden[status].toLowerCase()}’. Dit kan alleen bij: ${van.join(', ')}.`
  throw new DomainError('STATUS_LAAT_NIET_TOE', zin, { velden: { status: zin } })
}
