// From the fields of a noun to the GraphQL selection, leaving out what the actor may not read: one forbidden field
// would make the server refuse the whole operation.
import type { Noun, Rij, Veld } from './noun.js'
import { object } from './noun.js'
import { verwijzing } from './references.js'
import type { Rechten } from './rights.js'

const VAST = ['versie', 'aangemaaktOp', 'gewijzigdOp', 'mag'] as const

const verwijsSelectie = (veld: Veld, rechten: Rechten): string | null => {
  if (!veld.naar) return null
  const { type, velden } = verwijzing(veld.naar)
  const leesbaar = velden.filter((v) => rechten.magVeld(type, v))
  return leesbaar.length > 0 ? `${veld.bron} { ${leesbaar.join(' ')} }` : null
}

/** The fields of the noun this actor can see. */
export const zichtbareVelden = (noun: Noun, rechten: Rechten): readonly Veld[] =>
  noun.velden.filter(
    (veld) =>
      !veld.alleenFilter &&
      rechten.magVeld(noun.type, veld.bron) &&
      (veld.soort !== 'verwijzing' || verwijsSelectie(veld, rechten) !== null),
  )

/** One selection per noun, for list and show alike: react-admin shows the list's row first when a page opens. */
export const selectie = (noun: Noun, rechten: Rechten): string => {
  const sleutel = noun.sleutel ?? 'id'
  const vast = noun.kort ? [] : VAST.filter((veld) => rechten.magVeld(noun.type, veld))
  const velden = zichtbareVelden(noun, rechten)
    .filter((veld) => veld.bron !== sleutel)
    .map((veld) => verwijsSelectie(veld, rechten) ?? veld.bron)
  const extra = (noun.extra ?? [])
    .filter(({ bron }) => rechten.magVeld(noun.type, bron))
    .map(({ bron, selectie: deel }) => (deel ? `${bron} ${deel}` : bron))
  return [sleutel, ...vast, ...velden, ...extra].join(' ')
}

/** react-admin wants `id` on every row. */
export const naarRij = (noun: Noun, rij: unknown): Rij => {
  const velden = object(rij) ?? {}
  return { ...velden, id: String(velden[noun.sleutel ?? 'id']) }
}
