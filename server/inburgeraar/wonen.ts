// Where a person comes to live, as it is stored now.
import type { Writing } from '../platform/write/mutation.js'
import { rowOf, type OfPersonRow } from './delen.js'
import type { Feiten } from './feiten.rules.js'
import { huisvesting, koppeling } from './wonen.table.js'

export interface Wonen {
  k: typeof koppeling.$inferSelect | undefined
  h: typeof huisvesting.$inferSelect | undefined
}
export const wonenVan = async (w: Writing, p: OfPersonRow): Promise<Wonen> => ({
  k: await rowOf(w, koppeling, p),
  h: await rowOf(w, huisvesting, p),
})
/** Its days, beside the other facts of the person. */
export const woonfeiten = ({ k, h }: Wonen): Feiten => ({
  koppeling: k?.datum ?? null,
  huisvesting: h?.datum ?? null,
  brpDatum: h?.brpDatum ?? null,
})
