// From the fields of a noun to the GraphQL selection, leaving out what the actor may not read: one forbidden field
// would make the server refuse the whole operation.
import { CIJFER_SELECTIE } from '../figures.js'
import type { Noun, Rij, Veld } from '../noun.js'
import { object } from '../noun.js'
import { verwijzing } from '../references.js'
import type { Rechten } from '../rights.js'

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
      !veld.alleenInvoer &&
      rechten.magVeld(noun.type, veld.bron) &&
      (veld.soort !== 'verwijzing' || veld.binnen !== undefined || verwijsSelectie(veld, rechten) !== null),
  )

/** The field, with what must be selected inside it or beside it. */
const veldSelectie = (type: string, veld: Veld, rechten: Rechten): string => {
  const binnen = veld.soort === 'cijfer' ? CIJFER_SELECTIE : veld.binnen
  const zelf = binnen ? `${veld.bron} ${binnen}` : (verwijsSelectie(veld, rechten) ?? veld.bron)
  const naast = veld.verborgen && rechten.magVeld(type, veld.verborgen.veld) ? [veld.verborgen.veld] : []
  if (veld.noot && rechten.magVeld(type, veld.noot.veld)) naast.push(veld.noot.veld)
  return [zelf, ...(veld.bij ? [veld.bij] : []), ...naast].join(' ')
}

/**
 * `lijst`: the columns of a list. `handelen`: with what it takes to act on its rows. `toon`: all that the page of one row
 * shows and acts on.
 */
export type Doel = 'lijst' | 'handelen' | 'toon'

/** What a list or a page asks of a noun: a list does not ask what only the page shows. */
export const selectie = (noun: Noun, rechten: Rechten, doel: Doel): string => {
  const sleutel = noun.sleutel ?? 'id'
  const velden = zichtbareVelden(noun, rechten)
    .filter((veld) => veld.bron !== sleutel && (doel === 'toon' ? !meerVan(noun, veld) : veld.lijst))
    .map((veld) => veldSelectie(noun.type, veld, rechten))
  const titel = (noun.titelvelden ?? []).filter((veld) => rechten.magVeld(noun.type, veld))
  return [...new Set([sleutel, ...titel, ...velden, ...(doel === 'lijst' ? [] : naast(noun, rechten))])].join(' ')
}
/** What its page asks more of than a column shows. */
const meerVan = ({ extra = [] }: Noun, { bron }: Veld): boolean => extra.some((deel) => deel.bron === bron)
/** What acting on a row takes beside its fields, and what its own screens show. */
const naast = (noun: Noun, rechten: Rechten): string[] => {
  const vast = noun.kort ? [] : VAST.filter((veld) => rechten.magVeld(noun.type, veld))
  const extra = (noun.extra ?? [])
    .filter(({ bron }) => rechten.magVeld(noun.type, bron))
    .map(({ bron, selectie: deel }) => {
      const binnen = typeof deel === 'function' ? deel(rechten) : deel
      return binnen ? `${bron} ${binnen}` : bron
    })
  return [...vast, ...extra]
}

/** react-admin wants `id` on every row. */
export const naarRij = (noun: Noun, rij: unknown): Rij => {
  const velden = object(rij) ?? {}
  return { ...velden, id: String(velden[noun.sleutel ?? 'id']) }
}
