// For which gemeenten a user works on rows of a kind, and so of how many the list can have rows.
import { acts, type ActName } from '../api.js'
import type { Noun } from '../noun.js'
import type { Rechten } from '../rights.js'

/** The gemeenten in which this user may do something with such rows. */
const gemeentenVan = ({ type }: Noun, rechten: Rechten): Set<string> =>
  new Set(
    (Object.keys(acts) as ActName[])
      .filter((naam) => acts[naam].type === type)
      .flatMap((naam) => rechten.plaats(naam)?.gemeenten ?? []),
  )
/** Can some of these rows be the user's own? */
export const heeftEigen = (noun: Noun, rechten: Rechten): boolean => gemeentenVan(noun, rechten).size > 0
/** Who works for one gemeente sees rows of that one; who may do nothing with them can be shown rows of any. */
export const zietMeerGemeenten = (noun: Noun, rechten: Rechten): boolean => gemeentenVan(noun, rechten).size !== 1
