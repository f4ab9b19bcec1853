// How the owner finds the rows behind a field: by a key of the row, by its id in another table, or through a link table.
import { rij, type Waarden } from './isolatie.eigenaar.js'
import type { Wereld } from './isolatie.wereld.js'

export type Zoek = (w: Wereld, r: Waarden, tabel: string) => Waarden[]
export const een =
  (doel: string, kolom: string): Zoek =>
  (w, r) => {
    const x = rij(w, doel, r[kolom])
    return x ? [x] : []
  }
export const vanOuder =
  (doel: string, kolom: string): Zoek =>
  (w, r) =>
    w.dump[doel]!.filter((x) => x[kolom] === r.id)
export const via =
  (link: string, van: string, naar: string, doel: string): Zoek =>
  (w, r) =>
    w.dump[link]!.filter((l) => l[van] === r.id).map((l) => rij(w, doel, l[naar])!)
export const historie: Zoek = (w, r, tabel) => w.dump[`${tabel}_gebeurtenis`]!.filter((x) => x.ouder_id === r.id)
