// The access matrix as a yes or no per row and command, worked out from the data of beleid.ts alone: not from the policies,
// nor from the code that makes an actor.
import { beleid, REIKWIJDTE, type Noun, type Uitvoerder, type Zelfstandig } from '../../../server/beleid.js'
import type { Lidmaatschap } from '../../../server/platform/rights/actor.js'
import type { Waarden } from './isolatie.eigenaar.js'

const GEMEENTEN = ['0988', '0946', '1706']
export interface Wie {
  leden: readonly Lidmaatschap[]
  systeem?: true
  gebruikerId: string
}
/** Groups that a membership opens, as a row carries them. */
function groepen(rol: Uitvoerder, gemeente: string | null, richting: 'leest' | 'schrijft'): string[] {
  if (rol === 'SYSTEEM') return [...GEMEENTEN, 'R:wnc', 'P:wnc']
  const per = {
    EIGEN_GEMEENTE: gemeente ? [gemeente] : GEMEENTEN,
    ALLE_GEMEENTEN: GEMEENTEN,
    REGIO: ['R:wnc'],
    PARTNERS: ['P:wnc'],
  }
  return REIKWIJDTE[rol][richting].flatMap((g) => per[g])
}
const rollenVan = (w: Wie): [Uitvoerder, string | null][] =>
  w.systeem ? [['SYSTEEM', null]] : w.leden.map((l) => [l.rol, l.gemeenteCode])

/** Reads this role the row? Persons by the caseload alone: nobody here was let see one for a time, and no gemeente is one team. */
function leestRij(w: Wie, noun: Noun, rol: Uitvoerder, g: string | null, r: Waarden): boolean {
  const bereik = (beleid[noun] as Zelfstandig).lezen[rol]
  if (!bereik || !groepen(rol, g, 'leest').includes(r.leesgroep as string)) return false
  if (bereik === 'eigen') return r.gebruiker_id === w.gebruikerId
  return bereik === 'bereik' || (bereik === 'caseload' && r.regisseur_id === w.gebruikerId)
}
/** @param r the row; of what hangs on a person with the regisseur of that person */
export const magLezen = (w: Wie, noun: Noun, r: Waarden): boolean =>
  rollenVan(w).some(([rol, g]) => leestRij(w, noun, rol, g, r))

/** May the database let this happen? Acts that share a command count together. */
export const magOpdracht = (
  w: Wie,
  noun: Noun,
  op: 'insert' | 'update',
  schrijfgroep: string,
  eigen: boolean,
  leesgroep?: unknown,
): boolean =>
  Object.values((beleid[noun] as Zelfstandig).handelingen).some(
    (h) =>
      h.op === op &&
      rollenVan(w).some(([rol, g]) => {
        const bereik = h.wie[rol]
        const groep = groepen(rol, g, 'schrijft').includes(schrijfgroep)
        const bezit = eigen && groepen(rol, g, 'leest').includes(leesgroep as string)
        if (bereik === 'eigenaar') return bezit
        if (bereik === 'bereikOfEigenaar') return groep || bezit
        return bereik && (bereik === 'bereik' || eigen) && groep
      }),
  )
