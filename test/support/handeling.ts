// One act on a noun, for tests that are about rules: the mutation by its name, with id, version and input.
import type { Antwoord, Fout, Persoon } from './als.js'

export interface Rij {
  id: string
  versie: number
  mag: string[]
}
/** Names of inputs that do not follow from the name of the mutation. */
const INPUTS: Record<string, string> = { pilotMetingVastleggen: 'PilotMetingInput' }
const invoer = (naam: string): string => INPUTS[naam] ?? `${naam[0]!.toUpperCase()}${naam.slice(1)}Input`

/** A new row. */
export const voegToe = <R extends Rij>(wie: Persoon, naam: string, velden: string, input: object) =>
  wie.vraag<{ x: R }>(`mutation($i: ${invoer(naam)}!) { x: ${naam}(input: $i) { ${velden} } }`, { i: input })
/** A change of a row that the actor saw. */
export const doe = <R extends Rij>(
  wie: Persoon,
  naam: string,
  velden: string,
  rij: Pick<Rij, 'id' | 'versie'>,
  input?: object,
) =>
  wie.vraag<{ x: R }>(
    input
      ? `mutation($id: ID!, $v: Int!, $i: ${invoer(naam)}!) { x: ${naam}(id: $id, versie: $v, input: $i) { ${velden} } }`
      : `mutation($id: ID!, $v: Int!) { x: ${naam}(id: $id, versie: $v) { ${velden} } }`,
    { id: rij.id, v: rij.versie, ...(input ? { i: input } : {}) },
  )
/** What was refused: the code, and the first field with its sentence. */
export const weigering = (a: Antwoord<unknown>): [code: string | undefined, veld: string | undefined] => {
  const fout: Fout | undefined = a.errors?.[0]
  return [fout?.extensions.code, Object.keys(fout?.extensions.velden ?? {})[0]]
}
/** The row of an act that must succeed. */
export function gelukt<R>(a: Antwoord<{ x: R }>): R {
  if (a.errors) throw new Error(JSON.stringify(a.errors))
  return a.data.x
}
