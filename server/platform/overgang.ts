// Status transitions as data: one table per noun decides what the service allows, what `mag` lists and which buttons show.
import { DomeinFout } from './errors.js'

/** `van` = statuses in which the act is possible; `naar` absent = the act leaves the status alone. */
export interface Overgang<S extends string> {
  van: readonly S[]
  naar?: S
}
export type Overgangen<S extends string> = Readonly<Record<string, Overgang<S>>>

/** Is the act possible in this status? Acts without a row do not depend on the status. */
export const kan = <S extends string>(tabel: Overgangen<S>, handeling: string, status: S): boolean =>
  tabel[handeling]?.van.includes(status) ?? true

/** @throws DomeinFout STATUS_LAAT_NIET_TOE, naming the status in words */
export function eisStatus<S extends string>(
  tabel: Overgangen<S>,
  handeling: string,
  status: S,
  woorden: Record<S, string>,
): void {
  if (kan(tabel, handeling, status)) return
  const van = tabel[handeling]!.van.map((s) => woorden[s].toLowerCase())
  const zin = `De status is nu ‘${woorden[status].toLowerCase()}’. Dit kan alleen bij: ${van.join(', ')}.`
  throw new DomeinFout('STATUS_LAAT_NIET_TOE', zin, { velden: { status: zin } })
}
